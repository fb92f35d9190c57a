// Makes blocks of records inside the browser, for sources that are no feed files (a catalogue, a user's own records).
import type { Incident } from '../incident/types.ts';
import { canonicalJson } from './canonical-json.ts';
import { toColumn } from './columns.ts';
import { BLOCK_TARGET_BYTES } from './limits.ts';
import type { ReadBlock } from './read-file.ts';

/** Blocks as a publisher would make them, but deflated by the platform: never compared byte for byte. */
export async function makeBlocks(incidents: readonly Incident[]): Promise<ReadBlock[]> {
  const blocks: ReadBlock[] = [];
  let open: Incident[] = [];
  let openLength = 0;
  for (const incident of incidents) {
    open.push(incident);
    openLength += JSON.stringify(incident).length;
    if (openLength >= BLOCK_TARGET_BYTES) {
      blocks.push(await makeBlock(open));
      open = [];
      openLength = 0;
    }
  }
  if (open.length > 0) blocks.push(await makeBlock(open));
  return blocks;
}

async function makeBlock(incidents: Incident[]): Promise<ReadBlock> {
  const raw = new TextEncoder().encode(canonicalJson(toColumn(incidents)));
  const stream = new Blob([raw]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return { bytes, entry: { count: incidents.length, length: bytes.length, rawLength: raw.length }, incidents };
}
