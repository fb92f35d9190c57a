// Hosts in the letters a person typed: read back exactly, and only where a browser would write them the same way.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readableSiteOf } from '../../../src/match/readable-site.ts';

it.each([
  '日本語.jp',
  'bücher.example',
  'お詫び-ショップ.example',
  '例え.テスト',
  'a.日本語.example',
  '한국어.example',
  'ñandú.example',
])('%s comes back as it was typed', (typed) => {
  const { hostname } = new URL(`https://${typed}`);
  expect(hostname).toContain('xn--');
  expect(readableSiteOf(hostname)).toBe(typed);
  expect(readableSiteOf(`${hostname}/shop-a`)).toBe(`${typed}/shop-a`);
});

it.each([
  'shop.example',
  'xn--.example',
  'xn--a.example',
  'xn--zz99999999.example',
  'axn--b.example',
])('%s has no other spelling', (site) => expect(readableSiteOf(site)).toBeUndefined());

it('never throws, and what it gives leads to the same host', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9-]{1,20}$/), (label) => {
      const readable = readableSiteOf(`xn--${label}.example`);
      if (readable !== undefined) expect(new URL(`https://${readable}`).hostname).toBe(`xn--${label}.example`);
    }),
  );
});
