// A folder of records becomes one snapshot, a record at a time: checked, sorted by id, the same bytes on any machine.
import { lstat, readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { Incident } from '../incident/types.ts';
import { checkRecord, type RecordFinding } from './check-records.ts';
import { namesIn } from './read-records.ts';
import { createFileWriter, type FeedFile } from './write-file.ts';

export type Compiled =
  | { kind: 'compiled'; file: FeedFile; findings: RecordFinding[] }
  | { kind: 'faulty'; findings: RecordFinding[] };

export interface CompileOptions {
  /** Lints records as of this day; absent: shape and vocabularies alone. */
  today?: string;
  /** Each good record once, by ascending id, with its file's path below the folder. */
  onRecord?: (incident: Incident, path: string) => void;
  onProgress?: (done: number, all: number) => void;
}

/** Reads every `.json` file below a folder. Symbolic links are refused, never followed. */
export async function compileFolder(folder: string, options: CompileOptions = {}): Promise<Compiled> {
  const findings: RecordFinding[] = [];
  let isFaulty = false;
  const blame = (file: string, field: string, reason: string) => {
    isFaulty = true;
    findings.push({ severity: 'error', file, line: 1, field, reason });
  };
  const paths = await findRecordPaths(folder, (path) => blame(relative(folder, path), '', 'is a symbolic link'));
  // A record's file is named after its id, so sorting file names sorts ids, and only one block of records is in memory.
  paths.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  const writer = createFileWriter();
  let lastId = '';
  for (const [i, path] of paths.entries()) {
    const name = relative(folder, path).split(sep).join('/');
    const checked = checkRecord({ path: name, bytes: await readFile(path) }, options.today);
    findings.push(...checked.findings);
    if (checked.findings.some((finding) => finding.severity === 'error')) isFaulty = true;
    const { incident } = checked;
    if (incident && incident.id !== idOf(path))
      blame(name, 'id', `is "${incident.id}" in a file named "${basename(path)}"`);
    else if (incident?.id === lastId) blame(name, 'id', `"${lastId}" is in two files`);
    else if (incident) {
      lastId = incident.id;
      if (!isFaulty) {
        writer.add(incident);
        options.onRecord?.(incident, name);
      }
    }
    options.onProgress?.(i + 1, paths.length);
  }
  return isFaulty ? { kind: 'faulty', findings } : { kind: 'compiled', file: writer.finish(), findings };
}

async function findRecordPaths(folder: string, onLink: (path: string) => void): Promise<string[]> {
  const paths: string[] = [];
  for (const name of await namesIn(folder)) {
    const path = join(folder, name);
    const stat = await lstat(path);
    if (stat.isSymbolicLink()) onLink(path);
    else if (stat.isDirectory()) paths.push(...(await findRecordPaths(path, onLink)));
    else if (name.endsWith('.json')) paths.push(path);
  }
  return paths;
}

const idOf = (path: string) => basename(path, '.json');
