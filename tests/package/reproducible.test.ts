// Anybody gets our bytes: two clones and the unpacked source archive, each in surroundings of its own, give the same packages.
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { digestOf } from '../release/make-packages.ts';

const top = mkdtempSync(join(tmpdir(), 'owabi-clones-'));
const nameOf = (kind: string) => `owabi-${packageJson.version}-${kind}.zip`;
const names = [nameOf('chrome'), nameOf('firefox'), nameOf('source')];

/** A machine whose clock runs so many days ahead. */
const aheadBy = (days: number) =>
  `--import=data:text/javascript,${encodeURIComponent(`
    const Real = Date;
    const now = () => Real.now() + ${days} * 864e5;
    globalThis.Date = class extends Real {
      constructor(...args) { super(...(args.length === 0 ? [now()] : args)); }
      static now() { return now(); }
    };`)}`;

afterAll(() => rmSync(top, { recursive: true, force: true }));

function clone(folder: string): string {
  const dir = join(top, folder);
  execFileSync('git', ['clone', '--quiet', '.', dir]);
  symlinkSync(resolve('node_modules'), join(dir, 'node_modules'));
  return dir;
}

/** `npm run package` in a folder; the digests it gave, and the one it wrote for each. */
function makeIn(dir: string, env: NodeJS.ProcessEnv, umask: number) {
  const before = process.umask(umask);
  try {
    execFileSync('npm', ['run', '--silent', 'package'], {
      cwd: dir,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } finally {
    process.umask(before);
  }
  const made = join(dir, 'dist/packages');
  expect(readdirSync(made).sort()).toEqual(['SHA256SUMS', ...names]);
  const digests = Object.fromEntries(names.map((name) => [name, digestOf(readFileSync(join(made, name)))]));
  expect(readFileSync(join(made, 'SHA256SUMS'), 'utf8')).toBe(
    names.map((name) => `${digests[name]}  ${name}\n`).join(''),
  );
  return digests;
}

let plain: string;
let digests: Record<string, string>;
beforeAll(() => {
  plain = clone('a');
  digests = makeIn(plain, { TZ: 'UTC', LC_ALL: 'C' }, 0o022);
}, 120_000);

it('in another folder, a year later, under another umask, locale and time zone, with other file times', () => {
  const other = clone('お詫び the other, longer folder/clone');
  for (const path of readdirSync(join(other, 'src'), { recursive: true, encoding: 'utf8' }))
    utimesSync(join(other, 'src', path), 1e9, 1e9);
  const env = { TZ: 'Pacific/Kiritimati', LC_ALL: 'ja_JP.UTF-8', LANG: 'ja_JP.UTF-8', NODE_OPTIONS: aheadBy(400) };
  expect(makeIn(other, env, 0o077)).toEqual(digests);
});

it('from the source archive alone, which has no git', () => {
  const dir = join(top, 'unpacked');
  const source = readFileSync(join(plain, 'dist/packages', nameOf('source')));
  for (const [path, bytes] of Object.entries(unzipSync(source))) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), bytes);
  }
  symlinkSync(resolve('node_modules'), join(dir, 'node_modules'));
  expect(makeIn(dir, { TZ: 'America/St_Johns' }, 0o027)).toEqual(digests);
});
