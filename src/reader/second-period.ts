// Tells whether a second period of the people concerned is left out of the first: the record holds one.
import type { PeriodReading } from './read-periods.ts';

/** @returns the first of the spans that does not lie within `chosen` */
export function beyond(
  chosen: PeriodReading | undefined,
  spans: readonly (PeriodReading & { score: number })[],
): PeriodReading | undefined {
  const { from, to } = chosen ?? {};
  if (!chosen || !from || !to) return undefined;
  return spans.filter((s) => s.from && s.to && (s.from < from || s.to > to)).sort((a, b) => a.start - b.start)[0];
}
