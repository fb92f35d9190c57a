// From a folder of feed files to one verified update: key list, head, file, in this order, each before the next is asked for.
import { chooseFile, type Held, isFileOf } from './choose-file.ts';
import { decideHead, decideKeys, type HeadWarning, type Refused, type Trust } from './decide.ts';
import { readFileHeader } from './file-header.ts';
import type { Head } from './head.ts';
import type { KeyList } from './key-list.ts';
import { caps } from './limits.ts';
import type { Ratchet } from './ratchet.ts';
import type { KnownTimes } from './trusted-time.ts';

/** Reads one file of the feed, at most `maxBytes` of it; says why not in words of its own. */
export type ReadFeedFile = (
  path: string,
  maxBytes: number,
) => Promise<{ kind: 'read'; bytes: Uint8Array<ArrayBuffer> } | Unreadable>;
export interface Unreadable {
  kind: 'unreadable';
  reason: string;
  detail: string;
}

export interface UpdateQuestion {
  trust: Trust;
  ratchet: Ratchet;
  /** What the store holds; expiry decides whether an expired head may replace it. */
  stored?: Held & { expiresAtMs?: number };
  times: KnownTimes;
  clientVersion: string;
  read: ReadFeedFile;
}

export interface VerifiedHead {
  keys: KeyList;
  head: Head;
  /** To be remembered once the update is applied. */
  ratchet: Ratchet;
  /** No head under this key list was applied before: version numbers may have started again, lower. */
  isNewEpoch: boolean;
  isStale: boolean;
  warnings: HeadWarning[];
}

export type Update =
  | ({ kind: 'unchanged' } & VerifiedHead)
  /** `file` is the one the head names, checked by length and hash; none where only the head was renewed. */
  | ({
      kind: 'update';
      file: { kind: 'none' } | { kind: 'delta' | 'snapshot'; bytes: Uint8Array<ArrayBuffer> };
    } & VerifiedHead)
  | ((Refused | { kind: 'refused'; reason: 'HASH_MISMATCH'; detail: string } | Unreadable) & KeysSeen);

/** What a key list leaves behind whatever follows it: keys it revokes must not come back. */
interface KeysSeen {
  /** Its key list counts, its head was not applied; absent where no key list was accepted. */
  keysRatchet?: Ratchet;
}

export async function verifyUpdate(question: UpdateQuestion): Promise<Update> {
  const verified = await verifyHead(question);
  if (verified.kind !== 'verified') return verified;
  const { kind: _, isUnchanged, ...facts } = verified;
  const { stored, ratchet, read } = question;
  if (isUnchanged && stored?.version === facts.head.version) return { kind: 'unchanged', ...facts };
  // Deltas lead on from records of the same epoch only: a new key list may mean that the old keys were stolen.
  const isSameEpoch = ratchet.keysVersion === facts.keys.version && ratchet.version === stored?.version;
  const file = await readUpdateFile(facts.head, isSameEpoch ? stored : undefined, read);
  if ('bytes' in file || file.kind === 'none') return { kind: 'update', file, ...facts };
  return { ...file, keysRatchet: facts.ratchet };
}

/** The first two steps alone: what there is to know before any records move. */
export async function verifyHead(
  question: Omit<UpdateQuestion, 'stored'> & { stored?: { expiresAtMs?: number } },
): Promise<({ kind: 'verified'; isUnchanged: boolean } & VerifiedHead) | ((Refused | Unreadable) & KeysSeen)> {
  const { trust, stored, times, clientVersion, read } = question;
  const keysFile = await read('keys.json', caps.keysBytes);
  if (keysFile.kind === 'unreadable') return keysFile;
  const keys = await decideKeys({ bytes: keysFile.bytes, trust, ratchet: question.ratchet, times });
  if (keys.kind === 'refused') return keys;
  const headFile = await read('head.json', caps.headBytes);
  if (headFile.kind === 'unreadable') return { ...headFile, keysRatchet: keys.ratchet };
  const decision = await decideHead({
    bytes: headFile.bytes,
    keys: keys.keys,
    ratchet: keys.ratchet,
    ...(stored ? { stored } : {}),
    times,
    clientVersion,
  });
  if (decision.kind === 'refused') return { ...decision, keysRatchet: keys.ratchet };
  const { head, ratchet, isStale, warnings } = decision;
  return {
    kind: 'verified',
    isUnchanged: decision.kind === 'unchanged',
    keys: keys.keys,
    head,
    ratchet,
    isNewEpoch: keys.ratchet.version === 0,
    isStale,
    warnings,
  };
}

type UpdateFile =
  | Extract<Update, { kind: 'update' }>['file']
  | { kind: 'refused'; reason: 'HASH_MISMATCH'; detail: string }
  | Unreadable;

/** A delta that is missing or wrong costs the snapshot; a snapshot that is costs the update. */
export async function readUpdateFile(head: Head, held: Held | undefined, read: ReadFeedFile): Promise<UpdateFile> {
  const choice = chooseFile(head, held);
  if (choice.kind === 'none') return { kind: 'none' };
  const file = await read(choice.path, choice.ref.length);
  if (file.kind === 'read' && (await isFileOf(choice.ref, file.bytes))) return { kind: choice.kind, bytes: file.bytes };
  if (choice.kind === 'delta') return readUpdateFile(head, undefined, read);
  if (file.kind === 'unreadable') return file;
  // A file says how long it is: the right one cut in half does not fit itself, an older one or a login page is not cut.
  const header = readFileHeader(file.bytes);
  const isCut = file.bytes.length < choice.ref.length && header.kind === 'broken' && header.reason === 'CUT_SHORT';
  if (!isCut) return { kind: 'refused', reason: 'HASH_MISMATCH', detail: choice.path };
  const detail = `${choice.path}: ${file.bytes.length} of ${choice.ref.length} bytes`;
  return { kind: 'unreadable', reason: 'CUT_SHORT', detail };
}
