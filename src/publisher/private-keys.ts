// Looks for private keys in a folder that is published: whoever finds one there can sign in the publisher's name.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseKeyFile } from './key-file.ts';
import { CannotRun } from './outcome.ts';

/** A key file has some three hundred bytes; nothing longer is opened, nor what a feed and its site are made of by the thousand. */
const MAX_KEY_FILE_BYTES = 4_096;

/** @throws CannotRun naming the first private key in the folder or below it */
export async function refusePrivateKeys(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await refusePrivateKeys(path);
    else if (!/\.(?:owabi|html)$/.test(entry.name) && (await holdsPrivateKey(path))) {
      throw new CannotRun(
        `${path} is a private key in a folder that is published; move it away. If the folder has been on a host, take ` +
          'the key out of the list: owabi keys revoke',
      );
    }
  }
}

async function holdsPrivateKey(path: string): Promise<boolean> {
  const facts = await stat(path).catch(() => undefined);
  if (!facts?.isFile() || facts.size > MAX_KEY_FILE_BYTES) return false;
  const text = await readFile(path, 'utf8').catch(() => '');
  return parseKeyFile(text)?.privateKey !== undefined;
}
