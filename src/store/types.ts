// What the rest of the program may ask of the store. IndexedDB stands behind it (incident-store.ts); tests may use memory.
import type { Incident } from '../incident/types.ts';

/** Who says so: shown beside every incident. Built-in records and subscribed feeds look the same from here. */
export interface FeedInfo {
  id: string;
  kind: 'built-in' | 'subscription' | 'hibp' | 'private';
  publisher: { name: string; url?: string; corrections?: string; licence?: string; pages?: string };
  /** Newest day the feed vouches for, "2026-11-22". */
  asOf: string;
  /** The signed head has expired: warn still, "information as of". */
  isStale: boolean;
  count: number;
}

export interface StoredIncident {
  incident: Incident;
  feed: FeedInfo;
}

/** Reads never throw for missing data; a broken database makes `state()` say so and answers from the built-in records. */
export interface IncidentStore {
  /** Incidents that name any of these sites in scope.in or scope.out; each id once (best basis, then newest revision). */
  findBySites(sites: readonly string[]): Promise<StoredIncident[]>;
  getIncident(id: string): Promise<StoredIncident | undefined>;
  /** All incidents, a block at a time, in no promised order; duplicates across feeds already merged. */
  listIncidents(): AsyncIterable<StoredIncident[]>;
  listFeeds(): Promise<FeedInfo[]>;
  state(): Promise<'ready' | 'empty' | 'memory'>;
}
