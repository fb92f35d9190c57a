// The finder that remembers answers as the plain search does, in whatever order it is asked.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFinder } from '../../../src/library/create-finder.ts';
import { findEntries, type Query } from '../../../src/library/find-entries.ts';
import { entryOf } from './fixtures.ts';

const causes = ['malware', 'insider', 'ransomware'] as const;
const categories = ['email', 'password', 'payment-card'] as const;
const syllables = ['か', 'かも', 'かもめ', 'め', 'ga', 'gull', 'u'];

const entries = fc
  .array(
    fc.record({
      text: fc.array(fc.constantFrom(...syllables), { maxLength: 5 }),
      cause: fc.option(fc.constantFrom(...causes), { nil: undefined }),
      data: fc.subarray([...categories]),
      year: fc.integer({ min: 2018, max: 2020 }),
    }),
    { maxLength: 25 },
  )
  .map((drawn) =>
    drawn.map(({ text, cause, data, year }, i) =>
      entryOf(`jp-${year}-n${i}`, {
        summary: { ja: text.join('') },
        ...(cause && { cause }),
        ...(data.length > 0 && { data: data.map((category) => ({ category })) }),
      }),
    ),
  );
const query: fc.Arbitrary<Query> = fc.record({
  text: fc.array(fc.constantFrom(...syllables, ' '), { maxLength: 4 }).map((parts) => parts.join('')),
  filters: fc.record(
    {
      cause: fc.subarray([...causes, 'unknown']),
      category: fc.subarray([...categories, 'unknown', 'no-such-value']),
      year: fc.subarray(['2018', '2019']),
    },
    { requiredKeys: [] },
  ),
});

const sorted = (counts: ReturnType<typeof findEntries>['counts']) =>
  Object.fromEntries(Object.entries(counts).map(([name, values]) => [name, [...values].sort()]));

describe('createFinder', () => {
  it('gives the results and counts of findEntries, query after query', () => {
    fc.assert(
      fc.property(entries, fc.array(query, { minLength: 1, maxLength: 30 }), (list, queries) => {
        const find = createFinder(list);
        for (const asked of queries) {
          const [own, plain] = [find(asked), findEntries(list, asked)];
          expect(own.entries.map((entry) => entry.incident.id)).toEqual(
            plain.entries.map((entry) => entry.incident.id),
          );
          expect(sorted(own.counts)).toEqual(sorted(plain.counts));
        }
      }),
    );
  });
  it('narrows what the shorter text had found, and widens again', () => {
    let reads = 0;
    const list = Array.from({ length: 100 }, (_, i) => {
      const { text, values } = entryOf(`jp-2020-n${i}`, { summary: { ja: i < 3 ? 'かもめ' : 'すずめ' } });
      return {
        values,
        get text() {
          reads++;
          return text;
        },
      };
    });
    const find = createFinder(list);
    const readsFor = (text: string) => {
      reads = 0;
      find({ text, filters: {} });
      return reads;
    };
    expect(readsFor('か')).toBe(100);
    expect(readsFor('かも')).toBeLessThanOrEqual(3);
    expect(readsFor('か')).toBe(0);
    expect(readsFor('すず')).toBe(100);
  });
});
