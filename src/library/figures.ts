// The numbers behind the pictures. Counts of different units are never put together, and nothing is added up that nobody published.
import type { Incident } from '../incident/types.ts';
import { delayBounds } from './days.ts';
import { type LibraryEntry, sizeOf, UNKNOWN } from './entry.ts';

export interface Bar {
  value: string;
  count: number;
}

/** Every year from the first to the last, empty ones too, then the records without a date. */
export function yearBars(counts: ReadonlyMap<string, number>): Bar[] {
  const years = [...counts.keys()].filter((year) => year !== UNKNOWN).map(Number);
  const bars: Bar[] = [];
  if (years.length > 0) {
    for (let year = Math.min(...years); year <= Math.max(...years); year++) {
      bars.push({ value: String(year), count: counts.get(String(year)) ?? 0 });
    }
  }
  const unknown = counts.get(UNKNOWN);
  return unknown ? [...bars, { value: UNKNOWN, count: unknown }] : bars;
}

/** Most frequent first; what is not known last. */
export function rankedBars(counts: ReadonlyMap<string, number>): Bar[] {
  const bars = [...counts].map(([value, count]) => ({ value, count }));
  return bars.sort(
    (a, b) =>
      Number(a.value === UNKNOWN) - Number(b.value === UNKNOWN) || b.count - a.count || (a.value < b.value ? -1 : 1),
  );
}

/** All classes of delay in order, empty ones too. */
export function delayBars(counts: ReadonlyMap<string, number>): Bar[] {
  return Array.from({ length: delayBounds.length + 1 }, (_, i) => ({
    value: String(i),
    count: counts.get(String(i)) ?? 0,
  }));
}

export type SubjectUnit = NonNullable<NonNullable<Incident['subjects']>['unit']>;

/** Incidents of one year (or cause) whose count has the same order of magnitude: 4 = 10,000 to 99,999. */
export interface SizeSpot {
  value: string;
  magnitude: number;
  count: number;
}

/** A count as its source gives it: "about", "up to". */
export type PublishedSize = Pick<NonNullable<Incident['subjects']>, 'max' | 'qualifier'>;

/** One year (or cause): how many records give a count in this unit, the middle one and the largest. Never their sum. */
export interface SizeRow {
  value: string;
  given: number;
  median: PublishedSize;
  largest: PublishedSize;
}

export function sizesBy(
  entries: readonly LibraryEntry[],
  by: 'year' | 'cause',
  unit: SubjectUnit,
): { spots: SizeSpot[]; rows: SizeRow[] } {
  const byValue = new Map<string, PublishedSize[]>();
  for (const { incident, values } of entries) {
    const value = values[by][0];
    const size = sizeOf(incident);
    if (value === undefined || size?.unit !== unit) continue;
    const { max, qualifier } = size;
    const sizes = byValue.get(value) ?? [];
    sizes.push(qualifier ? { max, qualifier } : { max });
    byValue.set(value, sizes);
  }
  const spots: SizeSpot[] = [];
  const rows: SizeRow[] = [];
  for (const [value, sizes] of byValue) {
    // Of equal numbers the one that stands without a qualifier comes last, and is thus the largest.
    sizes.sort((a, b) => a.max - b.max || Number(!a.qualifier) - Number(!b.qualifier));
    const [median, largest] = [medianOf(sizes), sizes.at(-1)];
    if (!median || !largest) continue;
    rows.push({ value, given: sizes.length, median, largest });
    const counts = new Map<number, number>();
    for (const { max } of sizes) {
      const magnitude = String(max).length - 1;
      counts.set(magnitude, (counts.get(magnitude) ?? 0) + 1);
    }
    for (const [magnitude, count] of counts) spots.push({ value, magnitude, count });
  }
  return { spots, rows };
}

/** Which units occur: people first, then the most frequent. */
export function unitsIn(entries: readonly LibraryEntry[]): SubjectUnit[] {
  const counts = new Map<SubjectUnit, number>();
  for (const { incident } of entries) {
    const unit = sizeOf(incident)?.unit;
    if (unit) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const rank = (unit: SubjectUnit) => (unit === 'people' ? Number.POSITIVE_INFINITY : (counts.get(unit) ?? 0));
  return [...counts.keys()].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
}

/** Days from detection to publication: the middle one, and how many records date both. */
export function delaySummary(entries: readonly LibraryEntry[]): { dated: number; medianDays?: number } {
  const days = entries.flatMap((entry) => entry.delayDays ?? []).sort((a, b) => a - b);
  const medianDays = medianOf(days);
  return { dated: days.length, ...(medianDays !== undefined && { medianDays }) };
}

/** Of an even number of values the lower middle one: a value that somebody published, not a mean of two. */
function medianOf<T>(sorted: readonly T[]): T | undefined {
  return sorted[Math.floor((sorted.length - 1) / 2)];
}
