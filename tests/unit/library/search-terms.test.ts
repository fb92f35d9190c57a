// A row is found by the words that stand in it, whichever language the screen is in.
import { describe, expect, it } from 'vitest';
import { findEntries } from '../../../src/library/find-entries.ts';
import { entryOf } from './fixtures.ts';

const shop = entryOf('jp-2024-shop', {
  publishedOn: '2024-05-13',
  organization: { name: { ja: 'えき・ネット商店', en: 'Eki-Net Shop' } },
  cause: 'web-skimming',
  data: [{ category: 'payment-card' }, { category: 'national-id' }],
});
const office = entryOf('jp-2019-office', {
  cause: 'ransomware',
  disclosure: 'suspected',
  data: [{ category: 'name' }],
});
const later = entryOf('jp-2020-later', { publishedOn: '2020-12-01', cause: 'mis-sent' });
const idsOf = (text: string) =>
  findEntries([shop, later, office], { text, filters: {} }).entries.map(({ incident }) => incident.id);

describe('search terms', () => {
  it.each([
    'クレジットカード情報',
    'クレジットカード',
    'credit card',
    'payment card',
    '決済画面の改ざん',
    'マイナンバー',
  ])('%s finds the shop', (text) => expect(idsOf(text)).toEqual(['jp-2024-shop']));
  it.each(['氏名', 'ランサムウェア', 'ランサムウエア', 'ransomware', '漏えいの可能性'])('%s finds the office', (text) =>
    expect(idsOf(text)).toEqual(['jp-2019-office']));
  it('finds a misdirected message', () => expect(idsOf('誤送信')).toEqual(['jp-2020-later']));
  it('words of several kinds narrow together', () => {
    expect(idsOf('eki-net クレジットカード 2024')).toEqual(['jp-2024-shop']);
    expect(idsOf('クレジットカード ランサムウェア')).toEqual([]);
  });
  it.each([
    '2024',
    '2024年',
    '2024年5月',
    '2024-05',
    '2024/5',
    '２０２４年５月',
    '2024-05-13',
    'May 2024',
  ])('%s is the day of publication', (text) => expect(idsOf(text)).toEqual(['jp-2024-shop']));
  it('a year known from the id alone is found, and no month is taken for a year', () => {
    expect(idsOf('2019年')).toEqual(['jp-2019-office']);
    expect(idsOf('2012')).toEqual([]);
    expect(idsOf('2020年1月')).toEqual([]);
  });
  it.each(['ekinet', 'EKI-NET', 'eki‐net'])('%s finds a name with a hyphen', (text) =>
    expect(idsOf(text)).toEqual(['jp-2024-shop']));
});
