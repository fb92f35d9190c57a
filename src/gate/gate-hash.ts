// Where a site stands in the gate: one rolling hash over the host from right to left, so that a single pass
// gives all its suffixes, continued over path segments for storefronts.

/** Keys in storage. Fixed, so that a page knows which ones to read without asking first. */
export const BUCKETS = 1024;
/** Sub-divisions of a bucket, found in its text without decoding the rest. */
export const SLOTS = 32;
/** Bits kept of each site inside a slot: three characters of six bits. */
export const PRINT_BITS = 18;
/** Deeper hosts are asked for, and listed, by their last six labels: it bounds what one page reads. */
export const MAX_LABELS = 6;

/** Two 32-bit lanes of the running hash; `place` turns them into a position. */
export interface GateHash {
  a: number;
  b: number;
}

/** 33 bits in all: 10 choose the bucket, 5 the slot, 18 are compared. */
export interface GatePlace {
  bucket: number;
  slot: number;
  print: number;
}

const SEED_A = 0x811c9dc5;
const SEED_B = 0x2f0b4c47;
const DOT = 46;
const SLASH = 47;

const stepA = (a: number, code: number) => Math.imul(a ^ code, 0x01000193);
const stepB = (b: number, code: number) => Math.imul(b ^ code, 0x5bd1e995) + 0x3c6ef372;

/**
 * Hashes of a host's suffixes, shortest (two labels) first; at most `MAX_LABELS - 1` of them, never a single label.
 * @param host lower-case ASCII without a trailing dot
 */
export function hashHostSuffixes(host: string): GateHash[] {
  const hashes: GateHash[] = [];
  let a = SEED_A;
  let b = SEED_B;
  let labels = 1;
  for (let i = host.length - 1; i >= 0; i--) {
    const code = host.charCodeAt(i);
    if (code === DOT) {
      if (labels >= 2) hashes.push({ a, b });
      if (labels === MAX_LABELS) return hashes;
      labels++;
    }
    a = stepA(a, code);
    b = stepB(b, code);
  }
  if (labels >= 2) hashes.push({ a, b });
  return hashes;
}

/** The hash of one path segment more. */
export function hashSegment(from: GateHash, segment: string): GateHash {
  let a = stepA(from.a, SLASH);
  let b = stepB(from.b, SLASH);
  for (let i = 0; i < segment.length; i++) {
    const code = segment.charCodeAt(i);
    a = stepA(a, code);
    b = stepB(b, code);
  }
  return { a, b };
}

/** Mixes the lanes so that every bit of a name moves every bit of its place. */
export function placeOf({ a, b }: GateHash): GatePlace {
  const high = mix(a, 0x2c1b3c6d);
  return { bucket: high >>> 22, slot: (high >>> 17) & (SLOTS - 1), print: mix(b, 0x297a2d39) >>> (32 - PRINT_BITS) };
}

function mix(lane: number, factor: number): number {
  const once = Math.imul(lane ^ (lane >>> 15), factor);
  const twice = Math.imul(once ^ (once >>> 13), 0x7feb352d);
  return twice ^ (twice >>> 16);
}
