// A kept record warns on sites of one party: never on a whole mall, blog host or press wire.
import { expect, it } from 'vitest';
import { actionsFor } from '../../../src/check/actions.ts';
import { matchIncident } from '../../../src/match/match-incident.ts';
import { siteKeysOf } from '../../../src/match/site-keys.ts';
import { ownSiteOf } from '../../../src/reader/kept-sites.ts';
import { privateRecordOf, warnSitesOf } from '../../../src/reader/private-record.ts';
import type { Draft } from '../../../src/reader/types.ts';

const shop = { site: 'shop.asagao.example', role: 'service', hostBasis: 'source' } as const;
const draft: Draft = {
  basis: 'company-notice',
  publishedOn: '2026-11-16',
  disclosure: 'confirmed',
  organization: { name: { ja: '株式会社アサガオ' } },
  data: [{ category: 'password' }],
};
const keep = (url: string, scopeIn: NonNullable<Draft['scope']>['in'] = []) =>
  privateRecordOf({ ...draft, scope: { in: scopeIn } }, { url, today: '2026-11-22' });
const sitesOf = (url: string, scopeIn?: NonNullable<Draft['scope']>['in']) => {
  const record = keep(url, scopeIn);
  return record && warnSitesOf(record);
};

it.each([
  ['https://www.asagao.example/news/owabi', 'asagao.example'],
  ['https://corp.asagao.example./', 'corp.asagao.example'],
  ['https://www.rakuten.co.jp/asahi/owabi', 'rakuten.co.jp/asahi'],
  ['https://www.rakuten.ne.jp/gold/asahi/owabi.html', 'rakuten.ne.jp/gold/asahi'],
  ['https://plaza.rakuten.co.jp/asahi/diary/1', 'plaza.rakuten.co.jp/asahi'],
  ['https://blog.livedoor.jp/asahi/archives/1.html', 'blog.livedoor.jp/asahi'],
  ['https://note.com/asahi/n/n0123', 'note.com/asahi'],
  ['https://sites.google.com/view/asahi/owabi', 'sites.google.com/view/asahi'],
  ['https://asahi.github.io/owabi', 'asahi.github.io'],
  ['https://corp.rakuten.co.jp/owabi', 'corp.rakuten.co.jp'],
])('%s is a place of its sender’s own', (address, site) => {
  expect(ownSiteOf(address)).toBe(site);
});

it.each([
  'https://www.rakuten.co.jp/',
  'https://sites.google.com/view',
  'https://www.youtube.com/watch?v=1',
  'https://play.google.com/store/apps/details?id=1',
  'https://apps.apple.com/jp/app/asahi/id1',
  'https://www.facebook.com/permalink.php?id=1',
  'https://finance.yahoo.co.jp/news/detail/1',
  'https://prtimes.jp/main/html/rd/p/000000001.html',
  'https://docs.google.com/forms/d/1',
  'https://bucket.s3.amazonaws.com/owabi.html',
  'https://github.io/asahi',
  'https://192.168.0.1/owabi',
  'file:///owabi.html',
])('%s belongs to no single sender', (address) => {
  expect(ownSiteOf(address)).toBeUndefined();
});

it('warns on the sender’s part of a mall and on the site it names, on no other shop', () => {
  const record = keep('https://www.rakuten.co.jp/asahi/owabi', [shop]);
  expect(record && warnSitesOf(record)).toEqual(['shop.asagao.example', 'rakuten.co.jp/asahi']);
  const isMarked = (address: string) =>
    record && matchIncident(record, siteKeysOf(address), '2026-11-22') !== undefined;
  expect(isMarked('https://www.rakuten.co.jp/asahi/items')).toBe(true);
  expect(isMarked('https://www.rakuten.co.jp/othershop/')).toBe(false);
  expect(isMarked('https://www.rakuten.co.jp/')).toBe(false);
});

it('warns from a press wire only on what the notice names, and is not kept where it names nothing', () => {
  const address = 'https://prtimes.jp/main/html/rd/p/000000001.html';
  expect(sitesOf(address, [shop])).toEqual(['shop.asagao.example']);
  expect(sitesOf(address)).toBeUndefined();
  expect(sitesOf(address, [{ ...shop, site: 'rakuten.co.jp' }])).toBeUndefined();
  expect(sitesOf(address, [{ ...shop, site: 'prtimes.jp' }])).toBeUndefined();
});

it('names a site once where it lies below another', () => {
  expect(sitesOf('https://www.asagao.example/owabi', [shop])).toEqual(['asagao.example']);
});

it('gives a password link for a site that the notice names, for no other', () => {
  const linkOn = (address: string, scopeIn?: NonNullable<Draft['scope']>['in']) => {
    const record = keep(address, scopeIn);
    const match = record && matchIncident(record, siteKeysOf(address), '2026-11-22');
    expect(match?.side).toBe('in');
    return record && actionsFor(record, match, '2026-11-22').find(({ id }) => id === 'change-password')?.link;
  };
  expect(linkOn('https://shop.asagao.example/owabi', [shop])).toBe(
    'https://shop.asagao.example/.well-known/change-password',
  );
  expect(linkOn('https://www.asagao.example/owabi', [shop])).toBeUndefined();
  expect(linkOn('https://note.com/asahi/n/n0123')).toBeUndefined();
});
