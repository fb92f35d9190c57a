// A folder of records becomes one snapshot: every record checked, sorted by id, the same bytes on any machine.
import { lstat, readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { RecordFault } from '../incident/validate.ts';
import { validateIncident } from '../incident/validate.ts';
import { createFileWriter, type FeedFile } from './write-file.ts';

export type Compiled = { kind: 'compiled'; file: FeedFile } | { kind: 'faulty'; faults: RecordFault[] };

/**
 * Reads every `.json` file below a folder. Symbolic links are refused, never followed.
 * @param onProgress records done so far, of all
 */
export async function compileFolder(
  folder: string,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<Compiled> {
  const faults: RecordFault[] = [];
  const paths = await findRecordPaths(folder, faults);
  // A record's file is named after its id, so sorting file names sorts ids, and only one block of records is in memory.
  paths.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  const writer = createFileWriter();
  let lastId = '';
  for (const [i, path] of paths.entries()) {
    const name = relative(folder, path);
    const read = await readRecord(path, name);
    if (read.kind === 'invalid') {
      faults.push(...read.faults);
    } else if (read.incident.id !== idOf(path)) {
      faults.push({
        file: name,
        field: 'id',
        reason: `is "${read.incident.id}", but the file is called ${idOf(path)}`,
      });
    } else if (read.incident.id === lastId) {
      faults.push({ file: name, field: 'id', reason: `"${lastId}" is in two files` });
    } else {
      lastId = read.incident.id;
      if (faults.length === 0) writer.add(read.incident);
    }
    onProgress(i + 1, paths.length);
  }
  return faults.length > 0 ? { kind: 'faulty', faults } : { kind: 'compiled', file: writer.finish() };
}

async function findRecordPaths(folder: string, faults: RecordFault[]): Promise<string[]> {
  const paths: string[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const path = join(folder, name);
    const stat = await lstat(path);
    if (stat.isSymbolicLink()) faults.push({ file: name, field: '', reason: 'is a symbolic link' });
    else if (stat.isDirectory()) paths.push(...(await findRecordPaths(path, faults)));
    else if (name.endsWith('.json')) paths.push(path);
  }
  return paths;
}

const idOf = (path: string) => basename(path, '.json');

async function readRecord(path: string, name: string) {
  let value: unknown;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
    value = JSON.parse(text);
  } catch (error) {
    const faults = [{ file: name, field: '', reason: `cannot be read: ${(error as Error).message}` }];
    return { kind: 'invalid' as const, faults };
  }
  return validateIncident(value, name);
}
