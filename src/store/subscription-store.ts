// Which feeds the user subscribed to, and how their syncs went: a database of its own, so that rebuilding the records keeps it.
import type { DBSchema } from 'idb';
import type { SubscriptionRow, SyncStatus } from '../shared/sync-status.ts';
import { createDatabase, type Written } from './database.ts';

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

/** @param options.openDeadlineMs after this an open that neither succeeds nor fails counts as failed */
export function createSubscriptionStore(options: { openDeadlineMs?: number } = {}): SubscriptionStore {
  const { read, write, close } = createDatabase<SubscriptionSchema>(
    SUBSCRIPTIONS_DATABASE,
    1,
    (db) => {
      db.createObjectStore('subscriptions', { keyPath: 'id' });
      db.createObjectStore('status', { keyPath: 'sourceId' });
    },
    options.openDeadlineMs,
  );

  return {
    list: async () => (await read((db) => db.getAll('subscriptions'))).sort((a, b) => a.addedAtMs - b.addedAtMs),
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
    statusOf: (sourceId) => read((db) => db.get('status', sourceId)).catch(() => undefined),
    saveStatus: (status) => write((db) => db.put('status', status)),
    removeStatus: (sourceId) => write((db) => db.delete('status', sourceId)),
    close,
  };
}
