// Bytes of one block -> the values in it, not yet known to be records: without the schema, which only writers need.
import { fromColumn } from './columns.ts';
import type { BlockEntry } from './file-header.ts';
import { inflateBlock } from './inflate.ts';
import { releaseBytes } from './release-bytes.ts';

export type DecodedBlock =
  | { kind: 'values'; values: unknown[] }
  | { kind: 'broken'; reason: 'BROKEN_BLOCK'; detail: string };

/** @param name what to call the block in a fault, such as "block 3" */
export async function decodeBlock(
  bytes: Uint8Array<ArrayBuffer>,
  entry: BlockEntry,
  name: string,
): Promise<DecodedBlock> {
  const raw = await inflateBlock(bytes, entry.rawLength);
  if (!raw) return { kind: 'broken', reason: 'BROKEN_BLOCK', detail: `${name} does not inflate to its length` };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
    releaseBytes(raw);
    return { kind: 'values', values: fromColumn(JSON.parse(text), entry.count) };
  } catch (error) {
    return { kind: 'broken', reason: 'BROKEN_BLOCK', detail: `${name}: ${String(error)}` };
  }
}
