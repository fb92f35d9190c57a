// Zips files to the same bytes on any machine: sorted names, one fixed time, one compressor.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** The earliest time a zip can hold; a local time, because that is what the format stores. */
const FIXED_TIME = new Date(1980, 0, 1);
const UNIX = 3;
const READABLE_FILE = 0o100644 << 16;

/** @param paths relative to `top`, with forward slashes */
export function zipFiles(top: string, paths: readonly string[]): Uint8Array {
  const entries: Zippable = {};
  for (const path of [...paths].sort())
    entries[path] = [readFileSync(join(top, path)), { mtime: FIXED_TIME, level: 9, os: UNIX, attrs: READABLE_FILE }];
  return zipSync(entries);
}
