// owabi site: writes the public site from a folder of records; only changed pages are touched.
import type { Command } from 'commander';
import { renderSite } from '../site/render-site.tsx';
import { ForeignFile, writeFiles } from '../site/write-files.ts';
import { checkRecords } from './check-records.ts';
import { CannotRun, type Outcome } from './outcome.ts';
import type { Run } from './program.ts';
import { todayOf } from './today.ts';

interface Options {
  out: string;
  base?: string;
  publisher: string;
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
    .option('--publisher <name>', 'who publishes the records', 'Owabi')
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
  for (const [name, address] of Object.entries({ corrections: options.corrections, subscribe: options.subscribe })) {
    if (address !== undefined && !isWebOrMail(address))
      throw new CannotRun(`--${name}: "${address}" is not a web address`);
  }
  const today = todayOf(options.today, Date.now());
  const { incidents, findings } = await checkRecords(folder, today);
  const errors = findings.filter((finding) => finding.severity === 'error');
  if (errors.length > 0 || incidents.length === 0) {
    const lines = errors.map(({ file, line, field, reason }) => `${file}:${line}: error ${field} ${reason}`);
    const reason = incidents.length === 0 ? `no records below ${folder}` : 'nothing written';
    return { exitCode: 1, lines: [...lines, reason], json: { written: 0, findings: errors } };
  }
  const { style, search } = await import('virtual:site-assets');
  const startMs = performance.now();
  const files = renderSite(incidents, {
    publisher: {
      name: options.publisher,
      ...(options.publisherUrl && { url: options.publisherUrl }),
      ...(options.corrections && { corrections: options.corrections }),
      ...(options.licence && { licence: options.licence }),
    },
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
      `${incidents.length} incidents: ${result.written} files written, ${result.unchanged} unchanged, ${result.removed} removed, in ${seconds.toFixed(1)} s`,
    ],
    json: { incidents: incidents.length, ...result },
  };
}

function baseOf(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol)) {
    throw new CannotRun(`--base: "${given}" is not an http or https address`);
  }
  return given.endsWith('/') ? given : `${given}/`;
}

function isWebOrMail(address: string): boolean {
  return URL.canParse(address) && /^(?:https?|mailto):$/.test(new URL(address).protocol);
}
