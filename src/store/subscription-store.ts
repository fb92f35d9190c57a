// Which feeds the user subscribed to, and how their syncs went: a database of its own, so that rebuilding the records keeps it.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SubscriptionRow, SyncStatus } from '../shared/sync-status.ts';
import type { Written } from './choices-store.ts';

export const SUBSCRIPTIONS_DATABASE = 'owabi-subscriptions';

interface SubscriptionSchema extends DBSchema {
  subscriptions: { key: string; value: SubscriptionRow };
  status: { key: string; value: SyncStatus };
}

export interface SubscriptionStore {
  /** Oldest first. Rejects where the database cannot be read: "none" would take feeds away. */
  list(): Promise<SubscriptionRow[]>;
  /** Adds one, or writes its new address over the old. */
  save(row: SubscriptionRow): Promise<Written>;
  setPaused(id: string, isPaused: boolean): Promise<Written>;
  /** Its records go with the next sync, which the worker is told to begin. */
  remove(id: string): Promise<Written>;
  statusOf(sourceId: string): Promise<SyncStatus | undefined>;
  saveStatus(status: SyncStatus): Promise<Written>;
  removeStatus(sourceId: string): Promise<Written>;
  close(): void;
}

export function createSubscriptionStore(): SubscriptionStore {
  let opened: Promise<IDBPDatabase<SubscriptionSchema>> | undefined;
  const forget = () => {
    opened = undefined;
  };

  function open(): Promise<IDBPDatabase<SubscriptionSchema>> {
    opened ??= openDB<SubscriptionSchema>(SUBSCRIPTIONS_DATABASE, 1, {
      upgrade(db) {
        db.createObjectStore('subscriptions', { keyPath: 'id' });
        db.createObjectStore('status', { keyPath: 'sourceId' });
      },
      terminated: forget,
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
    });
    opened.catch(forget);
    return opened;
  }

  /** A handle can die at any time (storage cleared, browser update): reopen once. */
  async function attempt<T>(work: (db: IDBPDatabase<SubscriptionSchema>) => Promise<T>): Promise<T> {
    try {
      return await work(await open());
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      forget();
      return work(await open());
    }
  }

  async function write(work: (db: IDBPDatabase<SubscriptionSchema>) => Promise<unknown>): Promise<Written> {
    try {
      await attempt(work);
      return { kind: 'saved' };
    } catch (error) {
      return { kind: 'failed', reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
    }
  }

  return {
    list: async () => (await attempt((db) => db.getAll('subscriptions'))).sort((a, b) => a.addedAtMs - b.addedAtMs),
    save: (row) => write((db) => db.put('subscriptions', row)),
    setPaused: (id, isPaused) =>
      write(async (db) => {
        const tx = db.transaction('subscriptions', 'readwrite');
        const row = await tx.store.get(id);
        if (row) await tx.store.put({ ...row, isPaused });
        await tx.done;
      }),
    remove: (id) =>
      write(async (db) => {
        const tx = db.transaction(['subscriptions', 'status'], 'readwrite');
        await Promise.all([tx.objectStore('subscriptions').delete(id), tx.objectStore('status').delete(id), tx.done]);
      }),
    statusOf: (sourceId) => attempt((db) => db.get('status', sourceId)).catch(() => undefined),
    saveStatus: (status) => write((db) => db.put('status', status)),
    removeStatus: (sourceId) => write((db) => db.delete('status', sourceId)),
    close: () => {
      opened?.then((db) => db.close()).catch(forget);
      forget();
    },
  };
}
