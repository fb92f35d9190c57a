// Looks at a whole published feed as a client would, with the client's own verifier, and further: every file, every record.
import { isFileOf } from '../feed/choose-file.ts';
import { decideHead, decideKeys, type Trust } from '../feed/decide.ts';
import { type FileRef, filePathOf, type Head } from '../feed/head.ts';
import type { KeyList } from '../feed/key-list.ts';
import { caps } from '../feed/limits.ts';
import { zeroRatchet } from '../feed/ratchet.ts';
import { readFeedFile } from '../feed/read-file.ts';
import { stateSha256Of } from '../feed/state.ts';
import type { ReadFeedFile } from '../feed/verify-update.ts';

export interface FeedVerdict {
  faults: string[];
  warnings: string[];
  head?: Head;
}

/** @param trust what the subscription link pins */
export async function verifyFeed(args: { read: ReadFeedFile; trust: Trust; nowMs: number }): Promise<FeedVerdict> {
  const { read, trust, nowMs } = args;
  const file = await read('keys.json', caps.keysBytes);
  if (file.kind === 'unreadable') return faulty(`keys.json cannot be read (${file.reason}): ${file.detail}`);
  const decision = await decideKeys({ bytes: file.bytes, trust, ratchet: zeroRatchet, times: { clockMs: nowMs } });
  if (decision.kind === 'refused') return faulty(`keys.json: ${decision.reason} ${decision.detail}`);
  return verifyHeadAndFiles({ read, keys: decision.keys, nowMs });
}

/** The part below the key list. */
export async function verifyHeadAndFiles(args: {
  read: ReadFeedFile;
  keys: KeyList;
  nowMs: number;
}): Promise<FeedVerdict> {
  const { read, keys, nowMs } = args;
  const file = await read('head.json', caps.headBytes);
  if (file.kind === 'unreadable') return faulty(`head.json cannot be read (${file.reason}): ${file.detail}`);
  const decision = await decideHead({
    bytes: file.bytes,
    keys,
    ratchet: { ...zeroRatchet, keysVersion: keys.version },
    times: { clockMs: nowMs },
    clientVersion: '9999',
  });
  if (decision.kind === 'refused') return faulty(`head.json: ${decision.reason} ${decision.detail}`);
  const { head } = decision;
  const verdict: FeedVerdict = { faults: [], warnings: [], head };
  if (decision.isStale) verdict.faults.push(`head.json: expired at ${head.expires}`);
  if (decision.warnings.includes('CLOCK_BEHIND'))
    verdict.faults.push(`head.json: signed at ${head.issuedAt}, more than a day from now`);
  const revisions = await verifySnapshot(read, head, verdict);
  for (const delta of head.deltas) await verifyDelta(read, delta, revisions, verdict);
  return verdict;
}

async function verifySnapshot(
  read: ReadFeedFile,
  head: Head,
  verdict: FeedVerdict,
): Promise<Map<string, number> | undefined> {
  const revisions = new Map<string, number>();
  const blame = (fault: string) => verdict.faults.push(`snapshot: ${fault}`);
  let rawLength = 0;
  for await (const part of readParts(read, head.snapshot)) {
    if (part.kind === 'broken') {
      // What a broken file lacks is no news of its own.
      blame(part.detail);
      return undefined;
    }
    if (part.kind === 'block') {
      rawLength += part.entry.rawLength;
      for (const { id, revision } of part.incidents) revisions.set(id, revision);
    } else if (part.header.kind !== 'snapshot') blame(`is a ${part.header.kind}`);
  }
  if (revisions.size !== head.snapshot.count) blame(`has ${revisions.size} records, not ${head.snapshot.count}`);
  if (rawLength !== head.snapshot.rawLength) blame(`inflates to ${rawLength} bytes, not ${head.snapshot.rawLength}`);
  const state = await stateSha256Of(Array.from(revisions, ([id, revision]) => ({ id, revision })));
  if (state !== head.stateSha256) blame(`gives another state than the head says`);
  return revisions;
}

/**
 * Whatever a client held before: after the delta each record it names is as in the snapshot.
 * @param revisions undefined where the snapshot is broken: there is nothing to compare with
 */
async function verifyDelta(
  read: ReadFeedFile,
  ref: Head['deltas'][number],
  revisions: ReadonlyMap<string, number> | undefined,
  verdict: FeedVerdict,
): Promise<void> {
  const blame = (fault: string) => verdict.faults.push(`delta from ${ref.from}: ${fault}`);
  for await (const part of readParts(read, ref)) {
    if (part.kind === 'broken') blame(part.detail);
    else if (part.kind === 'block') {
      for (const { id, revision } of part.incidents)
        if (revisions && revisions.get(id) !== revision) blame(`brings another ${id}`);
    } else {
      if (part.header.kind !== 'delta') blame(`is a ${part.header.kind}`);
      for (const id of part.header.removed ?? []) if (revisions?.has(id)) blame(`removes ${id}, which is listed`);
    }
  }
}

async function* readParts(read: ReadFeedFile, ref: FileRef) {
  const path = filePathOf(ref);
  const file = await read(path, ref.length);
  if (file.kind === 'unreadable')
    yield { kind: 'broken', detail: `${path} cannot be read (${file.reason}): ${file.detail}` } as const;
  else if (!(await isFileOf(ref, file.bytes)))
    yield { kind: 'broken', detail: `${path} is not the file it should be` } as const;
  else yield* readFeedFile(file.bytes);
}

function faulty(fault: string): FeedVerdict {
  return { faults: [fault], warnings: [] };
}
