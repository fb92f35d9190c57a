// A number of people under "confirmed" that the record's own texts call one that includes what only may have leaked.
import type { Incident } from '../incident/types.ts';
import { doubt, type Lint } from './lint.ts';

/** Words that put the confirmed and the possible into one number. */
const EN =
  /\b(?:leaked or (?:may have|possibly)|(?:including|those|that) (?:only )?(?:may have leaked|possible leaks))/;
const JA = /(?:または(?:その|閲覧された)?|とその|か、その)(?:おそれ|恐れ|可能性)|(?:おそれ|恐れ|可能性)を含/;
/** Between number and words, this says that the number itself is confirmed. */
const SURE = /confirmed|確認|確かめ|判明/;
const NUMBER_EN = /([0-9][0-9,]*(?:\.[0-9]+)?)(?: (million|billion))?/g;
const NUMBER_JA = /([0-9][0-9,]*(?:\.[0-9]+)?)(?:(万|億)([0-9]{1,4})?)?/g;
const FACTORS: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, 万: 1e4, 億: 1e8 };

/** Only a hint, and only where the same sentence holds both: wording decides, and an editor reads better. */
export function lintCertainty({ disclosure, subjects, summary }: Incident): Lint[] {
  if (disclosure !== 'confirmed' || !subjects) return [];
  const isMixed = [summary, subjects.note].some(
    (text) =>
      mixes(text?.en, subjects.max, { numbers: NUMBER_EN, words: EN, end: /[.;](?= |$)/ }) ||
      mixes(text?.ja, subjects.max, { numbers: NUMBER_JA, words: JA, end: /。/ }),
  );
  return isMixed
    ? [
        doubt(
          'subjects.max',
          'seems to include what only may have leaked, but disclosure is "confirmed": give the number confirmed, or none, and say the other in the note',
        ),
      ]
    : [];
}

function mixes(
  text: string | undefined,
  max: number,
  { numbers, words, end }: { numbers: RegExp; words: RegExp; end: RegExp },
): boolean {
  if (!text) return false;
  return [...text.matchAll(numbers)].some(({ 0: all, 1: digits = '', 2: factor, 3: rest = '0', index }) => {
    const value = Math.round(Number(digits.replaceAll(',', '')) * (FACTORS[factor ?? ''] ?? 1)) + Number(rest);
    if (value !== max) return false;
    const [after = ''] = text.slice(index + all.length).split(end);
    const at = after.search(words);
    return at >= 0 && !SURE.test(after.slice(0, at));
  });
}
