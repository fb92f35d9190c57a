// One IndexedDB database, opened at its first use; opened once more where its handle died; failed writes are values.
import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';
import { CannotOpenError, createConnection } from './connection.ts';

export type Written = { kind: 'saved' } | { kind: 'failed'; reason: string };

export interface Database<Schema extends DBSchema> {
  /** Rejects with what the database said. */
  read<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T>;
  /** Never rejects. */
  write(work: (db: IDBPDatabase<Schema>) => Promise<unknown>): Promise<Written>;
  close(): void;
}

/** A screen must not wait for ever to say that a database does not open. */
const OPEN_DEADLINE_MS = 10_000;

export function createDatabase<Schema extends DBSchema>(
  name: string,
  version: number,
  upgrade: NonNullable<OpenDBCallbacks<Schema>['upgrade']>,
  openDeadlineMs = OPEN_DEADLINE_MS,
): Database<Schema> {
  const connection = createConnection<Schema>({
    name,
    open: async (callbacks) => openDB<Schema>(name, version, { upgrade, ...callbacks }),
    deadlineMs: openDeadlineMs,
  });

  async function read<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    try {
      return await connection.use(work);
    } catch (error) {
      throw error instanceof CannotOpenError ? error.cause : error;
    }
  }

  return {
    read,
    async write(work) {
      try {
        await read(work);
        return { kind: 'saved' };
      } catch (error) {
        return { kind: 'failed', reason: reasonOf(error) };
      }
    },
    close: connection.close,
  };
}

/** What a database said, as one line: "QuotaExceededError: …". */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
