// The course of events: the four steps with the days between them, then every dated entry on one line of time.
import { incidentSheetTexts } from '../../i18n/incident-sheet.ts';
import type { Incident } from '../../incident/types.ts';
import { type ResponseSteps, responseStepsOf, steps } from '../../library/days.ts';
import { daysBetween } from '../../shared/days.ts';
import { TimelineList } from '../incident/timeline-list.tsx';
import { useFormats, useTexts } from '../language.tsx';
import { SheetSection } from './sheet-section.tsx';
import './step-strip.css';

export function TimelineSection({ incident }: { incident: Incident }) {
  const t = useTexts(incidentSheetTexts);
  const found = responseStepsOf(incident);
  const dated = Object.keys(found).length;
  return (
    <SheetSection title={t.timeline} name="timeline" isEmpty={!incident.timeline && dated === 0}>
      {dated > 1 && <StepStrip found={found} />}
      {incident.timeline && <TimelineList entries={incident.timeline} wide />}
    </SheetSection>
  );
}

/** Intrusion, detection, publication, notification: the steps this record dates, and the days from one to the next. */
export function StepStrip({ found }: { found: ResponseSteps }) {
  const t = useTexts(incidentSheetTexts);
  const formats = useFormats();
  const dated = steps.flatMap((step) => {
    const on = found[step];
    return on ? [{ step, on }] : [];
  });
  return (
    <ol class="steps" aria-label={t.steps}>
      {dated.map(({ step, on }, i) => {
        const before = dated[i - 1];
        return (
          <li class="step">
            {before && <span class="step-gap">{gapText(daysBetween(before.on, on), t, formats.days)}</span>}
            <span class={`step-mark step-${step}`} aria-hidden="true" />
            <span class="step-name">{t.stepName[step]}</span>
            <time class="step-day" dateTime={on}>
              {formats.dayShort(on)}
            </time>
          </li>
        );
      })}
    </ol>
  );
}

type GapTexts = Record<'later' | 'earlier', (days: string) => string> & { sameDay: string };

function gapText(days: number, t: GapTexts, format: (days: number) => string): string {
  if (days === 0) return t.sameDay;
  return days > 0 ? t.later(format(days)) : t.earlier(format(-days));
}
