// Puts the user's own records beside the feeds: the choices are the truth, the store's copy is made from them.
import { makeBlocks } from '../feed/make-block.ts';
import { sha256Hex } from '../feed/sha256.ts';
import type { LoadedChoices } from '../store/choices-store.ts';
import { prepareBlock } from '../store/generation.ts';
import type { WritableIncidentStore } from '../store/incident-store.ts';

/** No subscription can have this id: theirs are digests. */
const PRIVATE_FEED_ID = 'private';

export interface PrivateFeedParts {
  store: Pick<WritableIncidentStore, 'factsOf' | 'applyGeneration' | 'removeFeed'>;
  loadChoices: () => Promise<LoadedChoices>;
  /** "2026-11-22" */
  today: () => string;
}

/** @returns whether stored records changed, so that gate and badges want another look */
export async function updatePrivateFeed({ store, loadChoices, today }: PrivateFeedParts): Promise<boolean> {
  const { records = [], unreadable } = await loadChoices();
  if (unreadable !== undefined) return false;
  const facts = await store.factsOf(PRIVATE_FEED_ID);
  if (records.length === 0) {
    if (!facts) return false;
    await store.removeFeed(PRIVATE_FEED_ID);
    return true;
  }
  const snapshotSha256 = await sha256Hex(new TextEncoder().encode(JSON.stringify(records)));
  if (facts?.snapshotSha256 === snapshotSha256) return false;
  const blocks = await Promise.all((await makeBlocks(records)).map(prepareBlock));
  const result = await store.applyGeneration(PRIVATE_FEED_ID, {
    kind: 'replace',
    facts: { kind: 'private', publisher: { name: 'Owabi' }, asOf: today(), version: 0, snapshotSha256 },
    blocks,
    mayRemoveMany: true,
  });
  return result.kind === 'applied';
}
