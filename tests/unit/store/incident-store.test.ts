// The store over a real schema in an IndexedDB of its own for each test.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { stateSha256Of } from '../../../src/feed/state.ts';
import type { Incident } from '../../../src/incident/types.ts';
import { createFileWriter } from '../../../src/publisher/write-file.ts';
import { openIncidentStore } from '../../../src/store/incident-store.ts';
import { makeIncident } from '../feed/make-incident.ts';
import { defaultFacts, prepare, replaceWith } from './prepare.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const packaged = makeIncident(900);
const openStore = (nowMs = Date.parse('2026-06-01')) =>
  openIncidentStore({
    now: () => nowMs,
    fetchBuiltIn: async () => {
      const writer = createFileWriter();
      writer.add(packaged);
      return writer.finish().bytes;
    },
  });
const ids = (found: { incident: Incident }[]) => found.map(({ incident }) => incident.id).sort();

test('a generation of several blocks is found by site, by id and as a whole', async () => {
  const incidents = Array.from({ length: 1_500 }, (_, i) => makeIncident(i));
  const store = await openStore();
  expect(await store.applyGeneration('watch', await replaceWith(incidents))).toEqual({
    kind: 'applied',
    generation: 1,
    count: 1_500,
  });
  expect(await store.state()).toBe('ready');
  expect(await store.findBySites(['shop-700.example', 'nothing.example'])).toMatchObject([
    { incident: incidents[700], feed: { id: 'watch', count: 1_500, isStale: false, publisher: { name: 'Watch' } } },
  ]);
  expect((await store.getIncident(incidents[1_499]?.id ?? ''))?.incident).toEqual(incidents[1_499]);
  expect(await store.getIncident('jp-2026-none')).toBeUndefined();
  const all: Incident[] = [];
  for await (const part of store.listIncidents()) all.push(...part.map(({ incident }) => incident));
  expect(all.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(incidents);
});

test('fault 22: a site in two records answers with both', async () => {
  const scope: Incident['scope'] = { in: [{ site: 'mall.example/a', role: 'storefront', hostBasis: 'source' }] };
  const store = await openStore();
  await store.applyGeneration('watch', await replaceWith([makeIncident(1, { scope }), makeIncident(2, { scope })]));
  expect(await store.findBySites(['mall.example/a'])).toHaveLength(2);
});

test('the gate asks for sites in scope of records that can warn, and only for those', async () => {
  const store = await openStore();
  const scope: Incident['scope'] = {
    in: [{ site: 'shop.example', role: 'service', hostBasis: 'source' }],
    out: [{ site: 'other.example', name: { ja: '別' } }],
  };
  const withdrawn = makeIncident(2, { disclosure: 'withdrawn' });
  await store.applyGeneration('watch', await replaceWith([makeIncident(1, { scope }), withdrawn]));
  expect(await store.listGateSites()).toEqual(['shop.example']);
  expect(await store.findBySites(['other.example'])).toHaveLength(1);
});

test('an incident in two feeds is shown once: best basis, then newest revision', async () => {
  const store = await openStore();
  const press = makeIncident(1, { revision: 5 });
  const notices = [{ url: 'https://shop-1.example/notice' }];
  const company = makeIncident(1, { basis: 'company-notice', notices, scope: { in: [] } });
  const newer = makeIncident(2, { revision: 2, disclosure: 'withdrawn' });
  await store.applyGeneration('watch', await replaceWith([press, makeIncident(2)]));
  await store.applyGeneration('other', await replaceWith([newer]));
  expect(await store.findBySites(['shop-2.example'])).toMatchObject([{ incident: newer, feed: { id: 'other' } }]);
  await store.applyGeneration('other', await replaceWith([{ ...company, scope: { out: [{ site: 'x.example' }] } }]));
  // The better version no longer names the site.
  expect(await store.findBySites(['shop-1.example'])).toEqual([]);
  expect((await store.getIncident(press.id))?.incident.basis).toBe('company-notice');
  const listed: string[] = [];
  for await (const part of store.listIncidents()) listed.push(...ids(part));
  expect(listed.sort()).toEqual([press.id, newer.id]);
  await store.removeFeed('other');
  expect((await store.getIncident(press.id))?.feed.id).toBe('watch');
});

test('a delta adds, shadows and removes; the rest stays', async () => {
  const store = await openStore();
  const before = Array.from({ length: 40 }, (_, i) => makeIncident(i));
  await store.applyGeneration('watch', await replaceWith(before));
  const moved = makeIncident(3, {
    revision: 2,
    scope: { in: [{ site: 'new.example', role: 'service', hostBasis: 'source' }] },
  });
  const added = makeIncident(50);
  const after = [...before.filter((_, i) => i !== 3 && i !== 4), moved, added];
  const result = await store.applyGeneration('watch', {
    kind: 'append',
    facts: { ...defaultFacts, version: 2 },
    fromVersion: 1,
    blocks: await prepare([moved, added]),
    removed: [makeIncident(4).id],
    stateSha256: await stateSha256Of(after),
  });
  expect(result).toEqual({ kind: 'applied', generation: 2, count: 40 });
  expect(await store.findBySites(['shop-3.example', 'shop-4.example'])).toEqual([]);
  expect((await store.findBySites(['new.example']))[0]?.incident).toEqual(moved);
  expect(await store.listGateSites()).toHaveLength(40);
  expect(await store.factsOf('watch')).toMatchObject({ version: 2, count: 40, shadowed: 2 });
});

test('fault 18: a delta that gives another state than was signed changes nothing', async () => {
  const store = await openStore();
  await store.applyGeneration('watch', await replaceWith([makeIncident(1)]));
  const append = {
    kind: 'append',
    facts: { ...defaultFacts, version: 2 },
    fromVersion: 1,
    blocks: await prepare([makeIncident(2)]),
    removed: [],
    stateSha256: await stateSha256Of([makeIncident(1)]),
  } as const;
  expect(await store.applyGeneration('watch', append)).toMatchObject({ kind: 'refused', reason: 'STATE_MISMATCH' });
  expect(await store.applyGeneration('watch', { ...append, fromVersion: 7 })).toMatchObject({ reason: 'NOT_ON_BASE' });
  expect(await store.applyGeneration('else', append)).toMatchObject({ reason: 'NOT_ON_BASE' });
  expect(await store.getIncident(makeIncident(2).id)).toBeUndefined();
  expect(await store.generation()).toBe(1);
});

test('fault 12: an expired head is stale, and still answers', async () => {
  const expiresAtMs = Date.parse('2026-06-01');
  const store = await openStore(expiresAtMs + 1);
  await store.applyGeneration('watch', await replaceWith([makeIncident(1)], { expiresAtMs }));
  expect(await store.findBySites(['shop-1.example'])).toMatchObject([{ feed: { isStale: true, asOf: '2026-05-02' } }]);
});

test('fault 13: with the clock at 2000 a feed is judged by its own signing time', async () => {
  const store = await openStore(Date.parse('2000-01-01'));
  const issuedAtMs = Date.parse('2026-06-01');
  await store.applyGeneration(
    'watch',
    await replaceWith([makeIncident(1)], { issuedAtMs, expiresAtMs: issuedAtMs + 1 }),
  );
  expect((await store.listFeeds())[0]?.isStale).toBe(false);
});

test('fault 14: with the clock five years ahead the data is stale and stays', async () => {
  const store = await openStore(Date.parse('2031-06-01'));
  const expiresAtMs = Date.parse('2026-06-14');
  await store.applyGeneration('watch', await replaceWith([makeIncident(1)], { expiresAtMs }));
  expect(await store.findBySites(['shop-1.example'])).toMatchObject([{ feed: { isStale: true } }]);
});

test('before anything is stored the package answers', async () => {
  const store = await openStore();
  expect(await store.state()).toBe('memory');
  expect(ids(await store.findBySites(['shop-900.example']))).toEqual([packaged.id]);
  expect(await store.listFeeds()).toMatchObject([{ id: 'built-in', count: 1 }]);
  expect(await store.listGateSites()).toEqual(['shop-900.example']);
});

test('what the sync remembers is written with the records, and goes with the feed', async () => {
  const store = await openStore();
  await store.applyGeneration('watch', await replaceWith([makeIncident(1)]), { version: 7 });
  expect(await store.readSyncState('watch')).toEqual({ version: 7 });
  await store.writeSyncState('watch', { version: 8 });
  expect(await store.readSyncState('watch')).toEqual({ version: 8 });
  await store.removeFeed('watch');
  expect(await store.readSyncState('watch')).toBeUndefined();
});
