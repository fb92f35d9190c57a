// What a page asks: may its own address be listed? Reads only the few small keys of its own host.
import { askBucket, HAS_PATHS, LISTED } from './gate-bucket.ts';
import { bucketOf, type Place, placesOfHost, placesOfPaths } from './gate-hash.ts';
import { gateKeyOf } from './gate-keys.ts';

/** Reads keys of `storage.local`; absent keys are absent. */
export type ReadKeys = (keys: string[]) => Promise<Record<string, unknown>>;

export interface GateAnswer {
  /** The address may be listed: ask the worker. Wrong for about 1 address in 30,000 at 100,000 sites. */
  isHit: boolean;
  /** The answer can change with the path: ask again after an in-page navigation. */
  dependsOnPath: boolean;
}

/** Bits of `askBuckets` that say "listed", and those that say "sites with paths below". */
export const ANY_LISTED = LISTED * 0x15555555;
const ANY_PATHS = HAS_PATHS * 0x15555555;

/** The part that needs no storage: what the bucket texts say of each place, two bits a place, the first one lowest. */
export function askBuckets(places: readonly Place[], textOf: (bucket: number) => unknown): number {
  let answers = 0;
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as Place;
    const text = textOf(bucketOf(place));
    if (typeof text === 'string') answers |= askBucket(text, place) << (2 * i);
  }
  return answers;
}

/**
 * One read for nearly every page; a second one only on hosts of which single storefronts are listed.
 * @param host without trailing dot
 * @param segments the first path segments, normalised as in `partsOf`: at most three
 */
export async function askGate(host: string, segments: readonly string[], read: ReadKeys): Promise<GateAnswer> {
  const places = placesOfHost(host);
  const answers = await readAndAsk(places, read);
  const isHit = (answers & ANY_LISTED) !== 0;
  if (isHit || !(answers & ANY_PATHS)) return { isHit, dependsOnPath: isHit };
  const labels = host.split('.');
  const below = places.flatMap((_, i) =>
    answers & (HAS_PATHS << (2 * i)) ? placesOfPaths(labels.slice(-2 - i).join('.'), segments) : [],
  );
  return { isHit: ((await readAndAsk(below, read)) & ANY_LISTED) !== 0, dependsOnPath: true };
}

async function readAndAsk(places: readonly Place[], read: ReadKeys): Promise<number> {
  if (places.length === 0) return 0;
  const reading = read([...new Set(places.map((place) => gateKeyOf(bucketOf(place))))]);
  // While the keys are on their way the engine compiles what will search them: an empty search now spares 0.1 ms then.
  askBuckets(places, () => '');
  const texts = await reading;
  return askBuckets(places, (bucket) => texts[gateKeyOf(bucket)]);
}
