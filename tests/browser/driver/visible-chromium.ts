// What a person who sits before the browser needs, and a story does not: the icon pinned, no bar about automation.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pins the icon of the extension in `extensionDir`, as a user does by hand: before the profile's first start. */
export function pinIcon(profileDir: string, extensionDir: string): void {
  const folder = join(profileDir, 'Default');
  mkdirSync(folder, { recursive: true });
  const preferences = { extensions: { pinned_extensions: [idOf(extensionDir)] } };
  writeFileSync(join(folder, 'Preferences'), JSON.stringify(preferences));
}

/** Chromium names an unpacked extension after its path: sixteen bytes of its SHA-256, in the letters a to p. */
function idOf(extensionDir: string): string {
  const path = Buffer.from(extensionDir, process.platform === 'win32' ? 'utf16le' : 'utf8');
  const hex = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
