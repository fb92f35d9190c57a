// Where the two browsers are on this machine: CHROMIUM and FIREFOX name them, else the usual places are tried.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

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
const programNames = { chromium: ['chrome', 'chrome-headless-shell', 'Chromium'], firefox: ['firefox'] };

/**
 * @param {'chromium' | 'firefox'} name
 * @returns {string | undefined} the program's path
 */
export function findBrowser(name) {
  const named = process.env[name.toUpperCase()];
  if (named) return existsSync(named) ? named : undefined;
  return usual[name].find((path) => existsSync(path)) ?? findDownload(name);
}

/** @param {'chromium' | 'firefox'} name */
function findDownload(name) {
  const top = join(downloadDir, name === 'chromium' ? 'chrome' : 'firefox');
  if (!existsSync(top)) return undefined;
  for (const path of readdirSync(top, { recursive: true, encoding: 'utf8' })) {
    const full = join(top, path);
    const base = path.split(/[\\/]/).at(-1) ?? '';
    if (programNames[name].includes(base) && statSync(full).isFile()) return full;
  }
  return undefined;
}
