// Finds days told from another day: 同日, 翌朝, その三日後, 翌週の月曜日, "two days later", "the following Monday".

import { compileEarly } from './compile-early.ts';
import { findAll } from './find-all.ts';
import type { Shift } from './find-dates.ts';
import { parseNumber } from './numbers.ts';

export interface FoundShift {
  match: RegExpMatchArray;
  shift: Shift;
}

const JAPANESE = compileEarly(
  'notice',
  /(?<word>同日|その日(?=[のにも夜中、])|同夜|同晩|当夜|翌々日|翌日|翌朝|翌未明|翌晩|翌営業日|明くる[日朝]|あくる[日朝]|即日|同じ日(?=[に、])|本日(?!の時点|時点|まで|現在|のところ|に至る)|昨日|一昨日|当日(?=中|、|に)|(?<=その|[、。\n])前(?:々日|日|夜)(?=[のに、]))|(?<=その|この|[、。\n]|わずか)(?:約)?(?<count>[0-9]{1,2}|[一二三四五六七八九十]{1,2})(?<unit>日|週間)後(?=[のに、])|翌週の?(?<week>[月火水木金土日])曜日?/g,
);
const DAYS: Record<string, number> = {
  翌々日: 2,
  翌日: 1,
  翌朝: 1,
  翌未明: 1,
  翌晩: 1,
  翌営業日: 1,
  明くる日: 1,
  明くる朝: 1,
  あくる日: 1,
  あくる朝: 1,
  前日: -1,
  前夜: -1,
  前々日: -2,
  昨日: -1,
  一昨日: -2,
};
const FROM_NOTICE = new Set(['本日', '昨日', '一昨日']);
export const weekdays = '日月火水木金土';

export function findJapaneseShifts(text: string): FoundShift[] {
  const found: FoundShift[] = [];
  for (const match of findAll(JAPANESE, text)) {
    const { word, count, unit, week } = match.groups ?? {};
    if (week) {
      found.push({ match, shift: { days: 0, from: 'before', weekday: weekdays.indexOf(week), isNextWeek: true } });
    } else if (count) {
      const days = (parseNumber(count) ?? 0) * (unit === '日' ? 1 : 7);
      if (days > 0 && days <= 60) found.push({ match, shift: { days, from: 'before' } });
    } else if (word) {
      found.push({ match, shift: { days: DAYS[word] ?? 0, from: FROM_NOTICE.has(word) ? 'notice' : 'before' } });
    }
  }
  return found;
}

const PART = '(?:day|morning|afternoon|evening|night)';
const ENGLISH = new RegExp(
  `(?<same>\\b(?:on )?(?:the )?same ${PART}|\\b(?:later )?that (?:same |very )?${PART}|\\bwithin the hour|\\bwithin (?:[a-z]+ )?(?:hours?|minutes))|(?<next>\\b(?:the )?(?:next|following) ${PART}|\\bthe (?:day|morning) after(?=[,.;]))(?! of)|(?<before>\\bthe (?:previous day|(?:day|night|evening) before))|(?<notice>\\btoday|\\byesterday|\\bthis (?:morning|afternoon|evening))|\\b(?<count>\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten) (?<unit>day|week)s? (?:later|afterwards)|\\bthe (?:following|next) (?<week>Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day`,
  'gi',
);
const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const WEEK = ['sun', 'mon', 'tues', 'wednes', 'thurs', 'fri', 'satur'];

export function findEnglishShifts(text: string): FoundShift[] {
  const found: FoundShift[] = [];
  for (const match of findAll(ENGLISH, text)) {
    const g = match.groups ?? {};
    const before = 'before' as const;
    if (g.notice) {
      found.push({ match, shift: { days: /^y/i.test(g.notice) ? -1 : 0, from: 'notice' } });
    } else if (g.week) {
      found.push({ match, shift: { days: 0, from: before, weekday: WEEK.indexOf(g.week.toLowerCase()) } });
    } else if (g.count) {
      const word = g.count.toLowerCase();
      const count = /^an?$/.test(word) ? 1 : /\d/.test(word) ? Number(word) : COUNTS.indexOf(word);
      found.push({ match, shift: { days: count * (g.unit?.toLowerCase() === 'day' ? 1 : 7), from: before } });
    } else found.push({ match, shift: { days: g.next ? 1 : g.before ? -1 : 0, from: before } });
  }
  return found;
}
