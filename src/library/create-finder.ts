// The same answers as findEntries, for one list asked again and again: it remembers what texts found, and counts with numbers.
import { type FilterName, filterNames } from './entry.ts';
import type { Found, Query, SearchEntry } from './find-entries.ts';
import { wordsOf } from './fold.ts';

/** What one filter holds: each distinct value once, and per entry the numbers of its values. */
interface Column {
  names: string[];
  /** The values of entry i stand in `codes` from `starts[i]` up to `starts[i + 1]`. */
  starts: Uint32Array;
  codes: Uint32Array;
}

/** The entries in which all words occur. */
interface TextMatches {
  words: readonly string[];
  indexes: Uint32Array;
}

/** Texts remembered: enough for a word typed and deleted again. */
const REMEMBERED_TEXTS = 12;

/**
 * Answers queries over one list, as `findEntries` does.
 * @param entries sorted as the results should be; never changed afterwards
 */
export function createFinder<E extends SearchEntry>(entries: readonly E[]): (query: Query) => Found<E> {
  const columns = filterNames.map((name) => columnOf(entries, name));
  const matchesOf = createTextSearch(entries);
  return (query) => {
    const matches = matchesOf(wordsOf(query.text));
    const allowed = filterNames.map((name, c) => allowedCodes(columns[c] as Column, query.filters[name]));
    const active = allowed.flatMap((flags, c) => (flags ? [{ c, flags, column: columns[c] as Column }] : []));
    const counts = columns.map((column) => new Uint32Array(column.names.length));
    const found: E[] = [];
    for (const i of matches) {
      let failures = 0;
      let failed = -1;
      for (const { c, flags, column } of active) {
        if (passes(column, i, flags)) continue;
        failed = c;
        if (++failures > 1) break;
      }
      if (failures === 0) {
        found.push(entries[i] as E);
        for (let c = 0; c < columns.length; c++) count(columns[c] as Column, i, counts[c] as Uint32Array);
      } else if (failures === 1) {
        // It would come back by loosening this one filter alone, so it counts there and nowhere else.
        count(columns[failed] as Column, i, counts[failed] as Uint32Array);
      }
    }
    return { entries: found, counts: namedCounts(columns, counts) };
  };
}

function columnOf(entries: readonly SearchEntry[], name: FilterName): Column {
  const codeOf = new Map<string, number>();
  const starts = new Uint32Array(entries.length + 1);
  const codes: number[] = [];
  entries.forEach((entry, i) => {
    for (const value of entry.values[name]) {
      const code = codeOf.get(value) ?? codeOf.size;
      codeOf.set(value, code);
      codes.push(code);
    }
    starts[i + 1] = codes.length;
  });
  return { names: [...codeOf.keys()], starts, codes: Uint32Array.from(codes) };
}

/** What contains the whole word contains its beginning, so a longer query looks only where a shorter one had found. */
function createTextSearch(entries: readonly SearchEntry[]): (words: readonly string[]) => Uint32Array {
  const all: TextMatches = { words: [], indexes: Uint32Array.from(entries.keys()) };
  const remembered: TextMatches[] = [];
  return (words) => {
    let base = all;
    for (const earlier of remembered) {
      const isNarrowing = earlier.words.every((old) => words.some((word) => word.includes(old)));
      if (isNarrowing && earlier.indexes.length <= base.indexes.length) base = earlier;
    }
    const isSame = base.words.length === words.length && base.words.every((word, i) => word === words[i]);
    if (isSame) return base.indexes;
    const indexes = base.indexes.filter((i) => words.every((word) => entries[i]?.text.includes(word)));
    remembered.unshift({ words, indexes });
    remembered.length = Math.min(remembered.length, REMEMBERED_TEXTS);
    return indexes;
  };
}

/** Which values of a filter are chosen; undefined when none is, because then it lets everything through. */
function allowedCodes(column: Column, chosen: readonly string[] | undefined): Uint8Array | undefined {
  if (!chosen?.length) return undefined;
  const values = new Set(chosen);
  return Uint8Array.from(column.names, (name) => Number(values.has(name)));
}

function passes({ starts, codes }: Column, i: number, flags: Uint8Array): boolean {
  const end = starts[i + 1] as number;
  for (let at = starts[i] as number; at < end; at++) if (flags[codes[at] as number]) return true;
  return false;
}

function count({ starts, codes }: Column, i: number, counts: Uint32Array): void {
  const end = starts[i + 1] as number;
  for (let at = starts[i] as number; at < end; at++) {
    const code = codes[at] as number;
    counts[code] = (counts[code] as number) + 1;
  }
}

function namedCounts(columns: readonly Column[], counts: readonly Uint32Array[]): Found['counts'] {
  const named = {} as Found['counts'];
  filterNames.forEach((name, c) => {
    const byValue = new Map<string, number>();
    columns[c]?.names.forEach((value, code) => {
      const n = counts[c]?.[code];
      if (n) byValue.set(value, n);
    });
    named[name] = byValue;
  });
  return named;
}
