// One signed feed: ask, verify, prepare, write, remember. Whatever fails, the stored generation goes on serving.
import type { Refused } from '../../feed/decide.ts';
import type { PublicKey } from '../../feed/public-key.ts';
import { largerRatchet, type Ratchet, readRatchet } from '../../feed/ratchet.ts';
import { releaseBytes } from '../../feed/release-bytes.ts';
import {
  type ReadFeedFile,
  readUpdateFile,
  type Update,
  type UpdateQuestion,
  type VerifiedHead,
  verifyUpdate,
} from '../../feed/verify-update.ts';
import type { SyncResult, SyncStatus } from '../../shared/sync-status.ts';
import type { ApplyResult } from '../../store/apply-generation.ts';
import type { Generation } from '../../store/generation.ts';
import type { WritableIncidentStore } from '../../store/incident-store.ts';
import { prepareGeneration } from '../../store/prepare-generation.ts';
import type { RatchetArea } from './ratchet-area.ts';
import { notStored, offline, reasonOf, rejected } from './sync-results.ts';
import type { Transport, TransportResult } from './transport.ts';

export type SyncTarget = Pick<
  WritableIncidentStore,
  'factsOf' | 'applyGeneration' | 'readSyncState' | 'writeSyncState' | 'removeFeed'
>;

export interface SyncFeedParts {
  store: SyncTarget;
  ratchets: RatchetArea;
  transport: Transport;
  now: () => number;
  /** Newest day of the records in the package, epoch ms: no honest clock is behind it. */
  buildMs: () => Promise<number>;
  clientVersion: string;
}

export interface FeedSource {
  id: string;
  address: string;
  feedId: string;
  roots: readonly PublicKey[];
  /** Epoch ms; a head signed earlier is older than what the package itself brings. */
  floorMs?: number;
}

export interface SyncOutcome {
  result: SyncResult;
  /** What the accepted head said; absent where none was accepted. */
  facts?: Pick<SyncStatus, 'version' | 'keysVersion' | 'keyids' | 'expiresAtMs' | 'isClockDoubted'>;
  retryAfterMs?: number;
}

/** Refusals that a stale copy between us and the host can cause: worth one look past every cache. */
const WORTH_A_FRESH_LOOK: ReadonlySet<string> = new Set<Refused['reason'] | 'HASH_MISMATCH' | 'CUT_SHORT'>([
  'CUT_SHORT',
  'BAD_ENVELOPE',
  'BAD_SIGNATURE',
  'HASH_MISMATCH',
  'KEYS_BEHIND',
  'ROLLBACK',
]);

export async function syncFeed(parts: SyncFeedParts, source: FeedSource): Promise<SyncOutcome> {
  let lastFailure: Extract<TransportResult, { kind: 'failed' }> | undefined;
  const readerWith =
    (cache: 'no-cache' | 'no-store'): ReadFeedFile =>
    async (path, maxBytes) => {
      // Files named by their hash never change: a cached copy serves, and is checked all the same.
      const isImmutable = path.startsWith('files/');
      const result = await parts.transport({
        address: new URL(path, source.address).href,
        maxBytes,
        ...(isImmutable && { length: maxBytes, deadlineMs: 10 * 60_000 }),
        cache: isImmutable && cache === 'no-cache' ? 'default' : cache,
      });
      if (result.kind === 'fetched') return { kind: 'read', bytes: result.bytes };
      lastFailure = result;
      return { kind: 'unreadable', reason: result.reason, detail: `${path}: ${result.detail}` };
    };

  const held = await parts.store.factsOf(source.id);
  const question: Omit<UpdateQuestion, 'read' | 'ratchet'> = {
    trust: { feedId: source.feedId, roots: source.roots },
    ...(held && { stored: held }),
    times: {
      clockMs: parts.now(),
      buildMs: await parts.buildMs(),
      ...(held?.issuedAtMs !== undefined && { lastIssuedAtMs: held.issuedAtMs }),
    },
    clientVersion: parts.clientVersion,
  };
  let ratchet = await rememberedRatchet(parts, source.id);
  const verifyBy = async (read: ReadFeedFile): Promise<Update> => {
    const update = await verifyUpdate({ ...question, ratchet, read });
    const seen = 'ratchet' in update ? update.ratchet : update.keysRatchet;
    if (seen && seen.keysVersion > ratchet.keysVersion) {
      // Whatever becomes of the head: keys that this list revokes must not come back with an older one.
      ratchet = { ...seen, version: 0, payloadSha256: '' };
      await remember(parts, source.id, ratchet).catch(() => undefined);
    }
    return update;
  };
  let read = readerWith('no-cache');
  let update = await verifyBy(read);
  if ('reason' in update && WORTH_A_FRESH_LOOK.has(update.reason)) {
    read = readerWith('no-store');
    update = await verifyBy(read);
  }
  if (update.kind === 'unreadable') {
    return {
      result: offline(reasonOf(update.reason), update.detail),
      ...(lastFailure?.retryAfterMs !== undefined && { retryAfterMs: lastFailure.retryAfterMs }),
    };
  }
  if (update.kind === 'refused') return { result: rejected(update.reason, update.detail) };
  if (source.floorMs !== undefined && Date.parse(update.head.issuedAt) < source.floorMs) {
    return { result: rejected('ROLLBACK', `issued ${update.head.issuedAt}, before the records in the package`) };
  }
  return keep(parts, source, update, held, read);
}

async function keep(
  parts: SyncFeedParts,
  source: FeedSource,
  update: Extract<Update, { kind: 'unchanged' | 'update' }>,
  held: Awaited<ReturnType<SyncTarget['factsOf']>>,
  read: ReadFeedFile,
): Promise<SyncOutcome> {
  const facts = factsFrom(update);
  if (update.kind === 'unchanged') {
    await remember(parts, source.id, update.ratchet);
    return { result: { kind: 'unchanged' }, facts };
  }
  let applied = await apply(parts, source.id, update, update.file, held);
  if (applied.kind === 'refused' && update.file.kind !== 'snapshot' && leadsNowhere(applied.reason)) {
    // What the delta or the renewal builds on is not what is stored: only the whole list helps.
    const whole = await readUpdateFile(update.head, undefined, read);
    if (whole.kind === 'unreadable') return { result: offline(reasonOf(whole.reason), whole.detail) };
    if (whole.kind === 'refused') return { result: rejected(whole.reason, whole.detail) };
    applied = await apply(parts, source.id, update, whole, held);
  }
  if (applied.kind === 'refused') {
    const { reason, detail } = applied;
    const isOurs = ['NO_DATABASE', 'DISK_FULL', 'WRITE_FAILED', 'NOT_ON_BASE', 'DAMAGED'].includes(reason);
    return { result: isOurs ? notStored(reason, detail) : rejected(reasonOf(reason), detail) };
  }
  await parts.ratchets.write(source.id, update.ratchet);
  return { result: { kind: 'updated' }, facts };
}

type Applied = ApplyResult | Extract<Awaited<ReturnType<typeof prepareGeneration>>, { kind: 'refused' }>;

async function apply(
  parts: SyncFeedParts,
  feedId: string,
  { head, ratchet, isNewEpoch }: VerifiedHead,
  file: Parameters<typeof prepareGeneration>[0]['file'],
  held: Awaited<ReturnType<SyncTarget['factsOf']>>,
): Promise<Applied> {
  const prepared = await prepareGeneration({ head, file, kind: 'subscription', isNewEpoch, ...(held && { held }) });
  if (prepared.kind === 'refused') return prepared;
  const applied = await applyPatiently(parts.store, feedId, prepared.generation, { ratchet });
  // Stored or refused for good, and the largest thing in the worker.
  if (file.kind !== 'none') releaseBytes(file.bytes);
  return applied;
}

/** Another feed may be written between reading and writing, most likely the built-in one at the start: once more then. */
export async function applyPatiently(
  store: SyncTarget,
  feedId: string,
  generation: Generation,
  state: unknown,
): Promise<ApplyResult> {
  const first = await store.applyGeneration(feedId, generation, state);
  if (first.kind === 'applied' || first.reason !== 'NOT_ON_BASE') return first;
  return store.applyGeneration(feedId, generation, state);
}

const leadsNowhere = (reason: string) => !['NO_DATABASE', 'DISK_FULL', 'WRITE_FAILED', 'BULK_REMOVAL'].includes(reason);

async function rememberedRatchet(parts: SyncFeedParts, feedId: string): Promise<Ratchet> {
  const state = await parts.store.readSyncState(feedId);
  const stored = typeof state === 'object' && state !== null && 'ratchet' in state ? state.ratchet : undefined;
  return largerRatchet(readRatchet(stored), await parts.ratchets.read(feedId));
}

async function remember(parts: SyncFeedParts, feedId: string, ratchet: Ratchet): Promise<void> {
  await parts.ratchets.write(feedId, ratchet);
  await parts.store.writeSyncState(feedId, { ratchet });
}

function factsFrom({ head, keys, warnings }: VerifiedHead): SyncOutcome['facts'] {
  return {
    version: head.version,
    keysVersion: keys.version,
    keyids: keys.keys.map(({ keyid }) => keyid),
    expiresAtMs: Date.parse(head.expires),
    isClockDoubted: warnings.includes('CLOCK_BEHIND'),
  };
}
