// Says whether a value is an incident record and, if not, which file, which field and why.
import * as v from 'valibot';
import { compileCheck } from './compile-check.ts';
import { type Incident, incidentSchema } from './schema.ts';

/** One thing wrong with a record. `field` is a dotted path such as "scope.in.0.site"; "" means the record as a whole. */
export interface RecordFault {
  file: string;
  field: string;
  reason: string;
}

export type Validated = { kind: 'valid'; incident: Incident } | { kind: 'invalid'; faults: RecordFault[] };

/**
 * Checks shape, vocabularies and the rules that hold inside one record.
 * Fields that the schema does not know are dropped (newer minor versions may add some); `unknownFields` lists them.
 * @param file what to call the record in faults: a path, or "feed#17"
 */
export function validateIncident(value: unknown, file: string): Validated {
  const shaped = isIncident(value) ? ({ kind: 'valid', incident: value } as const) : readIncident(value, file);
  if (shaped.kind === 'invalid') return shaped;
  const faults = contradictions(shaped.incident).map((fault) => ({ file, ...fault }));
  return faults.length > 0 ? { kind: 'invalid', faults } : shaped;
}

/** Laid out at the first record: a worker that only answers a page checks none. */
let checkIncident: ReturnType<typeof compileCheck> | undefined;

function isIncident(value: unknown): value is Incident {
  checkIncident ??= compileCheck(incidentSchema);
  return checkIncident(value);
}

function readIncident(value: unknown, file: string): Validated {
  const result = v.safeParse(incidentSchema, value, { abortPipeEarly: true });
  if (result.success) return { kind: 'valid', incident: result.output };
  return {
    kind: 'invalid',
    faults: result.issues.map((issue) => ({ file, field: v.getDotPath(issue) ?? '', reason: reasonOf(issue) })),
  };
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (issue.received === 'undefined') return 'is missing';
  if (issue.kind === 'schema' && issue.type !== 'picklist') {
    return `should be ${issue.expected ?? issue.type}, not ${issue.received}`;
  }
  // What was found helps where it is a word or a number; that something is empty or a list is said already.
  return issue.type === 'min_length' || /^(?:""|Object)$/.test(issue.received ?? '')
    ? issue.message
    : `${issue.message} (found ${issue.received})`;
}

/** Rules between fields; each fault names the field an editor would change. */
function contradictions(incident: Incident): { field: string; reason: string }[] {
  const faults: { field: string; reason: string }[] = [];
  const say = (field: string, reason: string) => faults.push({ field, reason });
  const inSites = new Set(incident.scope?.in?.flatMap((entry) => entry.site ?? []));
  incident.scope?.out?.forEach((entry, i) => {
    if (entry.site && inSites.has(entry.site)) {
      say(`scope.out.${i}.site`, `"${entry.site}" is also in scope.in`);
    }
  });
  incident.scope?.in?.forEach((entry, i) => {
    if (entry.site && !entry.hostBasis) say(`scope.in.${i}.hostBasis`, 'is missing: say whose word the site is');
    if (entry.role === 'storefront' && entry.site && !entry.site.includes('/')) {
      say(`scope.in.${i}.site`, 'is a storefront without a path; a shop on its own host is a service');
    }
  });
  const seen = new Set<string>();
  incident.data?.forEach((item, i) => {
    if (seen.has(item.category)) say(`data.${i}.category`, `"${item.category}" is listed twice`);
    seen.add(item.category);
  });
  if (incident.disclosure === 'confirmed' || incident.disclosure === 'suspected') {
    if (incident.basis === 'company-notice' && !incident.notices?.length) {
      say('notices', "is missing: a company-notice record needs the organization's own page");
    }
  }
  for (const [i, change] of (incident.changes ?? []).entries()) {
    if (change.revision > incident.revision) {
      say(`changes.${i}.revision`, `is ${change.revision}, above the record's revision ${incident.revision}`);
    }
  }
  return faults;
}
