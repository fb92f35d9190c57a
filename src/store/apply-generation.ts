// Writes one feed's new generation: everything is computed first, then one transaction of few rows makes it so.

import { stateSha256Of } from '../feed/state.ts';
import type { Generation } from './generation.ts';
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

export type ApplyResult =
  | { kind: 'applied'; generation: number; count: number }
  | {
      kind: 'refused';
      /** NOT_ON_BASE: another version is stored than the delta builds on. DAMAGED: stored rows failed their check. */
      reason: 'NO_DATABASE' | 'DISK_FULL' | 'WRITE_FAILED' | 'NOT_ON_BASE' | 'STATE_MISMATCH' | 'DAMAGED';
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
  { facts, blocks }: Extract<Generation, { kind: 'replace' }>,
): Promise<Planned> {
  const base = (await db.get('meta', 'generation')) ?? 0;
  const index: IdIndex = new Map();
  for (const [seq, block] of blocks.entries()) addToIndex(index, seq, block.records);
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
  return { kind: 'planned', plan: { feed, rows, blocks: bytes, base, keepsBlocks: false } };
}

async function planAppend(
  db: IncidentDatabase,
  feedId: string,
  { facts, fromVersion, blocks, removed, stateSha256 }: Extract<Generation, { kind: 'append' }>,
): Promise<Planned> {
  const tx = db.transaction(['meta', 'feeds', 'ids']);
  const range = IDBKeyRange.bound([feedId], [feedId, []]);
  const [base = 0, feed, idRows] = await Promise.all([
    tx.objectStore('meta').get('generation'),
    tx.objectStore('feeds').get(feedId),
    tx.objectStore('ids').getAll(range),
  ]);
  if (!feed || feed.version !== fromVersion)
    return refused('NOT_ON_BASE', `version ${feed?.version ?? 'none'} is stored`);
  const index: IdIndex = new Map();
  for (const [i, row] of idRows.entries()) {
    const digest = await digestOf(row);
    if (digest.some((byte, n) => byte !== feed.digests[i * DIGEST_BYTES + n]))
      return refused('DAMAGED', `ids row ${i}`);
    for (const [id, entry] of readIdRow(row)) index.set(id, entry);
  }
  const before = index.size;
  for (const id of removed) index.delete(id);
  let seq = Math.max(-1, ...feed.blocks.map((block) => block.seq)) + 1;
  const added: [number, Uint8Array<ArrayBuffer>][] = [];
  const changed = blocks.reduce((sum, block) => sum + block.records.length, 0);
  const entries = [...feed.blocks];
  for (const { bytes, entry, sha256, records } of blocks) {
    addToIndex(index, seq, records);
    entries.push({ seq, entry, sha256 });
    added.push([seq++, bytes]);
  }
  const state = await stateSha256Of(Array.from(index, ([id, { revision }]) => ({ id, revision })));
  if (state !== stateSha256) return refused('STATE_MISMATCH', `the delta gives ${state}`);
  const rows = await buildIndexRows(index, feed.buckets);
  const shadowed = feed.shadowed + changed - (index.size - before);
  const next = {
    ...facts,
    id: feedId,
    count: index.size,
    buckets: feed.buckets,
    blocks: entries,
    digests: rows.digests,
    shadowed,
  };
  return { kind: 'planned', plan: { feed: next, rows, blocks: added, base, keepsBlocks: true } };
}

async function write(db: IncidentDatabase, plan: Plan, syncState: unknown): Promise<ApplyResult> {
  const { feed, rows } = plan;
  const tx = db.transaction(['meta', 'feeds', 'blocks', 'ids', 'sites', 'sync'], 'readwrite', { durability: 'strict' });
  // A failed put aborts the transaction; `done` tells why, so single puts need no waiting for.
  const done = tx.done;
  const current = (await tx.objectStore('meta').get('generation')) ?? 0;
  if (current !== plan.base) {
    tx.abort();
    await done.catch(() => undefined);
    return refused('NOT_ON_BASE', 'another context wrote meanwhile');
  }
  const range = IDBKeyRange.bound([feed.id], [feed.id, []]);
  const puts: Promise<unknown>[] = [];
  if (!plan.keepsBlocks) puts.push(tx.objectStore('blocks').delete(range));
  puts.push(tx.objectStore('ids').delete(range), tx.objectStore('sites').delete(range));
  for (const [seq, bytes] of plan.blocks) puts.push(tx.objectStore('blocks').put(bytes, [feed.id, seq]));
  for (const [i, row] of rows.ids.entries()) puts.push(tx.objectStore('ids').put(row, [feed.id, i]));
  for (const [i, row] of rows.sites.entries()) puts.push(tx.objectStore('sites').put(row, [feed.id, i]));
  puts.push(tx.objectStore('feeds').put(feed, feed.id));
  if (syncState !== undefined) puts.push(tx.objectStore('sync').put(syncState, feed.id));
  puts.push(tx.objectStore('meta').put(current + 1, 'generation'));
  try {
    await Promise.all([...puts, done]);
  } catch (error) {
    // The put that failed says AbortError at times; the transaction knows why.
    throw await done.then(
      () => error,
      (cause: unknown) => cause,
    );
  }
  return { kind: 'applied', generation: current + 1, count: feed.count };
}

function refused(
  reason: Extract<ApplyResult, { kind: 'refused' }>['reason'],
  detail: string,
): Extract<ApplyResult, { kind: 'refused' }> {
  return { kind: 'refused', reason, detail };
}
