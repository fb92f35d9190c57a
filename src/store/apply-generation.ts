// Writes one feed's new generation: everything is computed first, then one transaction of few rows makes it so.
import { releaseBytes } from '../feed/release-bytes.ts';
import { stateSha256Of } from '../feed/state.ts';
import { BULK_REMOVAL_SHARE, type Generation } from './generation.ts';
import { type DatabaseHandle, type FeedRow, type IncidentDatabase, nameOf } from './incident-database.ts';
import {
  addToIndex,
  bucketCountFor,
  buildIndexRows,
  DIGEST_BYTES,
  digestOf,
  type IdIndex,
  type IndexRows,
  readIdRow,
} from './index-rows.ts';
import { rowsOf, writeAtOnce } from './write-at-once.ts';

export type ApplyResult =
  | { kind: 'applied'; generation: number; count: number }
  | {
      kind: 'refused';
      /** NOT_ON_BASE: another version is stored than the delta builds on. DAMAGED: stored rows failed their check. */
      reason:
        | 'NO_DATABASE'
        | 'DISK_FULL'
        | 'WRITE_FAILED'
        | 'NOT_ON_BASE'
        | 'STATE_MISMATCH'
        | 'BULK_REMOVAL'
        | 'DAMAGED';
      detail: string;
    };

interface Plan {
  feed: FeedRow;
  rows: IndexRows;
  /** Blocks to write, with their numbers. */
  blocks: [seq: number, bytes: Uint8Array<ArrayBuffer>][];
  /** Generation number that must still stand when the transaction begins. */
  base: number;
  keepsBlocks: boolean;
}

type Planned = { kind: 'planned'; plan: Plan } | Extract<ApplyResult, { kind: 'refused' }>;

/** @param syncState what the sync wants remembered with exactly this generation */
export async function applyGeneration(
  handle: DatabaseHandle,
  feedId: string,
  generation: Generation,
  syncState?: unknown,
): Promise<ApplyResult> {
  try {
    const result = await handle.use(async (db) => {
      const planned =
        generation.kind === 'replace'
          ? await planReplace(db, feedId, generation)
          : await planAppend(db, feedId, generation);
      return planned.kind === 'planned' ? write(db, planned.plan, syncState) : planned;
    });
    return result ?? refused('NO_DATABASE', 'the database cannot be opened');
  } catch (error) {
    return refused(nameOf(error) === 'QuotaExceededError' ? 'DISK_FULL' : 'WRITE_FAILED', String(error));
  }
}

async function planReplace(
  db: IncidentDatabase,
  feedId: string,
  generation: Extract<Generation, { kind: 'replace' }>,
): Promise<Planned> {
  const { facts, blocks, stateSha256 } = generation;
  const stored = await readStored(db, feedId);
  const index: IdIndex = new Map();
  for (const [seq, block] of blocks.entries()) addToIndex(index, seq, block.records);
  // Rows that fail their check say nothing about what is being removed, and are about to be replaced.
  const before = stored.kind === 'stored' ? stored.index : new Map();
  const fault = await findFault(before, index, generation, stateSha256);
  if (fault) return fault;
  const buckets = bucketCountFor(index.size);
  const rows = await buildIndexRows(index, buckets);
  const feed: FeedRow = {
    ...facts,
    id: feedId,
    count: index.size,
    buckets,
    blocks: blocks.map(({ entry, sha256 }, seq) => ({ seq, entry, sha256 })),
    digests: rows.digests,
    shadowed: 0,
  };
  const bytes = blocks.map((block, seq): [number, Uint8Array<ArrayBuffer>] => [seq, block.bytes]);
  return { kind: 'planned', plan: { feed, rows, blocks: bytes, base: stored.base, keepsBlocks: false } };
}

async function planAppend(
  db: IncidentDatabase,
  feedId: string,
  generation: Extract<Generation, { kind: 'append' }>,
): Promise<Planned> {
  const { facts, fromVersion, blocks, removed, stateSha256 } = generation;
  const stored = await readStored(db, feedId);
  if (stored.kind === 'damaged') return refused('DAMAGED', stored.detail);
  const { feed, base, index: before } = stored;
  if (!feed || feed.version !== fromVersion) {
    return refused('NOT_ON_BASE', `version ${feed?.version ?? 'none'} is stored`);
  }
  const index: IdIndex = new Map(before);
  for (const id of removed) index.delete(id);
  let seq = Math.max(-1, ...feed.blocks.map((block) => block.seq)) + 1;
  const added: [number, Uint8Array<ArrayBuffer>][] = [];
  const entries = [...feed.blocks];
  let changed = 0;
  for (const { bytes, entry, sha256, records } of blocks) {
    addToIndex(index, seq, records);
    entries.push({ seq, entry, sha256 });
    added.push([seq++, bytes]);
    changed += records.length;
  }
  const fault = await findFault(before, index, generation, stateSha256);
  if (fault) return fault;
  const rows = await buildIndexRows(index, feed.buckets);
  const next: FeedRow = {
    ...facts,
    id: feedId,
    count: index.size,
    buckets: feed.buckets,
    blocks: entries,
    digests: rows.digests,
    shadowed: feed.shadowed + changed - (index.size - before.size),
  };
  return { kind: 'planned', plan: { feed: next, rows, blocks: added, base, keepsBlocks: true } };
}

/** What must hold before anything is written: the signed state comes out, and not too much goes unannounced. */
async function findFault(
  before: IdIndex,
  after: IdIndex,
  generation: Generation,
  stateSha256: string | undefined,
): Promise<Extract<ApplyResult, { kind: 'refused' }> | undefined> {
  if (stateSha256 !== undefined) {
    const state = await stateSha256Of(Array.from(after, ([id, { revision }]) => ({ id, revision })));
    if (state !== stateSha256) return refused('STATE_MISMATCH', `the records give ${state}`);
  }
  if (generation.mayRemoveMany) return undefined;
  let gone = 0;
  for (const id of before.keys()) if (!after.has(id)) gone++;
  if (gone <= before.size * BULK_REMOVAL_SHARE) return undefined;
  return refused('BULK_REMOVAL', `${gone} of ${before.size} records would go`);
}

type Stored =
  | { kind: 'stored'; base: number; feed: FeedRow | undefined; index: IdIndex }
  | { kind: 'damaged'; base: number; detail: string };

async function readStored(db: IncidentDatabase, feedId: string): Promise<Stored> {
  const tx = db.transaction(['meta', 'feeds', 'ids']);
  const [base = 0, feed, rows] = await Promise.all([
    tx.objectStore('meta').get('generation'),
    tx.objectStore('feeds').get(feedId),
    tx.objectStore('ids').getAll(rowsOf(feedId)),
  ]);
  const index: IdIndex = new Map();
  if (!feed) return { kind: 'stored', base, feed, index };
  if (rows.length !== feed.buckets) return { kind: 'damaged', base, detail: `${rows.length} ids rows` };
  for (const [i, row] of rows.entries()) {
    const digest = await digestOf(row);
    const isDamaged = digest.some((byte, n) => byte !== feed.digests[i * DIGEST_BYTES + n]);
    if (isDamaged) return { kind: 'damaged', base, detail: `ids row ${i}` };
    for (const [id, entry] of readIdRow(row)) index.set(id, entry);
  }
  return { kind: 'stored', base, feed, index };
}

async function write(db: IncidentDatabase, plan: Plan, syncState: unknown): Promise<ApplyResult> {
  const { feed, rows } = plan;
  const result = await writeAtOnce(db, async (stores) => {
    const current = await stores.generation();
    // Somebody wrote while this was computed: what it builds on is gone.
    if (current !== plan.base) return undefined;
    const range = rowsOf(feed.id);
    if (!plan.keepsBlocks) stores.blocks.delete(range);
    stores.ids.delete(range);
    stores.sites.delete(range);
    // A view would take the whole file it looks into along into the row.
    for (const [seq, bytes] of plan.blocks) putAndRelease(stores.blocks, bytes.slice(), [feed.id, seq]);
    for (const [i, row] of rows.ids.entries()) putAndRelease(stores.ids, row, [feed.id, i]);
    for (const [i, row] of rows.sites.entries()) putAndRelease(stores.sites, row, [feed.id, i]);
    stores.feeds.put(feed, feed.id);
    if (syncState !== undefined) stores.sync.put(syncState, feed.id);
    stores.meta.put(current + 1, 'generation');
    return current + 1;
  });
  if (result === undefined) return refused('NOT_ON_BASE', 'another context wrote meanwhile');
  return { kind: 'applied', generation: result, count: feed.count };
}

/** What is put is copied at once; a large list's rows would otherwise lie in memory twice until the transaction is over. */
function putAndRelease(store: IDBObjectStore, row: Uint8Array<ArrayBuffer>, key: IDBValidKey): void {
  store.put(row, key);
  releaseBytes(row);
}

function refused(
  reason: Extract<ApplyResult, { kind: 'refused' }>['reason'],
  detail: string,
): Extract<ApplyResult, { kind: 'refused' }> {
  return { kind: 'refused', reason, detail };
}
