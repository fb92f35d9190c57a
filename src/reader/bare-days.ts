// Works out days told without their month: "14日", "翌10日", "the following Monday".
import { addDays, fromIso, isReal, toIso, weekdayOf } from './calendar.ts';
import type { Shift, WrittenDate } from './find-dates.ts';
import { weekdays } from './find-shifts.ts';
import type { DateMention } from './resolve-dates.ts';

export function shifted(base: string, shift: Shift): string {
  if (shift.weekday === undefined) return addDays(base, shift.days);
  const today = weekdayOf(base);
  const monday = addDays(base, 7 - ((today + 6) % 7));
  return shift.isNextWeek
    ? addDays(monday, (shift.weekday + 6) % 7)
    : addDays(base, ((shift.weekday - today + 6) % 7) + 1);
}

/** "14日": of the month the story is in, or of the next one where that is said or the weekday asks for it. */
export function bareDay(
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
