// Addresses as browsers give them, the odd ones included, and the keys they become.
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/match/address-parts.ts';
import { matchIncident } from '../../../src/match/match-incident.ts';
import { hostSuffixesOf, siteKeysOf } from '../../../src/match/site-keys.ts';
import { incidentOf } from './scope-model.ts';

const today = '2026-11-22';
const isListed = (address: string, ...sites: string[]) =>
  matchIncident(incidentOf(sites.map((site) => ({ site }))), siteKeysOf(address), today) !== undefined;

describe('hosts', () => {
  it('gives every suffix of two labels or more, longest first', () => {
    expect(hostSuffixesOf('a.b.shop.example')).toEqual(['a.b.shop.example', 'b.shop.example', 'shop.example']);
    expect(siteKeysOf('https://www.shop.example/')).toEqual(['www.shop.example', 'shop.example']);
  });

  it('fault 84: strips exactly one trailing dot', () => {
    expect(isListed('https://EXAMPLE-SHOP.example./', 'example-shop.example')).toBe(true);
    expect(siteKeysOf('https://shop.example..../')).toEqual([]);
    expect(siteKeysOf('https://shop.example../')).toEqual([]);
    expect(siteKeysOf('https://a..b.example/')).toEqual([]);
  });

  it('fault 85: full-width letters, ideographic dots and soft hyphens fold to ASCII; broken names match nothing', () => {
    expect(isListed('https://ｓｈｏｐ-ｏｎｅ．ｅｘａｍｐｌｅ/', 'shop-one.example')).toBe(true);
    expect(isListed('https://shop。example/', 'shop.example')).toBe(true);
    expect(isListed('https://sh\u00adop.example/', 'shop.example')).toBe(true);
    expect(siteKeysOf('https://xn--a.example/')).toEqual([]);
    expect(siteKeysOf('https://sh\u200dop.example/')).toEqual([]);
    expect(siteKeysOf('not an address')).toEqual([]);
    expect(siteKeysOf('')).toEqual([]);
  });

  it('matches an IDN by its punycode', () => {
    expect(isListed('https://通販.example/', 'xn--gtvy30h.example')).toBe(
      new URL('https://通販.example/').hostname === 'xn--gtvy30h.example',
    );
    expect(isListed('https://通販.example/', new URL('https://通販.example/').hostname)).toBe(true);
  });

  it('fault 86: look-alike letters and user info never lead to another host', () => {
    expect(isListed('https://gео.example/', 'geo.example')).toBe(false);
    expect(isListed('https://shop.example@evil.example/', 'shop.example')).toBe(false);
    expect(partsOf('https://shop.example@evil.example/')?.host).toBe('evil.example');
    expect(partsOf('https://shop.example%2f@evil.example/')?.host).toBe('evil.example');
    expect(siteKeysOf('https://user:secret@shop.example/').join()).not.toContain('secret');
  });

  it('fault 87: any port matches; numbers, brackets, single labels and local names never do', () => {
    expect(isListed('http://shop.example:8080/', 'shop.example')).toBe(true);
    for (const host of [
      '127.0.0.1',
      '0x7f.1',
      '2130706433',
      '127.0.0.1.',
      '[::1]',
      '[2001:db8::1]',
      'localhost',
      'intranet',
      'printer.local',
      'shop.localhost',
      'wiki.corp',
      'router.home.arpa',
      'abc.onion',
    ]) {
      expect(siteKeysOf(`http://${host}/a/b`), host).toEqual([]);
    }
    for (const address of [
      'file:///home/shop.example/index.html',
      'about:blank',
      'data:text/html,shop.example',
      'blob:https://shop.example/1',
      'view-source:https://shop.example/',
      'ftp://shop.example/',
      'chrome://settings/',
      'javascript:shop.example',
    ]) {
      expect(siteKeysOf(address), address).toEqual([]);
    }
  });

  it('fault 88: a host that many share is no site, a label boundary is a boundary', () => {
    for (const broad of ['co.jp', 'jp', 'github.io', 'ne.jp', 'com.au', 'gov.uk', 'shop-pro.jp']) {
      expect(isListed(`https://any.${broad}/`, broad), broad).toBe(false);
      expect(isListed(`https://any.${broad}/`, `any.${broad}`), `any.${broad}`).toBe(true);
    }
    expect(isListed('https://sites.google.com/shop', 'sites.google.com/shop')).toBe(true);
    expect(isListed('https://notshop.example/', 'shop.example')).toBe(false);
    expect(isListed('https://shop.example.evil.example/', 'shop.example')).toBe(false);
    expect(isListed('https://co.example/', 'co.example')).toBe(true);
  });
});

describe('fault 89: paths', () => {
  const table: [path: string, listed: boolean][] = [
    ['/shop-a', true],
    ['/shop-a/', true],
    ['/shop-a/x/y/z/deep', true],
    ['/shop-a?x=1#y', true],
    ['/%73hop-a', true],
    ['//shop-a', true],
    ['/shop-a;x=1', true],
    ['/x/../shop-a', true],
    ['/./shop-a', true],
    ['/x/%2e%2e/shop-a', true],
    ['/shop-ab', false],
    ['/shop', false],
    ['/SHOP-A', false],
    ['/x/shop-a', false],
    ['/%2573hop-a', false],
    ['/shop-a%2Fx', false],
    ['/shop-a%', false],
    ['/', false],
    ['', false],
  ];
  it.each(table)('%s → %s', (path, listed) => {
    expect(isListed(`https://mall.example${path}`, 'mall.example/shop-a')).toBe(listed);
  });

  it('keeps one spelling for characters that an address may carry escaped or not', () => {
    for (const segment of ['@shop', 'a~b', "it's", 'a+b', 'a=b', 'a:b', 'a,b', 'a&b', '$a', '(a)', 'a!']) {
      const site = `mall.example/${segment}`;
      expect(isListed(`https://mall.example/${segment}`, site), segment).toBe(true);
      expect(isListed(`https://mall.example/${encodeURIComponent(segment)}`, site), segment).toBe(true);
    }
    expect(isListed('https://mall.example/店', 'mall.example/%E5%BA%97')).toBe(true);
    expect(isListed('https://mall.example/%e5%ba%97', 'mall.example/%E5%BA%97')).toBe(true);
  });

  it('looks at three segments and no further', () => {
    expect(isListed('https://mall.example/a/b/c/d', 'mall.example/a/b/c')).toBe(true);
    expect(siteKeysOf('https://mall.example/a/b/c/d')).not.toContain('mall.example/a/b/c/d');
  });
});

it('fault 90: shop host and storefronts are listed; the mall, its other shops and the cleared services are not', () => {
  const incident = incidentOf(
    [{ site: 'eshop.example' }, { site: 'mall.example/eshop', role: 'storefront' }],
    [{ site: 'online.eshop.example' }, { site: 'mall.example/eshop/rental' }],
  );
  const sideOf = (address: string) => matchIncident(incident, siteKeysOf(address), today)?.side;
  expect(sideOf('https://www.eshop.example/item/1')).toBe('in');
  expect(sideOf('https://mall.example/eshop/item/1')).toBe('in');
  expect(sideOf('https://mall.example/')).toBeUndefined();
  expect(sideOf('https://mall.example/other')).toBeUndefined();
  expect(sideOf('https://online.eshop.example/')).toBe('out');
  expect(sideOf('https://mall.example/eshop/rental/x')).toBe('out');
});
