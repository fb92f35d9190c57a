// The incidents of all feeds: reads that never fail for want of a database, and the one write.
import { type ApplyResult, applyGeneration } from './apply-generation.ts';
import { builtInInfo, builtInUrl } from './built-in-info.ts';
import type { FeedFacts, Generation } from './generation.ts';
import { createDatabaseHandle, type FeedRow, type IncidentDatabase } from './incident-database.ts';
import type { MemoryStore, readMemoryStore } from './memory-store.ts';
import { createReader, DamagedFeedError, type Found } from './read-incidents.ts';
import type { FeedInfo, IncidentStore, StoredIncident } from './types.ts';
import { rowsOf, writeAtOnce } from './write-at-once.ts';

/** What the background needs beyond reading. */
export interface WritableIncidentStore extends IncidentStore {
  /** Puts one feed's new generation in place of its old one, whole or not at all. */
  applyGeneration(feedId: string, generation: Generation, syncState?: unknown): Promise<ApplyResult>;
  /** Takes a feed and its records away; what the sync remembers of it goes too. */
  removeFeed(feedId: string): Promise<void>;
  /** Facts of a stored feed; undefined where nothing is stored. */
  factsOf(feedId: string): Promise<(FeedFacts & { count: number; shadowed: number }) | undefined>;
  /** Rises with every write of any feed; 0 before the first. What the gate was made from is compared with it. */
  generation(): Promise<number>;
  /** Sites for which a page should ask: in scope of a record that can warn, over all feeds. Sorted. */
  listGateSites(): Promise<string[]>;
  readSyncState(feedId: string): Promise<unknown>;
  /** Feeds of which the sync remembers something, whether or not any of their records were ever stored. */
  listSyncStates(): Promise<string[]>;
  writeSyncState(feedId: string, state: unknown): Promise<void>;
  close(): void;
}

export interface StoreEffects {
  now: () => number;
  /** Bytes of the package's own snapshot, for the times without a database. */
  fetchBuiltIn: () => Promise<Uint8Array<ArrayBuffer>>;
  /** Loaded when first needed, so that no page carries the record schema; a worker cannot load later and hands it in. */
  readMemory: typeof readMemoryStore;
  openDeadlineMs?: number;
}

/** Each attempt drops a damaged feed or finds that another context wrote meanwhile. */
const MAX_ATTEMPTS = 8;

/** Opens lazily: the first question opens the database, and a database that will not open is answered for from memory. */
export async function openIncidentStore(effects: Partial<StoreEffects> = {}): Promise<WritableIncidentStore> {
  const { now = Date.now, fetchBuiltIn = fetchFromPackage, readMemory = readMemoryLater } = effects;
  const handle = createDatabaseHandle(effects.openDeadlineMs);
  const reader = createReader();
  let memory: Promise<MemoryStore | undefined> | undefined;

  const toStored = ({ incident, feed }: Found): StoredIncident => ({ incident, feed: toInfo(feed, now()) });
  const inMemory = () => {
    memory ??= fetchBuiltIn().then((file) => readMemory(file, builtInInfo));
    return memory.catch(() => undefined);
  };

  /** A damaged feed is dropped, and the question asked again; without any feed or database the package answers. */
  async function ask<T>(
    question: (db: IncidentDatabase) => Promise<T>,
    fallback: (memory: MemoryStore) => T,
  ): Promise<T | undefined> {
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      // Asked first, so that no later write can hide behind it; waited for only where something is damaged.
      const before = currentGeneration();
      try {
        const answer = await handle.use((db) => Promise.all([db.count('feeds'), question(db)]));
        if (answer && answer[0] > 0) return answer[1];
        break;
      } catch (error) {
        if (!(error instanceof DamagedFeedError)) break;
        await dropFeed(error.feedId, { ifGeneration: await before });
      }
    }
    const store = await inMemory();
    return store && fallback(store);
  }

  /** @param when `ifGeneration`: only while nobody wrote since; what looked damaged was then just being replaced */
  async function dropFeed(feedId: string, when: { ifGeneration?: number; withSyncState?: boolean }): Promise<void> {
    await handle.use((db) =>
      writeAtOnce(db, async (stores) => {
        const generation = await stores.generation();
        if (when.ifGeneration !== undefined && when.ifGeneration !== generation) return;
        for (const rows of [stores.blocks, stores.ids, stores.sites]) rows.delete(rowsOf(feedId));
        stores.feeds.delete(feedId);
        if (when.withSyncState) stores.sync.delete(feedId);
        stores.meta.put(generation + 1, 'generation');
      }),
    );
  }

  const quietly = async <T>(work: (db: IncidentDatabase) => Promise<T>): Promise<T | undefined> => {
    try {
      return await handle.use(work);
    } catch {
      // Whoever asks treats "cannot be read" as "nothing stored": the next write puts it right.
      return undefined;
    }
  };

  const currentGeneration = async () => (await quietly((db) => db.get('meta', 'generation'))) ?? 0;

  return {
    async findBySites(sites) {
      const found = await ask(
        async (db) => (await reader.findBySites(db, sites)).map(toStored),
        (store) => store.findBySites(sites),
      );
      return found ?? [];
    },
    async getIncident(id) {
      return ask(
        async (db) => {
          const found = await reader.getIncident(db, id);
          return found && toStored(found);
        },
        (store) => store.getIncident(id),
      );
    },
    async *listIncidents() {
      const seen = new Set<string>();
      const fresh = (all: StoredIncident[]) =>
        all.filter(({ incident }) => !seen.has(incident.id) && seen.add(incident.id));
      for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
        const before = await currentGeneration();
        try {
          const db = await handle.use(async (open) => ((await open.count('feeds')) === 0 ? undefined : open));
          if (!db) break;
          for await (const found of reader.listIncidents(db)) yield fresh(found.map(toStored));
          return;
        } catch (error) {
          if (!(error instanceof DamagedFeedError)) break;
          await dropFeed(error.feedId, { ifGeneration: before });
        }
      }
      yield fresh((await inMemory())?.listIncidents() ?? []);
    },
    async listFeeds() {
      const feeds = await ask(
        async (db) => (await db.getAll('feeds')).map((feed) => toInfo(feed, now())),
        (store) => [store.feed],
      );
      return feeds ?? [];
    },
    async state() {
      const count = await quietly((db) => db.count('feeds'));
      if (count === undefined) return 'memory';
      if (count > 0) return 'ready';
      return (await inMemory()) ? 'memory' : 'empty';
    },
    applyGeneration: (feedId, generation, syncState) => applyGeneration(handle, feedId, generation, syncState),
    removeFeed: (feedId) => dropFeed(feedId, { withSyncState: true }),
    factsOf: (feedId) => quietly((db) => db.get('feeds', feedId)),
    generation: currentGeneration,
    async listGateSites() {
      return (
        (await ask(
          (db) => reader.listGateSites(db),
          (store) => store.gateSites,
        )) ?? []
      );
    },
    readSyncState: (feedId) => quietly((db) => db.get('sync', feedId)),
    listSyncStates: async () => (await quietly((db) => db.getAllKeys('sync'))) ?? [],
    writeSyncState: async (feedId, state) => {
      await handle.use((db) => db.put('sync', state, feedId));
    },
    close: () => handle.close(),
  };
}

const readMemoryLater: typeof readMemoryStore = async (file, info) =>
  (await import('./memory-store.ts')).readMemoryStore(file, info);

async function fetchFromPackage(): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(builtInUrl());
  return new Uint8Array(await response.arrayBuffer());
}

function toInfo(feed: FeedRow, nowMs: number): FeedInfo {
  const { id, kind, publisher, asOf, count, expiresAtMs, issuedAtMs = 0 } = feed;
  // A clock behind the last signing is wrong: time is at least what the feed has shown.
  const isStale = expiresAtMs !== undefined && Math.max(nowMs, issuedAtMs) > expiresAtMs;
  return { id, kind, publisher, asOf, isStale, count };
}
