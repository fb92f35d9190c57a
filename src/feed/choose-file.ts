// Which file brings a client from what it holds to a head: nothing, a delta, or the snapshot.
import { type FileRef, filePathOf, type Head } from './head.ts';
import { sha256Hex } from './sha256.ts';

export interface Held {
  version: number;
  count: number;
  /** Records replaced or removed since the last snapshot. */
  shadowed: number;
}

export type FileChoice = { kind: 'none' } | { kind: 'delta' | 'snapshot'; path: string; ref: FileRef };

/** @param held what the store holds of this feed in the same epoch; absent where nothing, or where a delta just failed */
export function chooseFile(head: Head, held: Held | undefined): FileChoice {
  if (held?.version === head.version) return { kind: 'none' };
  const delta = held && head.deltas.find((one) => one.from === held.version);
  // Past this much dead weight, or where it saves nothing, the snapshot is the better buy.
  const isWorthIt = delta && delta.length < head.snapshot.length && held.shadowed <= held.count / 2;
  if (isWorthIt) return { kind: 'delta', path: filePathOf(delta), ref: delta };
  return { kind: 'snapshot', path: filePathOf(head.snapshot), ref: head.snapshot };
}

/** Whether a downloaded file is the one the head names. */
export async function isFileOf(ref: FileRef, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  return bytes.length === ref.length && (await sha256Hex(bytes)) === ref.sha256;
}
