// owabi keygen: a new key pair, the private half for its owner alone.
import type { Command } from 'commander';
import { createKeyFile, writeKeyFile } from './key-file.ts';
import type { Outcome } from './outcome.ts';
import type { Run } from './program.ts';

export function addKeygen(program: Command, run: Run): void {
  program
    .command('keygen')
    .description('make a key pair: <file> for you alone, <file>.pub to hand out')
    .argument('<file>', 'where the private key goes; outside any repository')
    .option('--root', 'a root key, which signs key lists and stays offline, instead of a signing key')
    .action(run(keygen));
}

async function keygen(path: string, options: { root?: boolean }): Promise<Outcome> {
  const role = options.root ? 'root' : 'signing';
  const pair = await createKeyFile(role);
  await writeKeyFile(path, pair.private);
  await writeKeyFile(`${path}.pub`, pair.public);
  const { keyid, publicKey } = pair.public;
  return {
    exitCode: 0,
    lines: [`${role} key ${keyid}`, `private: ${path} (keep it, and a copy, safe)`, `public: ${path}.pub`],
    json: { role, keyid, publicKey, private: path, public: `${path}.pub` },
  };
}
