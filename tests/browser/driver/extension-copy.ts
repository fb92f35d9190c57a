// The extension a browser runs is a copy beside its profile: a rebuild cannot disturb it, an upgrade can replace it.
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { unzipSync, zipSync } from 'fflate';

/** Chromium loads folders: a store's zip is unpacked into one. */
export function copyExtension(from: string, to: string) {
  rmSync(to, { recursive: true, force: true });
  if (from.endsWith('.zip')) return unpack(from, to);
  requireBuild(from);
  cpSync(from, to, { recursive: true });
}

/** Firefox keeps an extension over restarts only as a packed file in the profile: a store's zip goes there as it is. */
export function packExtension(from: string, xpiPath: string) {
  mkdirSync(dirname(xpiPath), { recursive: true });
  if (from.endsWith('.zip')) return copyFileSync(from, xpiPath);
  requireBuild(from);
  const files: Record<string, Uint8Array> = {};
  for (const path of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    const full = join(from, path);
    if (statSync(full).isFile()) files[relative(from, full).split(sep).join('/')] = readFileSync(full);
  }
  writeFileSync(xpiPath, zipSync(files, { level: 0 }));
}

function unpack(zip: string, to: string) {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), bytes);
  }
}

function requireBuild(dir: string) {
  try {
    readFileSync(join(dir, 'manifest.json'));
  } catch {
    throw new Error(`no extension in ${dir}: build it first (npm run build)`);
  }
}
