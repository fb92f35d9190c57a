// One IndexedDB database, opened at its first use; opened once more where its handle died; failed writes are values.
import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';

export type Written = { kind: 'saved' } | { kind: 'failed'; reason: string };

export interface Database<Schema extends DBSchema> {
  /** Rejects with what the database said. */
  read<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T>;
  /** Never rejects. */
  write(work: (db: IDBPDatabase<Schema>) => Promise<unknown>): Promise<Written>;
  close(): void;
}

/** After this an open that neither succeeds nor fails counts as failed: a screen must not wait for ever to say so. */
const OPEN_DEADLINE_MS = 10_000;

export function createDatabase<Schema extends DBSchema>(
  name: string,
  version: number,
  upgrade: NonNullable<OpenDBCallbacks<Schema>['upgrade']>,
  openDeadlineMs = OPEN_DEADLINE_MS,
): Database<Schema> {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  /** Only the one that died: a question beside may have opened the next one already. */
  const forget = (dead: typeof opened) => {
    if (opened === dead) opened = undefined;
  };

  function open(): Promise<IDBPDatabase<Schema>> {
    if (opened) return opened;
    const mine = openDB<Schema>(name, version, {
      upgrade,
      terminated: () => forget(mine),
      // Another context wants a newer version: a handle kept open would hold it up.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        forget(mine);
      },
    });
    mine.catch(() => forget(mine));
    opened = mine;
    return mine;
  }

  /** The open goes on behind the deadline: once nothing blocks it any more, later calls find it done. */
  function openInTime(): Promise<IDBPDatabase<Schema>> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      const error = new DOMException(`${name} does not open`, 'TimeoutError');
      timer = setTimeout(() => reject(error), openDeadlineMs);
    });
    return Promise.race([open(), tooLate]).finally(() => clearTimeout(timer));
  }

  /** A handle can die at any time: storage cleared, browser updated. */
  async function read<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    const inTime = openInTime();
    const mine = opened;
    try {
      return await work(await inTime);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      forget(mine);
      return work(await openInTime());
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
    close() {
      opened?.then((db) => db.close()).catch(() => undefined);
      forget(opened);
    },
  };
}

/** What a database said, as one line: "QuotaExceededError: …". */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
