// Dates, numbers, counts with their units, and durations, by Intl in the shown language.
import type { CountQualifier } from '../incident/types.ts';
import { quantities as en } from './en/quantities.ts';
import { quantities as ja, type QuantityTexts } from './ja/quantities.ts';
import type { Language, Texts } from './language.ts';

const quantityTexts: Texts<QuantityTexts> = { ja, en };

export type CountUnit = keyof QuantityTexts['count'];

export interface Formats {
  /** "2011-06-08" as a reader writes it. A calendar day has no time zone: it never shifts. */
  day(day: string): string;
  /** The same in figures or with the month's short name, for narrow places and tables. */
  dayShort(day: string): string;
  /** A moment (epoch ms) with date and time, in the machine's own time zone. */
  moment(ms: number): string;
  /** From, to or both. */
  period(span: { from?: string | undefined; to?: string | undefined }): string;
  number(n: number): string;
  /** "up to 1,007,052 orders": qualified as the source does it. */
  count(n: number, unit?: Exclude<CountUnit, 'none'>, qualifier?: CountQualifier): string;
  /** The qualifier's own words. */
  qualifier(qualifier: CountQualifier): string;
  days(n: number): string;
  months(n: number): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
}

/** Making Intl's formats costs more than using them a hundred times; there are only a few. */
const made = new Map<string, Formats>();

/** @param locale the variant for dates and numbers, from `localeFor`; the language itself by default */
export function createFormats(language: Language, locale: string = language): Formats {
  const key = `${language} ${locale}`;
  const formats = made.get(key) ?? makeFormats(language, locale);
  made.set(key, formats);
  return formats;
}

function makeFormats(language: Language, locale: string): Formats {
  const words = quantityTexts[language];
  const dayFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' });
  const shortFormat = new Intl.DateTimeFormat(locale, { ...SHORT[language], timeZone: 'UTC', calendar: 'gregory' });
  const momentFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', calendar: 'gregory' });
  const numberFormat = new Intl.NumberFormat(locale);
  const listFormat = new Intl.ListFormat(locale, { type: 'conjunction' });
  const day = (text: string) => dayFormat.format(utcOf(text));
  return {
    day,
    dayShort: (text) => shortFormat.format(utcOf(text)),
    moment: (ms) => momentFormat.format(ms),
    period: ({ from, to }) => {
      if (from !== undefined && to !== undefined) return from === to ? day(from) : words.between(day(from), day(to));
      if (from !== undefined) return words.from(day(from));
      return to === undefined ? '' : words.until(day(to));
    },
    number: (n) => numberFormat.format(n),
    count: (n, unit, qualifier) =>
      words.count[unit ?? 'none'](`${qualifier ? words.qualifier[qualifier] : ''}${numberFormat.format(n)}`, n),
    qualifier: (qualifier) => words.qualifier[qualifier].trim(),
    days: (n) => words.days(numberFormat.format(n), n),
    months: (n) => words.months(numberFormat.format(n), n),
    list: (items) => listFormat.format(items),
  };
}

/** Of an English date in figures nobody knows which is the month. */
const SHORT = {
  ja: { year: 'numeric', month: '2-digit', day: '2-digit' },
  en: { year: 'numeric', month: 'short', day: 'numeric' },
} as const;

function utcOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
