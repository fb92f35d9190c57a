// What the notice reader was not sure of, in words for an editor.
import { quoteOf } from '../reader/quote.ts';
import type { Doubt, Reading } from '../reader/types.ts';

const WORDS: Record<Doubt['reason'], string> = {
  'several-values': 'the notice gives several values',
  'no-year': 'a date without a year',
  'no-publication-date': 'no day of publication was found',
  'decided-by-wording': 'decided by the wording alone',
  planned: 'was still to come when the notice was written',
  'text-cut': 'the text is too long; its end was not read',
  'not-on-page': 'not said on the page itself',
};

export function sayDoubts(reading: Reading): string[] {
  return reading.unsure.map(({ field, reason, span }) => {
    const quote = span && quoteOf(reading, span);
    return `${field || 'the text'}: ${WORDS[reason]}${quote ? ` (${quote})` : ''}`;
  });
}
