// Sorting the list: what a record does not state comes last.
import { expect, it } from 'vitest';
import { compareEntries } from '../../../src/library/entry.ts';
import { type Order, orderEntries } from '../../../src/library/order-entries.ts';
import { entryOf } from './fixtures.ts';

const found = (detectedOn: string) => [{ on: detectedOn, kind: 'detected' as const, text: { ja: '発覚' } }];
const entries = [
  entryOf('jp-2020-slow', { publishedOn: '2020-06-30', timeline: found('2020-01-01'), subjects: { max: 10 } }),
  entryOf('jp-2021-none', { publishedOn: '2021-01-01' }),
  entryOf('jp-2022-quick', { publishedOn: '2022-01-02', timeline: found('2022-01-01'), subjects: { max: 900 } }),
  entryOf('jp-2023-no-leak', { publishedOn: '2023-01-01', subjects: { max: 5000 }, disclosure: 'not-confirmed' }),
].sort(compareEntries);
const namesIn = (order?: Order) => orderEntries(entries, order).map(({ incident }) => incident.id.slice(8));

it('newest first, unless asked otherwise', () => {
  expect(namesIn()).toEqual(['no-leak', 'quick', 'none', 'slow']);
  expect(namesIn('oldest')).toEqual(['slow', 'none', 'quick', 'no-leak']);
});

it('the largest number stated first; no number, and none that leaked, last', () => {
  expect(namesIn('largest')).toEqual(['quick', 'slow', 'no-leak', 'none']);
});

it('the fewest days first, undated last', () =>
  expect(namesIn('quickest')).toEqual(['quick', 'slow', 'no-leak', 'none']));

it('leaves the list it was given as it is', () => {
  const before = [...entries];
  namesIn('largest');
  expect(entries).toEqual(before);
});
