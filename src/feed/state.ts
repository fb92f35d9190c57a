// One fingerprint for what a feed holds, however a client came to hold it.
import { sha256Hex } from './sha256.ts';

/** SHA-256 in hex over the lines "id revision\n", sorted by id: which records a feed holds, in which revision. */
export async function stateSha256Of(records: Iterable<{ id: string; revision: number }>): Promise<string> {
  const lines = Array.from(records, ({ id, revision }) => [id, `${id} ${revision}\n`] as const);
  lines.sort(([a], [b]) => (a < b ? -1 : 1));
  return sha256Hex(new TextEncoder().encode(lines.map(([, line]) => line).join('')));
}
