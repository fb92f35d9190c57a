// Search and facets in one pass: which incidents stay, and how many each further choice would leave.
import { type FilterName, filterNames, type LibraryEntry } from './entry.ts';
import { wordsOf } from './fold.ts';

export type Filters = Partial<Record<FilterName, readonly string[]>>;

export interface Query {
  text: string;
  filters: Filters;
}

/** What searching needs of an entry; the public site's own entries hold no more. */
export type SearchEntry = Pick<LibraryEntry, 'text' | 'values'>;

export interface Found<E extends SearchEntry = LibraryEntry> {
  /** In the order of the entries given. */
  entries: E[];
  /** Per filter and value: how many results choosing it would give, the other filters and the text kept. */
  counts: Record<FilterName, Map<string, number>>;
}

/**
 * Words are combined by "and", values of one filter by "or", filters by "and".
 * @param entries sorted as the results should be
 */
export function findEntries<E extends SearchEntry>(entries: readonly E[], query: Query): Found<E> {
  const words = wordsOf(query.text);
  const active = activeFilters(query);
  const found: Found<E> = { entries: [], counts: emptyCounts() };
  for (const entry of entries) {
    if (!words.every((word) => entry.text.includes(word))) continue;
    const failed = active.filter((filter) => !passes(entry, filter));
    if (failed.length === 0) {
      found.entries.push(entry);
      for (const name of filterNames) addTo(found.counts[name], entry.values[name]);
    } else if (failed.length === 1 && failed[0]) {
      // It would come back by loosening this one filter alone, so it counts there and nowhere else.
      addTo(found.counts[failed[0].name], entry.values[failed[0].name]);
    }
  }
  return found;
}

interface ActiveFilter {
  name: FilterName;
  values: ReadonlySet<string>;
}

function activeFilters(query: Query): ActiveFilter[] {
  return filterNames.flatMap((name) => {
    const values = query.filters[name];
    return values?.length ? [{ name, values: new Set(values) }] : [];
  });
}

const passes = (entry: SearchEntry, { name, values }: ActiveFilter) =>
  entry.values[name].some((value) => values.has(value));

/** How many entries a query finds, without counting for the filters. */
function countEntries(entries: readonly SearchEntry[], query: Query): number {
  const words = wordsOf(query.text);
  const active = activeFilters(query);
  let count = 0;
  for (const entry of entries) {
    if (words.every((word) => entry.text.includes(word)) && active.every((filter) => passes(entry, filter))) count++;
  }
  return count;
}

function emptyCounts(): Found['counts'] {
  const counts = {} as Found['counts'];
  for (const name of filterNames) counts[name] = new Map();
  return counts;
}

function addTo(counts: Map<string, number>, values: readonly string[]): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}

/** One way to get results again: what to drop, and how many that gives. */
export type Loosening =
  | { kind: 'filter'; name: FilterName; count: number }
  | { kind: 'word'; word: string; count: number }
  | { kind: 'text'; count: number }
  | { kind: 'all-filters'; count: number };

/** When nothing was found: each single thing that, left out, finds something; most results first. */
export function loosen(entries: readonly SearchEntry[], query: Query): Loosening[] {
  const count = (changed: Partial<Query>) => countEntries(entries, { ...query, ...changed });
  const ways: Loosening[] = [];
  const active = filterNames.filter((name) => query.filters[name]?.length);
  for (const name of active) {
    ways.push({ kind: 'filter', name, count: count({ filters: { ...query.filters, [name]: [] } }) });
  }
  if (active.length > 1) ways.push({ kind: 'all-filters', count: count({ filters: {} }) });
  const words = wordsOf(query.text);
  // Beyond a handful nobody reads the proposals, and a pasted page would be searched once a word.
  if (words.length > 1 && words.length <= 6) {
    for (const word of words) {
      ways.push({ kind: 'word', word, count: count({ text: words.filter((w) => w !== word).join(' ') }) });
    }
  }
  if (words.length > 0) ways.push({ kind: 'text', count: count({ text: '' }) });
  return ways.filter((way) => way.count > 0).sort((a, b) => b.count - a.count);
}
