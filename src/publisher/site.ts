// owabi site: writes the public site from a folder of records; only changed pages are touched.
import type { Command } from 'commander';
import type { Head } from '../feed/head.ts';
import { renderSite } from '../site/render-site.tsx';
import { ForeignFile, writeFiles } from '../site/write-files.ts';
import { checkWebAddress, checkWebOrMail } from './address-options.ts';
import { checkRecords, lineOfFinding } from './check-records.ts';
import { countOf } from './count-of.ts';
import { readHeadOf } from './feed-folder.ts';
import { CannotRun, type Outcome } from './outcome.ts';
import type { Run } from './program.ts';
import { todayOf } from './today.ts';

interface Options {
  out: string;
  base?: string;
  publisher?: string;
  feed?: string;
  publisherUrl?: string;
  corrections?: string;
  licence?: string;
  subscribe?: string;
  noindex?: boolean;
  today?: string;
  quiet?: boolean;
}

export function addSite(program: Command, run: Run): void {
  program
    .command('site')
    .description('write the public site: static pages in Japanese and English, feeds, sitemap, search')
    .argument('<records>', 'the folder that holds a folder a year')
    .requiredOption('--out <dir>', 'the folder to write; files that others put there stay')
    .option('--base <address>', 'where the site will stand; needed for canonical links, Atom, JSON Feed and sitemap')
    .option('--publisher <name>', 'who publishes the records; taken from the feed where there is one')
    .option(
      '--feed <dir>',
      'the published folder, to take the publisher from (default: --out, where a feed lies in it)',
    )
    .option('--publisher-url <address>', "the publisher's own page")
    .option('--corrections <address>', 'where errors are reported: https or mailto')
    .option('--licence <text>', 'terms under which the records may be used')
    .option(
      '--subscribe <link>',
      'the link that subscribes the extension to the feed beside the site (from `owabi link`)',
    )
    .option('--noindex', 'ask search engines to stay away')
    .option('--today <date>', 'the day from which desks count as ended (default: the clock)')
    .option('--quiet', 'print no progress')
    .action(run(writeSite));
}

async function writeSite(folder: string, options: Options): Promise<Outcome> {
  const base = baseOf(options.base);
  checkWebAddress('publisher-url', options.publisherUrl);
  checkWebOrMail('corrections', options.corrections);
  checkWebAddress('subscribe', options.subscribe);
  const publisher = await publisherOf(options);
  const today = todayOf(options.today, Date.now());
  const { incidents, findings } = await checkRecords(folder, today);
  const errors = findings.filter((finding) => finding.severity === 'error');
  if (errors.length > 0 || incidents.length === 0) {
    const lines = errors.map(lineOfFinding);
    const reason = incidents.length === 0 ? `no records below ${folder}` : 'nothing written';
    return { exitCode: 1, lines: [...lines, reason], json: { written: 0, findings: errors } };
  }
  const { style, search } = await import('virtual:site-assets');
  const startMs = performance.now();
  const files = renderSite(incidents, {
    publisher,
    ...(base && { base }),
    ...(options.subscribe && { subscribeLink: options.subscribe }),
    noindex: options.noindex === true,
    today,
    assets: { style, search },
  });
  const result = await writeFiles(options.out, files, (done) => {
    if (!options.quiet) process.stderr.write(`${done} files\n`);
  }).catch((error: unknown) => {
    throw error instanceof ForeignFile ? new CannotRun(error.message) : error;
  });
  const seconds = (performance.now() - startMs) / 1000;
  return {
    exitCode: 0,
    lines: [
      `${countOf(incidents.length, 'incident')}: ${countOf(result.written, 'file')} written, ${result.unchanged} unchanged, ${result.removed} removed, in ${seconds.toFixed(1)} s`,
    ],
    json: { incidents: incidents.length, ...result },
  };
}

function baseOf(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol)) {
    throw new CannotRun(`--base: "${given}" is not a web address of the form https://host.example/folder/`);
  }
  return given.endsWith('/') ? given : `${given}/`;
}

/** Whoever publishes the feed publishes the pages beside it; options say otherwise. Nobody's name is made up. */
async function publisherOf(options: Options): Promise<Head['publisher']> {
  const head = await readHeadOf(options.feed ?? options.out);
  if (!head && options.feed !== undefined) throw new CannotRun(`--feed: there is no head in ${options.feed}`);
  const name = options.publisher ?? head?.publisher.name;
  if (!name) throw new CannotRun('say who publishes: --publisher "…", or --feed <dir> to take the feed\'s publisher');
  const own =
    options.publisher === undefined || options.publisher === head?.publisher.name ? head?.publisher : undefined;
  const url = options.publisherUrl ?? own?.url;
  const corrections = options.corrections ?? own?.corrections;
  const licence = options.licence ?? own?.licence;
  return { name, ...(url && { url }), ...(corrections && { corrections }), ...(licence && { licence }) };
}
