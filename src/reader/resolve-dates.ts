// Says which day each written date means: the year from the dates around it and from the notice's own date.
import { addDays, daysBetween, fromIso, isReal, lastOfMonth, toIso, weekdayOf } from './calendar.ts';
import { findDates, type Shift, type WrittenDate } from './find-dates.ts';
import { weekdays } from './find-shifts.ts';
import type { Line } from './lines.ts';

export interface DateMention {
  start: number;
  end: number;
  /** First and last day it can mean; the same for a whole date. */
  from: string;
  to: string;
  precision: 'day' | 'month';
  /** The year was written, not worked out. */
  hasYear: boolean;
  /** Worked out from a word ("the same day"). */
  isRelative: boolean;
  isRough: boolean;
  /** No day of the story: whose orders are meant, how things stood. */
  isAside?: boolean;
}

/** Words after a date without a year that put it after the notice: the desk's last day, a letter still to be sent. */
const COMING =
  /^(?:[^。\n]{0,24})(?:予定|いたします|お送りします|送付します|行います|設けます|させていただきます|お伝えします|開始します|まで|\bwill\b|until)/;

/**
 * @param anchor the notice's own day, when known: undated months lie in the year before it
 */
export function resolveDates(
  text: string,
  written: readonly WrittenDate[],
  lines: readonly Line[],
  anchor: string | undefined,
): DateMention[] {
  const mentions: DateMention[] = [];
  let line = 0;
  let before: DateMention | undefined;
  let beforeGroup = -1;
  // The story's own last day: whose orders are meant, or when a mail was quoted from, does not move it on.
  let told: DateMention | undefined;
  let toldGroup = -1;
  let yearAbove: number | undefined;
  for (const [i, w] of written.entries()) {
    while (line + 1 < lines.length && (lines[line + 1] as Line).start <= w.start) {
      line++;
      yearAbove = yearAlone((lines[line] as Line).text) ?? yearAbove;
    }
    const here = lines[line];
    const together = before !== undefined && beforeGroup === here?.group;
    const inSentence = together && before && !/[。\n]/.test(text.slice(before.end, w.start));
    const isSure = before && (inSentence || before === told);
    const near = together && isSure ? before : told && toldGroup === here?.group ? told : undefined;
    const from = inSentence && !(before?.isAside && w.shift) ? before : (told ?? before);
    const mention = resolve(text, w, { before, told: from, near, anchor, next: written[i + 1], yearAbove });
    if (!mention) continue;
    mention.isAside = isAside(text, mention, w);
    mentions.push(mention);
    // Where a period was named, what follows continues the story, not the period.
    before = mention;
    beforeGroup = here?.group ?? -1;
    if (mention.isAside || mention.precision !== 'day') continue;
    told = mention;
    toldGroup = beforeGroup;
  }
  return mentions;
}

/** "令和4年", "経過(2020年)" on a line of its own: the year of the lines below. */
function yearAlone(line: string): number | undefined {
  if (line.length > 24 || !/年[)】〉》]?$/.test(line)) return undefined;
  return findDates(line.replace(/年[)】〉》]?$/, '年1月'))[0]?.year;
}

const WHO_THEN =
  /^(?:\([^)\n]{1,12}\)|[0-9:時分頃ごろ ]){0,3}(?:から|より|~|-|―|まで|以降|以前|以後|の間|時点|現在|末|に)[^。\n]{0,46}(?:購入|注文|登録|入会|申し?込|予約|契約|利用|受診|来院|宿泊|在籍|加入|出発|応募|卒業|退職|採用|作成|発行|締結|入居|受講|参加|寄附|寄付|買い上げ|求め|通院|入院|使用)(?:を|書を|票を)?(?:いただ|され|された|なさ|した(?:方|お客|会員|皆)|の(?:方|お客|皆|予定))/;

/** Says whose data is meant, how things stand, or what a quoted text says; not what happened. */
function isAside(text: string, d: DateMention, w: WrittenDate): boolean {
  if (w.shift) return false;
  const after = text.slice(d.end, d.end + 90);
  if (
    /^(?:\([^)\n]{1,6}\))?(?:現在|時点)(?:で|の|に|\))/.test(after) &&
    /[(（※][^。\n]{0,12}$/.test(text.slice(Math.max(0, d.start - 14), d.start))
  )
    return true;
  return WHO_THEN.test(after);
}

interface Around {
  before?: DateMention;
  told?: DateMention;
  near?: DateMention;
  anchor?: string;
  next?: WrittenDate;
  yearAbove?: number;
}

function resolve(text: string, w: WrittenDate, around: Around): DateMention | undefined {
  const { before, told, near, anchor } = around;
  const reference = told?.from ?? before?.from ?? anchor;
  if (w.shift) {
    const base = w.shift.from === 'notice' ? anchor : told?.precision === 'day' ? told.to : undefined;
    const on = base && shifted(base, w.shift);
    return on ? make(w, on, on, 'day', { isRelative: true }) : undefined;
  }
  let month = w.month;
  let year = w.year;
  if (w.yearWord) {
    const base = w.yearWord === 'same' || w.yearWord === 'next' ? reference : anchor;
    if (!base) return undefined;
    const offset = { same: 0, this: 0, last: -1, next: 1, 'before-last': -2 }[w.yearWord];
    year = fromIso(base).year + offset;
  }
  if (w.monthWord) {
    const base = w.monthWord === 'this' || (w.monthWord === 'last' && !near) ? anchor : reference;
    if (!base) return undefined;
    const shifted =
      fromIso(base).year * 12 + fromIso(base).month - 1 + { same: 0, this: 0, last: -1, next: 1 }[w.monthWord];
    year ??= Math.floor(shifted / 12);
    month = (shifted % 12) + 1;
  }
  if (month === undefined) {
    if (w.day === undefined) return undefined;
    // A bare day belongs to the month of the next date when it opens a range ("3–8 March"), else to the one before.
    const next = around.next;
    const opens =
      next?.month !== undefined && next.start - w.end <= 6 && /^(?:-| to | and )$/.test(text.slice(w.end, next.start));
    if (opens && next?.month !== undefined) {
      const y = next.year ?? (anchor ? yearBefore(next.month, next.day ?? 1, anchor) : undefined);
      return y === undefined ? undefined : whole(w, y, next.month, w.day);
    }
    const on = bareDay(text, w, w.day, told ?? before, anchor);
    return on ? make(w, on, on, 'day', { isRelative: false }) : undefined;
  }
  const hasYear = w.year !== undefined || w.yearWord !== undefined;
  if (year === undefined) year = around.yearAbove ?? chooseYear(text, w, month, near, told ?? before, anchor);
  if (year === undefined) return undefined;
  return whole(w, year, month, w.day, hasYear);
}

function shifted(base: string, shift: Shift): string {
  if (shift.weekday === undefined) return addDays(base, shift.days);
  const today = weekdayOf(base);
  const monday = addDays(base, 7 - ((today + 6) % 7));
  return shift.isNextWeek
    ? addDays(monday, (shift.weekday + 6) % 7)
    : addDays(base, ((shift.weekday - today + 6) % 7) + 1);
}

/** "14日": of the month the story is in, or of the next one where that is said or the weekday asks for it. */
function bareDay(
  text: string,
  w: WrittenDate,
  day: number,
  told: DateMention | undefined,
  anchor: string | undefined,
): string | undefined {
  const start = told?.to ?? anchor;
  if (!start) return undefined;
  const months = (from: string, n: number): string | undefined => {
    const at = fromIso(from).year * 12 + fromIso(from).month - 1 + n;
    const d = { year: Math.floor(at / 12), month: (at % 12) + 1, day };
    return isReal(d) ? toIso(d) : undefined;
  };
  const here = months(start, 0);
  const after = months(start, 1);
  const fits = (iso: string | undefined) => iso !== undefined && (!anchor || iso <= anchor);
  if (w.isNext && told) return here && here > told.to ? here : after;
  const weekday = weekdayAfter(text, w.end);
  if (weekday !== undefined) {
    const [a, b] = [here, after].map((iso) => iso !== undefined && weekdayOf(iso) === weekday);
    if (a !== b && (a || fits(after))) return a ? here : after;
  }
  const back = told && day < fromIso(told.to).day ? fromIso(told.to).day - day : 0;
  if (back > 12 && anchor && fits(after)) return after;
  if (!told && here && !fits(here)) return months(start, -1);
  return here;
}

function weekdayAfter(text: string, end: number): number | undefined {
  const written = /^ ?\(([日月火水木金土])(?:曜日?)?(?:[)・/]|祝)/.exec(text.slice(end, end + 8))?.[1];
  return written ? weekdays.indexOf(written) : undefined;
}

function chooseYear(
  text: string,
  w: WrittenDate,
  month: number,
  near: DateMention | undefined,
  before: DateMention | undefined,
  anchor: string | undefined,
): number | undefined {
  const day = w.day ?? 1;
  if (!anchor) {
    if (!before) return undefined;
    const year = fromIso(before.to).year;
    return toIso({ year, month, day }) < before.from && daysBetween(toIso({ year, month, day }), before.from) > 120
      ? year + 1
      : year;
  }
  const recent = yearBefore(month, day, anchor);
  const coming = recent + 1;
  if (
    COMING.test(text.slice(w.end, w.end + 60)) &&
    daysBetween(anchor, toIso({ year: coming, month, day: Math.min(day, 28) })) < 200
  )
    return coming;
  // "3月10日から…お送りします": what is still to be done lies ahead.
  const rest = /^[^。\n]{0,90}/.exec(text.slice(w.end))?.[0] ?? '';
  if (
    /(?:ます|予定\)?|する)(?:[。、(（]|$)/.test(rest) &&
    !/(?:まし|た[。、]|した|ており|ていま)/.test(rest) &&
    daysBetween(anchor, toIso({ year: coming, month, day: Math.min(day, 28) })) < 75
  )
    return coming;
  const next = toIso({ year: coming, month, day: Math.min(day, 28) });
  // "2月10日から…送付" in a list that ran up to the notice's own day goes on after it.
  if (near && daysBetween(anchor, next) <= 45 && daysBetween(near.from, next) < 75) return coming;
  if (/\bwill\b[^.;]{0,70}$/.test(text.slice(Math.max(0, w.start - 90), w.start)) && daysBetween(anchor, next) < 200)
    return coming;
  if (near) {
    // The story goes forward: the first such day after the date before it, if that is not yet after the notice.
    const from = fromIso(near.from);
    for (const year of [from.year, from.year + 1]) {
      const iso = toIso({ year, month, day: Math.min(day, lastOfMonth(year, month)) });
      if (iso >= near.from && iso <= anchor && daysBetween(near.from, iso) < 330) return year;
    }
  }
  return recent;
}

/** The year of the last such day not after the anchor. */
function yearBefore(month: number, day: number, anchor: string): number {
  const a = fromIso(anchor);
  return month > a.month || (month === a.month && day > a.day) ? a.year - 1 : a.year;
}

function whole(
  w: WrittenDate,
  year: number,
  month: number,
  day: number | undefined,
  hasYear = false,
): DateMention | undefined {
  if (day !== undefined) {
    const d = { year, month, day };
    return isReal(d) ? make(w, toIso(d), toIso(d), 'day', { hasYear }) : undefined;
  }
  const last = { year, month, day: lastOfMonth(year, month) };
  return isReal(last) ? make(w, toIso({ year, month, day: 1 }), toIso(last), 'month', { hasYear }) : undefined;
}

function make(
  w: WrittenDate,
  from: string,
  to: string,
  precision: 'day' | 'month',
  more: { hasYear?: boolean; isRelative?: boolean },
): DateMention {
  return {
    start: w.start,
    end: w.end,
    from,
    to,
    precision,
    hasYear: more.hasYear ?? false,
    isRelative: more.isRelative ?? false,
    isRough: w.isRough ?? false,
  };
}
