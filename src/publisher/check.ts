// owabi check: says of a folder of records whether it may be published, and if not, where to look.
import type { Command } from 'commander';
import { checkRecords, lineOfFinding } from './check-records.ts';
import { countOf } from './count-of.ts';
import type { Outcome } from './outcome.ts';
import type { Run } from './program.ts';
import { todayOf } from './today.ts';

export function addCheck(program: Command, run: Run): void {
  program
    .command('check')
    .description('check a folder of records (<year>/<id>.json): shape, dates, sites, contacts, texts')
    .argument('<records>', 'the folder that holds a folder a year')
    .option('--today <date>', 'judge dates as of this day instead of the clock (2026-01-31)')
    .option('--quiet', 'print errors only, not warnings')
    .action(run(check));
}

async function check(folder: string, options: { today?: string; quiet?: boolean }): Promise<Outcome> {
  const { incidents, fileCount, findings } = await checkRecords(folder, todayOf(options.today, Date.now()));
  const errors = findings.filter((finding) => finding.severity === 'error');
  const warnings = findings.length - errors.length;
  const shown = options.quiet ? errors : findings;
  return {
    exitCode: errors.length > 0 || fileCount === 0 ? 1 : 0,
    lines: [
      ...shown.map(lineOfFinding),
      ...(fileCount === 0 ? [`no records below ${folder}`] : []),
      `${incidents.length} of ${fileCount} records good; ${countOf(errors.length, 'error')}, ${countOf(warnings, 'warning')}`,
    ],
    json: { records: fileCount, good: incidents.length, errors: errors.length, warnings, findings: shown },
  };
}
