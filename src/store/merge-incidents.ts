// The same incident in several feeds is shown once: who is closest to the source wins, then who is newer.
import type { FeedInfo } from './types.ts';

/** What a choice between two feeds' versions of one incident needs. */
export interface Version {
  basisRank: number;
  revision: number;
  feed: Pick<FeedInfo, 'id' | 'kind'>;
}

/** Where basis and revision are equal: a signed feed is fresher than the package. */
const kindOrder: readonly FeedInfo['kind'][] = ['private', 'subscription', 'built-in', 'hibp'];

/** Negative where `a` is the one to show. Never 0 for two different feeds, so that the choice is the same everywhere. */
export function compareVersions(a: Version, b: Version): number {
  return (
    a.basisRank - b.basisRank ||
    b.revision - a.revision ||
    kindOrder.indexOf(a.feed.kind) - kindOrder.indexOf(b.feed.kind) ||
    (a.feed.id < b.feed.id ? -1 : 1)
  );
}
