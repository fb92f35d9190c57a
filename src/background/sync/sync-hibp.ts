// Have I Been Pwned's breach list as one more source: unsigned, over HTTPS, taken whole and never half.
import { makeBlocks } from '../../feed/make-block.ts';
import { sha256Hex } from '../../feed/sha256.ts';
import { stateSha256Of } from '../../feed/state.ts';
import { CATALOGUE } from '../../hibp/adapt-breach.ts';
import { adaptList } from '../../hibp/adapt-list.ts';
import { HIBP_ADDRESS, HIBP_ID } from '../../shared/sync-status.ts';
import { type FeedFacts, type Generation, prepareBlock } from '../../store/generation.ts';
import { applyPatiently, type SyncOutcome, type SyncTarget } from './sync-feed.ts';
import { notStored, offline, rejected } from './sync-results.ts';
import type { Transport } from './transport.ts';

export interface SyncHibpParts {
  store: SyncTarget;
  transport: Transport;
  now: () => number;
}

/** Eight times the list of 2026. */
const MAX_LIST_BYTES = 8 * 1024 * 1024;

const publisher: FeedFacts['publisher'] = {
  name: CATALOGUE,
  url: 'https://haveibeenpwned.com/',
  licence: 'CC-BY-4.0',
};

export async function syncHibp({ store, transport, now }: SyncHibpParts): Promise<SyncOutcome> {
  const answer = await transport({ address: HIBP_ADDRESS, maxBytes: MAX_LIST_BYTES, cache: 'no-cache' });
  if (answer.kind === 'failed') {
    const { retryAfterMs } = answer;
    return { result: offline(answer.reason, answer.detail), ...(retryAfterMs !== undefined && { retryAfterMs }) };
  }
  const facts: FeedFacts = {
    kind: 'hibp',
    publisher,
    // The list is complete as of the day on which it was fetched.
    asOf: new Date(now()).toISOString().slice(0, 10),
    version: 0,
    snapshotSha256: await sha256Hex(answer.bytes),
  };
  const held = await store.factsOf(HIBP_ID);
  const renewed = held?.snapshotSha256 === facts.snapshotSha256 ? await renew(store, facts, held.asOf) : undefined;
  if (renewed) return renewed;
  const adapted = adaptList(parseJson(answer.bytes));
  if (adapted.kind === 'refused') return { result: rejected('BAD_LIST', adapted.reason) };
  const incidents = adapted.list.incidents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const stateSha256 = await stateSha256Of(incidents);
  const blocks = await Promise.all((await makeBlocks(incidents)).map(prepareBlock));
  return apply(store, { kind: 'replace', facts, blocks, stateSha256 }, { stateSha256 }, 'updated');
}

/** The same bytes as stored: only the day is new. Undefined where it must be read again after all. */
async function renew(store: SyncTarget, facts: FeedFacts, heldAsOf: string): Promise<SyncOutcome | undefined> {
  if (heldAsOf >= facts.asOf) return { result: { kind: 'unchanged' } };
  const state = await store.readSyncState(HIBP_ID);
  const stateSha256 = typeof state === 'object' && state !== null && 'stateSha256' in state ? state.stateSha256 : '';
  if (typeof stateSha256 !== 'string' || stateSha256 === '') return undefined;
  const generation: Generation = { kind: 'append', facts, fromVersion: 0, blocks: [], removed: [], stateSha256 };
  const outcome = await apply(store, generation, { stateSha256 }, 'unchanged');
  return outcome.result.kind === 'unchanged' ? outcome : undefined;
}

async function apply(
  store: SyncTarget,
  generation: Generation,
  state: { stateSha256: string },
  kind: 'updated' | 'unchanged',
): Promise<SyncOutcome> {
  const applied = await applyPatiently(store, HIBP_ID, generation, state);
  if (applied.kind === 'applied') return { result: { kind } };
  const isTheirs = applied.reason === 'BULK_REMOVAL';
  return {
    result: isTheirs ? rejected('BULK_REMOVAL', applied.detail) : notStored(applied.reason, applied.detail),
  };
}

/** `undefined` for anything that is no JSON in UTF-8: the adapter then refuses it. */
function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
