// A published folder on disk: reading what it says, and replacing it so that no moment shows half of it.
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fromBase64 } from '../feed/base64.ts';
import { isFileOf } from '../feed/choose-file.ts';
import type { Envelope } from '../feed/envelope.ts';
import { type FileRef, filePathOf, type Head, parseHead } from '../feed/head.ts';
import { type KeyList, parseKeyList } from '../feed/key-list.ts';
import { caps } from '../feed/limits.ts';
import { parseStrictJson } from '../feed/strict-json.ts';
import type { ReadFeedFile } from '../feed/verify-update.ts';
import { CannotRun } from './outcome.ts';
import { plainReasonOf } from './plain-reason.ts';

/** The head that a folder shows now, unverified: the publisher's own folder, or one about to be verified. */
export async function readHeadOf(folder: string): Promise<Head | undefined> {
  const payload = await readPayload(folder, 'head.json');
  if (!payload) return undefined;
  const parsed = parseHead(payload);
  if (parsed.kind === 'refused') throw new CannotRun(`${join(folder, 'head.json')}: ${parsed.detail}`);
  return parsed.value;
}

/** The key list of the publisher's own folder, unverified: only a client knows which root keys it trusts. */
export async function readKeyListOf(folder: string): Promise<KeyList> {
  const payload = await readPayload(folder, 'keys.json');
  if (!payload) {
    throw new CannotRun(
      `there is no key list in ${folder}; make one with: owabi keys make --root <root key> --key <signing key>.pub ` +
        `--feed <id> --out ${folder} (owabi --help has all steps)`,
    );
  }
  const parsed = await parseKeyList(payload);
  if (parsed.kind === 'refused') throw new CannotRun(`${join(folder, 'keys.json')}: ${parsed.detail}`);
  return parsed.value;
}

async function readPayload(folder: string, name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const path = join(folder, name);
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new CannotRun(`cannot read ${path}: ${plainReasonOf(error)}`);
  });
  if (!bytes) return undefined;
  const parsed = parseStrictJson(bytes, caps.headBytes);
  const payload =
    parsed.kind === 'parsed' ? fromBase64(String((parsed.value as Partial<Envelope> | null)?.payload)) : undefined;
  if (!payload) throw new CannotRun(`${path} is not a signed envelope`);
  return payload;
}

/** A content-addressed file, checked; undefined where it is missing or another. */
export async function readNamedFile(folder: string, ref: FileRef): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const bytes = await readFile(join(folder, filePathOf(ref))).catch(() => undefined);
  const copy = bytes && new Uint8Array(bytes);
  return copy && (await isFileOf(ref, copy)) ? copy : undefined;
}

/** Reads a folder the way a client reads a host. */
export function folderReader(folder: string): ReadFeedFile {
  return async (path, maxBytes) => {
    try {
      const bytes = new Uint8Array(await readFile(join(folder, path)));
      if (bytes.length > maxBytes)
        return { kind: 'unreadable', reason: 'TOO_LARGE', detail: `it is larger than ${maxBytes} bytes` };
      return { kind: 'read', bytes };
    } catch (error) {
      return { kind: 'unreadable', reason: 'NO_FILE', detail: plainReasonOf(error) };
    }
  };
}

/** Content first, each file complete under its name or not there; whoever points at them comes last. */
export async function writeNamedFile(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  await replaceFile(join(folder, path), bytes);
}

/**
 * Writes beside the target, forces it to disk, and renames: a crash leaves the old file or the new one.
 * @param beforeRename the last thing to be done while the old file stands
 */
export async function replaceFile(
  path: string,
  bytes: Uint8Array,
  beforeRename: () => Promise<void> = async () => undefined,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(temporary, 'w');
    await file.writeFile(bytes);
    await file.sync();
    await file.close();
    await beforeRename();
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new CannotRun(`cannot write ${path}: ${(error as Error).message}`);
  }
}

/** Lies in a folder from before its first file until just before its first head: while it does, there never was a head. */
const FIRST_BUILD = '.first-build';

/** The head that the next version follows; a folder that lost it would begin again at version 1, which no client takes. */
export async function readPreviousHead(folder: string, version: number | undefined): Promise<Head | undefined> {
  const previous = await readHeadOf(folder);
  if (previous || version !== undefined) return previous;
  if (!(await listNames(join(folder, 'files'))).some((name) => name.endsWith('.owabi'))) return undefined;
  if ((await listNames(folder)).includes(FIRST_BUILD)) return undefined;
  throw new CannotRun(
    `${join(folder, 'head.json')} is missing, but published files are there: put the last head back, or give a version ` +
      'above the last published one with --set-version (1 where none was ever published)',
  );
}

/** To be called before anything else is written into a folder without a head, unless the version was given by hand. */
export async function markFirstBuild(folder: string): Promise<void> {
  await replaceFile(join(folder, FIRST_BUILD), new Uint8Array());
}

/** The mark goes before the head comes: should the run die in between, the next one asks rather than begin again at 1. */
export async function replaceHead(folder: string, bytes: Uint8Array): Promise<void> {
  await replaceFile(join(folder, 'head.json'), bytes, () => rm(join(folder, FIRST_BUILD), { force: true }));
}

async function listNames(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new CannotRun(`cannot read ${folder}: ${plainReasonOf(error)}`);
  });
}

/** Removes files that none of these heads name, and what an interrupted run left behind. */
export async function pruneFiles(folder: string, heads: readonly Head[]): Promise<void> {
  const named = new Set(
    heads.flatMap((head) => [head.snapshot, ...head.deltas].map((ref) => filePathOf(ref).slice('files/'.length))),
  );
  for (const name of await readdir(join(folder, 'files'))) {
    const isOurs = /^[0-9a-f]{64}\.owabi(?:\.\d+\.tmp)?$/.test(name);
    if (isOurs && !named.has(name)) await rm(join(folder, 'files', name), { force: true });
  }
}
