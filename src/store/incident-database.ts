// The incident database: its shape, and a handle that survives what browsers do to databases.
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { BlockEntry } from '../feed/file-header.ts';
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
export type OpenOutcome = 'opened' | 'memory' | 'outdated';

export interface DatabaseHandle {
  /** Runs work on the database; undefined where there is none to run on. Other failures of the work itself reject. */
  use<T>(work: (db: IncidentDatabase) => Promise<T>): Promise<T | undefined>;
  outcome(): Promise<OpenOutcome>;
  close(): void;
}

export function createDatabaseHandle(deadlineMs = OPEN_DEADLINE_MS): DatabaseHandle {
  let opening: Promise<IncidentDatabase> | undefined;
  /** A newer build wants the database: this context must not touch it again. */
  let isOutdated = false;
  /** Opening failed for good in this context. */
  let isHopeless = false;

  /** Only the one that died: a question beside may have opened the next one already. */
  const forget = (dead: typeof opening) => {
    if (opening === dead) opening = undefined;
  };

  function open(): Promise<IncidentDatabase> {
    if (opening) return opening;
    const mine = openOrRebuild({
      terminated: () => forget(mine),
      blocking: (_current, wanted, event) => {
        (event.target as IDBDatabase).close();
        isOutdated = wanted !== null;
        forget(mine);
      },
    });
    mine.catch(() => {
      isHopeless = true;
    });
    opening = mine;
    return mine;
  }

  async function openInTime(): Promise<IncidentDatabase | undefined> {
    if (isOutdated || isHopeless) return undefined;
    // The open goes on behind the deadline: once it is no longer blocked, later calls find it done.
    const db = await Promise.race([open(), waitMs(deadlineMs)]).catch(() => undefined);
    return db;
  }

  return {
    async use(work) {
      const inTime = openInTime();
      const mine = opening;
      const db = await inTime;
      if (!db) return undefined;
      try {
        return await work(db);
      } catch (error) {
        if (nameOf(error) !== 'InvalidStateError') throw error;
        // The connection died under us (storage cleared, browser update): one new handle, one more try.
        forget(mine);
        const again = await openInTime();
        return again ? work(again) : undefined;
      }
    },
    async outcome() {
      if (await openInTime()) return 'opened';
      return isOutdated ? 'outdated' : 'memory';
    },
    close() {
      opening?.then((db) => db.close()).catch(() => undefined);
      forget(opening);
    },
  };
}

type Callbacks = { terminated: () => void; blocking: NonNullable<Parameters<typeof openDB>[2]>['blocking'] };

/** A database from a newer build or with a broken file is deleted and made anew, once: all in it can be fetched again. */
async function openOrRebuild(callbacks: Callbacks): Promise<IncidentDatabase> {
  try {
    return await openOnce(callbacks);
  } catch (error) {
    const name = nameOf(error);
    if (name !== 'VersionError' && name !== 'UnknownError') throw error;
    await deleteDB(INCIDENT_DATABASE);
    return openOnce(callbacks);
  }
}

function openOnce(callbacks: Callbacks): Promise<IncidentDatabase> {
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

function waitMs(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), ms));
}
