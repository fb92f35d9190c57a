// One fingerprint for what a feed holds, however a client came to hold it.
import { joinBytes } from './join-bytes.ts';
import { sha256Hex } from './sha256.ts';

/** A large list's lines would, all at once, take more memory than all that is kept of it. */
const LINES_AT_ONCE = 1_000;

/** SHA-256 in hex over the lines "id revision\n", sorted by id: which records a feed holds, in which revision. */
export async function stateSha256Of(records: Iterable<{ id: string; revision: number }>): Promise<string> {
  const sorted = Array.from(records).sort((a, b) => (a.id < b.id ? -1 : 1));
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  for (let at = 0; at < sorted.length; at += LINES_AT_ONCE) {
    const lines = sorted.slice(at, at + LINES_AT_ONCE).map(({ id, revision }) => `${id} ${revision}\n`);
    parts.push(encoder.encode(lines.join('')));
  }
  return sha256Hex(joinBytes(parts));
}
