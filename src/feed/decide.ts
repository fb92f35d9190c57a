// Whether to believe a key list or a head: the verifier that the extension and the command line share. Pure but for hashing.
import { type PayloadType, payloadTypes, verifyEnvelope } from './envelope.ts';
import { type Head, parseHead } from './head.ts';
import { type KeyList, parseKeyList } from './key-list.ts';
import { caps } from './limits.ts';
import type { PublicKey } from './public-key.ts';
import type { Ratchet } from './ratchet.ts';
import { sha256Hex } from './sha256.ts';
import { isClockBehind, type KnownTimes, trustedNowMs } from './trusted-time.ts';

/** What the subscription link pins. */
export interface Trust {
  feedId: string;
  roots: readonly PublicKey[];
}

export type Refusal =
  /** Not an envelope at all: a login page, an empty body, a cut file. */
  | 'BAD_ENVELOPE'
  | 'BAD_SIGNATURE'
  /** Rightly signed, but not what the format says. */
  | 'BAD_PAYLOAD'
  /** Rightly signed for another feed. */
  | 'OTHER_FEED'
  /** A later format or a higher `minClient`: the extension must be updated. */
  | 'UNKNOWN_FORMAT'
  | 'CLIENT_TOO_OLD'
  /** Older than what was seen. */
  | 'ROLLBACK'
  /** The same version with other bytes, both rightly signed: somebody shows different clients different lists. */
  | 'EQUIVOCATION'
  /** The head was signed under a newer key list than the one at hand: the host is between two uploads. */
  | 'KEYS_BEHIND'
  | 'KEYS_EXPIRED'
  /** The key list names no key that could sign now. */
  | 'ALL_KEYS_REVOKED'
  /** Expired, while what is stored has not. */
  | 'EXPIRED'
  | 'EMPTY_FEED';

export type Refused = { kind: 'refused'; reason: Refusal; detail: string };
export type KeysDecision = { kind: 'accepted'; keys: KeyList; ratchet: Ratchet } | Refused;
export type HeadDecision =
  | {
      /** `unchanged`: the very head that is stored; `newer`: its records differ or its expiry does. */
      kind: 'unchanged' | 'newer';
      head: Head;
      ratchet: Ratchet;
      isStale: boolean;
      warnings: HeadWarning[];
    }
  | Refused;
/** Signed more than a day ahead of the machine's clock: no reason to go without news, but one of the two is wrong. */
export type HeadWarning = 'CLOCK_BEHIND';

export async function decideKeys(args: {
  bytes: Uint8Array;
  trust: Trust;
  ratchet: Ratchet;
  times: KnownTimes;
}): Promise<KeysDecision> {
  const { bytes, trust, ratchet, times } = args;
  const opened = await open(bytes, payloadTypes.keys, trust.roots, 1, caps.keysBytes);
  if (opened.kind === 'refused') return opened;
  const parsed = await parseKeyList(opened.payload);
  if (parsed.kind === 'refused') return parsed;
  const keys = parsed.value;
  if (keys.feedId !== trust.feedId) return refused('OTHER_FEED', keys.feedId);
  if (keys.version < ratchet.keysVersion) {
    return refused('ROLLBACK', `key list ${keys.version}, seen ${ratchet.keysVersion}`);
  }
  if (keys.version === ratchet.keysVersion) {
    if (opened.sha256 !== ratchet.keysSha256) return refused('EQUIVOCATION', `two key lists ${keys.version}`);
  }
  const isNewEpoch = keys.version > ratchet.keysVersion;
  const head = isNewEpoch ? { version: 0, payloadSha256: '' } : ratchet;
  if (keys.expiresAtMs < trustedNowMs(times, head)) {
    return refused('KEYS_EXPIRED', new Date(keys.expiresAtMs).toISOString());
  }
  return {
    kind: 'accepted',
    keys,
    ratchet: {
      keysVersion: keys.version,
      keysSha256: opened.sha256,
      version: head.version,
      payloadSha256: head.payloadSha256,
    },
  };
}

/**
 * @param ratchet as `decideKeys` returned it
 * @param stored expiry of the generation that serves now; absent where there is none
 */
export async function decideHead(args: {
  bytes: Uint8Array;
  keys: KeyList;
  ratchet: Ratchet;
  stored?: { expiresAtMs?: number };
  times: KnownTimes;
  clientVersion: string;
}): Promise<HeadDecision> {
  const { bytes, keys, ratchet, stored, times } = args;
  const nowMs = trustedNowMs(times, ratchet);
  const usable = keys.keys.filter((key) => key.notAfterMs >= nowMs);
  if (usable.length < keys.threshold) return refused('ALL_KEYS_REVOKED', `key list ${keys.version}`);
  const opened = await open(bytes, payloadTypes.head, usable, keys.threshold, caps.headBytes);
  if (opened.kind === 'refused') return opened;
  const parsed = parseHead(opened.payload);
  if (parsed.kind === 'refused') return parsed;
  const head = parsed.value;
  if (head.feedId !== keys.feedId) return refused('OTHER_FEED', head.feedId);
  if (head.keysVersion > keys.version) return refused('KEYS_BEHIND', `needs key list ${head.keysVersion}`);
  if (head.keysVersion < keys.version) return refused('ROLLBACK', `signed under key list ${head.keysVersion}`);
  if (head.version < ratchet.version) return refused('ROLLBACK', `version ${head.version}, seen ${ratchet.version}`);
  const isSame = head.version === ratchet.version;
  if (isSame && opened.sha256 !== ratchet.payloadSha256) {
    return refused('EQUIVOCATION', `two heads of version ${head.version}`);
  }
  if (head.minClient && compareClientVersions(args.clientVersion, head.minClient) < 0) {
    return refused('CLIENT_TOO_OLD', `needs ${head.minClient}`);
  }
  if (head.snapshot.count === 0 && !head.allowEmpty) return refused('EMPTY_FEED', 'without allowEmpty');
  const isStale = Date.parse(head.expires) < nowMs;
  if (isStale && !isSame && stored && (stored.expiresAtMs ?? 0) >= nowMs) return refused('EXPIRED', head.expires);
  return {
    kind: isSame ? 'unchanged' : 'newer',
    head,
    ratchet: { ...ratchet, version: head.version, payloadSha256: opened.sha256 },
    isStale,
    warnings: isClockBehind(Date.parse(head.issuedAt), times) ? ['CLOCK_BEHIND'] : [],
  };
}

async function open(
  bytes: Uint8Array,
  payloadType: PayloadType,
  keys: readonly PublicKey[],
  threshold: number,
  maxBytes: number,
): Promise<{ kind: 'opened'; payload: Uint8Array; sha256: string } | Refused> {
  const verified = await verifyEnvelope(bytes, { payloadType, keys, threshold, maxBytes });
  if (verified.kind === 'refused') return verified;
  return { kind: 'opened', payload: verified.payload, sha256: await sha256Hex(verified.payload) };
}

/** "1.10" is above "1.9"; missing parts count as 0. */
export function compareClientVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let i = 0; i < 4; i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function refused(reason: Refusal, detail: string): Refused {
  return { kind: 'refused', reason, detail };
}
