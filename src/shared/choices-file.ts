// The user's own choices as a file: written whole, read strictly, so that a bad file changes nothing and says what is wrong with it.
import * as v from 'valibot';
import { incidentSchema } from '../incident/schema.ts';
import type { Incident } from '../incident/types.ts';
import type { Choices, defaultSettings, IncidentMark, Settings, SiteMark } from './settings.ts';

export const CHOICES_FORMAT = 'owabi-choices';
export const CHOICES_VERSION = 1;
/** Largest file read, in UTF-16 code units: a hundred times what anybody will ever have chosen. */
export const MAX_FILE_LENGTH = 5_000_000;
const MAX_MARKS = 20_000;

/** What a file may hold: settings it does not name stay as they are. */
export interface ChoicesFile {
  settings: Partial<Settings>;
  incidents: IncidentMark[];
  sites: SiteMark[];
  records?: Incident[];
}

/** One thing wrong with a file: where, and a reason of `settingsTexts.problem` with the words it needs. */
export interface FileProblem {
  /** "sites[2].site"; empty for the file itself. */
  field: string;
  reason: string;
  detail?: string;
}

export type ChoicesFileRead = { kind: 'read'; file: ChoicesFile } | { kind: 'refused'; problems: FileProblem[] };

export function writeChoicesFile(choices: Choices, nowMs: number): string {
  const { installedAt: _, ...settings } = choices.settings;
  const file = {
    format: CHOICES_FORMAT,
    version: CHOICES_VERSION,
    exportedAt: new Date(nowMs).toISOString(),
    settings,
    incidents: choices.incidents,
    sites: choices.sites,
    ...(choices.records && choices.records.length > 0 && { records: choices.records }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export function readChoicesFile(text: string): ChoicesFileRead {
  if (text.length > MAX_FILE_LENGTH) return refuse('too-large', `${MAX_FILE_LENGTH / 1_000_000} MB`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse('not-json');
  }
  const head = v.safeParse(headSchema, json);
  if (!head.success) return refuse('not-owabi');
  if (head.output.version > CHOICES_VERSION) return refuse('newer-version');
  const body = v.safeParse(fileSchema, json);
  if (!body.success) return { kind: 'refused', problems: body.issues.map(problemOf) };
  const file = body.output as ChoicesFile;
  const problems = [
    ...findTwice(
      file.incidents.map((mark) => mark.incidentId),
      'incidents',
    ),
    ...findTwice(
      file.sites.map((mark) => mark.site),
      'sites',
    ),
    ...findTwice(file.records?.map((record) => record.id) ?? [], 'records'),
  ];
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'read', file };
}

const refuse = (reason: string, detail?: string): ChoicesFileRead => ({
  kind: 'refused',
  problems: [{ field: '', reason, ...(detail !== undefined && { detail }) }],
});

const SITE = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9](?:\/[^\s/?#]+){0,3}$/;
const INCIDENT_ID = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;

const moment = v.pipe(v.number('not-number'), v.integer('not-number'), v.minValue(0, 'not-number'));
const flag = v.boolean('not-boolean');
const months = v.pipe(
  v.number('not-number'),
  v.integer('not-number'),
  v.minValue(1, 'not-in-range|1–120'),
  v.maxValue(120, 'not-in-range|1–120'),
);
const oneOf = <const T extends readonly string[]>(list: T) => v.picklist(list, `not-one-of|${list.join(', ')}`);
const listOf = <T extends v.GenericSchema>(item: T) =>
  v.pipe(v.array(item, 'not-list'), v.maxLength(MAX_MARKS, `too-many|${MAX_MARKS}`));

const headSchema = v.object({ format: v.literal(CHOICES_FORMAT), version: v.pipe(v.number(), v.integer()) });

const settingsEntries = {
  language: oneOf(['auto', 'ja', 'en']),
  alertMonths: months,
  alertMonthsHighRisk: months,
  showNotices: flag,
  showHistoryBadge: flag,
  showRelatedBadge: flag,
  usePrivateWindows: oneOf(['warn', 'off']),
  useHibp: flag,
} satisfies Record<Exclude<keyof typeof defaultSettings, 'installedAt'>, v.GenericSchema>;

const incidentMark = v.object(
  {
    incidentId: v.pipe(v.string('not-text'), v.maxLength(200, 'not-id'), v.regex(INCIDENT_ID, 'not-id')),
    revision: v.pipe(v.number('not-number'), v.integer('not-number'), v.minValue(0, 'not-number')),
    readAt: v.optional(moment),
    noticeAt: v.optional(moment),
    snooze: v.optional(
      v.union(
        [v.object({ untilMs: moment }), v.object({ until: v.literal('updated') })],
        'not-one-of|{"untilMs": …}, {"until": "updated"}',
      ),
    ),
    handledAt: v.optional(moment),
    mutedAt: v.optional(moment),
    done: v.optional(listOf(v.pipe(v.string('not-text'), v.maxLength(200, 'not-text')))),
  },
  'not-object',
);

const siteMark = v.object(
  {
    site: v.pipe(v.string('not-text'), v.maxLength(300, 'not-site'), v.regex(SITE, 'not-site')),
    mutedAt: v.optional(moment),
    watchedAt: v.optional(moment),
    told: v.optional(v.record(v.pipe(v.string(), v.maxLength(200, 'not-id')), moment, 'not-object')),
  },
  'not-object',
);

const fileSchema = v.object({
  settings: v.partial(v.object(settingsEntries, 'not-object')),
  incidents: listOf(incidentMark),
  sites: listOf(siteMark),
  records: v.optional(listOf(incidentSchema)),
});

function problemOf(issue: v.BaseIssue<unknown>): FileProblem {
  const isMissing = issue.kind === 'schema' && issue.input === undefined;
  const [reason = '', detail] = isMissing ? ['missing'] : issue.message.split('|', 2);
  return { field: fieldOf(issue), reason, ...(detail !== undefined && { detail }) };
}

function fieldOf(issue: v.BaseIssue<unknown>): string {
  let field = '';
  for (const { key } of issue.path ?? []) {
    field += typeof key === 'number' ? `[${key}]` : `${field === '' ? '' : '.'}${String(key)}`;
  }
  return field;
}

function findTwice(keys: readonly string[], list: string): FileProblem[] {
  return keys.flatMap((key, i) => (keys.indexOf(key) < i ? [{ field: `${list}[${i}]`, reason: 'twice' }] : []));
}
