// The built-in records held in memory: what answers while there is no database to ask.
import { readFeedFile } from '../feed/read-file.ts';
import { summarize } from './generation.ts';
import type { FeedInfo, StoredIncident } from './types.ts';

export interface MemoryStore {
  findBySites(sites: readonly string[]): StoredIncident[];
  getIncident(id: string): StoredIncident | undefined;
  listIncidents(): StoredIncident[];
  feed: FeedInfo;
  gateSites: string[];
}

/** @returns undefined where the file is not a good snapshot */
export async function readMemoryStore(
  file: Uint8Array<ArrayBuffer>,
  info: Pick<FeedInfo, 'id' | 'kind' | 'publisher'>,
): Promise<MemoryStore | undefined> {
  const byId = new Map<string, StoredIncident>();
  const idsBySite = new Map<string, string[]>();
  const gateSites = new Set<string>();
  let feed: FeedInfo = { ...info, asOf: '', isStale: false, count: 0 };
  for await (const part of readFeedFile(file)) {
    if (part.kind === 'broken') return undefined;
    if (part.kind === 'header') {
      feed = { ...feed, asOf: part.header.asOf, count: part.header.count };
      continue;
    }
    for (const incident of part.incidents) {
      const summary = summarize(incident);
      byId.set(incident.id, { incident, feed });
      for (const site of summary.sites) idsBySite.set(site, [...(idsBySite.get(site) ?? []), incident.id]);
      for (const site of summary.gateSites) gateSites.add(site);
    }
  }
  return {
    findBySites: (sites) => {
      const ids = new Set(sites.flatMap((site) => idsBySite.get(site) ?? []));
      return [...ids].flatMap((id) => byId.get(id) ?? []);
    },
    getIncident: (id) => byId.get(id),
    listIncidents: () => [...byId.values()],
    feed,
    gateSites: [...gateSites].sort(),
  };
}
