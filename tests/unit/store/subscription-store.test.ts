// The list of subscriptions says when it cannot be read: "none" would take feeds away.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { createSubscriptionStore, SUBSCRIPTIONS_DATABASE } from '../../../src/store/subscription-store.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** A handle as another context may hold it. */
function openAt(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(SUBSCRIPTIONS_DATABASE, version);
    asked.onerror = () => reject(asked.error);
    asked.onsuccess = () => resolve(asked.result);
  });
}

it('fault 50: an open that does not settle is an error in time, and none once it has settled', async () => {
  const held = await openAt(1);
  // Waits for the handle, and every later open waits for it.
  const removal = indexedDB.deleteDatabase(SUBSCRIPTIONS_DATABASE);
  const store = createSubscriptionStore({ openDeadlineMs: 50 });
  await expect(store.list()).rejects.toThrow('does not open');
  expect(await store.remove('any')).toMatchObject({ kind: 'failed' });
  const isGone = new Promise((resolve) => {
    removal.onsuccess = resolve;
  });
  held.close();
  await isGone;
  await expect.poll(() => store.list().catch(() => undefined)).toEqual([]);
});

it('fault 52: a database of a newer build is not taken for an empty one', async () => {
  (await openAt(99)).close();
  await expect(createSubscriptionStore().list()).rejects.toThrow();
});
