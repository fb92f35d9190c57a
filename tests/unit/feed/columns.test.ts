// Columns give back exactly what went in, and refuse whatever a publisher would not have written.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromColumn, toColumn } from '../../../src/feed/columns.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const record = fc.record(
  {
    id: text,
    revision: fc.integer(),
    sensitive: fc.boolean(),
    name: fc.record({ ja: text, en: text }, { requiredKeys: [] }),
    data: fc.array(fc.record({ category: text, count: fc.nat() }, { requiredKeys: ['category'] }), { maxLength: 5 }),
    scope: fc.record({ in: fc.array(fc.record({ site: text }), { maxLength: 3 }) }, { requiredKeys: [] }),
  },
  { requiredKeys: ['id'], noNullPrototype: true },
);

test('any list of records survives the way through columns and JSON', () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 20 }), (records) => {
      const column: unknown = JSON.parse(JSON.stringify(toColumn(records)));
      expect(fromColumn(column, records.length)).toEqual(records);
    }),
  );
});

test('a column holds one kind of value', () => {
  expect(() => toColumn([1, { a: 1 }])).toThrow(/differ in kind/);
  expect(() => toColumn([null])).toThrow(/differ in kind/);
});

test.each([
  ['too few values', [1, 2], 3],
  ['too many values', [1, 2, 3, 4], 3],
  ['null among the values', [1, null, 3], 3],
  ['no column', null, 3],
  ['a word instead of a column', 'abc', 3],
  ['lengths that promise more than there is', { lengths: [1, 1, 2], items: [1, 2, 3] }, 3],
  ['lengths below zero', { lengths: [-1, 2, 2], items: [1, 2, 3] }, 3],
  ['a list longer than any record has', { lengths: [65, 0, 0], items: Array(65).fill(1) }, 3],
  ['runs that do not add up', { fields: { a: [[1], [1, 1]] } }, 3],
  ['runs far above the count', { fields: { a: [[1], [0, 4_000_000_000]] } }, 3],
  ['runs that are no counts', { fields: { a: [[1], 'all'] } }, 3],
  ['a field without a column', { fields: { a: [] } }, 3],
])('fault 20: %s is refused', (_, column, count) => {
  expect(() => fromColumn(column, count)).toThrow(RangeError);
});

test.each(['__proto__', 'constructor', 'prototype'])('fault 21: a field called %s is refused', (key) => {
  const column: unknown = JSON.parse(`{"fields":{"${key}":[{"fields":{"polluted":[["yes"]]}}]}}`);
  expect(() => fromColumn(column, 1)).toThrow(RangeError);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('fault 23: columns nested without end are refused at the depth cap', () => {
  let column: unknown = [1];
  for (let i = 0; i < 1_000; i++) column = { lengths: [1], items: column };
  expect(() => fromColumn(column, 1)).toThrow(/too deep/);
});
