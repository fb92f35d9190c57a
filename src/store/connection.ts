// One connection to a database: opened when it is first needed, opened once more where it died under a question.
import type { DBSchema, IDBPDatabase, OpenDBCallbacks } from 'idb';

export type ConnectionCallbacks<Schema extends DBSchema> = Required<
  Pick<OpenDBCallbacks<Schema>, 'terminated' | 'blocking'>
>;

export interface ConnectionParts<Schema extends DBSchema> {
  /** For the message of a timeout. */
  name: string;
  open: (callbacks: ConnectionCallbacks<Schema>) => Promise<IDBPDatabase<Schema>>;
  /** After this an open that neither succeeds nor fails counts as failed. */
  deadlineMs: number;
  /** Another context deletes the database (null) or wants it in a newer version; this connection has closed for it. */
  onWanted?: (version: number | null) => void;
}

export interface Connection<Schema extends DBSchema> {
  /** Runs work on the database. Rejects with CannotOpenError, or with what the work rejects with. */
  use<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T>;
  close(): void;
}

/** `cause`: what opening rejected with, or a TimeoutError. */
export class CannotOpenError extends Error {
  override name = 'CannotOpenError';
}

export function createConnection<Schema extends DBSchema>(parts: ConnectionParts<Schema>): Connection<Schema> {
  const { name, open, deadlineMs, onWanted } = parts;
  let current: Promise<IDBPDatabase<Schema>> | undefined;
  /** Only the one that died: a question beside may have opened the next one already. */
  const forget = (dead: typeof current) => {
    if (current === dead) current = undefined;
  };

  function connect(): Promise<IDBPDatabase<Schema>> {
    if (current) return current;
    const mine = open({
      terminated: () => forget(mine),
      blocking: (_current, wanted, event) => {
        (event.target as IDBDatabase).close();
        forget(mine);
        onWanted?.(wanted);
      },
    });
    mine.catch(() => forget(mine));
    current = mine;
    return mine;
  }

  /** The open goes on behind the deadline: once nothing blocks it any more, later calls find it done. */
  async function inTime(opening: Promise<IDBPDatabase<Schema>>): Promise<IDBPDatabase<Schema>> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new DOMException(`${name} does not open`, 'TimeoutError')), deadlineMs);
    });
    try {
      return await Promise.race([opening, tooLate]);
    } catch (cause) {
      throw new CannotOpenError(name, { cause });
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    async use(work) {
      const mine = connect();
      const db = await inTime(mine);
      try {
        return await work(db);
      } catch (error) {
        // Storage cleared, browser updated: the handle is dead, the database is not.
        if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
        forget(mine);
        return work(await inTime(connect()));
      }
    },
    close() {
      current?.then((db) => db.close()).catch(() => undefined);
      current = undefined;
    },
  };
}
