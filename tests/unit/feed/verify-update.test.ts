// A whole update from folder to store: what is fetched, in which order, and what happens when one piece is wrong.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { filePathOf, type Head } from '../../../src/feed/head.ts';
import { type Ratchet, zeroRatchet } from '../../../src/feed/ratchet.ts';
import { type UpdateQuestion, verifyUpdate } from '../../../src/feed/verify-update.ts';
import type { Incident } from '../../../src/incident/types.ts';
import { openIncidentStore, type WritableIncidentStore } from '../../../src/store/incident-store.ts';
import { prepareGeneration } from '../../../src/store/prepare-generation.ts';
import { nowMs, signKeys, trust } from './make-feed.ts';
import { type Folder, publish, readerOf } from './make-folder.ts';
import { makeIncident } from './make-incident.ts';

let store: WritableIncidentStore;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openIncidentStore({ now: () => nowMs, fetchBuiltIn: () => Promise.reject(new Error('none')) });
});

const before = Array.from({ length: 20 }, (_, i) => makeIncident(i));
const changed = makeIncident(3, { revision: 2, disclosure: 'withdrawn' });
const after = [...before.filter((_, i) => i !== 3 && i !== 4), changed, makeIncident(30)];

const question = (folder: Folder, changes: Partial<UpdateQuestion> = {}): UpdateQuestion => ({
  trust,
  ratchet: zeroRatchet,
  times: { clockMs: nowMs },
  clientVersion: '1.0.0',
  read: readerOf(folder),
  ...changes,
});

/** What the background does with one update, without network and timers. */
async function sync(folder: Folder, ratchet: Ratchet, asked: string[] = []) {
  const stored = await store.factsOf('watch');
  const update = await verifyUpdate(
    question(folder, { ratchet, ...(stored ? { stored } : {}), read: readerOf(folder, asked) }),
  );
  if (update.kind !== 'update') return { result: update, ratchet };
  const prepared = await prepareGeneration({ ...update, kind: 'subscription', ...(stored ? { held: stored } : {}) });
  if (prepared.kind === 'refused') return { result: prepared, ratchet };
  const result = await store.applyGeneration('watch', prepared.generation);
  return { result, ratchet: result.kind === 'applied' ? update.ratchet : ratchet };
}

async function listIds(): Promise<string[]> {
  const found: Incident[] = [];
  for await (const part of store.listIncidents()) found.push(...part.map(({ incident }) => incident));
  return found.map(({ id }) => id).sort();
}
const idsOf = (incidents: Incident[]) => incidents.map(({ id }) => id).sort();
const deltaPath = (folder: Folder) => filePathOf(headOf(folder).deltas[0] as Head['deltas'][number]);
const snapshotPath = (folder: Folder) => filePathOf(headOf(folder).snapshot);
function headOf(folder: Folder): Head {
  const { payload } = JSON.parse(new TextDecoder().decode(folder.get('head.json'))) as { payload: string };
  return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(payload), (c) => c.charCodeAt(0)))) as Head;
}

test('snapshot first, then a delta, then nothing', async () => {
  const asked: string[] = [];
  const [one, two] = [await publish(1, before), await publish(2, after, { before })];
  const first = await sync(one, zeroRatchet, asked);
  expect(first.result).toMatchObject({ kind: 'applied', count: 20 });
  const second = await sync(two, first.ratchet, asked);
  expect(second.result).toMatchObject({ kind: 'applied', count: 20 });
  expect(await listIds()).toEqual(idsOf(after));
  const third = await sync(two, second.ratchet, asked);
  expect(third.result.kind).toBe('unchanged');
  expect(asked).toEqual([
    ...['keys.json', 'head.json', snapshotPath(one)],
    ...['keys.json', 'head.json', deltaPath(two)],
    ...['keys.json', 'head.json'],
  ]);
});

test('a renewed head brings a new expiry and no records', async () => {
  const first = await sync(await publish(1, before), zeroRatchet);
  const renewed = await publish(2, before, { before, head: { expires: '2026-06-20T00:00:00Z' } });
  const asked: string[] = [];
  expect((await sync(renewed, first.ratchet, asked)).result).toMatchObject({ kind: 'applied', count: 20 });
  expect((await store.factsOf('watch'))?.expiresAtMs).toBe(Date.parse('2026-06-20T00:00:00Z'));
  expect(asked.at(-1)).toBe(deltaPath(renewed));
});

test('fault 7, 9: an older head and another head of the same version leave everything', async () => {
  const two = await sync(await publish(2, after), zeroRatchet);
  expect((await sync(await publish(1, before), two.ratchet)).result).toMatchObject({ reason: 'ROLLBACK' });
  expect((await sync(await publish(2, before), two.ratchet)).result).toMatchObject({ reason: 'EQUIVOCATION' });
  expect(await listIds()).toEqual(idsOf(after));
});

test('fault 16: a head that names one file, a host that serves an older valid one', async () => {
  const [one, two] = [await publish(1, before), await publish(2, after)];
  two.set(snapshotPath(two), one.get(snapshotPath(one)) as Uint8Array<ArrayBuffer>);
  expect((await sync(two, zeroRatchet)).result).toMatchObject({ kind: 'refused', reason: 'HASH_MISMATCH' });
  expect(await store.generation()).toBe(0);
});

test.each([
  'keys.json',
  'head.json',
  'snapshot',
])('fault 17: without its %s the update is dropped whole', async (name) => {
  const first = await sync(await publish(1, before), zeroRatchet);
  const two = await publish(2, after);
  two.delete(name === 'snapshot' ? snapshotPath(two) : name);
  expect((await sync(two, first.ratchet)).result).toMatchObject({ kind: 'unreadable', reason: 'HTTP_404' });
  expect(await listIds()).toEqual(idsOf(before));
});

test('fault 18: a missing or wrong delta costs the snapshot; a wrong snapshot too costs the update', async () => {
  const first = await sync(await publish(1, before), zeroRatchet);
  const two = await publish(2, after, { before });
  two.set(deltaPath(two), new Uint8Array([1, 2, 3]));
  const asked: string[] = [];
  expect((await sync(two, first.ratchet, asked)).result).toMatchObject({ kind: 'applied' });
  expect(asked.slice(-2)).toEqual([deltaPath(two), snapshotPath(two)]);
  const three = await publish(3, before, { before: after });
  three.delete(deltaPath(three));
  three.set(snapshotPath(three), new Uint8Array(100));
  const { ratchet } = await sync(two, first.ratchet);
  expect((await sync(three, ratchet)).result).toMatchObject({ reason: 'HASH_MISMATCH' });
  expect(await listIds()).toEqual(idsOf(after));
});

test('fault 18: a snapshot that gives another state than the head says is refused', async () => {
  const wrong = await publish(1, before, { head: { stateSha256: 'd'.repeat(64) } });
  expect((await sync(wrong, zeroRatchet)).result).toMatchObject({ reason: 'STATE_MISMATCH' });
  expect(await store.generation()).toBe(0);
});

test('fault 25: a withdrawn record says so at once, and its site asks no more', async () => {
  const first = await sync(await publish(1, before), zeroRatchet);
  expect(await store.listGateSites()).toContain('shop-3.example');
  await sync(await publish(2, after, { before }), first.ratchet);
  expect((await store.getIncident(changed.id))?.incident.disclosure).toBe('withdrawn');
  expect(await store.listGateSites()).not.toContain('shop-3.example');
  expect(await store.getIncident(makeIncident(4).id)).toBeUndefined();
});

test('fault 27: more than three records in ten go only with a signed word for it', async () => {
  const first = await sync(await publish(1, before), zeroRatchet);
  const fewer = before.slice(0, 13);
  for (const options of [{}, { before }]) {
    expect((await sync(await publish(2, fewer, options), first.ratchet)).result).toMatchObject({
      reason: 'BULK_REMOVAL',
    });
  }
  expect(await listIds()).toEqual(idsOf(before));
  const signed = await publish(2, fewer, { before, head: { bulkRemoval: 2 } });
  expect((await sync(signed, first.ratchet)).result).toMatchObject({ kind: 'applied', count: 13 });
});

test('fault 26: an empty feed that is meant empties the list', async () => {
  const first = await sync(await publish(1, before), zeroRatchet);
  expect((await sync(await publish(2, []), first.ratchet)).result).toMatchObject({ reason: 'EMPTY_FEED' });
  const meant = await publish(2, [], { head: { allowEmpty: true, bulkRemoval: 2 } });
  expect((await sync(meant, first.ratchet)).result).toMatchObject({ kind: 'applied', count: 0 });
});

test('fault 43: of two answers in turn the higher wins, and files of two heads never meet', async () => {
  const [one, two] = [await publish(1, before), await publish(2, after, { before })];
  let state = await sync(one, zeroRatchet);
  for (const folder of [two, one, two, one]) state = await sync(folder, state.ratchet);
  expect(state.result).toMatchObject({ reason: 'ROLLBACK' });
  expect((await store.factsOf('watch'))?.version).toBe(2);
  const mixed: Folder = new Map([...two, ['head.json', one.get('head.json') as Uint8Array<ArrayBuffer>]]);
  expect((await sync(mixed, state.ratchet)).result).toMatchObject({ reason: 'ROLLBACK' });
  expect(await listIds()).toEqual(idsOf(after));
});

test('a new key list leads to the snapshot, never to a delta', async () => {
  const first = await sync(await publish(1, before), zeroRatchet);
  const two = await publish(2, after, { before, head: { keysVersion: 2 } });
  two.set('keys.json', await signKeys({ version: 2 }));
  const asked: string[] = [];
  expect((await sync(two, first.ratchet, asked)).result).toMatchObject({ kind: 'applied' });
  expect(asked.at(-1)).toBe(snapshotPath(two));
});
