// The public site by the command as it ships: 729 shipped and 10,000 synthetic incidents, first and second run.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSyntheticFeed } from './synthetic-feed.ts';

const COMMAND = 'dist/publisher/owabi.mjs';
run('npx', ['vite', 'build', '--mode', 'publisher', '--logLevel', 'error']);
const folder = mkdtempSync(join(tmpdir(), 'owabi-bench-site-'));
try {
  measure('shipped', 'src/records');
  measure('10,000 synthetic', writeRecords(join(folder, 'records'), 10_000));
} finally {
  rmSync(folder, { recursive: true });
}

function writeRecords(into: string, count: number): string {
  for (const incident of makeSyntheticFeed(count)) {
    const year = incident.publishedOn?.slice(0, 4) ?? '2006';
    // The feed's ids count on beyond any year; on disk a record stands in the folder of its year.
    const id = incident.id.replace(/^jp-/, `jp-${year}-n`);
    mkdirSync(join(into, year), { recursive: true });
    writeFileSync(join(into, year, `${id}.json`), JSON.stringify({ ...incident, id }));
  }
  return into;
}

/** Whole command: reading and checking the records, rendering, writing. */
function measure(name: string, records: string): void {
  const out = join(folder, `site of ${name}`);
  const args = [
    'site',
    records,
    '--out',
    out,
    '--base',
    'https://notices.example/',
    '--publisher',
    'Owabi',
    '--today',
    '2026-11-22',
    '--quiet',
  ];
  for (const pass of ['first run', 'again, nothing changed']) {
    const startMs = performance.now();
    const text = run(process.execPath, [COMMAND, ...args]);
    const seconds = (performance.now() - startMs) / 1000;
    console.log(`${name}, ${pass}: ${seconds.toFixed(1)} s (${text.trim().split('\n').at(-1)})`);
  }
}

function run(command: string, args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 2 ** 20 });
  if (status !== 0) throw new Error(`${command} ${args[0]}: ${stderr.slice(-2_000)}${stdout.slice(-2_000)}`);
  return stdout;
}
