// Generations of invented records for tests of the store.
import { makeBlocks } from '../../../src/feed/make-block.ts';
import type { Incident } from '../../../src/incident/types.ts';
import { type FeedFacts, type Generation, prepareBlock } from '../../../src/store/generation.ts';

export async function prepare(incidents: readonly Incident[]) {
  const sorted = incidents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return Promise.all((await makeBlocks(sorted)).map(prepareBlock));
}

export async function replaceWith(incidents: readonly Incident[], facts: Partial<FeedFacts> = {}): Promise<Generation> {
  return {
    kind: 'replace',
    facts: { ...defaultFacts, ...facts },
    blocks: await prepare(incidents),
    mayRemoveMany: true,
  };
}

export const defaultFacts: FeedFacts = {
  kind: 'subscription',
  publisher: { name: 'Watch' },
  asOf: '2026-05-02',
  version: 1,
  snapshotSha256: 'a'.repeat(64),
};
