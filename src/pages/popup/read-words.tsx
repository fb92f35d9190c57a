// The notice's own words behind what was read, folded under it.
import { noticeReaderTexts } from '../../i18n/notice-reader.ts';
import type { Reading, Span } from '../../reader/types.ts';
import { useTexts } from '../../ui/language.tsx';

const MAX_QUOTES = 12;
const MAX_QUOTE = 220;

interface ReadWordsProps {
  reading: Pick<Reading, 'text' | 'evidence'>;
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
function quotesOf({ text, evidence }: ReadWordsProps['reading'], fields: readonly string[]): string[] {
  const quotes = new Set<string>();
  for (const field of fields) {
    for (const [name, spans] of Object.entries(evidence)) {
      if (name !== field && !name.startsWith(`${field}.`)) continue;
      for (const span of spans) {
        const quote = sentenceAround(text, span).replace(/\s+/g, ' ').trim();
        if (quote !== '') quotes.add(quote.length > MAX_QUOTE ? `${quote.slice(0, MAX_QUOTE)}…` : quote);
      }
    }
  }
  return [...quotes].slice(0, MAX_QUOTES);
}

/** What a fact was read from may be a number alone: its sentence or line says what it means. */
function sentenceAround(text: string, { start, end }: Span): string {
  const from = Math.max(text.lastIndexOf('。', start - 1), text.lastIndexOf('\n', start - 1)) + 1;
  const isClosed = /[。\n]/.test(text[end - 1] ?? '');
  const stop = isClosed ? -1 : text.slice(end).search(/[。\n]/);
  return text.slice(from, stop < 0 ? (isClosed ? end : text.length) : end + stop + 1);
}
