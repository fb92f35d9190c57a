// The numbers behind the pictures.
import { describe, expect, it } from 'vitest';
import { delayBars, delaySummary, rankedBars, sizesBy, unitsIn, yearBars } from '../../../src/library/figures.ts';
import { relatedTo } from '../../../src/library/related.ts';
import { entryOf, full } from './fixtures.ts';

const people = (id: string, max: number, year = '2020') =>
  entryOf(id, { publishedOn: `${year}-01-01`, subjects: { max, unit: 'people' }, cause: 'malware' });

describe('figures', () => {
  it('draws empty years too, and records without a date last', () => {
    const bars = yearBars(
      new Map([
        ['2020', 2],
        ['unknown', 1],
        ['2018', 3],
      ]),
    );
    expect(bars).toEqual([
      { value: '2018', count: 3 },
      { value: '2019', count: 0 },
      { value: '2020', count: 2 },
      { value: 'unknown', count: 1 },
    ]);
  });
  it('ranks causes, unknown last', () => {
    const bars = rankedBars(
      new Map([
        ['unknown', 9],
        ['malware', 2],
        ['insider', 5],
      ]),
    );
    expect(bars.map((bar) => bar.value)).toEqual(['insider', 'malware', 'unknown']);
  });
  it('has ten classes of delay', () => expect(delayBars(new Map([['0', 3]]))).toHaveLength(10));
  it('never mixes units', () => {
    const orders = entryOf('jp-2020-o', { publishedOn: '2020-05-01', subjects: { max: 5_000_000, unit: 'orders' } });
    const { spots, rows } = sizesBy([people('jp-2020-a', 10), people('jp-2020-b', 99), orders], 'year', 'people');
    expect(spots).toEqual([{ value: '2020', magnitude: 1, count: 2 }]);
    expect(rows).toEqual([{ value: '2020', given: 2, median: { max: 10 }, largest: { max: 99 } }]);
    expect(unitsIn([people('jp-2020-a', 1), people('jp-2020-b', 1), orders])).toEqual(['people', 'orders']);
  });
  it('takes a middle value that somebody published', () => {
    const { rows } = sizesBy(
      [1, 100, 1000, 7].map((max, i) => people(`jp-2020-m${i}`, max)),
      'cause',
      'people',
    );
    expect(rows).toEqual([{ value: 'malware', given: 4, median: { max: 7 }, largest: { max: 1000 } }]);
  });
  it('keeps what the source says of its number', () => {
    const about = entryOf('jp-2020-about', {
      cause: 'malware',
      subjects: { max: 500, unit: 'people', qualifier: 'about' },
    });
    expect(sizesBy([people('jp-2020-a', 10), about], 'cause', 'people').rows).toEqual([
      { value: 'malware', given: 2, median: { max: 10 }, largest: { max: 500, qualifier: 'about' } },
    ]);
    expect(sizesBy([about, people('jp-2020-b', 500)], 'cause', 'people').rows[0]?.largest).toEqual({ max: 500 });
  });
  it.each([
    'not-confirmed',
    'no-personal-data',
    'withdrawn',
  ] as const)('counts no size of a leak that is %s', (disclosure) => {
    const none = entryOf('jp-2020-none', {
      disclosure,
      publishedOn: '2020-01-01',
      subjects: { max: 2_000_000, unit: 'records' },
    });
    expect(sizesBy([none], 'year', 'records')).toEqual({ spots: [], rows: [] });
    expect(unitsIn([none])).toEqual([]);
    // The circle and the list that it opens agree.
    expect(none.values.size).toEqual(['unknown']);
  });
  it('gives the middle delay of the records that date both ends', () => {
    expect(delaySummary([people('jp-2020-a', 1), entryOf(full.id, full)])).toEqual({ dated: 1, medianDays: 64 });
  });
});

describe('relatedTo', () => {
  it('finds the same organization by its name without company form, and the same contractor', () => {
    const own = entryOf('jp-2020-own', { organization: { name: { ja: '株式会社カモメ' } }, via: { ja: '架空社' } });
    const same = entryOf('jp-2021-same', { organization: { name: { ja: 'かもめ' } } });
    const contractor = entryOf('jp-2022-via', { via: { ja: '架空社' } });
    const related = relatedTo(own.incident, [own, same, contractor, entryOf('jp-2020-else')]);
    expect(related).toEqual({ sameOrganization: [same], sameContractor: [contractor] });
  });
});
