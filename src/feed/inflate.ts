// Inflates one block with the platform's own decoder, never past the length that was announced.
import { releaseBytes } from './release-bytes.ts';

/**
 * @param rawLength bytes the block must give, exactly
 * @returns undefined where the stream is broken, cut, too long or too short
 */
export async function inflateBlock(
  deflated: Uint8Array<ArrayBuffer>,
  rawLength: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const reader = readable.getReader();
  const writer = writable.getWriter();
  // Told by the reading end.
  const ignore = () => undefined;
  writer.write(deflated).catch(ignore);
  writer.close().catch(ignore);
  const raw = new Uint8Array(rawLength);
  let at = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (at + part.value.length > rawLength) {
        await reader.cancel();
        return undefined;
      }
      raw.set(part.value, at);
      at += part.value.length;
      releaseBytes(part.value);
    }
  } catch {
    // The decoder names no reason a user could act on: cut, damaged and trailing bytes are all "broken".
    return undefined;
  }
  return at === rawLength ? raw : undefined;
}
