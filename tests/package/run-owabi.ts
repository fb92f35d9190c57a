// Runs the command line as a process of its own, on real files, the way a publisher does.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Incident } from '../../src/incident/types.ts';

export interface Ran {
  exitCode: number | null;
  stdout: string;
  stderr: string;
  json: unknown;
}

/** The file that publishers download. */
const PROGRAM = 'dist/publisher/owabi.mjs';

export function runOwabi(args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (data) => {
      stdout += data;
    });
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    child.on('close', (exitCode) => {
      const json: unknown = args.includes('--json') && stdout !== '' ? JSON.parse(stdout) : undefined;
      resolve({ exitCode, stdout, stderr, json });
    });
  });
}

export interface Desk {
  folder: string;
  records: string;
  out: string;
  root: string;
  key: string;
}

/** A publisher's desk in a folder of its own: keys, key list, no records yet. */
export async function makeDesk(): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'owabi-desk-'));
  const at = (name: string) => join(folder, name);
  const desk = { folder, records: at('records'), out: at('out'), root: at('root.key'), key: at('sign.key') };
  await runOwabi(['keygen', desk.root, '--root']);
  await runOwabi(['keygen', desk.key]);
  await runOwabi([
    'keys',
    'make',
    '--root',
    desk.root,
    '--key',
    `${desk.key}.pub`,
    '--feed',
    'watch',
    '--out',
    desk.out,
    ...NOW,
  ]);
  return desk;
}

export const NOW = ['--now', '2026-06-01T00:00:00Z'];

export async function putRecords(desk: Desk, incidents: readonly Incident[]): Promise<void> {
  await mkdir(join(desk.records, '2026'), { recursive: true });
  for (const incident of incidents) {
    await writeFile(join(desk.records, '2026', `${incident.id}.json`), JSON.stringify(incident, null, 2));
  }
}

export const build = (desk: Desk, ...args: string[]) =>
  runOwabi(['build', desk.records, '--key', desk.key, '--out', desk.out, '--name', 'Watch', '--json', ...NOW, ...args]);
export const verify = (desk: Desk, ...args: string[]) =>
  runOwabi(['verify', desk.out, '--root', `${desk.root}.pub`, '--json', ...NOW, ...args]);
