// Tells the dates of the story from those that only say whose data is meant or how things stood, and years that stand alone above.
import { compileEarly } from './compile-early.ts';
import { findDates, type WrittenDate } from './find-dates.ts';
import type { DateMention } from './resolve-dates.ts';

/** "令和4年", "経過(2020年)" on a line of its own: the year of the lines below. */
export function yearAlone(line: string): number | undefined {
  if (line.length > 24 || !/年[)】〉》]?$/.test(line)) return undefined;
  return findDates(line.replace(/年[)】〉》]?$/, '年1月'))[0]?.year;
}

const WHO_THEN = compileEarly(
  'notice',
  /^(?:\([^)\n]{1,12}\)|[0-9:時分頃ごろ ]){0,3}(?:から|より|~|-|―|まで|以降|以前|以後|の間|時点|現在|末|に)[^。\n]{0,46}(?:購入|注文|登録|入会|申し?込|予約|契約|利用|受診|来院|宿泊|在籍|加入|出発|応募|卒業|退職|採用|作成|発行|締結|入居|受講|参加|寄附|寄付|買い上げ|求め|通院|入院|使用)(?:を|書を|票を)?(?:いただ|され|された|なさ|した(?:方|お客|会員|皆)|の(?:方|お客|皆|予定)|予定)/,
);

/** Says whose data is meant, how things stand, or what a quoted text says; not what happened. */
export function isAside(text: string, d: DateMention, w: WrittenDate): boolean {
  if (w.shift) return false;
  const after = text.slice(d.end, d.end + 90);
  if (
    /^(?:\([^)\n]{1,6}\))?(?:現在|時点)(?:で|の|に|\))/.test(after) &&
    /[(（※][^。\n]{0,12}$/.test(text.slice(Math.max(0, d.start - 14), d.start))
  )
    return true;
  return WHO_THEN.test(after);
}
