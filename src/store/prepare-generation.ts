// From a verified feed file to what the store takes: read block by block, checked against the head that names it.

import type { Head } from '../feed/head.ts';
import { type FilePart, readFeedFile } from '../feed/read-file.ts';
import { type FeedFacts, type Generation, type PreparedBlock, prepareBlock } from './generation.ts';

export type Prepared =
  | { kind: 'prepared'; generation: Generation }
  | { kind: 'refused'; reason: Extract<FilePart, { kind: 'broken' }>['reason'] | 'NOT_AS_ANNOUNCED'; detail: string };

type UpdateFile = { kind: 'none' } | { kind: 'delta' | 'snapshot'; bytes: Uint8Array<ArrayBuffer> };

/**
 * @param heldVersion version that a delta builds on; not asked for with a snapshot
 * @param isNewEpoch the head is the first under its key list that is to be stored
 * @param asOf what to say where only the head was renewed
 */
export async function prepareGeneration(args: {
  head: Head;
  file: UpdateFile;
  kind: FeedFacts['kind'];
  held?: Pick<FeedFacts, 'version' | 'asOf' | 'snapshotSha256'>;
  isNewEpoch?: boolean;
}): Promise<Prepared> {
  const { head, file, kind, held, isNewEpoch = false } = args;
  const blocks: PreparedBlock[] = [];
  let asOf = held?.asOf ?? '';
  let removed: readonly string[] = [];
  let rawLength = 0;
  if (file.kind !== 'none') {
    for await (const part of readFeedFile(file.bytes)) {
      if (part.kind === 'broken') return { kind: 'refused', reason: part.reason, detail: part.detail };
      if (part.kind === 'block') {
        blocks.push(await prepareBlock(part));
        rawLength += part.entry.rawLength;
        continue;
      }
      if (part.header.kind !== file.kind) return notAsAnnounced(`is a ${part.header.kind}`);
      if (part.header.asOf > asOf || file.kind === 'snapshot') asOf = part.header.asOf;
      removed = part.header.removed ?? [];
    }
  }
  const facts: FeedFacts = {
    kind,
    publisher: withoutUndefined(head.publisher),
    asOf,
    version: head.version,
    snapshotSha256: file.kind === 'snapshot' ? head.snapshot.sha256 : (held?.snapshotSha256 ?? ''),
    expiresAtMs: Date.parse(head.expires),
    issuedAtMs: Date.parse(head.issuedAt),
  };
  const { stateSha256 } = head;
  // A client that was away longer still crosses the version in which the records went. Versions of another epoch say
  // nothing: whoever stole the old keys may have signed the highest of all.
  const mayRemoveMany = head.bulkRemoval !== undefined && (isNewEpoch || (held?.version ?? 0) < head.bulkRemoval);
  if (file.kind === 'snapshot') {
    if (rawLength !== head.snapshot.rawLength) return notAsAnnounced(`inflates to ${rawLength} bytes`);
    return { kind: 'prepared', generation: { kind: 'replace', facts, blocks, stateSha256, mayRemoveMany } };
  }
  const fromVersion = held?.version ?? 0;
  return {
    kind: 'prepared',
    generation: { kind: 'append', facts, fromVersion, blocks, removed, stateSha256, mayRemoveMany },
  };
}

function notAsAnnounced(detail: string): Prepared {
  return { kind: 'refused', reason: 'NOT_AS_ANNOUNCED', detail };
}

function withoutUndefined(publisher: Head['publisher']): FeedFacts['publisher'] {
  const { name, url, corrections, licence, pages } = publisher;
  return {
    name,
    ...(url && { url }),
    ...(corrections && { corrections }),
    ...(licence && { licence }),
    ...(pages && { pages }),
  };
}
