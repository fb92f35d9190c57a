// A published feed in memory, version by version, as the command line would write it.
import { filePathOf, type Head } from '../../../src/feed/head.ts';
import { sha256Hex } from '../../../src/feed/sha256.ts';
import { stateSha256Of } from '../../../src/feed/state.ts';
import type { ReadFeedFile } from '../../../src/feed/verify-update.ts';
import type { Incident } from '../../../src/incident/types.ts';
import { createFileWriter } from '../../../src/publisher/write-file.ts';
import { signHead, signKeys } from './make-feed.ts';

export type Folder = Map<string, Uint8Array<ArrayBuffer>>;

export function writeRecords(incidents: readonly Incident[], removed?: readonly string[]) {
  const writer = createFileWriter(removed);
  for (const incident of incidents.toSorted((a, b) => (a.id < b.id ? -1 : 1))) writer.add(incident);
  return writer.finish();
}

/** One version of a feed; with `before`, also the delta from the version just below. */
export async function publish(
  version: number,
  incidents: readonly Incident[],
  options: { before?: readonly Incident[]; head?: Partial<Head> } = {},
): Promise<Folder> {
  const folder: Folder = new Map();
  const put = async (file: ReturnType<typeof writeRecords>) => {
    const sha256 = await sha256Hex(file.bytes);
    folder.set(filePathOf({ sha256 }), file.bytes);
    return { length: file.bytes.length, rawLength: file.rawLength, sha256 };
  };
  const snapshot = writeRecords(incidents);
  const { before, head } = options;
  const deltas: Head['deltas'] = [];
  if (before) {
    const gone = before.filter(({ id }) => !incidents.some((one) => one.id === id)).map(({ id }) => id);
    deltas.push({
      from: version - 1,
      ...(await put(
        writeRecords(
          incidents.filter((one) => !before.includes(one)),
          gone,
        ),
      )),
    });
  }
  folder.set('keys.json', await signKeys());
  folder.set(
    'head.json',
    await signHead({
      version,
      stateSha256: await stateSha256Of(incidents),
      snapshot: { count: snapshot.count, ...(await put(snapshot)) },
      deltas,
      ...head,
    }),
  );
  return folder;
}

export function readerOf(folder: Folder, asked: string[] = []): ReadFeedFile {
  return async (path) => {
    asked.push(path);
    const bytes = folder.get(path);
    return bytes ? { kind: 'read', bytes } : { kind: 'unreadable', reason: 'HTTP_404', detail: path };
  };
}
