// Reads a snapshot or delta file block by block: inflate, columns, records, each record checked by the schema.
import type { Incident } from '../incident/types.ts';
import { validateIncident } from '../incident/validate.ts';
import { decodeBlock } from './decode-block.ts';
import { type BlockEntry, type FileFault, type FileHeader, readFileHeader } from './file-header.ts';

export interface ReadBlock {
  /** The block as it stands in the file, a view into it: what the store keeps a copy of. */
  bytes: Uint8Array<ArrayBuffer>;
  entry: BlockEntry;
  incidents: Incident[];
}

export type BlockFault =
  | { reason: 'BROKEN_BLOCK'; detail: string }
  /** The record's place in the file and what the schema says of it. */
  | { reason: 'BAD_RECORD'; detail: string };

export type BlockResult = { kind: 'block'; incidents: Incident[] } | ({ kind: 'broken' } & BlockFault);

/**
 * The records of one block, each checked by the schema.
 * @param name what to call the block in a fault, such as "block 3"
 */
export async function readBlock(bytes: Uint8Array<ArrayBuffer>, entry: BlockEntry, name: string): Promise<BlockResult> {
  const decoded = await decodeBlock(bytes, entry, name);
  if (decoded.kind === 'broken') return decoded;
  const incidents: Incident[] = [];
  for (const [i, value] of decoded.values.entries()) {
    const validated = validateIncident(value, `${name}, record ${i + 1}`);
    if (validated.kind === 'invalid') {
      const fault = validated.faults[0];
      return { kind: 'broken', reason: 'BAD_RECORD', detail: `${fault?.file}: ${fault?.field} ${fault?.reason}` };
    }
    incidents.push(validated.incident);
  }
  return { kind: 'block', incidents };
}

export type FilePart =
  | { kind: 'header'; header: FileHeader }
  | ({ kind: 'block' } & ReadBlock)
  | { kind: 'broken'; reason: FileFault | BlockFault['reason']; detail: string };

/**
 * A whole file, part by part: its header, then its blocks in order. The first broken part is the last.
 * Nothing here proves who wrote the file: check its hash against a verified head first.
 */
export async function* readFeedFile(file: Uint8Array<ArrayBuffer>): AsyncGenerator<FilePart> {
  const result = readFileHeader(file);
  if (result.kind === 'broken') {
    yield { kind: 'broken', reason: result.reason, detail: 'file header' };
    return;
  }
  yield { kind: 'header', header: result.header };
  let at = result.bodyAt;
  let lastId = '';
  for (const [i, entry] of result.header.blocks.entries()) {
    const name = `block ${i + 1}`;
    const bytes = file.subarray(at, at + entry.length);
    at += entry.length;
    const block = await readBlock(bytes, entry, name);
    if (block.kind === 'broken') {
      yield block;
      return;
    }
    for (const { id } of block.incidents) {
      // Sorted ids make duplicates impossible across blocks, without remembering every id.
      if (id <= lastId) {
        yield { kind: 'broken', reason: 'BROKEN_BLOCK', detail: `${name}: ids are not in order at ${id}` };
        return;
      }
      lastId = id;
    }
    yield { kind: 'block', bytes, entry, incidents: block.incidents };
  }
}
