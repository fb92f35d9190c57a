// Links to other incidents, newest first: nothing where there are none.
import { libraryTexts } from '../../i18n/library.ts';
import { textIn } from '../../i18n/localized.ts';
import { serviceNameOf } from '../../i18n/statement.ts';
import type { LibraryEntry } from '../../library/entry.ts';
import { useFormats, useLanguage, useTexts } from '../language.tsx';
import './related-list.css';

interface RelatedListProps {
  title: string;
  entries: readonly LibraryEntry[];
  hrefOf: (entry: LibraryEntry) => string;
}

export function RelatedList({ title, entries, hrefOf }: RelatedListProps) {
  const t = useTexts(libraryTexts);
  const language = useLanguage();
  const formats = useFormats();
  if (entries.length === 0) return null;
  return (
    <section class="incident-section incident-related">
      <h2>{title}</h2>
      <ul class="related">
        {entries.map((entry) => {
          const { incident } = entry;
          const summary = textIn(incident.summary, language);
          return (
            <li key={incident.id}>
              <p class="related-title">
                <a href={hrefOf(entry)}>{serviceNameOf(incident, language)}</a>{' '}
                <span class="fact-note">
                  {incident.publishedOn ? formats.dayShort(incident.publishedOn) : t.dateUnknown}
                </span>
              </p>
              <p class="related-summary" lang={summary.lang}>
                {summary.text}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
