// When to try again: later with every failure, never in step with other clients.

export const MINUTE_MS = 60_000;
export const DAY_MS = 24 * 60 * MINUTE_MS;

/**
 * Milliseconds until the next attempt after `failures` failures in a row: 15 minutes doubling to a day, each stretched by chance.
 * @param failures from 1
 * @param random uniform in [0, 1)
 */
export function backOffMs(failures: number, random: number): number {
  const doublings = Math.min(Math.max(failures, 1) - 1, 20);
  return Math.min(15 * MINUTE_MS * 2 ** doublings * (1 + random), DAY_MS);
}

/** Until the first sync after install or subscribing: within a minute, so that a release does not call everybody at once. */
export function firstDelayMs(random: number): number {
  return random * MINUTE_MS;
}

/** Between good syncs: a day, give or take two hours, so that clients spread over the day by themselves. */
export function regularDelayMs(random: number): number {
  return DAY_MS + (random - 0.5) * 4 * 60 * MINUTE_MS;
}
