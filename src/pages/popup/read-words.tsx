// The notice's own words behind what was read, folded under it.
import { noticeReaderTexts } from '../../i18n/notice-reader.ts';
import type { Reading } from '../../reader/types.ts';
import { useTexts } from '../../ui/language.tsx';

const MAX_QUOTES = 12;
const MAX_QUOTE = 220;

interface ReadWordsProps {
  evidence: Reading['evidence'];
  /** Fields of the draft; "scope" stands for all below it. */
  fields: readonly string[];
}

/** Nothing where nothing was read. */
export function ReadWords({ evidence, fields }: ReadWordsProps) {
  const t = useTexts(noticeReaderTexts);
  const quotes = quotesOf(evidence, fields);
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

/** Each stretch of text once, in the order of the fields. */
function quotesOf(evidence: Reading['evidence'], fields: readonly string[]): string[] {
  const quotes = new Set<string>();
  for (const field of fields) {
    for (const [name, spans] of Object.entries(evidence)) {
      if (name !== field && !name.startsWith(`${field}.`)) continue;
      for (const span of spans) {
        const quote = span.quote.replace(/\s+/g, ' ').trim();
        if (quote !== '') quotes.add(quote.length > MAX_QUOTE ? `${quote.slice(0, MAX_QUOTE)}…` : quote);
      }
    }
  }
  return [...quotes].slice(0, MAX_QUOTES);
}
