// `npm run bench`: every measurement in its own process, one after the other. `npm run bench -- gate` runs one alone.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus, platform, release, totalmem } from 'node:os';

/** In the order in which they are printed; what a name measures is said in the first line of its file. */
const parts = ['gate', 'shipped', 'feed', 'reader', 'library', 'site'].filter((name) => existsSync(fileOf(name)));
const [wanted, ...options] = process.argv.slice(2);
const chosen = wanted && !wanted.startsWith('-') ? [wanted] : parts;

console.log(
  `Node ${process.versions.node}, ${platform()} ${release()}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ` +
    `${Math.round(totalmem() / 2 ** 30)} GB, ${new Date().toISOString().slice(0, 10)}`,
);
if (chosen.includes('gate') && !existsSync('tests/bench/node_modules')) {
  console.log('Installing the engines to compare with (tests/bench/package-lock.json).');
  run('npm', ['ci', '--prefix', 'tests/bench', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error']);
}
for (const name of chosen) {
  console.log(`\n# ${name}`);
  run(process.execPath, ['--import', 'tsx', fileOf(name), ...options]);
}

function fileOf(name: string): string {
  return `tests/bench/${name}.ts`;
}

function run(command: string, args: string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
