// When a file is signed and until when it holds: UTC to the second, as the signed files spell it.
import { CannotRun } from './outcome.ts';

export const DAY_MS = 86_400_000;
/** A head that lived longer could hide news for as long. */
export const MAX_HEAD_DAYS = 30;
export const DEFAULT_HEAD_DAYS = 14;
/** Thirteen months: a yearly ceremony with a month to spare. */
export const DEFAULT_KEYS_DAYS = 396;

export function toInstant(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** @param given `--now` of a reproducible build, else the clock */
export function instantOf(given: string | undefined, clockMs: number): number {
  if (given === undefined) return Math.floor(clockMs / 1000) * 1000;
  const ms = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(given) ? Date.parse(given) : Number.NaN;
  if (Number.isNaN(ms)) throw new CannotRun(`"${given}" is not a time of the form 2026-11-22T09:00:00Z`);
  return ms;
}

/** @param option the option's name, for the message */
export function daysOf(given: string | undefined, usual: number, max: number, option: string): number {
  const days = given === undefined ? usual : Number(given);
  if (Number.isInteger(days) && days >= 1 && days <= max) return days;
  throw new CannotRun(`${option} takes 1 to ${max} days, not "${given}"`);
}
