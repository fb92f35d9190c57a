// A connection that dies under several questions at once.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { CannotOpenError, createConnection } from '../../../src/store/connection.ts';

interface Schema extends DBSchema {
  rows: { key: string; value: number };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

function connect() {
  const opened: IDBPDatabase<Schema>[] = [];
  const connection = createConnection<Schema>({
    name: 'rows',
    open: async (callbacks) => {
      const upgrade = (db: IDBPDatabase<Schema>) => void db.createObjectStore('rows');
      const db = await openDB<Schema>('rows', 1, { upgrade, ...callbacks });
      opened.push(db);
      return db;
    },
    deadlineMs: 1_000,
  });
  return { connection, opened };
}

it('fault 51: opens one more for all of them, and leaves none open', async () => {
  const { connection, opened } = connect();
  await connection.use((db) => db.put('rows', 1, 'one'));
  opened[0]?.close();
  const ask = () => connection.use((db) => db.get('rows', 'one'));
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
  expect(opened).toHaveLength(2);
  connection.close();
  // The first is closed already; of the second an orphan would hold a deletion up.
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('rows');
    request.onsuccess = () => resolve();
    request.onblocked = () => reject(new Error('a connection is still open'));
  });
});

it('says what kept it from opening, and opens once nothing does', async () => {
  const { connection } = connect();
  const newer = await openDB('rows', 2);
  const failed = connection.use(async () => true);
  await expect(failed).rejects.toBeInstanceOf(CannotOpenError);
  await expect(failed).rejects.toMatchObject({ cause: { name: 'VersionError' } });
  newer.close();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('rows').onsuccess = resolve;
  });
  expect(await connection.use(async () => true)).toBe(true);
  connection.close();
});
