// Builds the next version of a published folder: snapshot, deltas for clients of the last versions, head last.
import { createHash } from 'node:crypto';
import { type FileRef, filePathOf, type Head } from '../feed/head.ts';
import { stateSha256Of } from '../feed/state.ts';
import type { Incident } from '../incident/types.ts';
import { BULK_REMOVAL_SHARE } from '../store/generation.ts';
import type { RecordFinding } from './check-records.ts';
import { compileFolder } from './compile.ts';
import { markFirstBuild, readPreviousHead, writeNamedFile } from './feed-folder.ts';
import {
  type OldDelta,
  type PublishedRecord,
  readOldDeltas,
  readPublishedRecords,
  recordDigestOf,
} from './published-state.ts';
import { findSilentChanges, sayGone, sayLower, sayNotGone, saySilent } from './record-history.ts';
import { planSigning, publishHead, type Signing } from './sign-head.ts';
import { createFileWriter, type FeedFile } from './write-file.ts';

/** Versions from which a client can go on by delta. */
const DELTA_VERSIONS = 30;

export interface BuildOptions {
  records: string;
  out: string;
  signing: Signing;
  /** Day as of which records are linted. */
  today: string;
  /** Absent: as in the published head. */
  publisher: Head['publisher'];
  minClient?: string;
  bulkRemoval?: boolean;
  /** Ids that are meant to go. */
  remove?: readonly string[];
  /** Records may change under the revision they are published in: where spelling changed, and no fact. */
  sameRevision?: boolean;
  allowEmpty?: boolean;
  onProgress?: (done: number, all: number) => void;
}

export type BuildResult =
  | { kind: 'built'; head: Head; added: number; changed: number; removed: string[]; warnings: string[] }
  | { kind: 'faulty'; findings: RecordFinding[] }
  /** The records are good, but must not replace the published ones as they are. */
  | { kind: 'refused'; reasons: string[] };

export async function buildFeed(options: BuildOptions): Promise<BuildResult> {
  const { out, signing } = options;
  const previous = await readPreviousHead(out, signing.version);
  const facts = await planSigning(out, previous, signing);
  const published = previous ? await readPublishedRecords(out, previous) : new Map<string, PublishedRecord>();
  const oldDeltas = previous ? await readOldDeltas(out, previous) : [];

  const current = new Map<string, number>();
  const touched = new Set<string>();
  const kept = new Map<string, Incident>();
  const unraised = new Map<string, { file: string; incident: Incident }>();
  const reasons: string[] = [];
  const compiled = await compileFolder(options.records, {
    today: options.today,
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
    onRecord(incident, file) {
      const { id, revision } = incident;
      current.set(id, revision);
      const old = published.get(id);
      const isChanged = old?.digest !== recordDigestOf(incident);
      if (isChanged) touched.add(id);
      // Only a delta brings single records; a first version has none.
      const isInDelta = isChanged || oldDeltas.some((delta) => delta.touched.has(id));
      if (previous && isInDelta) kept.set(id, incident);
      if (!old) return;
      if (revision < old.revision) reasons.push(sayLower(file, incident, old.revision));
      else if (isChanged && revision === old.revision) unraised.set(id, { file, incident });
    },
  });
  if (compiled.kind === 'faulty') return { kind: 'faulty', findings: compiled.findings };
  const removed = [...published.keys()].filter((id) => !current.has(id));
  for (const id of removed) touched.add(id);
  if (removed.length > published.size * BULK_REMOVAL_SHARE && !options.bulkRemoval) {
    reasons.push(`${removed.length} of ${published.size} records would go; if that is meant: --bulk-removal`);
  } else if (!options.bulkRemoval) reasons.push(...sayGone(removed, options.remove ?? []));
  reasons.push(...sayNotGone(options.remove ?? [], removed));
  const silent = previous ? await findSilentChanges(out, previous, unraised) : [];
  if (!options.sameRevision) reasons.push(...silent.map(saySilent));
  if (current.size === 0 && !options.allowEmpty) reasons.push('there are no records; if that is meant: --allow-empty');
  if (reasons.length > 0) return { kind: 'refused', reasons };

  if (!previous && signing.version === undefined) await markFirstBuild(out);
  const snapshot = await writeFile(out, compiled.file);
  const bases: OldDelta[] = [
    ...(previous ? [{ from: previous.version, touched: new Set<string>() }] : []),
    ...oldDeltas,
  ];
  const deltas: Head['deltas'] = [];
  for (const base of bases.slice(0, DELTA_VERSIONS)) {
    const file = makeDelta(new Set([...base.touched, ...touched]), kept);
    if (file.bytes.length < compiled.file.bytes.length)
      deltas.push({ from: base.from, ...(await writeFile(out, file)) });
  }
  const bulkRemoval = options.bulkRemoval ? facts.version : previous?.bulkRemoval;
  const head: Head = {
    ...facts,
    publisher: options.publisher,
    stateSha256: await stateSha256Of(Array.from(current, ([id, revision]) => ({ id, revision }))),
    snapshot: { count: compiled.file.count, ...snapshot },
    deltas,
    ...(options.minClient && { minClient: options.minClient }),
    ...(bulkRemoval !== undefined && { bulkRemoval }),
    ...(options.allowEmpty && { allowEmpty: true as const }),
  };
  await publishHead(out, head, previous, signing);
  const added = [...current.keys()].filter((id) => !published.has(id)).length;
  const changed = touched.size - added - removed.length;
  const warnings = silent.map(({ id, revision }) => `${id} changed, but is still revision ${revision}`);
  return { kind: 'built', head, added, changed, removed, warnings };
}

/** Everything that became different since some version: as it is now, or gone. */
function makeDelta(touched: ReadonlySet<string>, kept: ReadonlyMap<string, Incident>): FeedFile {
  const ids = [...touched].sort();
  const writer = createFileWriter(ids.filter((id) => !kept.has(id)));
  for (const id of ids) {
    const incident = kept.get(id);
    if (incident) writer.add(incident);
  }
  return writer.finish();
}

async function writeFile(out: string, { bytes, rawLength }: FeedFile): Promise<FileRef> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await writeNamedFile(out, filePathOf({ sha256 }), bytes);
  return { length: bytes.length, rawLength, sha256 };
}
