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

/**
 * A place in the gate as one number of 33 bits: 10 choose the bucket, 5 the slot, 18 are compared.
 * Numbers and no objects: a page asks once, but the same code has to keep up with a Set where thousands are asked.
 */
export type Place = number;

export const bucketOf = (place: Place): number => Math.floor(place / (1 << (PRINT_BITS + 5)));
export const slotOf = (place: Place): number => (place / (1 << PRINT_BITS)) & (SLOTS - 1);
export const printOf = (place: Place): number => place & ((1 << PRINT_BITS) - 1);

// Two lanes of 32 bits each, stepped together.
const SEED_A = 0x811c9dc5 | 0;
const SEED_B = 0x2f0b4c47;
const DOT = 46;
const SLASH = 47;

const stepA = (a: number, code: number) => Math.imul(a ^ code, 0x01000193);
const stepB = (b: number, code: number) => (Math.imul(b ^ code, 0x5bd1e995) + 0x3c6ef372) | 0;

/** Mixes the lanes so that every bit of a name moves every bit of its place. */
function placeOf(a: number, b: number): Place {
  return (mix(a, 0x2c1b3c6d) >>> 17) * (1 << PRINT_BITS) + (mix(b, 0x297a2d39) >>> (32 - PRINT_BITS));
}

function mix(lane: number, factor: number): number {
  const once = Math.imul(lane ^ (lane >>> 15), factor);
  const twice = Math.imul(once ^ (once >>> 13), 0x7feb352d);
  return twice ^ (twice >>> 16);
}

/**
 * Places of a host's suffixes, shortest (two labels) first; at most `MAX_LABELS - 1` of them, never a single label.
 * @param host lower-case ASCII without a trailing dot
 */
export function placesOfHost(host: string): Place[] {
  const places: Place[] = [];
  let a = SEED_A;
  let b = SEED_B;
  let labels = 1;
  for (let i = host.length - 1; i >= 0; i--) {
    const code = host.charCodeAt(i);
    if (code === DOT) {
      if (labels >= 2) places.push(placeOf(a, b));
      if (labels === MAX_LABELS) return places;
      labels++;
    }
    a = stepA(a, code);
    b = stepB(b, code);
  }
  if (labels >= 2) places.push(placeOf(a, b));
  return places;
}

/** Places of "host/a", "host/a/b" and so on, for each segment one more. */
export function placesOfPaths(host: string, segments: readonly string[]): Place[] {
  let a = SEED_A;
  let b = SEED_B;
  const step = (code: number) => {
    a = stepA(a, code);
    b = stepB(b, code);
  };
  const lastLabels = host.split('.').slice(-MAX_LABELS).join('.');
  for (let i = lastLabels.length - 1; i >= 0; i--) step(lastLabels.charCodeAt(i));
  return segments.map((segment) => {
    step(SLASH);
    for (let i = 0; i < segment.length; i++) step(segment.charCodeAt(i));
    return placeOf(a, b);
  });
}
