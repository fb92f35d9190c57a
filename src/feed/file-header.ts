// The first bytes of a snapshot or delta file: what it is, and where its blocks lie.
import { canonicalJson } from './canonical-json.ts';
import { caps } from './limits.ts';
import { parseStrictJson } from './strict-json.ts';

/** Format number in the file's eighth byte; another number is another format. */
export const FILE_FORMAT = 1;
const MAGIC = [0x4f, 0x57, 0x41, 0x42, 0x49, 0, 0];
/** Magic, format, header length (unsigned, 32 bits, little-endian). */
const PREFIX_BYTES = 12;

export interface BlockEntry {
  /** Records in it. */
  count: number;
  /** Bytes in the file, deflated. */
  length: number;
  /** Bytes once inflated. */
  rawLength: number;
}

export interface FileHeader {
  kind: 'snapshot' | 'delta';
  /** Newest day its records speak of, "2026-11-22". */
  asOf: string;
  /** Records in all blocks. */
  count: number;
  blocks: BlockEntry[];
  /** Ids that a delta takes away, sorted; only in a delta, only when there are some. */
  removed?: string[];
}

export type FileFault = 'NOT_A_FEED_FILE' | 'UNKNOWN_FORMAT' | 'BROKEN_HEADER' | 'TOO_LARGE' | 'CUT_SHORT';
export type HeaderResult =
  | { kind: 'header'; header: FileHeader; bodyAt: number }
  | { kind: 'broken'; reason: FileFault };

export function writeFileHeader(header: FileHeader): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(canonicalJson(header));
  const bytes = new Uint8Array(PREFIX_BYTES + json.length);
  bytes.set([...MAGIC, FILE_FORMAT]);
  new DataView(bytes.buffer).setUint32(8, json.length, true);
  bytes.set(json, PREFIX_BYTES);
  return bytes;
}

/** Reads and checks the header; the blocks must fill the rest of the file exactly. */
export function readFileHeader(bytes: Uint8Array): HeaderResult {
  if (bytes.length < PREFIX_BYTES || MAGIC.some((byte, i) => bytes[i] !== byte)) return broken('NOT_A_FEED_FILE');
  if (bytes[7] !== FILE_FORMAT) return broken('UNKNOWN_FORMAT');
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true);
  if (length > caps.fileHeaderBytes) return broken('TOO_LARGE');
  const bodyAt = PREFIX_BYTES + length;
  if (bytes.length < bodyAt) return broken('CUT_SHORT');
  const parsed = parseStrictJson(bytes.subarray(PREFIX_BYTES, bodyAt), caps.fileHeaderBytes);
  if (parsed.kind === 'refused' || !isFileHeader(parsed.value)) return broken('BROKEN_HEADER');
  const header = parsed.value;
  const sum = (part: 'count' | 'length') => header.blocks.reduce((total, block) => total + block[part], 0);
  if (sum('count') !== header.count) return broken('BROKEN_HEADER');
  if (bytes.length !== bodyAt + sum('length')) return broken('CUT_SHORT');
  return { kind: 'header', header, bodyAt };
}

function broken(reason: FileFault): HeaderResult {
  return { kind: 'broken', reason };
}

function isFileHeader(value: unknown): value is FileHeader {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, asOf, count, blocks, removed } = value as Record<string, unknown>;
  if (kind !== 'snapshot' && kind !== 'delta') return false;
  if (typeof asOf !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(asOf)) return false;
  if (!isCount(count, caps.records) || !Array.isArray(blocks) || !blocks.every(isBlockEntry)) return false;
  if (removed === undefined) return true;
  return kind === 'delta' && Array.isArray(removed) && removed.every((id) => typeof id === 'string' && id.length <= 80);
}

function isBlockEntry(value: unknown): value is BlockEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { count, length, rawLength } = value as Record<string, unknown>;
  return (
    isCount(count, caps.blockRecords) && isCount(length, caps.blockBytes) && isCount(rawLength, caps.blockRawBytes)
  );
}

function isCount(value: unknown, max: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= max;
}
