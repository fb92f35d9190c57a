// Other ways to sort the list than newest first. What a record does not state comes last, never as zero.
import { compareEntries, type LibraryEntry, sizeOf } from './entry.ts';

/** Beside the list's own order, newest first. */
export const orders = ['oldest', 'largest', 'quickest'] as const;
export type Order = (typeof orders)[number];

export const isOrder = (value: string | null): value is Order => orders.some((order) => order === value);

/**
 * "largest": the number stated, whatever it counts; a number of which nothing leaked is none. "quickest": days from
 * detection to publication.
 * @param entries newest first
 */
export function orderEntries(entries: readonly LibraryEntry[], order: Order | undefined): readonly LibraryEntry[] {
  switch (order) {
    case undefined:
      return entries;
    case 'oldest':
      return [...entries].reverse();
    case 'largest':
      return sortBy(entries, ({ incident }) => -(sizeOf(incident)?.max ?? Number.NEGATIVE_INFINITY));
    case 'quickest':
      return sortBy(entries, ({ delayDays }) => delayDays ?? Number.POSITIVE_INFINITY);
  }
}

function sortBy(entries: readonly LibraryEntry[], rankOf: (entry: LibraryEntry) => number): LibraryEntry[] {
  const ranked = entries.map((entry) => ({ entry, rank: rankOf(entry) }));
  ranked.sort((a, b) => (a.rank === b.rank ? compareEntries(a.entry, b.entry) : a.rank < b.rank ? -1 : 1));
  return ranked.map(({ entry }) => entry);
}
