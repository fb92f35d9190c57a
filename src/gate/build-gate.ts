// From the sites of all records to the texts of the gate. Runs at sync, never on a page.
import { type BucketEntry, writeBucket } from './gate-bucket.ts';
import { type GateHash, hashHostSuffixes, hashSegment, placeOf } from './gate-hash.ts';
import { gateKeyOf } from './gate-keys.ts';

/**
 * The gate's texts by storage key, empty buckets left out. Order and repetition of the sites do not matter.
 * A site with a path enters as itself and as a marker on its host: the bare mall stays silent.
 * @param sites "host" or "host/path", as records write them
 */
export function buildGate(sites: Iterable<string>): Map<string, string> {
  const buckets = new Map<number, BucketEntry[]>();
  const add = (hash: GateHash, isMarker: boolean) => {
    const { bucket, slot, print } = placeOf(hash);
    const entries = buckets.get(bucket);
    if (entries) entries.push({ slot, print, isMarker });
    else buckets.set(bucket, [{ slot, print, isMarker }]);
  };
  for (const site of sites) {
    const [host = '', ...segments] = site.split('/');
    const hash = hashHostSuffixes(host).at(-1);
    if (!hash) continue;
    if (segments.length > 0) add(hash, true);
    add(segments.reduce(hashSegment, hash), false);
  }
  const texts = [...buckets].map(([bucket, entries]) => [gateKeyOf(bucket), writeBucket(entries)] as const);
  return new Map(texts.sort(([x], [y]) => (x < y ? -1 : 1)));
}
