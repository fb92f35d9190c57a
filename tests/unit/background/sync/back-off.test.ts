// When to try again (faults 40 and 44).
import { describe, expect, it } from 'vitest';
import {
  backOffMs,
  DAY_MS,
  firstDelayMs,
  MINUTE_MS,
  regularDelayMs,
} from '../../../../src/background/sync/back-off.ts';

describe('fault 40: back-off', () => {
  it.each([
    [1, 15],
    [2, 30],
    [3, 60],
    [6, 480],
  ])('after %i failures waits %i minutes, stretched by up to as much again', (failures, minutes) => {
    expect(backOffMs(failures, 0)).toBe(minutes * MINUTE_MS);
    expect(backOffMs(failures, 0.5)).toBe(minutes * 1.5 * MINUTE_MS);
  });

  it('never waits longer than a day, nor less than a quarter of an hour', () => {
    for (const failures of [0, 1, 7, 8, 10, 1_000, Number.MAX_SAFE_INTEGER]) {
      for (const random of [0, 0.3, 0.999]) {
        expect(backOffMs(failures, random)).toBeGreaterThanOrEqual(15 * MINUTE_MS);
        expect(backOffMs(failures, random)).toBeLessThanOrEqual(DAY_MS);
      }
    }
    expect(backOffMs(10, 0)).toBe(DAY_MS);
  });
});

describe('fault 44: 100,000 clients', () => {
  /** Largest share of clients in one of `slots` equal parts of [from, to). */
  function peakShare(values: readonly number[], from: number, to: number, slots: number): number {
    const counts = new Array<number>(slots).fill(0);
    for (const value of values) {
      const slot = Math.floor(((value - from) / (to - from)) * slots);
      if (slot < 0 || slot >= slots) throw new Error(`${value} lies outside`);
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
    return Math.max(...counts) / values.length;
  }
  const clients = Array.from({ length: 100_000 }, () => Math.random());

  it('spreads the first sync evenly over a minute', () => {
    expect(peakShare(clients.map(firstDelayMs), 0, MINUTE_MS, 60)).toBeLessThan(1.2 / 60);
  });

  it('spreads the daily sync evenly over four hours', () => {
    const delays = clients.map(regularDelayMs);
    expect(peakShare(delays, DAY_MS - 120 * MINUTE_MS, DAY_MS + 120 * MINUTE_MS, 240)).toBeLessThan(1.3 / 240);
  });
});
