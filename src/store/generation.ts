// What one feed's records look like on their way into the store: compressed blocks and what the indexes need of them.
import type { BlockEntry } from '../feed/file-header.ts';
import type { ReadBlock } from '../feed/read-file.ts';
import { sha256Hex } from '../feed/sha256.ts';
import type { Disclosure, Incident } from '../incident/types.ts';
import { bases } from '../incident/vocabulary.ts';
import type { FeedInfo } from './types.ts';

/** What the indexes keep of one record. */
export interface RecordSummary {
  id: string;
  revision: number;
  /** Place of its basis in the vocabulary: lower is better. */
  basisRank: number;
  /** Every site in scope, each once. */
  sites: string[];
  /** Those for which the gate must let pages ask: in scope of a record that can warn. */
  gateSites: string[];
}

export interface PreparedBlock {
  bytes: Uint8Array<ArrayBuffer>;
  entry: BlockEntry;
  sha256: string;
  /** In the order of the block. */
  records: RecordSummary[];
}

/** What the store remembers of a feed beside its records. */
export interface FeedFacts {
  kind: FeedInfo['kind'];
  publisher: FeedInfo['publisher'];
  asOf: string;
  /** Version of the signed head; 0 where there is none. */
  version: number;
  /** SHA-256 of the snapshot file it began with; tells whether the built-in feed changed. */
  snapshotSha256: string;
  /** Epoch ms; absent where nothing expires. */
  expiresAtMs?: number;
  /** Epoch ms of signing: the clock is at least that. */
  issuedAtMs?: number;
}

export type Generation =
  /** Everything anew. */
  | ({ kind: 'replace'; facts: FeedFacts; blocks: readonly PreparedBlock[]; stateSha256?: string } & Removal)
  /** One delta on what is stored; no blocks and nothing removed where only the head was renewed. */
  | ({
      kind: 'append';
      facts: FeedFacts;
      /** Version that must be stored now. */
      fromVersion: number;
      blocks: readonly PreparedBlock[];
      removed: readonly string[];
      /** State that must come out of it, see `stateSha256Of`. */
      stateSha256: string;
    } & Removal);

interface Removal {
  /** The publisher signed that many records go, or the records are the package's own. */
  mayRemoveMany?: boolean;
}

/** A version that takes away more than this share of the stored records needs a signed word for it. */
export const BULK_REMOVAL_SHARE = 0.3;

const canWarn: readonly Disclosure[] = ['confirmed', 'suspected', 'investigating'];

export async function prepareBlock(block: ReadBlock): Promise<PreparedBlock> {
  const { bytes, entry } = block;
  return { bytes, entry, sha256: await sha256Hex(bytes), records: block.incidents.map(summarize) };
}

export function summarize(incident: Incident): RecordSummary {
  const { id, revision, basis, disclosure, scope } = incident;
  const inSites = [...new Set(scope?.in?.flatMap((entry) => entry.site ?? []))];
  const outSites = scope?.out?.flatMap((entry) => entry.site ?? []) ?? [];
  // One list for both where they are alike, as they mostly are: a hundred thousand of these lie in memory at once.
  const sites = outSites.length === 0 ? inSites : [...new Set([...inSites, ...outSites])];
  const gateSites = canWarn.includes(disclosure) ? inSites : [];
  return { id, revision, basisRank: bases.indexOf(basis), sites, gateSites };
}
