// From the sites of all records to the texts of the gate. Runs at sync, never on a page.
import { isBroadHost } from '../match/broad-sites.ts';
import { type BucketEntry, writeBucket } from './gate-bucket.ts';
import { bucketOf, type Place, placesOfHost, placesOfPaths } from './gate-hash.ts';
import { gateKeyOf } from './gate-keys.ts';

/**
 * The gate's texts by storage key, empty buckets left out. Order and repetition of the sites do not matter.
 * A site with a path enters as itself and as a marker on its host: the bare mall stays silent.
 * Hosts that unrelated parties share are left out: they never match, so no page need ask.
 * @param sites "host" or "host/path", as records write them
 */
export function buildGate(sites: Iterable<string>): Map<string, string> {
  const buckets = new Map<number, BucketEntry[]>();
  const add = (place: Place | undefined, isMarker: boolean) => {
    if (place === undefined) return;
    const entries = buckets.get(bucketOf(place));
    if (entries) entries.push({ place, isMarker });
    else buckets.set(bucketOf(place), [{ place, isMarker }]);
  };
  for (const site of sites) {
    const [host = '', ...segments] = site.split('/');
    const isStorefront = segments.length > 0;
    if (!isStorefront && isBroadHost(host)) continue;
    add(placesOfHost(host).at(-1), isStorefront);
    if (isStorefront) add(placesOfPaths(host, segments).at(-1), false);
  }
  const texts = [...buckets].map(([bucket, entries]) => [gateKeyOf(bucket), writeBucket(entries)] as const);
  return new Map(texts.sort(([x], [y]) => (x < y ? -1 : 1)));
}
