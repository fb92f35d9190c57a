// The records inside the package: trusted because the package is; loaded when the package brings other ones than are stored.
import { readFeedFile } from '../feed/read-file.ts';
import { sha256Hex } from '../feed/sha256.ts';
import type { ApplyResult } from './apply-generation.ts';
import { builtInInfo } from './built-in-info.ts';
import { type PreparedBlock, prepareBlock } from './generation.ts';
import type { WritableIncidentStore } from './incident-store.ts';

export type LoadResult =
  | { kind: 'unchanged' }
  | ApplyResult
  | { kind: 'refused'; reason: 'BROKEN_PACKAGE'; detail: string };

/**
 * Stores the built-in records unless the stored ones came from the same file. Cheap when nothing changed.
 * @param url of the snapshot; its SHA-256 in hex lies at the same address with ".sha256"
 */
export async function loadBuiltIn(args: {
  fetch: (url: string) => Promise<Response>;
  store: WritableIncidentStore;
  url: string;
}): Promise<LoadResult> {
  const { fetch, store, url } = args;
  try {
    const announced = (await (await fetch(`${url}.sha256`)).text()).trim();
    if ((await store.factsOf(builtInInfo.id))?.snapshotSha256 === announced) return { kind: 'unchanged' };
    const file = new Uint8Array(await (await fetch(url)).arrayBuffer());
    const snapshotSha256 = await sha256Hex(file);
    if (snapshotSha256 !== announced) return broken('the file does not have the announced digest');
    const blocks: PreparedBlock[] = [];
    let asOf = '';
    for await (const part of readFeedFile(file)) {
      if (part.kind === 'broken') return broken(part.detail);
      if (part.kind === 'header') asOf = part.header.asOf;
      else blocks.push(await prepareBlock(part));
    }
    const facts = { ...builtInInfo, asOf, version: 0, snapshotSha256 };
    return await store.applyGeneration(builtInInfo.id, { kind: 'replace', facts, blocks, mayRemoveMany: true });
  } catch (error) {
    return broken(String(error));
  }
}

function broken(detail: string): LoadResult {
  return { kind: 'refused', reason: 'BROKEN_PACKAGE', detail };
}
