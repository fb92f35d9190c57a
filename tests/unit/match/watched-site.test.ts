// What "I have an account here" keeps of an address, and which incidents it then means.
import { describe, expect, test } from 'vitest';
import type { Incident, ScopeIn } from '../../../src/incident/types.ts';
import { findSitesToAsk, matchWatchedSite, readTypedSite, watchedSiteOf } from '../../../src/match/watched-site.ts';

test.each([
  ['https://www.shop.example/my/page?id=1#x', 'shop.example'],
  ['https://login.shop.example/', 'login.shop.example'],
  ['http://SHOP.example.:8443/', 'shop.example'],
  ['https://shop.co.jp/', 'shop.co.jp'],
  ['https://www.co.jp/', undefined],
  ['https://localhost/', undefined],
  ['https://192.0.2.1/', undefined],
  ['file:///home/x', undefined],
  ['about:blank', undefined],
])('the site of %s is %s', (address, site) => expect(watchedSiteOf(address)).toBe(site));

test.each([
  [' shop.example ', 'shop.example'],
  ['WWW.Shop.Example', 'shop.example'],
  ['mall.example/shop-a', 'mall.example/shop-a'],
  ['https://mall.example/login?next=/', 'mall.example'],
  ['ｓｈｏｐ．ｅｘａｍｐｌｅ', 'shop.example'],
  ['shop', undefined],
  ['', undefined],
  ['someone@shop.example', undefined],
  ['my shop', undefined],
  ['javascript:alert(1)', undefined],
  ['co.jp', undefined],
])('%j typed is read as %s', (text, site) => expect(readTypedSite(text)).toBe(site));

describe('matchWatchedSite', () => {
  const incident = (...entries: ScopeIn[]) =>
    ({ scope: { in: entries, out: [{ site: 'out.example' }] } }) as unknown as Incident;
  const today = '2026-11-22';
  test.each([
    ['the site itself', { site: 'shop.example', role: 'service' }, 'shop.example', true],
    ['a service on a sub-domain of it', { site: 'id.shop.example', role: 'service' }, 'shop.example', true],
    ['the domain above it', { site: 'shop.example', role: 'service' }, 'id.shop.example', true],
    ['another shop', { site: 'shop.example', role: 'service' }, 'notshop.example', false],
    ['a shop inside a watched mall', { site: 'mall.example/shop-a', role: 'storefront' }, 'mall.example', false],
    ['a shop on a sub-domain of a watched mall', { site: 'a.mall.example', role: 'storefront' }, 'mall.example', false],
    ['a watched shop in a mall', { site: 'mall.example/shop-a', role: 'storefront' }, 'mall.example/shop-a', true],
    ['a site given up since', { site: 'shop.example', role: 'service', until: '2020-01-01' }, 'shop.example', false],
    ['a declared unaffected site', { site: 'shop.example', role: 'service' }, 'out.example', false],
  ] as const)('%s', (_, entry, site, expected) => {
    expect(matchWatchedSite(incident(entry), site, today) !== undefined).toBe(expected);
  });
});

test('what to ask the store for a watched site: its own keys and services below it', () => {
  const listed = ['a.shop.example', 'notshop.example', 'shop.example', 'id.shop.example/login'];
  expect(findSitesToAsk('shop.example', listed)).toEqual(['shop.example', 'a.shop.example', 'id.shop.example/login']);
});
