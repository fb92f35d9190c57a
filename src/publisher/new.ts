// owabi new: writes the skeleton of a record, in its place and with its id, for an editor to fill in.
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { checkWebAddress } from './address-options.ts';
import { CannotRun, type Outcome } from './outcome.ts';
import { plainReasonOf } from './plain-reason.ts';
import type { Run } from './program.ts';
import { readNoticeFile } from './read.ts';
import { emptyFieldsOf, recordFromDraft } from './record-from-draft.ts';
import { sayDoubts } from './say-doubts.ts';
import { todayOf } from './today.ts';

interface Options {
  country: string;
  published?: string;
  from?: string;
  url?: string;
  encoding?: string;
}

export function addNew(program: Command, run: Run): void {
  program
    .command('new')
    .description(
      'write the skeleton of a record; empty texts in it are refused by `check` until they are filled or removed',
    )
    .argument('<records>', 'the folder that holds a folder a year')
    .argument('<slug>', 'a short name in lower-case letters, digits and hyphens, such as "geo-eshop"')
    .option('--country <code>', 'two letters of the country where it was announced', 'jp')
    .option('--published <date>', 'day of the first public statement (default: today)')
    .option('--from <file>', 'fill it with what this notice says (text or HTML, - for standard input)')
    .option('--url <address>', 'where the notice was published; kept in the record, never fetched')
    .option('--encoding <name>', 'with --from: utf-8, shift_jis, euc-jp, iso-2022-jp (default: found out)')
    .action(run(writeSkeleton));
}

async function writeSkeleton(folder: string, slug: string, options: Options): Promise<Outcome> {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) throw new CannotRun(`"${slug}" is not a slug such as "geo-eshop"`);
  // An id in place of the slug would name country and year twice.
  const [, own] = /^[a-z]{2,}-\d{4}-(.+)$/.exec(slug) ?? [];
  if (own) throw new CannotRun(`"${slug}" is a whole id; give "${own}" alone, country and year are put before it`);
  if (!/^[a-z]{2}$/.test(options.country)) throw new CannotRun(`"${options.country}" is not a country such as "jp"`);
  checkWebAddress('url', options.url);
  const today = todayOf(undefined, Date.now());
  const reading = options.from === undefined ? undefined : await readNoticeFile(options.from, options);
  if (reading && !reading.isNotice) throw new CannotRun(`${options.from} does not read as a notice of a breach`);
  const publishedOn = todayOf(options.published ?? reading?.draft.publishedOn, Date.now());
  if (options.published !== undefined && publishedOn > today) {
    throw new CannotRun(
      `--published: ${publishedOn} lies in the future; a record begins with the first public statement`,
    );
  }
  const year = publishedOn.slice(0, 4);
  const id = `${options.country}-${year}-${slug}`;
  const path = `${year}/${id}.json`;
  const url = options.url ?? '';
  const { record, ownWords } = reading
    ? recordFromDraft(reading, { id, today, publishedOn, url })
    : { record: skeletonOf(id, publishedOn, today, url), ownWords: [] };
  const made = await mkdir(join(folder, year), { recursive: true });
  try {
    await writeFile(join(folder, path), `${JSON.stringify(record, null, 2)}\n`, {
      flag: 'wx',
    });
  } catch (error) {
    throw new CannotRun(`cannot write ${path}: ${plainReasonOf(error)}`);
  }
  const isFirst = made !== undefined && resolve(made) !== resolve(folder, year);
  const empty = emptyFieldsOf(record).filter((field) => !ownWords.some((words) => words.field === field));
  const doubts = reading ? sayDoubts(reading) : [];
  return {
    exitCode: 0,
    lines: [
      `wrote ${join(folder, path)}`,
      ...(isFirst ? [`${folder} is a new folder`] : []),
      `fill in, or take out what is not known: ${empty.join(', ')}`,
      ...(ownWords.length > 0 ? ['say in your own words, in both languages, what the notice says:'] : []),
      ...ownWords.map(({ field, said }) => `  ${field}: ${said.replace(/\s+/g, ' ')}`),
      ...(doubts.length > 0 ? ['look at these again:'] : []),
      ...doubts.map((doubt) => `  ${doubt}`),
      `then: owabi check ${folder}`,
    ],
    json: { id, path, ...(reading && { empty, ownWords, unsure: reading.unsure }) },
  };
}

/** Everything a notice usually says, in the order of a record; what it does not say is to be taken out. */
function skeletonOf(id: string, publishedOn: string, today: string, url: string): unknown {
  const both = { ja: '', en: '' };
  return {
    id,
    revision: 1,
    basis: 'company-notice',
    publishedOn,
    disclosure: 'suspected',
    organization: { name: both },
    service: { name: both },
    summary: both,
    cause: '',
    data: [{ category: '' }],
    subjects: { max: 0, unit: 'people' },
    affectedPeriod: { from: '', to: '', basis: 'order', who: both },
    scope: { in: [{ site: '', role: 'service', hostBasis: 'source' }] },
    timeline: [{ on: publishedOn, kind: 'published', text: both }],
    secondaryHarm: 'unknown',
    response: { measures: [{ kind: 'taken', text: both }] },
    notices: [{ url, title: '', publishedOn, stage: 'first', official: true }],
    contacts: [{ tel: '', hours: both, audience: 'customers' }],
    sources: [{ url, publisher: '', retrievedOn: today }],
  };
}
