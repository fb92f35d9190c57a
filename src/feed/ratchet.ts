// What a client has seen of a feed and never goes back from.

export interface Ratchet {
  keysVersion: number;
  /** SHA-256 of the key list's payload. */
  keysSha256: string;
  /** 0 before the first head of this epoch. */
  version: number;
  /** SHA-256 of the head's payload; "" before the first head. */
  payloadSha256: string;
}

export const zeroRatchet: Ratchet = { keysVersion: 0, keysSha256: '', version: 0, payloadSha256: '' };

/** Of the copies in two stores the larger counts: a higher key list starts a new epoch, whatever the head's version. */
export function largerRatchet(a: Ratchet, b: Ratchet): Ratchet {
  if (a.keysVersion !== b.keysVersion) return a.keysVersion > b.keysVersion ? a : b;
  return a.version >= b.version ? a : b;
}

/** A ratchet read from a store that anything may have happened to. */
export function readRatchet(value: unknown): Ratchet {
  if (typeof value !== 'object' || value === null) return zeroRatchet;
  const { keysVersion, keysSha256, version, payloadSha256 } = value as Record<string, unknown>;
  const isCount = (n: unknown): n is number => Number.isInteger(n) && (n as number) >= 0;
  if (!isCount(keysVersion) || !isCount(version)) return zeroRatchet;
  if (typeof keysSha256 !== 'string' || typeof payloadSha256 !== 'string') return zeroRatchet;
  return { keysVersion, keysSha256, version, payloadSha256 };
}
