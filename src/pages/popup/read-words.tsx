// The notice's own words behind what was read, folded under it.
import { noticeReaderTexts } from '../../i18n/notice-reader.ts';
import { quoteOf } from '../../reader/quote.ts';
import type { Reading } from '../../reader/types.ts';
import { useTexts } from '../../ui/language.tsx';

const MAX_QUOTES = 12;
/** Characters of one quote, about. */
const MAX_QUOTE = 220;

interface ReadWordsProps {
  reading: Pick<Reading, 'text' | 'sentences' | 'joints' | 'evidence'>;
  /** Fields of the draft; "scope" stands for all below it. */
  fields: readonly string[];
}

/** Nothing where nothing was read. */
export function ReadWords({ reading, fields }: ReadWordsProps) {
  const t = useTexts(noticeReaderTexts);
  const quotes = quotesOf(reading, fields);
  if (quotes.length === 0) return null;
  return (
    <details class="reader-quotes">
      <summary>{t.quote}</summary>
      {quotes.map((quote) => (
        <blockquote key={quote}>
          <bdi>{quote}</bdi>
        </blockquote>
      ))}
    </details>
  );
}

/** Each sentence once, in the order of the fields. */
function quotesOf(reading: ReadWordsProps['reading'], fields: readonly string[]): string[] {
  const quotes = new Set<string>();
  for (const field of fields) {
    for (const [name, spans] of Object.entries(reading.evidence)) {
      if (name !== field && !name.startsWith(`${field}.`)) continue;
      for (const span of spans) quotes.add(quoteOf(reading, span, MAX_QUOTE));
    }
  }
  return [...quotes].filter((quote) => quote !== '').slice(0, MAX_QUOTES);
}
