// The words by which a row is also found: what its cause, its data, its disclosure and its day are called, in every language.
import { vocabularyTexts } from '../i18n/vocabulary.ts';
import type { Cause, DataCategory, Disclosure } from '../incident/types.ts';
import { foldForSearch } from './fold.ts';

/** What is said of an incident in closed words and days. */
export interface TermFacts {
  cause?: Cause | undefined;
  categories?: readonly DataCategory[];
  disclosure?: Disclosure | undefined;
  /** "2024-05-13" */
  publishedOn?: string | undefined;
  /** Where only the year is known. */
  year?: string | undefined;
}

/** What people also call it, where the word on the screen does not hold it. */
const otherNames: Partial<Record<DataCategory, readonly string[]>> = {
  'payment-card': ['credit card', 'カード情報'],
  'national-id': ['個人番号', 'my number'],
};

const vocabularies = Object.values(vocabularyTexts);
const folded = new Map<string, string>();

/** One line a word, folded for search. */
export function searchTermsOf({ cause, categories = [], disclosure, publishedOn, year }: TermFacts): string {
  const terms = categories.map((category) =>
    remember(`category ${category}`, () => [
      ...vocabularies.map((texts) => texts.category[category]),
      ...(otherNames[category] ?? []),
    ]),
  );
  if (cause) terms.push(remember(`cause ${cause}`, () => vocabularies.map((texts) => texts.cause[cause])));
  if (disclosure) {
    terms.push(remember(`disclosure ${disclosure}`, () => vocabularies.map((texts) => texts.disclosure[disclosure])));
  }
  if (publishedOn) terms.push(dayTerms(publishedOn));
  else if (year) terms.push(`${year}年`);
  return terms.join('\n');
}

/** There are some sixty words and tens of thousands of rows: each is folded once. */
function remember(key: string, words: () => readonly (string | undefined)[]): string {
  let text = folded.get(key);
  if (text === undefined) {
    text = words()
      .flatMap((word) => (word ? foldForSearch(word) : []))
      .join('\n');
    folded.set(key, text);
  }
  return text;
}

const months = 'january february march april may june july august september october november december'.split(' ');

/** "2024年5月13日" and "may 2024"; `wordsOf` reads "2024-05" and "2024/5" as the first. */
function dayTerms(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日\n${months[Number(month) - 1] ?? ''} ${year}`;
}
