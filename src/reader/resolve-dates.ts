// Says which day each written date means: the year from the dates around it and from the notice's own date.
import { addDays, daysBetween, fromIso, isReal, lastOfMonth, toIso } from './calendar.ts';
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
  for (const [i, w] of written.entries()) {
    while (line + 1 < lines.length && (lines[line + 1] as Line).start <= w.start) line++;
    const here = lines[line];
    const near = before && here && beforeGroup === here.group ? before : undefined;
    const mention = resolve(text, w, { before, near, anchor, next: written[i + 1] });
    if (!mention) continue;
    mentions.push(mention);
    // Where a period was named, what follows continues the story, not the period.
    before = mention;
    beforeGroup = here?.group ?? -1;
  }
  return mentions;
}

interface Around {
  before?: DateMention;
  near?: DateMention;
  anchor?: string;
  next?: WrittenDate;
}

function resolve(text: string, w: WrittenDate, around: Around): DateMention | undefined {
  const { before, near, anchor } = around;
  const reference = before?.from ?? anchor;
  if (w.shift) {
    const from = w.shift.from === 'notice' ? anchor : before?.precision === 'day' ? before.to : undefined;
    return from
      ? make(w, addDays(from, w.shift.days), addDays(from, w.shift.days), 'day', { isRelative: true })
      : undefined;
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
    if (!reference) return undefined;
    const base = fromIso(before?.to ?? reference);
    let candidate = { year: base.year, month: base.month, day: w.day };
    if (before && w.day < base.day) {
      const rolled =
        base.month === 12 ? { year: base.year + 1, month: 1, day: w.day } : { ...candidate, month: base.month + 1 };
      if (isReal(rolled) && anchor && toIso(rolled) <= anchor && base.day - w.day > 12) candidate = rolled;
    }
    return isReal(candidate) ? make(w, toIso(candidate), toIso(candidate), 'day', { isRelative: false }) : undefined;
  }
  const hasYear = w.year !== undefined || w.yearWord !== undefined;
  if (year === undefined) year = chooseYear(text, w, month, near, before, anchor);
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
