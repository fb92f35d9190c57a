// Reads from the database: site -> ids -> one block. Every row is checked against its digest before it is believed.
import { decodeBlock } from '../feed/decode-block.ts';
import { sha256Hex } from '../feed/sha256.ts';
import type { Incident } from '../incident/types.ts';
import type { FeedRow, IncidentDatabase } from './incident-database.ts';
import {
  bucketOf,
  DIGEST_BYTES,
  digestOf,
  gateSitesOf,
  type IdEntry,
  type IdIndex,
  idsOfSite,
  readIdRow,
} from './index-rows.ts';
import { compareVersions } from './merge-incidents.ts';

/** Thrown inside the store only: the facade drops the feed and answers from what is left. */
export class DamagedFeedError extends Error {
  override name = 'DamagedFeedError';
  constructor(
    readonly feedId: string,
    detail: string,
  ) {
    super(`${feedId}: ${detail}`);
  }
}

export interface Found {
  incident: Incident;
  feed: FeedRow;
}

type Located = { id: string; entry: IdEntry; feed: FeedRow };

/** Decoded blocks kept for the next question, which is often about the same page. */
const CACHED_BLOCKS = 3;

export function createReader() {
  const cache = new Map<string, Incident[]>();

  async function readStoredBlock(db: IncidentDatabase, feed: FeedRow, seq: number): Promise<Incident[]> {
    const block = feed.blocks.find((one) => one.seq === seq);
    const cached = block && cache.get(block.sha256);
    if (cached) return cached;
    const bytes = await db.get('blocks', [feed.id, seq]);
    if (!block || !bytes) throw new DamagedFeedError(feed.id, `block ${seq} is missing`);
    if ((await sha256Hex(bytes)) !== block.sha256) throw new DamagedFeedError(feed.id, `block ${seq} was changed`);
    const read = await decodeBlock(bytes, block.entry, `block ${seq}`);
    if (read.kind === 'broken') throw new DamagedFeedError(feed.id, read.detail);
    // Nothing is written unless the schema passed it, and the digest says that these are the bytes that were written.
    const incidents = read.values as Incident[];
    cache.set(block.sha256, incidents);
    for (const oldest of cache.keys()) if (cache.size > CACHED_BLOCKS) cache.delete(oldest);
    return incidents;
  }

  async function load(db: IncidentDatabase, { id, entry, feed }: Located): Promise<Found> {
    const incident = (await readStoredBlock(db, feed, entry.seq))[entry.index];
    if (incident?.id !== id) throw new DamagedFeedError(feed.id, `${id} is not where the index says`);
    return { incident, feed };
  }

  /** Which feed's version of each id is shown. */
  async function locate(db: IncidentDatabase, feeds: readonly FeedRow[], ids: readonly string[]): Promise<Located[]> {
    const best = new Map<string, Located>();
    const readEntries = async (feed: FeedRow) => {
      const buckets = new Set(ids.map((id) => bucketOf(id, feed.buckets)));
      const rows = new Map<number, IdIndex>();
      const read = async (bucket: number) => rows.set(bucket, readIdRow(await readRow(db, 'ids', feed, bucket)));
      await Promise.all([...buckets].map(read));
      return { feed, rows };
    };
    for (const { feed, rows } of await Promise.all(feeds.map(readEntries))) {
      for (const id of ids) {
        const entry = rows.get(bucketOf(id, feed.buckets))?.get(id);
        if (entry) keepBetter(best, { id, entry, feed });
      }
    }
    return [...best.values()];
  }

  return {
    async findBySites(db: IncidentDatabase, sites: readonly string[]): Promise<Found[]> {
      const feeds = await db.getAll('feeds');
      const idsIn = async (feed: FeedRow, site: string) =>
        idsOfSite(await readRow(db, 'sites', feed, bucketOf(site, feed.buckets)), site);
      // At once: in a worker that has just started each way to the database and back takes milliseconds.
      const ids = await Promise.all(feeds.flatMap((feed) => sites.map((site) => idsIn(feed, site))));
      // A better version of an incident may no longer name the site.
      const located = (await locate(db, feeds, [...new Set(ids.flat())])).filter(({ entry }) =>
        entry.sites.some((s) => sites.includes(s)),
      );
      const found: Found[] = [];
      for (const one of located) found.push(await load(db, one));
      return found;
    },

    async getIncident(db: IncidentDatabase, id: string): Promise<Found | undefined> {
      const [located] = await locate(db, await db.getAll('feeds'), [id]);
      return located && load(db, located);
    },

    async *listIncidents(db: IncidentDatabase): AsyncGenerator<Found[]> {
      const feeds = await db.getAll('feeds');
      const best = new Map<string, Located>();
      for (const feed of feeds) {
        for (let bucket = 0; bucket < feed.buckets; bucket++) {
          const row = readIdRow(await readRow(db, 'ids', feed, bucket));
          for (const [id, entry] of row) keepBetter(best, { id, entry, feed });
        }
      }
      const byBlock = new Map<string, Located[]>();
      for (const one of best.values()) {
        const block = `${one.feed.id} ${one.entry.seq}`;
        const group = byBlock.get(block);
        if (group) group.push(one);
        else byBlock.set(block, [one]);
      }
      for (const located of byBlock.values()) {
        const found: Found[] = [];
        for (const one of located) found.push(await load(db, one));
        yield found;
      }
    },

    async listGateSites(db: IncidentDatabase): Promise<string[]> {
      const sites = new Set<string>();
      for (const feed of await db.getAll('feeds')) {
        for (let bucket = 0; bucket < feed.buckets; bucket++) {
          for (const site of gateSitesOf(await readRow(db, 'sites', feed, bucket))) sites.add(site);
        }
      }
      return [...sites].sort();
    },
  };
}

function keepBetter(best: Map<string, Located>, next: Located): void {
  const known = best.get(next.id);
  if (!known || compareVersions(toVersion(next), toVersion(known)) < 0) best.set(next.id, next);
}

const toVersion = ({ entry, feed }: Located) => ({ basisRank: entry.basisRank, revision: entry.revision, feed });

async function readRow(db: IncidentDatabase, store: 'ids' | 'sites', feed: FeedRow, bucket: number) {
  const row = await db.get(store, [feed.id, bucket]);
  if (!row) throw new DamagedFeedError(feed.id, `${store} row ${bucket} is missing`);
  const at = (store === 'ids' ? bucket : feed.buckets + bucket) * DIGEST_BYTES;
  const digest = await digestOf(row);
  if (digest.some((byte, i) => byte !== feed.digests[at + i])) {
    throw new DamagedFeedError(feed.id, `${store} row ${bucket} was changed`);
  }
  return row;
}
