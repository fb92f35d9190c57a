// The extension a browser runs is a copy beside its profile: a rebuild cannot disturb it, an upgrade can replace it.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

export function copyExtension(from: string, to: string) {
  requireBuild(from);
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}

/** Firefox keeps an extension over restarts only as a packed file in the profile. */
export function packExtension(from: string, xpiPath: string) {
  requireBuild(from);
  const files: Record<string, Uint8Array> = {};
  for (const path of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    const full = join(from, path);
    if (statSync(full).isFile()) files[relative(from, full).split(sep).join('/')] = readFileSync(full);
  }
  mkdirSync(join(xpiPath, '..'), { recursive: true });
  writeFileSync(xpiPath, zipSync(files, { level: 0 }));
}

function requireBuild(dir: string) {
  try {
    readFileSync(join(dir, 'manifest.json'));
  } catch {
    throw new Error(`no extension in ${dir}: build it first (npm run build)`);
  }
}
