// Reads, validates and lints a folder of records: what `check` prints and what a build insists on.
import type { Incident } from '../incident/types.ts';
import { validateIncident } from '../incident/validate.ts';
import { lintIncident } from './lint.ts';
import { lintSoundFields } from './lint-sound-fields.ts';
import { type RecordFile, readRecordFiles } from './read-records.ts';
import { parseStrictJson } from './strict-json.ts';

/** One finding, where an editor would look for it. */
export interface RecordFinding {
  severity: 'error' | 'warning';
  file: string;
  line: number;
  field: string;
  reason: string;
}

/** "2026/jp-2026-shop.json:5: error publishedOn lies in the future" */
export function lineOfFinding({ severity, file, line, field, reason }: RecordFinding): string {
  return [`${file}:${line}:`, severity, ...(field ? [field] : []), reason].join(' ');
}

export interface CheckedRecords {
  /** Records without errors, in the order of their paths. */
  incidents: Incident[];
  fileCount: number;
  findings: RecordFinding[];
}

/** @param today "2026-11-22", the day against which dates are judged */
export async function checkRecords(folder: string, today: string): Promise<CheckedRecords> {
  const { files, refused } = await readRecordFiles(folder);
  const checked: CheckedRecords = { incidents: [], fileCount: files.length, findings: [] };
  for (const { path, reason } of refused) {
    checked.findings.push({ severity: 'error', file: path, line: 1, field: '', reason });
  }
  const fileOf = new Map<string, string>();
  for (const file of files) {
    const { incident, findings } = checkRecord(file, today);
    checked.findings.push(...findings);
    if (!incident) continue;
    const other = fileOf.get(incident.id);
    if (other) {
      checked.findings.push({
        severity: 'error',
        file: file.path,
        line: 1,
        field: 'id',
        reason: `is also the id of ${other}`,
      });
    } else if (!findings.some((finding) => finding.severity === 'error')) checked.incidents.push(incident);
    fileOf.set(incident.id, file.path);
  }
  return checked;
}

/** @param today absent: shape and vocabularies alone, without lint */
export function checkRecord(file: RecordFile, today?: string): { incident?: Incident; findings: RecordFinding[] } {
  const parsed = parseStrictJson(file.bytes);
  if (parsed.kind === 'refused') {
    return { findings: parsed.faults.map((fault) => ({ severity: 'error', file: file.path, ...fault })) };
  }
  const { value, lineOf } = parsed.document;
  const validated = validateIncident(value, file.path);
  const place = <T extends { field: string }>(found: T) => ({ ...found, file: file.path, line: lineOf(found.field) });
  if (validated.kind === 'invalid') {
    const { faults } = validated;
    const others = today === undefined ? [] : lintSoundFields(value, faults, file.path, today);
    return {
      findings: [...faults.map((fault) => place({ severity: 'error' as const, ...fault })), ...others.map(place)],
    };
  }
  if (today === undefined) return { incident: validated.incident, findings: [] };
  const lints = lintIncident(validated.incident, value, file.path, today);
  return {
    incident: validated.incident,
    findings: lints.map(place),
  };
}
