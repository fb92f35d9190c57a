// owabi import-hibp: turns a copy of Have I Been Pwned's breach list into record files.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { adaptList } from '../hibp/adapt-list.ts';
import { countOf } from './count-of.ts';
import { CannotRun, type Outcome } from './outcome.ts';
import { plainReasonOf } from './plain-reason.ts';
import type { Run } from './program.ts';
import { parseStrictJson } from './strict-json.ts';
import { todayOf } from './today.ts';

interface Options {
  out?: string;
  retrieved?: string;
}

export function addImportHibp(program: Command, run: Run): void {
  program
    .command('import-hibp')
    .description("read a copy of Have I Been Pwned's breach list (CC BY 4.0) and write it as records")
    .argument('<json>', 'the list as /api/v3/breaches gives it')
    .option('--out <records>', 'folder to write <year>/<id>.json into; without it, only the summary is printed')
    .option('--retrieved <date>', 'day the copy was taken (default: today)')
    .action(run(importHibp));
}

async function importHibp(file: string, options: Options): Promise<Outcome> {
  const parsed = parseStrictJson(await readBytes(file));
  if (parsed.kind === 'refused') {
    const [fault] = parsed.faults;
    return { exitCode: 1, lines: [`${file}:${fault?.line}: ${fault?.reason}`], json: { faults: parsed.faults } };
  }
  const adapted = adaptList(parsed.document.value);
  if (adapted.kind === 'refused') {
    return { exitCode: 1, lines: [`${file}: ${adapted.reason}`], json: { faults: [{ reason: adapted.reason }] } };
  }
  const { incidents, ...rest } = adapted.list;
  const retrievedOn = todayOf(options.retrieved, Date.now());
  if (options.out !== undefined) {
    for (const incident of incidents) {
      const folder = join(options.out, incident.id.split('-')[1] ?? '');
      const record = { ...incident, sources: incident.sources.map((source) => ({ ...source, retrievedOn })) };
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, `${incident.id}.json`), `${JSON.stringify(record, null, 2)}\n`);
    }
  }
  return {
    exitCode: rest.unfit.length > 0 ? 1 : 0,
    lines: [
      ...rest.unfit.map((reason) => `left out: ${reason}`),
      ...Object.entries(rest.dropped).map(([reason, count]) => `dropped as ${reason}: ${count}`),
      ...rest.sitesDropped.map((domain) => `kept without its site: ${domain}`),
      `${countOf(incidents.length, 'record')}${options.out === undefined ? '' : ` written below ${options.out}`}, newest of ${rest.newestOn}`,
    ],
    json: { records: incidents.length, ...rest },
  };
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new CannotRun(`cannot read ${file}: ${plainReasonOf(error)}`);
  }
}
