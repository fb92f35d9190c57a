// Writes a set of files into a folder: only what changed is touched, only what an earlier run wrote is removed.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Names what the last run wrote, so that the next one may remove it and nothing else. */
const LEDGER = '.owabi-site.json';

/** Files under way at once: the disk is waited for less, and memory stays small. */
const AT_ONCE = 32;

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
  const now: Record<string, string> = {};
  const result: WriteResult = { written: 0, unchanged: 0, removed: 0 };
  let done = 0;
  const writeOne = async (path: string, text: string) => {
    const digest = createHash('sha256').update(text).digest('base64url').slice(0, 22);
    now[path] = digest;
    if (before[path] === digest && (await isThere(join(folder, path), text))) result.unchanged++;
    else {
      await writeWhole(join(folder, path), text);
      result.written++;
    }
    if (++done % 500 === 0) onProgress(done);
  };
  let batch: Promise<void>[] = [];
  for (const [path, text] of files) {
    batch.push(writeOne(path, text));
    if (batch.length < AT_ONCE) continue;
    await Promise.all(batch);
    batch = [];
  }
  await Promise.all(batch);
  for (const path of Object.keys(before)) {
    if (path in now) continue;
    await rm(join(folder, path), { force: true });
    result.removed++;
  }
  await writeWhole(join(folder, LEDGER), `${JSON.stringify(now, Object.keys(now).sort(), 0)}\n`);
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
