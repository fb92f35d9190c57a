// The gate against a plain set of sites: nothing listed is ever missed, almost nothing else is hit.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askGate } from '../../../src/gate/ask-gate.ts';
import { buildGate } from '../../../src/gate/build-gate.ts';
import { askBucket, HAS_PATHS, LISTED, writeBucket } from '../../../src/gate/gate-bucket.ts';
import { bucketOf, placesOfHost } from '../../../src/gate/gate-hash.ts';
import { allGateKeys } from '../../../src/gate/gate-keys.ts';
import { partsOf } from '../../../src/match/address-parts.ts';

function gateOf(sites: Iterable<string>) {
  const texts = buildGate(sites);
  const reads: string[][] = [];
  const read = async (keys: string[]) => {
    reads.push(keys);
    return Object.fromEntries(keys.flatMap((key) => (texts.has(key) ? [[key, texts.get(key)]] : [])));
  };
  const ask = (address: string) => {
    const parts = partsOf(address);
    if (!parts) throw new Error(`no address: ${address}`);
    return askGate(parts.host, parts.segments, read);
  };
  return { texts, reads, ask };
}

describe('what a page is told', () => {
  it('hits a listed host and everything below it, with one read', async () => {
    const { ask, reads } = gateOf(['shop.example']);
    expect(await ask('https://shop.example/')).toEqual({ isHit: true, dependsOnPath: true });
    expect(await ask('https://www.shop.example/item/1')).toEqual({ isHit: true, dependsOnPath: true });
    expect(await ask('https://notshop.example/')).toEqual({ isHit: false, dependsOnPath: false });
    expect(reads).toHaveLength(3);
  });

  it('hits a storefront but not the mall around it', async () => {
    const { ask, reads } = gateOf(['mall.example/shop-a', 'mall.example/floor/shop-b/annex']);
    expect(await ask('https://mall.example/')).toEqual({ isHit: false, dependsOnPath: true });
    expect(reads).toHaveLength(1);
    expect((await ask('https://mall.example/shop-a/item')).isHit).toBe(true);
    expect((await ask('https://www.mall.example/shop-a')).isHit).toBe(true);
    expect((await ask('https://mall.example/floor/shop-b/annex/x')).isHit).toBe(true);
    expect((await ask('https://mall.example/floor/shop-b')).isHit).toBe(false);
    expect((await ask('https://mall.example/shop-ab')).isHit).toBe(false);
  });

  it('hits a mall that is listed itself and has listed storefronts', async () => {
    const { ask } = gateOf(['mall.example/shop-a', 'mall.example']);
    expect((await ask('https://mall.example/')).isHit).toBe(true);
  });

  it('leaves out hosts that many share', async () => {
    const { ask, texts } = gateOf(['co.jp', 'github.io', 'sites.google.com/shop']);
    expect((await ask('https://any.co.jp/')).isHit).toBe(false);
    expect((await ask('https://any.github.io/')).isHit).toBe(false);
    expect((await ask('https://sites.google.com/shop/x')).isHit).toBe(true);
    expect(texts.size).toBeLessThanOrEqual(2);
  });

  it('knows very deep hosts by their last six labels: a wider hit, never a miss', async () => {
    const { ask } = gateOf(['a.b.c.d.e.f.shop.example']);
    expect((await ask('https://a.b.c.d.e.f.shop.example/')).isHit).toBe(true);
    expect((await ask('https://z.a.b.c.d.e.f.shop.example/')).isHit).toBe(true);
    expect((await ask('https://e.f.shop.example/')).isHit).toBe(false);
  });

  it('answers "not listed" from an empty gate and from values that are no texts', async () => {
    for (const value of [undefined, null, 7, {}, [], '', '{}', 'ＡＢＣ', '\u0000'.repeat(50), 'A'.repeat(9)]) {
      const read = async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, value]));
      expect(typeof (await askGate('www.shop.example', ['a'], read)).isHit).toBe('boolean');
    }
    expect(await askGate('www.shop.example', ['a'], async () => ({}))).toEqual({ isHit: false, dependsOnPath: false });
  });
});

describe('the texts', () => {
  it('misses none of 20,000 sites, of their sub-domains, of their storefronts', async () => {
    const hosts = Array.from({ length: 16_000 }, (_, i) => `shop${i * 7919}.${['co.jp', 'example', 'com'][i % 3]}`);
    const paths = Array.from({ length: 4_000 }, (_, i) => `mall${i % 50}.example/${i % 2 ? 'gold/' : ''}shop-${i}`);
    const { ask } = gateOf([...hosts, ...paths]);
    for (const site of [...hosts, ...paths]) {
      expect((await ask(`https://${site}`)).isHit, site).toBe(true);
      expect((await ask(`https://www.${site}/below`)).isHit, site).toBe(true);
    }
  });

  it('hits about one in 86,000 unlisted names at 100,000 sites', () => {
    const texts = buildGate(Array.from({ length: 100_000 }, (_, i) => `name-${i}.example`));
    const keys = allGateKeys();
    const names = 1_000_000;
    let hits = 0;
    for (let i = 0; i < names; i++) {
      for (const place of placesOfHost(`other-${i}.example`)) {
        if (askBucket(texts.get(keys[bucketOf(place)] ?? '') ?? '', place) & LISTED) hits++;
      }
    }
    const expected = names * (100_000 / 2 ** 33);
    expect(hits).toBeLessThan(expected + 4 * Math.sqrt(expected));
    expect(hits).toBeGreaterThan(expected - 4 * Math.sqrt(expected) - 1);
  });

  it('stays under 1.6 times the set limit at 100,000 sites, and a page reads at most 2 kB', () => {
    const texts = buildGate(Array.from({ length: 100_000 }, (_, i) => `name-${i}.example`));
    const atRest = JSON.stringify(Object.fromEntries(texts)).length;
    expect((atRest * 8) / 100_000).toBeLessThanOrEqual(1.6 * 16.83);
    const readBy = (host: string) => {
      const buckets = new Set(placesOfHost(host).map(bucketOf));
      return [...buckets].reduce((sum, bucket) => sum + (texts.get(allGateKeys()[bucket] ?? '')?.length ?? 0), 0);
    };
    // Six labels are the most that is ever read; ordinary hosts have three.
    const deepest = Array.from({ length: 1_000 }, (_, i) => readBy(`a.b.c.d${i}.e${i}.f${i}.example`)).sort(
      (x, y) => x - y,
    );
    expect(deepest[989]).toBeLessThanOrEqual(2_048);
    const usual = Array.from({ length: 1_000 }, (_, i) => readBy(`www.shop${i}.example`)).sort((x, y) => x - y);
    expect(usual[999]).toBeLessThanOrEqual(1_024);
  });

  it('is the same for the same sites in any order, written twice or once', () => {
    const sites = Array.from({ length: 500 }, (_, i) => `s${i}.example${i % 5 ? '' : '/shop'}`);
    expect(buildGate([...sites].reverse().concat(sites))).toEqual(buildGate(sites));
  });

  it('uses only characters that JSON writes as they are', () => {
    for (const [key, text] of buildGate(Array.from({ length: 3_000 }, (_, i) => `s${i}.example`))) {
      expect(key + text).toMatch(/^[A-Za-z0-9_-]+$/);
    }
  });
});

describe('a bucket', () => {
  const slot = fc.integer({ min: 0, max: 31 });
  const print = fc.oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 2 ** 18 - 1 }));
  const place = fc
    .tuple(fc.integer({ min: 0, max: 1023 }), slot, print)
    .map(([bucket, s, p]) => (bucket * 32 + s) * 2 ** 18 + p);
  const entry = fc.record({ place, isMarker: fc.boolean() });

  it('says of every place exactly what went in', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 200 }), fc.array(place, { maxLength: 20 }), (entries, others) => {
        const text = writeBucket(entries);
        // The low 23 bits are what a bucket knows of a place; a marker is the same with the highest print bit flipped.
        const known = new Set(entries.map((e) => (e.place % 2 ** 23) ^ (e.isMarker ? 1 << 17 : 0)));
        for (const asked of [...entries.map((e) => e.place), ...others]) {
          const low = asked % 2 ** 23;
          const expected = (known.has(low) ? LISTED : 0) | (known.has(low ^ (1 << 17)) ? HAS_PATHS : 0);
          expect(askBucket(text, asked)).toBe(expected);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('answers any text without throwing or hanging', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 400 }));
    fc.assert(fc.property(anyText, place, (text, where) => askBucket(text, where) <= (LISTED | HAS_PATHS)));
  });
});
