// Finds the record files of a folder and reads them; what is not an ordinary file in its place is refused.
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotRun } from './outcome.ts';
import { plainReasonOf } from './plain-reason.ts';

export interface RecordFile {
  /** Path below the records folder, with "/" on every system: "2011/jp-2011-geo-eshop.json". */
  path: string;
  bytes: Uint8Array;
}

export interface RefusedFile {
  path: string;
  reason: string;
}

/** Far above the largest record; a longer file is refused unread. */
const MAX_RECORD_BYTES = 256 * 1024;

/** Every `<year>/<id>.json` below `folder`, in the order of their paths. */
export async function readRecordFiles(folder: string): Promise<{ files: RecordFile[]; refused: RefusedFile[] }> {
  const files: RecordFile[] = [];
  const refused: RefusedFile[] = [];
  const refuse = (path: string, reason: string) => refused.push({ path, reason });
  for (const year of await namesIn(folder)) {
    const stat = await lstat(join(folder, year));
    if (stat.isSymbolicLink()) refuse(year, 'is a symbolic link');
    else if (!stat.isDirectory()) {
      if (year.endsWith('.json')) refuse(year, 'lies outside a folder of a year');
    } else if (!/^\d{4}$/.test(year)) refuse(year, 'is not a folder of a year such as "2026"');
    else await readYear(year);
  }
  return { files, refused };

  async function readYear(year: string): Promise<void> {
    for (const name of await namesIn(join(folder, year))) {
      const path = `${year}/${name}`;
      const stat = await lstat(join(folder, year, name));
      if (stat.isSymbolicLink()) refuse(path, 'is a symbolic link');
      else if (!stat.isFile()) refuse(path, 'is not a file');
      else if (!name.endsWith('.json')) refuse(path, 'is not a .json file');
      else if (stat.size > MAX_RECORD_BYTES) refuse(path, `is larger than ${MAX_RECORD_BYTES} bytes`);
      else files.push({ path, bytes: await readFile(join(folder, year, name)) });
    }
  }
}

/** Names in a folder, sorted; hidden ones are nobody's record. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => !name.startsWith('.')).sort();
  } catch (error) {
    throw new CannotRun(`cannot read the folder ${folder}: ${plainReasonOf(error)}`);
  }
}
