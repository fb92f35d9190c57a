// Makes a machine ready: npm packages and two browsers. Needs nothing but Node; says what it does; changes nothing that is there.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { downloadDir, findBrowser } from './find-browsers.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const APT_PACKAGES = ['chromium', 'firefox-esr', 'fonts-noto-cjk', 'chromium-l10n', 'firefox-esr-l10n-ja'];

/**
 * @param {{browsers?: ('chromium' | 'firefox')[]}} [wanted]
 */
export function prepare({ browsers = ['chromium', 'firefox'] } = {}) {
  requireNode();
  installPackages();
  installBrowsers(browsers);
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Error(`Node 20.19 or newer is needed; this is ${process.versions.node}`);
}

function installPackages() {
  if (arePackagesCurrent()) return;
  // A linked node_modules belongs to somebody else: npm would empty it.
  if (isLink(`${root}/node_modules`)) throw new Error('node_modules is a link and does not fit package-lock.json');
  console.log('Installing packages (npm ci)…');
  run('npm', ['ci', '--no-audit', '--no-fund']);
}

/** By content, not by file times: every package of the lock is installed in the lock's version. */
function arePackagesCurrent() {
  const installed = `${root}/node_modules/.package-lock.json`;
  if (!existsSync(installed)) return false;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const want = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8')).packages;
  return Object.entries(want).every(
    ([path, { version, optional }]) => path === '' || optional || have[path]?.version === version,
  );
}

/** @param {string} path */
function isLink(path) {
  return existsSync(path) && lstatSync(path).isSymbolicLink();
}

/**
 * @typedef {{
 *   named: (name: 'chromium' | 'firefox') => string | undefined,
 *   find: (name: 'chromium' | 'firefox') => string | undefined,
 *   canUseApt: () => boolean,
 *   installByApt: (names: ('chromium' | 'firefox')[]) => void,
 *   download: (name: 'chromium' | 'firefox') => void,
 * }} Machine
 */

/**
 * What is there is used; else apt where this runs as root; else a download; else one error that says what to do.
 * @param {('chromium' | 'firefox')[]} names
 * @param {Machine} machine
 */
export function installBrowsers(names, machine = thisMachine) {
  for (const name of names) {
    const path = machine.named(name);
    if (path && !machine.find(name)) throw new Error(`${name.toUpperCase()} names ${path}, which is not there`);
  }
  if (machine.canUseApt()) machine.installByApt(names);
  for (const name of names) if (!machine.find(name)) machine.download(name);
  const missing = names.filter((name) => !machine.find(name));
  if (missing.length === 0) return;
  const named = missing.map((name) => `${name.toUpperCase()}=/path/to/${name}`).join(' ');
  throw new Error(
    `Not found, and could not be installed: ${missing.join(', ')}.\nInstall what is missing by hand and try again, or say where it is: ${named}`,
  );
}

/** @param {('chromium' | 'firefox')[]} names */
function installByApt(names) {
  const all = APT_PACKAGES.filter((item) => item.startsWith('fonts') || names.some((name) => item.startsWith(name)));
  const missing = all.filter((item) => !isInstalled(item));
  if (missing.length === 0) return;
  console.log(`Installing ${missing.join(', ')} (apt)…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () =>
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing], { stdio, env });
  if (install().status === 0) return;
  spawnSync('apt-get', ['update', '-q'], { stdio, env });
  if (install().status !== 0) console.error('apt could not install them all; going on with what is there');
}

/** @param {string} item */
function isInstalled(item) {
  const answer = spawnSync('dpkg', ['-s', item], { encoding: 'utf8' });
  return /^Status: install ok installed$/m.test(answer.stdout ?? '');
}

/** @param {'chromium' | 'firefox'} name */
function download(name) {
  const build = name === 'chromium' ? 'chrome@stable' : 'firefox@esr';
  console.log(`Downloading ${build} into ${downloadDir}…`);
  const main = `${root}/node_modules/@puppeteer/browsers/lib/cjs/main-cli.js`;
  const { status, stderr } = spawnSync(process.execPath, [main, 'install', build, '--path', downloadDir], {
    stdio: ['ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  // Beside its reason a failed download prints pages of help.
  if (status !== 0) console.error(`The download failed: ${/^\w*Error: .*$/m.exec(stderr)?.[0] ?? 'no reason given'}`);
}

/** @type {Machine} */
const thisMachine = {
  named: (name) => process.env[name.toUpperCase()],
  find: findBrowser,
  canUseApt: () => isRoot() && hasProgram('apt-get'),
  installByApt,
  download,
};

const isRoot = () => process.getuid?.() === 0;
/** @param {string} name */
const hasProgram = (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0;
/** @type {import('node:child_process').StdioOptions} */
const stdio = ['ignore', 'inherit', 'inherit'];

/** @param {string} command @param {string[]} args */
function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio, shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
}
