// Where the two browsers are on this machine: CHROMIUM and FIREFOX name them, else PATH, the usual places and downloads are tried.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const usual = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox ESR.app/Contents/MacOS/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
};

/** Downloads made by `npm run setup` lie here, outside the repository, shared by every clone. */
export const downloadDir = join(homedir(), '.cache', 'owabi-browsers');
/** Names of the programs in PATH, and of those inside a download (Linux, Windows, macOS). */
const commands = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
};
const downloaded = {
  chromium: ['chrome', 'chrome.exe', 'Google Chrome for Testing'],
  firefox: ['firefox', 'firefox.exe'],
};

/**
 * @param {'chromium' | 'firefox'} name
 * @returns {string | undefined} the program's path
 */
export function findBrowser(name) {
  const named = process.env[name.toUpperCase()];
  if (named) return existsSync(named) ? named : undefined;
  return findInPath(name) ?? usual[name].find((path) => existsSync(path)) ?? findDownload(name);
}

/** @param {'chromium' | 'firefox'} name */
function findInPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands[name].flatMap((command) => folders.map((folder) => join(folder, command))).find(isFile);
}

/** @param {string} path */
function isFile(path) {
  return existsSync(path) && statSync(path).isFile();
}

/** @param {'chromium' | 'firefox'} name @param {string} folder of all downloads */
export function findDownload(name, folder = downloadDir) {
  const top = join(folder, name === 'chromium' ? 'chrome' : 'firefox');
  if (!existsSync(top)) return undefined;
  for (const path of readdirSync(top, { recursive: true, encoding: 'utf8' })) {
    const full = join(top, path);
    const base = path.split(/[\\/]/).at(-1) ?? '';
    if (downloaded[name].includes(base) && isFile(full)) return full;
  }
  return undefined;
}
