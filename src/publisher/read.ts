// owabi read: reads an apology notice and prints the draft record with the sentence behind each field.
import type { Command } from 'commander';
import { quoteOf } from '../reader/quote.ts';
import { readNotice } from '../reader/read-notice.ts';
import type { Reading } from '../reader/types.ts';
import { CannotRun, type Outcome } from './outcome.ts';
import type { Run } from './program.ts';
import { readTextFile } from './read-text-file.ts';
import { sayDoubts } from './say-doubts.ts';

interface Options {
  url?: string;
  encoding?: string;
}

export function addRead(program: Command, run: Run): void {
  program
    .command('read')
    .description('read an apology notice (text or HTML) and print a draft record with the sentence behind each field')
    .argument('<file>', 'the notice as a file, or - for standard input')
    .option('--url <address>', 'where the notice was published; kept in the draft, never fetched')
    .option('--encoding <name>', 'utf-8, shift_jis, euc-jp, iso-2022-jp (default: found out)')
    .addHelpText('after', '\nExit codes: 0 a notice was read, 1 the text is no notice of a breach, 2 cannot read.')
    .action(run(readOne));
}

async function readOne(file: string, options: Options): Promise<Outcome> {
  const reading = await readNoticeFile(file, options);
  const json = {
    isNotice: reading.isNotice,
    likelihood: Math.round(reading.likelihood * 1_000) / 1_000,
    draft: reading.draft,
    evidence: reading.evidence,
    unsure: reading.unsure,
  };
  return { exitCode: reading.isNotice ? 0 : 1, lines: linesOf(reading), json };
}

/** @throws CannotRun for an unreadable file, an unknown encoding or an address that is none */
export async function readNoticeFile(file: string, options: Options): Promise<Reading> {
  if (options.url !== undefined && !(/^https?:\/\//.test(options.url) && URL.canParse(options.url))) {
    throw new CannotRun(`"${options.url}" is not an http or https address`);
  }
  const { text, kind } = await readTextFile(file, options.encoding);
  return readNotice({ content: text, kind, url: options.url });
}

function linesOf(reading: Reading): string[] {
  if (!reading.isNotice) return [`not a notice of a breach (likelihood ${reading.likelihood.toFixed(2)})`];
  const lines = [`a notice of a breach (likelihood ${reading.likelihood.toFixed(2)})`, ''];
  for (const [field, value] of flatten(reading.draft)) {
    lines.push(`${field}: ${value}`);
    const spans = reading.evidence[field] ?? reading.evidence[parentWithEvidence(reading, field)] ?? [];
    if (spans[0]) lines.push(`    ${spans[0].start}–${spans[0].end} ${quoteOf(reading, spans[0])}`);
  }
  if (reading.unsure.length > 0) lines.push('', 'look at these again:', ...sayDoubts(reading));
  return lines;
}

/** The draft's leaves with their dotted paths; small objects such as one contact stay on one line. */
function flatten(value: unknown, path = ''): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  const entries = Object.entries(value);
  const isLeaf = path !== '' && entries.every(([, v]) => typeof v !== 'object' || v === null || isText(v));
  if (isLeaf && !Array.isArray(value)) {
    return [
      [
        path,
        entries
          .map(([k, v]) => (k === 'ja' || k === 'en' ? String(v) : `${k} ${isText(v) ? textOf(v) : String(v)}`))
          .join(', '),
      ],
    ];
  }
  return entries.flatMap(([key, v]) => flatten(v, path === '' ? key : `${path}.${key}`));
}

const isText = (v: unknown): v is { ja?: string; en?: string } =>
  typeof v === 'object' &&
  v !== null &&
  !Array.isArray(v) &&
  Object.keys(v).length > 0 &&
  Object.keys(v).every((k) => k === 'ja' || k === 'en');
const textOf = (t: { ja?: string; en?: string }) => t.ja ?? t.en ?? '';

function parentWithEvidence(reading: Reading, field: string): string {
  let path = field;
  while (path.includes('.')) {
    path = path.slice(0, path.lastIndexOf('.'));
    if (reading.evidence[path]) return path;
  }
  return path;
}
