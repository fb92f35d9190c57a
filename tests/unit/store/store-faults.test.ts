// Faults of group C with a database that misbehaves: what is stored stays, what cannot be stored is answered for.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFileWriter } from '../../../src/publisher/write-file.ts';
import { INCIDENT_DATABASE } from '../../../src/store/incident-database.ts';
import { openIncidentStore } from '../../../src/store/incident-store.ts';
import { makeIncident } from '../feed/make-incident.ts';
import { defaultFacts, prepare, replaceWith } from './prepare.ts';

let factory: IDBFactory;
beforeEach(() => {
  factory = new IDBFactory();
  globalThis.indexedDB = factory;
});
afterEach(() => {
  vi.restoreAllMocks();
});

const PACKAGED = 'shop-900.example';
const openStore = (openDeadlineMs = 3_000) =>
  openIncidentStore({
    now: () => Date.parse('2026-06-01'),
    openDeadlineMs,
    fetchBuiltIn: async () => {
      const writer = createFileWriter();
      writer.add(makeIncident(900));
      return writer.finish().bytes;
    },
  });
type Store = Awaited<ReturnType<typeof openStore>>;
const finds = async (store: Store, site: string) => (await store.findBySites([site])).length === 1;

const oldOnes = Array.from({ length: 600 }, (_, i) => makeIncident(i));
const newOnes = Array.from({ length: 600 }, (_, i) => makeIncident(i + 300, { revision: 2 }));

async function filledStore(): Promise<Store> {
  const store = await openStore();
  await store.applyGeneration('watch', await replaceWith(oldOnes));
  return store;
}

/** Opens the same database from outside, as a browser or another program would touch it. */
function openRaw(version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(INCIDENT_DATABASE, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function editRow(storeName: string, change: (rows: IDBObjectStore) => void): Promise<void> {
  const db = await openRaw();
  const tx = db.transaction(storeName, 'readwrite');
  change(tx.objectStore(storeName));
  await new Promise((resolve) => {
    tx.oncomplete = resolve;
  });
  db.close();
}

test('fault 46: a swap that dies at any write leaves the old generation whole', async () => {
  const generation = await replaceWith(newOnes);
  let writes = 0;
  let dieAt = Number.POSITIVE_INFINITY;
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (++writes === dieAt) this.transaction.abort();
    return put.call(this, value, key);
  });
  const store = await filledStore();
  const writesOfOne = writes;
  for (dieAt = 1; dieAt <= writesOfOne; dieAt++) {
    writes = 0;
    expect(await store.applyGeneration('watch', generation)).toMatchObject({ kind: 'refused' });
    expect(await store.generation()).toBe(1);
    expect((await store.getIncident(oldOnes[400]?.id ?? ''))?.incident.revision).toBe(1);
    expect(await finds(store, 'shop-0.example')).toBe(true);
    expect(await finds(store, 'shop-850.example')).toBe(false);
  }
  writes = 0;
  expect(await store.applyGeneration('watch', generation)).toMatchObject({ kind: 'applied', generation: 2 });
  expect(await finds(store, 'shop-0.example')).toBe(false);
  expect(await finds(store, 'shop-850.example')).toBe(true);
});

test('fault 47: a full disk is said, and the old data serves on', async () => {
  const store = await filledStore();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await store.applyGeneration('watch', await replaceWith(newOnes))).toMatchObject({
    kind: 'refused',
    reason: 'DISK_FULL',
  });
  vi.restoreAllMocks();
  expect(await finds(store, 'shop-0.example')).toBe(true);
});

/** Makes `open` fail with these errors in turn, then work. */
function failOpens(names: readonly string[]) {
  const open = factory.open.bind(factory);
  let opens = 0;
  vi.spyOn(factory, 'open').mockImplementation((name, version) => {
    const errorName = names[opens++];
    if (errorName === undefined) return open(name, version);
    if (errorName === 'InvalidStateError') throw new DOMException('no mutation operation', errorName);
    const request = new (IDBOpenDBRequest as unknown as new () => IDBOpenDBRequest)();
    Object.defineProperty(request, 'error', { value: new DOMException('backing store', errorName) });
    request.addEventListener = (type: string, listener: unknown) => {
      if (type === 'error') setTimeout(() => (listener as () => void)());
    };
    return request;
  });
  return () => opens;
}

test('fault 48: a broken backing store is deleted and made anew, once', async () => {
  const countOpens = failOpens(['UnknownError']);
  const store = await openStore();
  expect(await store.applyGeneration('watch', await replaceWith([makeIncident(1)]))).toMatchObject({ kind: 'applied' });
  expect(await finds(store, 'shop-1.example')).toBe(true);
  expect(countOpens()).toBe(2);
});

test('fault 48: where that fails too the package answers from memory', async () => {
  const countOpens = failOpens(['UnknownError', 'UnknownError']);
  const store = await openStore();
  expect(await finds(store, PACKAGED)).toBe(true);
  expect(await store.state()).toBe('memory');
  expect(await store.applyGeneration('watch', await replaceWith([makeIncident(1)]))).toMatchObject({
    reason: 'NO_DATABASE',
  });
  expect(await store.listFeeds()).toMatchObject([{ id: 'built-in' }]);
  expect(countOpens()).toBe(2);
});

test('fault 49: a browser that forbids databases is asked once', async () => {
  const countOpens = failOpens(Array(100).fill('InvalidStateError'));
  const store = await openStore();
  for (let i = 0; i < 5; i++) expect(await finds(store, PACKAGED)).toBe(true);
  expect(await store.listGateSites()).toEqual([PACKAGED]);
  expect(countOpens()).toBe(1);
});

test('fault 50: an open that is blocked counts as failed in time, and is used once it is free', async () => {
  (await filledStore()).close();
  const open = factory.open.bind(factory);
  let free = () => {};
  vi.spyOn(factory, 'open').mockImplementation((name, version) => {
    const request = open(name, version);
    const listeners: (() => void)[] = [];
    const add = request.addEventListener.bind(request);
    request.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
      add(type, (event) => {
        const tell = () =>
          typeof listener === 'function' ? listener.call(request, event) : listener.handleEvent(event);
        listeners.push(tell);
      });
    };
    free = () => {
      for (const tell of listeners) tell();
    };
    return request;
  });
  const store = await openStore(30);
  const startMs = performance.now();
  expect(await finds(store, PACKAGED)).toBe(true);
  expect(performance.now() - startMs).toBeLessThan(1_000);
  free();
  await vi.waitFor(async () => expect(await finds(store, 'shop-0.example')).toBe(true));
  expect(await store.state()).toBe('ready');
});

test('fault 50: an old page lets a newer build have the database, and does not take it back', async () => {
  const store = await filledStore();
  const newer = await openRaw(99);
  expect(newer.version).toBe(99);
  expect(await finds(store, PACKAGED)).toBe(true);
  expect(await store.state()).toBe('memory');
  newer.close();
  expect(await finds(store, PACKAGED)).toBe(true);
  expect((await openRaw()).version).toBe(99);
});

test('fault 51: a connection that died is opened again, and the question asked again', async () => {
  const store = await filledStore();
  const transaction = IDBDatabase.prototype.transaction;
  let deaths = 0;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    if (deaths++ === 0) this.close();
    return transaction.apply(this, args);
  });
  expect(await finds(store, 'shop-0.example')).toBe(true);
  expect(await store.state()).toBe('ready');
});

test('fault 52: a database of a newer build is deleted and filled again', async () => {
  (await openRaw(99)).close();
  const store = await openStore();
  expect(await finds(store, PACKAGED)).toBe(true);
  expect(await store.applyGeneration('watch', await replaceWith([makeIncident(1)]))).toMatchObject({ kind: 'applied' });
  expect((await openRaw()).version).toBeLessThan(99);
});

test('fault 53: an upgrade that breaks half-way leaves nothing half-made', async () => {
  const create = IDBDatabase.prototype.createObjectStore;
  vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(function (this: IDBDatabase, name, options) {
    if (name === 'ids') throw new DOMException('no room', 'QuotaExceededError');
    return create.call(this, name, options);
  });
  const broken = await openStore();
  expect(await finds(broken, PACKAGED)).toBe(true);
  expect(await broken.state()).toBe('memory');
  vi.restoreAllMocks();
  const store = await openStore();
  expect(await store.applyGeneration('watch', await replaceWith([makeIncident(1)]))).toMatchObject({ kind: 'applied' });
});

test('fault 54: erased while running, the package answers until the next write', async () => {
  const store = await filledStore();
  await new Promise((resolve) => {
    factory.deleteDatabase(INCIDENT_DATABASE).onsuccess = resolve;
  });
  expect(await finds(store, PACKAGED)).toBe(true);
  expect(await store.generation()).toBe(0);
  expect(await store.applyGeneration('watch', await replaceWith(oldOnes))).toMatchObject({ kind: 'applied' });
  expect(await finds(store, 'shop-0.example')).toBe(true);
});

const spoilRows = (rows: IDBObjectStore) => {
  for (let i = 0; i < 8; i++) rows.put(junk, ['watch', i]);
};
const junk = new TextEncoder().encode('{"shop-0.example":[]}');
test.each<[string, string, (rows: IDBObjectStore) => void]>([
  ['a changed sites row', 'sites', spoilRows],
  ['a changed ids row', 'ids', spoilRows],
  ['a missing ids row', 'ids', (rows) => rows.clear()],
  ['a changed block', 'blocks', (rows) => rows.put(junk, ['watch', 0])],
  ['a missing block', 'blocks', (rows) => rows.delete(['watch', 0])],
])('fault 56: %s drops the feed; the package answers, and the next snapshot mends it', async (_, storeName, change) => {
  const store = await filledStore();
  await store.writeSyncState('watch', { version: 7 });
  await editRow(storeName, change);
  expect(await finds(store, 'shop-0.example')).toBe(false);
  expect(await finds(store, PACKAGED)).toBe(true);
  expect(await store.factsOf('watch')).toBeUndefined();
  // The ratchet is not part of what was damaged.
  expect(await store.readSyncState('watch')).toEqual({ version: 7 });
  expect(await store.applyGeneration('watch', await replaceWith(oldOnes))).toMatchObject({ kind: 'applied' });
  expect(await finds(store, 'shop-0.example')).toBe(true);
});

test('fault 56: a damaged feed does not silence the others', async () => {
  const store = await filledStore();
  await store.applyGeneration('other', await replaceWith([makeIncident(5_000)]));
  await editRow('ids', (rows) => rows.put(junk, ['watch', 0]));
  const listed: string[] = [];
  for await (const part of store.listIncidents()) listed.push(...part.map(({ incident }) => incident.id));
  expect(listed).toEqual([makeIncident(5_000).id]);
});

test('fault 56: a row nobody asked for changes no answer', async () => {
  const store = await filledStore();
  await editRow('blocks', (rows) => rows.put(junk, ['watch', 99]));
  expect(await finds(store, 'shop-0.example')).toBe(true);
  await editRow('ids', (rows) => rows.put(junk, ['watch', 99]));
  const append = {
    kind: 'append',
    facts: defaultFacts,
    fromVersion: 1,
    blocks: await prepare([makeIncident(7_000)]),
    removed: [],
    stateSha256: 'e'.repeat(64),
  } as const;
  expect(await store.applyGeneration('watch', append)).toMatchObject({ reason: 'DAMAGED' });
});

test('what looks damaged while another context writes is asked again, not dropped', async () => {
  const store = await filledStore();
  const writer = await openStore();
  const generation = await replaceWith(newOnes);
  const answers = Array.from({ length: 20 }, () => store.findBySites(['shop-500.example']));
  const written = writer.applyGeneration('watch', generation);
  const later = Array.from({ length: 20 }, () => store.findBySites(['shop-500.example']));
  expect(await written).toMatchObject({ kind: 'applied', generation: 2 });
  for (const found of await Promise.all([...answers, ...later])) expect(found).toHaveLength(1);
  expect(await store.generation()).toBe(2);
});
