// What a page asks: may its own address be listed? Reads only the few small keys of its own host.
import { askBucket, HAS_PATHS, LISTED } from './gate-bucket.ts';
import { type GateHash, hashHostSuffixes, hashSegment, placeOf } from './gate-hash.ts';
import { gateKeyOf } from './gate-keys.ts';

/** Reads keys of `storage.local`; absent keys are absent. */
export type ReadKeys = (keys: string[]) => Promise<Record<string, unknown>>;

export interface GateAnswer {
  /** The address may be listed: ask the worker. Wrong for about 1 address in 30,000 at 100,000 sites. */
  isHit: boolean;
  /** The answer can change with the path: ask again after an in-page navigation. */
  dependsOnPath: boolean;
}

/** The part that needs no storage: what the bucket texts say of a host's suffixes, suffix by suffix. */
export function askBuckets(hashes: readonly GateHash[], textOf: (bucket: number) => unknown): number[] {
  return hashes.map((hash) => {
    const place = placeOf(hash);
    const text = textOf(place.bucket);
    return typeof text === 'string' ? askBucket(text, place) : 0;
  });
}

/**
 * One read for nearly every page; a second one only on hosts of which single storefronts are listed.
 * @param host without trailing dot
 * @param segments the first path segments, normalised as in `partsOf`
 */
export async function askGate(host: string, segments: readonly string[], read: ReadKeys): Promise<GateAnswer> {
  const hashes = hashHostSuffixes(host);
  const answers = await readAndAsk(hashes, read);
  const isHit = answers.some((answer) => answer & LISTED);
  const malls = hashes.filter((_, i) => (answers[i] ?? 0) & HAS_PATHS);
  if (isHit || malls.length === 0) return { isHit, dependsOnPath: isHit };
  const paths = malls.flatMap((mall) => {
    let hash = mall;
    return segments.map((segment) => {
      hash = hashSegment(hash, segment);
      return hash;
    });
  });
  const below = await readAndAsk(paths, read);
  return { isHit: below.some((answer) => answer & LISTED), dependsOnPath: true };
}

async function readAndAsk(hashes: readonly GateHash[], read: ReadKeys): Promise<number[]> {
  if (hashes.length === 0) return [];
  const texts = await read([...new Set(hashes.map((hash) => gateKeyOf(placeOf(hash).bucket)))]);
  return askBuckets(hashes, (bucket) => texts[gateKeyOf(bucket)]);
}
