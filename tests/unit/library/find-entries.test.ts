// Search, facets and what to loosen.
import { describe, expect, it } from 'vitest';
import { compareEntries } from '../../../src/library/entry.ts';
import { findEntries, loosen } from '../../../src/library/find-entries.ts';
import { entryOf } from './fixtures.ts';

const geo = entryOf('jp-2011-geo', {
  publishedOn: '2011-06-08',
  organization: { name: { ja: '株式会社ゲオ', en: 'GEO Corporation' } },
  cause: 'unauthorized-access',
  data: [{ category: 'email' }, { category: 'payment-card' }],
  scope: { in: [{ site: 'geo-shop.example', role: 'service', hostBasis: 'source' }] },
});
const bird = entryOf('jp-2023-bird', {
  publishedOn: '2023-01-02',
  organization: { name: { ja: '架空の鳥', en: 'Invented Bird' } },
  cause: 'web-skimming',
  data: [{ category: 'payment-card' }],
});
const undated = entryOf('jp-2012-undated', { organization: { name: { en: 'Undated' } } });
const entries = [geo, bird, undated].sort(compareEntries);
const idsOf = (text: string, filters = {}) =>
  findEntries(entries, { text, filters }).entries.map((entry) => entry.incident.id);

describe('findEntries', () => {
  it('lists newest first, a record without a date by the year in its id', () => {
    expect(idsOf('')).toEqual(['jp-2023-bird', 'jp-2012-undated', 'jp-2011-geo']);
  });
  it.each(['げお', 'ゲオ', 'GEO', 'ｇｅｏ', 'ｹﾞｵ', 'geo-shop.example', 'ゲオ corporation'])('%s finds GEO', (query) => {
    expect(idsOf(query)).toEqual(['jp-2011-geo']);
  });
  it('all words must occur', () => expect(idsOf('ゲオ 鳥')).toEqual([]));
  it('fault 83: takes a regular expression as plain text, and quickly', () => {
    const started = performance.now();
    for (const query of ['(a+)+$', '.*', '\\', '[', 'a'.repeat(5_000), '(a+)+$ あ '.repeat(1_000)]) {
      expect(idsOf(query)).toEqual([]);
    }
    expect(performance.now() - started).toBeLessThan(100);
  });
  it('finds signs that do stand in a record', () => {
    const odd = entryOf('jp-2020-odd', { summary: { en: 'The text (a+)+$ was shown.' } });
    expect(findEntries([odd], { text: '(a+)+$', filters: {} }).entries).toHaveLength(1);
  });
  it('values of one filter add, filters narrow', () => {
    expect(idsOf('', { cause: ['web-skimming', 'unauthorized-access'] })).toHaveLength(2);
    expect(idsOf('', { cause: ['web-skimming'], year: ['2011'] })).toEqual([]);
  });
  it('counts of a filter ignore its own choice and obey the others', () => {
    const found = findEntries(entries, { text: '', filters: { cause: ['web-skimming'] } });
    expect(Object.fromEntries(found.counts.cause)).toEqual({
      'web-skimming': 1,
      'unauthorized-access': 1,
      unknown: 1,
    });
    expect(Object.fromEntries(found.counts.year)).toEqual({ '2023': 1 });
    expect(Object.fromEntries(found.counts.category)).toEqual({ 'payment-card': 1 });
  });
});

describe('loosen', () => {
  it('names each single thing that brings results back', () => {
    const ways = loosen(entries, { text: 'ゲオ', filters: { cause: ['web-skimming'], year: ['2011'] } });
    expect(ways).toHaveLength(2);
    expect(ways).toContainEqual({ kind: 'all-filters', count: 1 });
    expect(ways).toContainEqual({ kind: 'filter', name: 'cause', count: 1 });
  });
  it('proposes leaving out the word that matches nothing', () => {
    const ways = loosen(entries, { text: 'ゲオ 鯨', filters: {} });
    expect(ways).toContainEqual({ kind: 'word', word: '鯨', count: 1 });
    expect(ways).toContainEqual({ kind: 'text', count: 3 });
  });
});
