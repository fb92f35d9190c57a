// Calendar days as "2026-11-22": the only arithmetic on dates that the program needs.

/** The user's calendar day at `nowMs` (epoch ms), in the machine's time zone. */
export function dayOf(nowMs: number): string {
  const date = new Date(nowMs);
  return formatDay(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** The same day of the month `months` later; the last day of that month where it is shorter. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const lastDate = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  return formatDay(Math.floor(index / 12), (index % 12) + 1, Math.min(date, lastDate));
}

/** Whole days from one day to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

function formatDay(year: number, month: number, date: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
