// Writes a set of files into a folder: only what changed is touched, only what an earlier run wrote is removed.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Names what the last run wrote, so that the next one may remove it and nothing else. */
const LEDGER = '.owabi-site.json';

/** Files under way at once: the disk is waited for less, and memory stays small. */
const AT_ONCE = 32;

/** A file stands where a page should go, and no earlier run wrote it: it is left alone, and nothing after it is written. */
export class ForeignFile extends Error {
  constructor(readonly path: string) {
    super(`${path} is there already and was not written by this command: move it away, or choose another folder`);
  }
}

export interface WriteResult {
  written: number;
  unchanged: number;
  removed: number;
}

/**
 * @param files path from the folder to text; asked for one at a time, so that a large site needs little memory
 * @param onProgress called now and then with the number of files seen
 */
export async function writeFiles(
  folder: string,
  files: Iterable<readonly [path: string, text: string]>,
  onProgress: (done: number) => void = () => {},
): Promise<WriteResult> {
  const before = await readLedger(folder);
  const isForeign = async (path: string, text: string) => {
    if (path in before) return false;
    const found = await readFile(join(folder, path), 'utf8').catch(() => undefined);
    return found !== undefined && found !== text;
  };
  const now: Record<string, string> = {};
  const result: WriteResult = { written: 0, unchanged: 0, removed: 0 };
  let done = 0;
  const writeOne = async (path: string, text: string) => {
    const digest = createHash('sha256').update(text).digest('base64url').slice(0, 22);
    if (await isForeign(path, text)) throw new ForeignFile(path);
    now[path] = digest;
    if (before[path] === digest && (await isThere(join(folder, path), text))) result.unchanged++;
    else {
      await writeWhole(join(folder, path), text);
      result.written++;
    }
    if (++done % 500 === 0) onProgress(done);
  };
  const writeLedger = (entries: Record<string, string>) =>
    writeWhole(join(folder, LEDGER), `${JSON.stringify(entries, Object.keys(entries).sort(), 0)}\n`);
  let batch: Promise<void>[] = [];
  let batches = 0;
  try {
    for (const [path, text] of files) {
      batch.push(writeOne(path, text));
      if (batch.length < AT_ONCE) continue;
      await Promise.all(batch);
      batch = [];
      // A run that is killed leaves few files that the next one would not know as its own.
      if (++batches % 16 === 0) await writeLedger({ ...before, ...now });
    }
    await Promise.all(batch);
  } catch (error) {
    await Promise.allSettled(batch);
    await writeLedger({ ...before, ...now });
    throw error;
  }
  for (const path of Object.keys(before)) {
    if (path in now) continue;
    await rm(join(folder, path), { force: true });
    result.removed++;
  }
  await writeLedger(now);
  return result;
}

async function isThere(path: string, text: string): Promise<boolean> {
  const found = await readFile(path, 'utf8').catch(() => undefined);
  return found === text;
}

/** A reader of the folder sees the old file or the new one, never half of one. */
async function writeWhole(path: string, text: string): Promise<void> {
  const part = `${path}.part`;
  await writeFile(part, text).catch(async () => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(part, text);
  });
  await rename(part, path);
}

async function readLedger(folder: string): Promise<Record<string, string>> {
  const text = await readFile(join(folder, LEDGER), 'utf8').catch(() => undefined);
  if (text === undefined) return {};
  const ledger: unknown = JSON.parse(text);
  const entries = Object.entries(ledger as Record<string, unknown>).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && isInside(entry[0]),
  );
  return Object.fromEntries(entries);
}

/** A ledger that somebody edited must not make us remove files elsewhere. */
function isInside(path: string): boolean {
  return !path.startsWith('/') && !path.split(/[/\\]/).includes('..');
}
