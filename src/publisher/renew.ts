// owabi renew: the same records under a new date, for a daily timer.
import { createHash } from 'node:crypto';
import type { Command } from 'commander';
import { filePathOf, type Head } from '../feed/head.ts';
import { signingOf } from './build.ts';
import { collect } from './collect.ts';
import { countOf } from './count-of.ts';
import { readHeadOf, writeNamedFile } from './feed-folder.ts';
import { CannotRun, type Outcome } from './outcome.ts';
import type { Run } from './program.ts';
import { planSigning, publishHead } from './sign-head.ts';
import { DEFAULT_HEAD_DAYS } from './signing-times.ts';
import { createFileWriter } from './write-file.ts';

interface Options {
  key: string[];
  days?: string;
  now?: string;
}

export function addRenew(program: Command, run: Run): void {
  program
    .command('renew')
    .description('sign the published records again, so that they do not expire')
    .argument('<dir>', 'the published folder')
    .requiredOption('--key <file>', 'the signing key, or several (repeatable)', collect)
    .option('--days <number>', `days until the head expires (${DEFAULT_HEAD_DAYS})`)
    .option('--now <time>', 'sign as of this time instead of the clock (2026-11-22T09:00:00Z)')
    .action(run(renew));
}

async function renew(folder: string, options: Options): Promise<Outcome> {
  const signing = await signingOf(options);
  const previous = await readHeadOf(folder);
  if (!previous) throw new CannotRun(`there is no head in ${folder}; publish one with: owabi build`);
  const facts = await planSigning(folder, previous, signing);
  // The older deltas still lead to the same records; from the last version there is nothing to bring.
  const { bytes, rawLength } = createFileWriter([]).finish();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await writeNamedFile(folder, filePathOf({ sha256 }), bytes);
  const empty = { from: previous.version, length: bytes.length, rawLength, sha256 };
  const head: Head = { ...previous, ...facts, deltas: [empty, ...previous.deltas].slice(0, 30) };
  await publishHead(folder, head, previous, signing);
  return {
    exitCode: 0,
    lines: [`version ${head.version}: ${countOf(head.snapshot.count, 'record')}, until ${head.expires}`],
    json: head,
  };
}
