// What a published folder already tells its clients, read back from its own files: no state is kept beside them.
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson } from '../feed/canonical-json.ts';
import { type FileRef, filePathOf, type Head } from '../feed/head.ts';
import { readFeedFile } from '../feed/read-file.ts';
import type { Incident } from '../incident/types.ts';
import { readNamedFile } from './feed-folder.ts';
import { CannotRun } from './outcome.ts';

export interface PublishedRecord {
  revision: number;
  digest: string;
}

/** Ids that a client at an older version does not have as they are now. */
export interface OldDelta {
  from: number;
  touched: Set<string>;
}

/** Fingerprint of a record's content, to see whether it changed. */
export function recordDigestOf(incident: Incident): string {
  return createHash('sha256').update(canonicalJson(incident)).digest('base64').slice(0, 22);
}

export async function readPublishedRecords(folder: string, head: Head): Promise<Map<string, PublishedRecord>> {
  const records = new Map<string, PublishedRecord>();
  for await (const incident of readRecordsOf(folder, head.snapshot)) {
    records.set(incident.id, { revision: incident.revision, digest: recordDigestOf(incident) });
  }
  return records;
}

export async function readOldDeltas(folder: string, head: Head): Promise<OldDelta[]> {
  const deltas: OldDelta[] = [];
  for (const ref of head.deltas) {
    const touched = new Set<string>();
    const removed = await eachRecord(folder, ref, (incident) => touched.add(incident.id));
    for (const id of removed) touched.add(id);
    deltas.push({ from: ref.from, touched });
  }
  return deltas;
}

export async function* readRecordsOf(folder: string, ref: Head['snapshot']): AsyncGenerator<Incident> {
  for await (const part of readParts(folder, ref)) if (part.kind === 'block') yield* part.incidents;
}

async function eachRecord(folder: string, ref: Head['deltas'][number], visit: (incident: Incident) => void) {
  let removed: readonly string[] = [];
  for await (const part of readParts(folder, ref)) {
    if (part.kind === 'header') removed = part.header.removed ?? [];
    else part.incidents.forEach(visit);
  }
  return removed;
}

async function* readParts(folder: string, ref: Head['snapshot'] | Head['deltas'][number]) {
  const bytes = await readNamedFile(folder, ref);
  if (!bytes) throw new CannotRun(await sayUnfit(folder, ref));
  for await (const part of readFeedFile(bytes)) {
    if (part.kind === 'broken') throw new CannotRun(`${folder}, file ${ref.sha256}: ${part.detail}`);
    yield part;
  }
}

async function sayUnfit(folder: string, ref: FileRef): Promise<string> {
  const path = join(folder, filePathOf(ref));
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  return `${path} is ${isThere ? 'not as it was published' : 'missing'}; put a copy of it back, or publish into a new folder`;
}
