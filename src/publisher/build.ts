// owabi build: the next signed version of a feed, in a folder that any static host can serve.
import type { Command } from 'commander';
import type { Head } from '../feed/head.ts';
import { checkWebAddress, checkWebOrMail } from './address-options.ts';
import { type BuildOptions, buildFeed } from './build-feed.ts';
import { lineOfFinding } from './check-records.ts';
import { collect } from './collect.ts';
import { countOf } from './count-of.ts';
import { readPreviousHead } from './feed-folder.ts';
import { readSigningKey } from './key-file.ts';
import { CannotRun, type Outcome } from './outcome.ts';
import type { Run } from './program.ts';
import { createProgress } from './progress.ts';
import { DEFAULT_HEAD_DAYS, daysOf, instantOf, MAX_HEAD_DAYS, toInstant } from './signing-times.ts';

interface Options {
  key: string[];
  out: string;
  name?: string;
  url?: string;
  corrections?: string;
  licence?: string;
  pages?: string;
  minClient?: string;
  bulkRemoval?: boolean;
  allowEmpty?: boolean;
  remove?: string[];
  sameRevision?: boolean;
  setVersion?: string;
  days?: string;
  now?: string;
}

export function addBuild(program: Command, run: Run): void {
  program
    .command('build')
    .description('check a folder of records and publish it as the next version of a signed feed')
    .argument('<records>', 'the folder that holds a folder a year')
    .requiredOption('--key <file>', 'the signing key, or several (repeatable)', collect)
    .requiredOption('--out <dir>', 'the published folder; it must hold a key list (owabi keys make)')
    .option('--name <text>', 'publisher as readers see it; needed the first time')
    .option('--url <address>', "the publisher's own page")
    .option('--corrections <address>', 'where readers report errors: a page or mailto:')
    .option('--licence <spdx>', 'licence of the records')
    .option('--pages <address>', 'root of the public site made from these records (owabi site --base)')
    .option('--min-client <version>', 'lowest version of the extension that understands them')
    .option('--bulk-removal', 'sign that more than three records in ten are meant to go')
    .option('--remove <id>', 'a published record whose file is gone, and is meant to be (repeatable)', collect)
    .option('--same-revision', 'let records change under the same revision: where spelling changed, and no fact')
    .option('--allow-empty', 'sign that a feed without records is meant')
    .option('--set-version <number>', 'instead of the published version plus one')
    .option('--days <number>', `days until the head expires (${DEFAULT_HEAD_DAYS})`)
    .option('--now <time>', 'sign as of this time instead of the clock (2026-11-22T09:00:00Z)')
    .action(run(build));
}

async function build(records: string, options: Options): Promise<Outcome> {
  checkPublisherOptions(options);
  const signing = await signingOf(options);
  const { minClient, bulkRemoval, allowEmpty, remove, sameRevision, out } = options;
  const args: BuildOptions = {
    records,
    out,
    signing,
    today: toInstant(signing.nowMs).slice(0, 10),
    publisher: await publisherOf(options, signing.version),
    ...(minClient && { minClient }),
    ...(bulkRemoval && { bulkRemoval }),
    ...(allowEmpty && { allowEmpty }),
    ...(remove && { remove }),
    ...(sameRevision && { sameRevision }),
    onProgress: createProgress('reading records'),
  };
  const result = await buildFeed(args);
  if (result.kind === 'faulty') {
    const errors = result.findings.filter(({ severity }) => severity === 'error');
    const lines = [...errors.map(lineOfFinding), `nothing published: ${countOf(errors.length, 'error')}`];
    return { exitCode: 1, lines, json: { errors } };
  }
  if (result.kind === 'refused') {
    return { exitCode: 1, lines: [...result.reasons, 'nothing published'], json: { refused: result.reasons } };
  }
  const { head, added, changed, removed, warnings } = result;
  const { version, expires, snapshot, deltas } = head;
  return {
    exitCode: 0,
    lines: [
      ...warnings.map((warning) => `warning: ${warning}`),
      `version ${version}: ${countOf(snapshot.count, 'record')} (${added} new, ${changed} changed, ${removed.length} gone), until ${expires}`,
      ...(removed.length > 0 ? [`gone: ${removed.join(', ')}`] : []),
      `snapshot ${snapshot.length} bytes, ${countOf(deltas.length, 'delta')}${deltas[0] ? `, the newest ${deltas[0].length} bytes` : ''}`,
    ],
    json: { ...head, added, changed, removed: removed.length, gone: removed, warnings },
  };
}

/** What build and renew need to sign, checked before anything is read or written. */
export async function signingOf(options: Pick<Options, 'key' | 'days' | 'now' | 'setVersion'>) {
  const keys = [];
  for (const path of options.key) keys.push(await readSigningKey(path, 'signing'));
  const version = options.setVersion === undefined ? undefined : Number(options.setVersion);
  if (version !== undefined && !(Number.isInteger(version) && version >= 1)) {
    throw new CannotRun(`--set-version takes a whole number from 1, not "${options.setVersion}"`);
  }
  return {
    keys,
    nowMs: instantOf(options.now, Date.now()),
    days: daysOf(options.days, DEFAULT_HEAD_DAYS, MAX_HEAD_DAYS, '--days'),
    ...(version !== undefined && { version }),
  };
}

async function publisherOf(options: Options, version: number | undefined): Promise<Head['publisher']> {
  const before = (await readPreviousHead(options.out, version))?.publisher;
  const name = options.name ?? before?.name;
  if (!name) throw new CannotRun('say who publishes: --name "…"');
  const url = options.url ?? before?.url;
  const corrections = options.corrections ?? before?.corrections;
  const licence = options.licence ?? before?.licence;
  const pages = options.pages ?? before?.pages;
  return {
    name,
    ...(url && { url }),
    ...(corrections && { corrections }),
    ...(licence && { licence }),
    ...(pages && { pages }),
  };
}

/** What the head's own check would refuse after all the work, in words that name the option. */
function checkPublisherOptions({ name, url, corrections, licence, pages, minClient }: Options): void {
  checkWebAddress('url', url);
  checkWebOrMail('corrections', corrections);
  checkWebAddress('pages', pages);
  if (name !== undefined && (name === '' || name.length > 200)) throw new CannotRun('--name takes 1 to 200 characters');
  if (licence !== undefined && (licence === '' || licence.length > 60)) {
    throw new CannotRun('--licence takes a short name of up to 60 characters, such as CC-BY-4.0');
  }
  if (minClient !== undefined && !/^\d{1,4}(?:\.\d{1,4}){0,3}$/.test(minClient)) {
    throw new CannotRun(`--min-client: "${minClient}" is not a version of the form 1.2.0`);
  }
}
