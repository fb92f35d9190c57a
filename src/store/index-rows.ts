// The store's two indexes as few rows: where an id lies, and which ids a site has. Pure; IndexedDB only carries the bytes.
import { sha256 } from '../feed/sha256.ts';
import type { RecordSummary } from './generation.ts';

/** Where one record lies and what a merge needs of it. */
export interface IdEntry {
  /** Number of the block among the feed's rows, and place in the block. */
  seq: number;
  index: number;
  revision: number;
  basisRank: number;
  sites: string[];
  gateSites: string[];
}

export type IdIndex = Map<string, IdEntry>;
/** Bytes of a row's digest that are kept: a check against damage, not against an attacker who can write both. */
export const DIGEST_BYTES = 8;
const IDS_PER_BUCKET = 256;
const MAX_BUCKETS = 256;

/** A power of two, so that a small list costs few rows. */
export function bucketCountFor(records: number): number {
  let buckets = 1;
  while (buckets < MAX_BUCKETS && buckets * IDS_PER_BUCKET < records) buckets *= 2;
  return buckets;
}

/** FNV-1a over UTF-16 units: spreads, needs no secret. */
export function bucketOf(key: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % buckets;
}

export function addToIndex(index: IdIndex, seq: number, records: readonly RecordSummary[]): void {
  for (const [i, { id, revision, basisRank, sites, gateSites }] of records.entries()) {
    index.set(id, { seq, index: i, revision, basisRank, sites, gateSites });
  }
}

type IdTuple = [seq: number, index: number, revision: number, basisRank: number, sites: string[], gateSites: string[]];
type SiteRow = Record<string, [id: string, gate: 0 | 1][]>;

export interface IndexRows {
  ids: Uint8Array<ArrayBuffer>[];
  sites: Uint8Array<ArrayBuffer>[];
  /** Of ids rows, then of sites rows, DIGEST_BYTES each. */
  digests: Uint8Array<ArrayBuffer>;
}

/** One bucket at a time, so that a large list is never spelled out twice in memory. */
export async function buildIndexRows(index: IdIndex, buckets: number): Promise<IndexRows> {
  const idsOf = Array.from({ length: buckets }, (): string[] => []);
  const namedOf = Array.from({ length: buckets }, (): [site: string, id: string][] => []);
  for (const [id, { sites }] of index) {
    at(idsOf, bucketOf(id, buckets)).push(id);
    for (const site of sites) at(namedOf, bucketOf(site, buckets)).push([site, id]);
  }
  const rows: Pick<IndexRows, 'ids' | 'sites'> = {
    ids: idsOf.map((ids) => encodeRow(idRowOf(index, ids))),
    sites: namedOf.map((named) => encodeRow(siteRowOf(index, named))),
  };
  const digests = new Uint8Array(2 * buckets * DIGEST_BYTES);
  for (const [i, row] of [...rows.ids, ...rows.sites].entries()) digests.set(await digestOf(row), i * DIGEST_BYTES);
  return { ...rows, digests };
}

function idRowOf(index: IdIndex, ids: readonly string[]): Record<string, IdTuple> {
  const row: Record<string, IdTuple> = {};
  for (const id of ids) {
    const entry = index.get(id) as IdEntry;
    row[id] = [entry.seq, entry.index, entry.revision, entry.basisRank, entry.sites, entry.gateSites];
  }
  return row;
}

function siteRowOf(index: IdIndex, named: readonly [site: string, id: string][]): SiteRow {
  const row: SiteRow = {};
  for (const [site, id] of named) {
    row[site] ??= [];
    row[site].push([id, index.get(id)?.gateSites.includes(site) ? 1 : 0]);
  }
  return row;
}

export async function digestOf(row: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return (await sha256(row)).subarray(0, DIGEST_BYTES);
}

export function readIdRow(row: Uint8Array): IdIndex {
  const index: IdIndex = new Map();
  for (const [id, tuple] of Object.entries(decodeRow<Record<string, IdTuple>>(row))) {
    const [seq, place, revision, basisRank, sites, gateSites] = tuple;
    index.set(id, { seq, index: place, revision, basisRank, sites, gateSites });
  }
  return index;
}

/** Ids of one site. */
export function idsOfSite(row: Uint8Array, site: string): string[] {
  const sites = decodeRow<SiteRow>(row);
  return Object.hasOwn(sites, site) ? (sites[site] ?? []).map(([id]) => id) : [];
}

export function gateSitesOf(row: Uint8Array): string[] {
  return Object.entries(decodeRow<SiteRow>(row)).flatMap(([site, ids]) => (ids.some(([, gate]) => gate) ? [site] : []));
}

function encodeRow(row: object): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(row));
}

/** Rows come from this store and have passed their digest: the cast states what `encodeRow` was given. */
function decodeRow<T>(row: Uint8Array): T {
  return JSON.parse(new TextDecoder().decode(row)) as T;
}

function at<T>(list: readonly T[], i: number): T {
  return list[i] as T;
}
