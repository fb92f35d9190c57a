// The day a command works as of: given, or the clock's.
import { CannotRun } from './outcome.ts';

/** @param nowMs epoch milliseconds; the day is the one in UTC */
export function todayOf(given: string | undefined, nowMs: number): string {
  if (given === undefined) return new Date(nowMs).toISOString().slice(0, 10);
  const time = /^\d{4}-\d{2}-\d{2}$/.test(given) ? Date.parse(`${given}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== given) {
    throw new CannotRun(`"${given}" is not a date of the form 2026-01-31`);
  }
  return given;
}
