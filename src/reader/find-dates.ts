// Finds dates as they are written, complete or not; resolve-dates.ts then says which day is meant.

import { compileEarly } from './compile-early.ts';
import { findAll } from './find-all.ts';
import { findEnglishShifts, findJapaneseShifts } from './find-shifts.ts';
import { parseNumber } from './numbers.ts';

export interface WrittenDate {
  start: number;
  end: number;
  year?: number;
  month?: number;
  day?: number;
  /** "last year", "same month" and the like, for what is not written out. */
  yearWord?: 'same' | 'last' | 'this' | 'next' | 'before-last';
  monthWord?: 'same' | 'next' | 'last' | 'this';
  /** Days from the date before it ("翌日" is 1) or from the notice's own day. */
  shift?: Shift;
  /** "翌10日", "翌1日": the first such day after the date before it. */
  isNext?: boolean;
  /** "上旬", "末": the month is known, the day only roughly. */
  isRough?: boolean;
}

export interface Shift {
  days: number;
  from: 'before' | 'notice';
  /** 0 is Sunday: "翌週の月曜日" lies in the week after, "the following Monday" is the first after. */
  weekday?: number;
  isNextWeek?: boolean;
}

const N = '(?:[0-9]{1,2}|[〇一二三四五六七八九十]{1,3})';
const ERA_BASE: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925, R: 2018, H: 1988, S: 1925 };
const YEAR = `(?:(?<era>令和|平成|昭和|(?<![A-Za-z])[RHS](?=[0-9]{1,2}[年.]))(?<eraYear>元|${N})[年.]|(?<year>(?:19|20)[0-9]{2}|[一二][〇九][〇一二三四五六七八九]{2})年(?!度|間)|(?<yearWord>一昨年|昨年|前年|去年|本年|今年|同年|翌年|当年)の?)`;
const ASIDE = '(?:\\((?:西暦|令和|平成)?[0-9元]{1,4}年?\\))?';
const FULL = compileEarly(
  'notice',
  new RegExp(
    `(?:${YEAR}${ASIDE}\\s?)?(?:(?<month>${N})(?:月|\\.(?=[0-9]{1,2}[ (\\n]|[0-9]{1,2}$))|(?<monthWord>同月|翌月|先月|前月|今月|来月|当月))(?!間|額|次|刊|平均|払|例|謝|号)(?: ?(?<day>${N})(?:日(?!間|以内)|(?<=\\.[0-9]{1,2}))|(?<part>上旬|中旬|下旬|初旬|初め|末日?|半ば))?`,
    'g',
  ),
);
const NUMERIC = compileEarly(
  'notice',
  /(?<![0-9./]|(?<!\/[0-9]{1,2})-)(?<year>(?:19|20)[0-9]{2})(?<sep>[./-]) ?(?<month>0?[1-9]|1[0-2])\k<sep> ?(?<day>0?[1-9]|[12][0-9]|3[01])(?![0-9])(?!\k<sep>[0-9])/g,
);
const SLASH = /(?<![0-9A-Za-z./:-])(?<month>0?[1-9]|1[0-2])\/ ?(?<day>0?[1-9]|[12][0-9]|3[01])(?![0-9/]|[A-Za-z%])/g;
/** Only where the numbers themselves say which is the day: "10/20/2024", "20/10/2024". */
const YEAR_LAST = /(?<![0-9./-])(?<a>[0-9]{1,2})\/(?<b>[0-9]{1,2})\/(?<year>20[0-9]{2})(?![0-9/])/g;
const DAY_ONLY = compileEarly(
  'notice',
  new RegExp(
    `(?<![0-9〇一二三四五六七八九十月年.,/第])(?<next>翌々|翌|同月|あくる|明くる)?(?<day>${N})日(?!間|以内|以上|以下|前|後|分|程度|ほど|目|おき|ごと|数|平均|あたり|営業|本|限)`,
    'g',
  ),
);
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH =
  '(?<name>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY_FIRST = new RegExp(
  `(?<![0-9A-Za-z:.])(?<day>[0-3]?[0-9])(?:st|nd|rd|th)?(?: of)? ${MONTH}(?![a-z])(?:,? (?<year>(?:19|20)[0-9]{2}))?`,
  'g',
);
const MONTH_FIRST = new RegExp(
  `(?<![A-Za-z0-9])${MONTH} (?<day>[0-3]?[0-9])(?:st|nd|rd|th)?(?![0-9:]| ?[ap]\\.?m)(?:, ?(?<year>(?:19|20)[0-9]{2})| (?<year2>(?:19|20)[0-9]{2}))?`,
  'g',
);
const MONTH_YEAR = new RegExp(`(?<![A-Za-z0-9])${MONTH} (?<year>(?:19|20)[0-9]{2})(?![0-9])`, 'g');
/** "on the 14th": the month stands with the date before it. */
const ORDINAL =
  /\b(?:[Oo]n |[Bb]y |[Uu]ntil |[Ss]ince |[Ff]rom )the (?<day>[0-3]?[0-9])(?:st|nd|rd|th)\b(?! (?:of|floor|cent|anniv|[A-Z]))/g;
const SHORT_DAY_RANGE = new RegExp(
  `(?<![0-9A-Za-z:.,])(?<day>[0-3]?[0-9])(?=(?:-| to | and )[0-3]?[0-9](?:st|nd|rd|th)? ${MONTH.replace('?<name>', '?:')})`,
  'g',
);

const YEAR_WORDS: Record<string, WrittenDate['yearWord']> = {
  一昨年: 'before-last',
  昨年: 'last',
  前年: 'last',
  去年: 'last',
  本年: 'this',
  今年: 'this',
  当年: 'same',
  同年: 'same',
  翌年: 'next',
};
const MONTH_WORDS: Record<string, WrittenDate['monthWord']> = {
  同月: 'same',
  当月: 'same',
  翌月: 'next',
  先月: 'last',
  前月: 'last',
  今月: 'this',
  来月: 'next',
};
/** More dates than any notice holds; a hostile page may hold more, which are not read. */
const maxDates = 800;

/** Every date in folded text, in order, none overlapping another. */
export function findDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  const taken = new Uint8Array(text.length + 1);
  const add = (match: RegExpMatchArray, date: Omit<WrittenDate, 'start' | 'end'>) => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (found.length >= maxDates || taken[start] || taken[end - 1]) return;
    if (date.month !== undefined && (date.month < 1 || date.month > 12)) return;
    if (date.day !== undefined && (date.day < 1 || date.day > 31)) return;
    taken.fill(1, start, end);
    found.push({ start, end, ...date });
  };
  for (const m of findAll(NUMERIC, text)) add(m, numbersOf(m));
  for (const m of findAll(YEAR_LAST, text)) {
    const [a, b, year] = [m.groups?.a, m.groups?.b, m.groups?.year].map(Number) as [number, number, number];
    if (a > 12 !== b > 12) add(m, { year, month: Math.min(a, b), day: Math.max(a, b) });
  }
  for (const m of findAll(FULL, text)) {
    const g = m.groups ?? {};
    const year = g.era ? eraYear(g.era, g.eraYear ?? '') : g.year ? parseNumber(g.year) : undefined;
    add(m, {
      year,
      yearWord: g.yearWord ? YEAR_WORDS[g.yearWord] : undefined,
      month: g.month ? parseNumber(g.month) : undefined,
      monthWord: g.monthWord ? MONTH_WORDS[g.monthWord] : undefined,
      day: g.day ? parseNumber(g.day) : undefined,
      isRough: g.part !== undefined && !g.part.startsWith('末') ? true : undefined,
    });
  }
  if (/[A-Za-z]{3} ?\d|\d(?:st|nd|rd|th)? [A-Z]/.test(text)) {
    for (const m of findAll(DAY_FIRST, text)) add(m, numbersOf(m));
    for (const m of findAll(MONTH_FIRST, text)) add(m, numbersOf(m));
    for (const m of findAll(MONTH_YEAR, text)) add(m, numbersOf(m));
    for (const m of findAll(SHORT_DAY_RANGE, text)) add(m, { day: Number(m.groups?.day) });
    for (const m of findAll(ORDINAL, text)) add(m, { day: Number(m.groups?.day) });
    for (const { match, shift } of findEnglishShifts(text)) add(match, { shift });
  }
  const slashes = [...findAll(SLASH, text)];
  for (const m of slashes)
    if (
      slashes.length >= 2 ||
      /^ ?\([月火水木金土日]/.test(text.slice(m.index + m[0].length, m.index + m[0].length + 4))
    )
      add(m, numbersOf(m));
  for (const m of findAll(DAY_ONLY, text)) {
    const next = m.groups?.next;
    add(m, {
      day: parseNumber(m.groups?.day ?? ''),
      monthWord: next === '同月' ? 'same' : undefined,
      isNext: next && next !== '同月' ? true : undefined,
    });
  }
  for (const { match, shift } of findJapaneseShifts(text)) add(match, { shift });
  return found.sort((a, b) => a.start - b.start);
}

function numbersOf(m: RegExpMatchArray): Omit<WrittenDate, 'start' | 'end'> {
  const g = m.groups ?? {};
  const month = g.name
    ? MONTHS.findIndex((name) => name.startsWith((g.name ?? '').toLowerCase().slice(0, 3))) + 1
    : g.month
      ? Number(g.month)
      : undefined;
  const year = g.year ?? g.year2;
  return { year: year ? Number(year) : undefined, month, day: g.day ? Number(g.day) : undefined };
}

function eraYear(era: string, written: string): number | undefined {
  const n = written === '元' ? 1 : parseNumber(written);
  const base = ERA_BASE[era];
  return n === undefined || base === undefined || n < 1 || n > 64 ? undefined : base + n;
}
