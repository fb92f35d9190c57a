// The incident database: its shape, and a handle that survives what browsers do to databases.
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { BlockEntry } from '../feed/file-header.ts';
import { CannotOpenError, type ConnectionCallbacks, createConnection } from './connection.ts';
import type { FeedFacts } from './generation.ts';

export const INCIDENT_DATABASE = 'owabi-incidents';
/** Raised when rows or the record schema change: rows are then fetched anew, and so checked by the schema of today. */
const VERSION = 1;
/** After this an open that neither succeeds nor fails counts as failed. */
const OPEN_DEADLINE_MS = 3_000;

export interface FeedRow extends FeedFacts {
  id: string;
  count: number;
  buckets: number;
  blocks: { seq: number; entry: BlockEntry; sha256: string }[];
  digests: Uint8Array;
  /** Records replaced or removed since the snapshot: dead weight until the next one. */
  shadowed: number;
}

/** Row keys are [feed id, number]. */
export interface IncidentSchema extends DBSchema {
  meta: { key: 'generation'; value: number };
  feeds: { key: string; value: FeedRow };
  blocks: { key: [string, number]; value: Uint8Array<ArrayBuffer> };
  ids: { key: [string, number]; value: Uint8Array<ArrayBuffer> };
  sites: { key: [string, number]; value: Uint8Array<ArrayBuffer> };
  sync: { key: string; value: unknown };
}

export type IncidentDatabase = IDBPDatabase<IncidentSchema>;

export interface DatabaseHandle {
  /** Runs work on the database; undefined where there is none to run on. Other failures of the work itself reject. */
  use<T>(work: (db: IncidentDatabase) => Promise<T>): Promise<T | undefined>;
  close(): void;
}

export function createDatabaseHandle(deadlineMs = OPEN_DEADLINE_MS): DatabaseHandle {
  /** A newer build wants the database: this context must not touch it again. */
  let isOutdated = false;
  /** Opening failed for good in this context. */
  let isHopeless = false;
  const connection = createConnection<IncidentSchema>({
    name: INCIDENT_DATABASE,
    open: (callbacks) =>
      openOrRebuild(callbacks).catch((error) => {
        isHopeless = true;
        throw error;
      }),
    deadlineMs,
    onWanted: (version) => {
      isOutdated = version !== null;
    },
  });

  return {
    async use(work) {
      if (isOutdated || isHopeless) return undefined;
      try {
        return await connection.use(work);
      } catch (error) {
        if (error instanceof CannotOpenError) return undefined;
        throw error;
      }
    },
    close: connection.close,
  };
}

/** A database from a newer build or with a broken file is deleted and made anew, once: all in it can be fetched again. */
async function openOrRebuild(callbacks: ConnectionCallbacks<IncidentSchema>): Promise<IncidentDatabase> {
  try {
    return await openOnce(callbacks);
  } catch (error) {
    const name = nameOf(error);
    if (name !== 'VersionError' && name !== 'UnknownError') throw error;
    await deleteDB(INCIDENT_DATABASE);
    return openOnce(callbacks);
  }
}

function openOnce(callbacks: ConnectionCallbacks<IncidentSchema>): Promise<IncidentDatabase> {
  return openDB<IncidentSchema>(INCIDENT_DATABASE, VERSION, {
    upgrade(db, _old, _new, tx) {
      // An upgrade that fails is told by the open itself.
      tx.done.catch(() => undefined);
      for (const name of [...db.objectStoreNames]) db.deleteObjectStore(name);
      for (const name of ['meta', 'feeds', 'blocks', 'ids', 'sites', 'sync'] as const) db.createObjectStore(name);
    },
    ...callbacks,
  });
}

export function nameOf(error: unknown): string {
  return error instanceof DOMException || error instanceof Error ? error.name : 'Error';
}
