// Writes snapshot and delta files: sorted records in columns, blocks deflated by a pinned encoder, the same bytes anywhere.
import { deflateSync } from 'fflate';
import { canonicalJson } from '../feed/canonical-json.ts';
import { toColumn } from '../feed/columns.ts';
import { type BlockEntry, writeFileHeader } from '../feed/file-header.ts';
import { joinBytes } from '../feed/join-bytes.ts';
import { BLOCK_TARGET_BYTES } from '../feed/limits.ts';
import type { Incident } from '../incident/types.ts';

export interface FeedFile {
  bytes: Uint8Array<ArrayBuffer>;
  /** Bytes of all blocks once inflated. */
  rawLength: number;
  count: number;
  asOf: string;
}

/**
 * Takes records in ascending order of id and holds one block of them at a time.
 * @param removed ids a delta takes away; given (even empty) for a delta, absent for a snapshot
 */
export function createFileWriter(removed?: readonly string[]) {
  const encoder = new TextEncoder();
  const entries: BlockEntry[] = [];
  const blocks: Uint8Array[] = [];
  let open: Incident[] = [];
  let openBytes = 0;
  let lastId = '';
  let asOf = '1900-01-01';

  function closeBlock(): void {
    if (open.length === 0) return;
    const raw = encoder.encode(canonicalJson(toColumn(open)));
    const deflated = deflateSync(raw, { level: 9 });
    entries.push({ count: open.length, length: deflated.length, rawLength: raw.length });
    blocks.push(deflated);
    open = [];
    openBytes = 0;
  }

  return {
    add(incident: Incident): void {
      if (incident.id <= lastId) throw new RangeError(`${incident.id} does not come after ${lastId}`);
      lastId = incident.id;
      const newest = newestDayOf(incident);
      if (newest > asOf) asOf = newest;
      open.push(incident);
      openBytes += encoder.encode(JSON.stringify(incident)).length;
      if (openBytes >= BLOCK_TARGET_BYTES) closeBlock();
    },
    finish(): FeedFile {
      closeBlock();
      const count = entries.reduce((sum, entry) => sum + entry.count, 0);
      const rawLength = entries.reduce((sum, entry) => sum + entry.rawLength, 0);
      const header = writeFileHeader({
        kind: removed ? 'delta' : 'snapshot',
        asOf,
        count,
        blocks: entries,
        ...(removed?.length ? { removed: [...removed].sort() } : {}),
      });
      return { bytes: joinBytes([header, ...blocks]), rawLength, count, asOf };
    },
  };
}

/** The last day a record speaks of: a publication, a revision or a look at its source. */
export function newestDayOf(incident: Incident): string {
  const days = [
    incident.publishedOn,
    ...(incident.changes ?? []).map((change) => change.on),
    ...incident.sources.map((source) => source.retrievedOn),
  ];
  return days.reduce<string>((newest, day) => (day && day > newest ? day : newest), '1900-01-01');
}
