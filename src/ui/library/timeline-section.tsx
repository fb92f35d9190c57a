// The course of events: the four steps with the days between them, then every dated entry on one line of time.
import { incidentSheetTexts } from '../../i18n/incident-sheet.ts';
import { vocabularyTexts } from '../../i18n/vocabulary.ts';
import type { Incident, TimelineEntry } from '../../incident/types.ts';
import { type ResponseSteps, responseStepsOf, steps } from '../../library/days.ts';
import { daysBetween } from '../../shared/days.ts';
import { RecordText } from '../incident/record-text.tsx';
import { useFormats, useTexts } from '../language.tsx';
import './course-list.css';
import { SheetSection } from './sheet-section.tsx';
import './step-strip.css';

export function TimelineSection({ incident }: { incident: Incident }) {
  const t = useTexts(incidentSheetTexts);
  const found = responseStepsOf(incident);
  const dated = Object.keys(found).length;
  return (
    <SheetSection title={t.timeline} name="timeline" isEmpty={!incident.timeline && dated === 0}>
      {dated > 1 && <StepStrip found={found} />}
      {incident.timeline && <Course entries={incident.timeline} />}
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

/** Entries of one day stand together; the space between two days grows with the time that passed. */
function Course({ entries }: { entries: readonly TimelineEntry[] }) {
  const t = useTexts(incidentSheetTexts);
  const words = useTexts(vocabularyTexts);
  const formats = useFormats();
  const days = byDay(entries);
  return (
    <ol class="course">
      {days.map(([on, ofDay], i) => {
        const before = days[i - 1]?.[0];
        const gap = before ? daysBetween(before, on) : 0;
        return (
          <li class={`course-day course-gap-${gapSize(gap)}`}>
            {gap > 0 && <span class="course-gap">{t.later(formats.days(gap))}</span>}
            <time class="course-date" dateTime={on}>
              {formats.day(on)}
            </time>
            <ul class="course-entries">
              {ofDay.map((entry) => (
                <li class={`course-entry course-${entry.kind}`}>
                  <span class="course-kind">{words.timeline[entry.kind]}</span>
                  <span class="course-text">
                    <RecordText of={entry.text} />
                  </span>
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

function byDay(entries: readonly TimelineEntry[]): [string, TimelineEntry[]][] {
  const days = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const ofDay = days.get(entry.on);
    if (ofDay) ofDay.push(entry);
    else days.set(entry.on, [entry]);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** 0 none · 1 up to a week · 2 up to a month · 3 up to half a year · 4 more */
function gapSize(days: number): number {
  if (days <= 0) return 0;
  if (days <= 7) return 1;
  if (days <= 31) return 2;
  return days <= 182 ? 3 : 4;
}
