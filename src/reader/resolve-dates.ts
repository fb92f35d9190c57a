// Says which day each written date means: the year from the dates around it and from the notice's own date.
import { bareDay, shifted } from './bare-days.ts';
import { daysBetween, fromIso, isReal, lastOfMonth, toIso } from './calendar.ts';
import { isAside, yearAlone } from './date-asides.ts';
import type { WrittenDate } from './find-dates.ts';
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

/** "10月12日までの間、…持ち出されました": it is over. */
const GONE_ON = /^[^。\n]{0,24}まで(?!に)[^。\n]{2,60}(?:まし|でし|され|い|っ)た(?:[。\n]|こと)/;

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

/** English, up to the date: under way, and beginning with the day that follows. */
const DOING_NOW =
  /\b(?:are|is|be) (?:now |also |being )?(?:(?:e-?mail|send|sent|writ|post|mail|contact|notify|notified|phon|call|go)[a-z]*)\b[^.;]{0,60}\b(?:from|on|starting|beginning)(?: (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?)? $/;

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
    // "公表まで9日を要しました": how long it took.
    if (w.day === undefined || /^(?:を要|かか|を費|が経|経っ|ほど要)/.test(text.slice(w.end, w.end + 3)))
      return undefined;
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
    !GONE_ON.test(text.slice(w.end, w.end + 90)) &&
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
  // "We are e-mailing everyone affected from 8 March".
  if (DOING_NOW.test(text.slice(Math.max(0, w.start - 90), w.start)) && daysBetween(anchor, next) <= 45) return coming;
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
