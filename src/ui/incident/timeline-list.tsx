// What happened when: entries of one day stand together, and the space between two days grows with the time that passed.
import { incidentTexts } from '../../i18n/incident.ts';
import { vocabularyTexts } from '../../i18n/vocabulary.ts';
import type { TimelineEntry } from '../../incident/types.ts';
import { daysBetween } from '../../shared/days.ts';
import { useFormats, useTexts } from '../language.tsx';
import { RecordText } from './record-text.tsx';
import './timeline-list.css';

interface TimelineListProps {
  entries: readonly TimelineEntry[];
  /** On a page with room the days stand beside what happened. */
  wide?: boolean;
}

export function TimelineList({ entries, wide = false }: TimelineListProps) {
  const t = useTexts(incidentTexts);
  const formats = useFormats();
  const vocabulary = useTexts(vocabularyTexts);
  const days = byDay(entries);
  return (
    <ol class={wide ? 'timeline timeline-wide' : 'timeline'}>
      {days.map(([on, ofDay], i) => {
        const passed = daysBetween(days[i - 1]?.[0] ?? on, on);
        return (
          <li key={on} class={`timeline-day timeline-gap-${gapSize(passed)}`}>
            <p class="timeline-when">
              <time dateTime={on}>{formats.day(on)}</time>
              {passed > 0 && <span>{t.daysSince(formats.days(passed), passed)}</span>}
            </p>
            <ul class="timeline-entries">
              {ofDay.map((entry, n) => (
                <li key={n} class={`timeline-entry timeline-${entry.kind}`}>
                  <strong>{vocabulary.timeline[entry.kind]}</strong>
                  <RecordText of={entry.text} />
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

/** 0 up to a week · 1 up to a month · 2 up to half a year · 3 more */
function gapSize(days: number): number {
  if (days <= 7) return 0;
  if (days <= 31) return 1;
  return days <= 182 ? 2 : 3;
}
