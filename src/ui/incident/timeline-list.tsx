// What happened when, with the days between the steps.
import { incidentTexts } from '../../i18n/incident.ts';
import { vocabularyTexts } from '../../i18n/vocabulary.ts';
import type { TimelineEntry } from '../../incident/types.ts';
import { daysBetween } from '../../shared/days.ts';
import { useFormats, useTexts } from '../language.tsx';
import { RecordText } from './record-text.tsx';
import './timeline-list.css';

export function TimelineList({ entries }: { entries: readonly TimelineEntry[] }) {
  const t = useTexts(incidentTexts);
  const formats = useFormats();
  const vocabulary = useTexts(vocabularyTexts);
  const sorted = [...entries].sort((a, b) => a.on.localeCompare(b.on));
  return (
    <ol class="timeline">
      {sorted.map((entry, i) => {
        const days = daysBetween(sorted[i - 1]?.on ?? entry.on, entry.on);
        return (
          <li key={i} class={`timeline-step timeline-${entry.kind}`}>
            <p class="timeline-when">
              <time dateTime={entry.on}>{formats.day(entry.on)}</time>
              {days > 0 && <span>{t.daysSince(formats.days(days), days)}</span>}
            </p>
            <p>
              <strong>{vocabulary.timeline[entry.kind]}</strong>
              <RecordText of={entry.text} />
            </p>
          </li>
        );
      })}
    </ol>
  );
}
