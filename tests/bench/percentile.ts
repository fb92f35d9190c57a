// Percentiles by nearest rank, and the median of paired differences with its bootstrap interval.
import { createRandom } from './sites.ts';

export function percentileOf(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

export const medianOf = (values: readonly number[]) => percentileOf(values, 50);

/** Median with the 95 % interval of 2,000 resamples. */
export function medianWithInterval(values: readonly number[]): { median: number; low: number; high: number } {
  const random = createRandom(values.length + 1);
  const medians = Array.from({ length: 2_000 }, () =>
    medianOf(values.map(() => values[Math.floor(random() * values.length)] as number)),
  );
  return { median: medianOf(values), low: percentileOf(medians, 2.5), high: percentileOf(medians, 97.5) };
}
