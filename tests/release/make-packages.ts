// `npm run package`: both stores' packages and the source that Firefox's reviewers rebuild them from, byte for byte.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { zipFiles } from './zip-folder.ts';

export interface Package {
  name: string;
  bytes: Uint8Array;
}

/** The packages of the builds as they lie in `dist`. */
export function makePackages(dist = 'dist'): Package[] {
  const name = (kind: string) => `${packageJson.name}-${packageJson.version}-${kind}.zip`;
  return [
    { name: name('chrome'), bytes: zipFiles(`${dist}/chrome`, filesUnder(`${dist}/chrome`)) },
    { name: name('firefox'), bytes: zipFiles(`${dist}/firefox`, filesUnder(`${dist}/firefox`)) },
    { name: name('source'), bytes: zipFiles('.', sourceFiles()) },
  ];
}

export const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function filesUnder(top: string): string[] {
  return readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(top, path)).isFile())
    .map((path) => relative(top, join(top, path)).split(sep).join('/'));
}

/** In a clone what git tracks; in an unpacked source archive, which has no git, everything that was not made there. */
function sourceFiles(): string[] {
  if (existsSync('.git')) return git('ls-files', '-z').split('\0').filter(Boolean);
  const made = ['dist', 'node_modules', 'out'];
  return readdirSync('.')
    .filter((top) => !made.includes(top))
    .flatMap((top) => (statSync(top).isFile() ? [top] : filesUnder(top).map((path) => `${top}/${path}`)));
}

function git(...args: string[]): string {
  return execFileSync('git', args, { encoding: 'utf8' });
}

if (process.argv[1]?.endsWith('make-packages.ts')) {
  const changed = existsSync('.git') ? git('status', '--porcelain').trim() : '';
  if (changed) console.warn(`Not committed, and in the packages all the same:\n${changed}`);
  for (const mode of ['chrome', 'firefox'])
    execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--mode', mode, '--logLevel', 'warn'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production', OWABI_OUT: '', OWABI_RECORDS: '' },
    });
  const outDir = 'dist/packages';
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  const packages = makePackages();
  for (const { name, bytes } of packages) writeFileSync(join(outDir, name), bytes);
  const sums = packages.map(({ name, bytes }) => `${digestOf(bytes)}  ${name}\n`).join('');
  writeFileSync(join(outDir, 'SHA256SUMS'), sums);
  for (const { name, bytes } of packages) console.log(`${outDir}/${name}  ${bytes.length} bytes`);
  console.log(sums.trimEnd());
}
