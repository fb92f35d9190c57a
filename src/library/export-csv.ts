// Incidents as CSV that spreadsheet programs open right: marked as UTF-8, quoted, and never a formula. (RFC 4180)
import type { Formats } from '../i18n/format.ts';
import { textIn } from '../i18n/localized.ts';
import type { Incident, LocalizedText, Notice } from '../incident/types.ts';
import { isBeforeDuty } from './appi-items.ts';
import { warnedFactText } from './contact-warning.ts';
import { delayDaysOf, responseStepsOf } from './days.ts';
import { yearOf } from './entry.ts';
import type { ExportContext } from './export-context.ts';
import type { FactWords } from './fact-text.ts';
import * as f from './facts.ts';

const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';
/** What a spreadsheet program may take for the start of a formula, full-width signs included. */
const FORMULA_START = /^[\s\u00a0\u3000]*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212]|^[\t\r\n]/;

/** One field, safe in a spreadsheet: a text that could be a formula gets an apostrophe before it. */
export function csvField(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA_START.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as a whole CSV file, byte order mark and CRLF line ends included. */
export function formatCsv(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => row.map(csvField).join(',') + LINE_END).join('');
}

export const csvColumns = [
  'id',
  'publishedOn',
  'year',
  'beforeDuty',
  'organization',
  'service',
  'sites',
  'summary',
  'basis',
  'disclosure',
  'cause',
  'via',
  'subjects',
  'subjectsQualifier',
  'subjectsUnit',
  'subjectsNote',
  'data',
  'notLeaked',
  'notAffected',
  'affectedFrom',
  'affectedTo',
  'affectedWho',
  'occurredFrom',
  'occurredTo',
  'detectedOn',
  'daysToPublished',
  'notifiedOn',
  'secondaryHarm',
  'notified',
  'reportedTo',
  'investigators',
  'measuresTaken',
  'measuresPlanned',
  'remedies',
  'whyThen',
  'contacts',
  'notices',
  'reproductions',
  'sources',
  'licences',
  'revision',
] as const;
export type CsvColumn = (typeof csvColumns)[number];

/** Separates several values inside one field. */
const BETWEEN = ' / ';

/** A heading row, then one incident a row. Dates stay "2011-06-08", counts plain digits, so that they sort and calculate. */
export function incidentsToCsv(incidents: readonly Incident[], context: ExportContext): string {
  const headings = csvColumns.map((column) => context.texts.column[column]);
  return formatCsv([
    headings,
    ...incidents.map((incident) => {
      const values = valuesOf(incident, context);
      return csvColumns.map((column) => values[column]);
    }),
  ]);
}

function valuesOf(
  incident: Incident,
  { words, texts, today }: ExportContext,
): Record<CsvColumn, string | number | undefined> {
  const read = (text: LocalizedText | undefined) => text && textIn(text, words.language).text;
  const plain: FactWords = { ...words, formats: plainDays(words.formats) };
  const facts = (factsOf: f.FactsOf) => {
    return joined(factsOf(incident).map((fact) => warnedFactText(fact, incident, today, plain)));
  };
  const joined = (parts: readonly (string | undefined)[] | undefined) =>
    parts && parts.length > 0 ? [...new Set(parts)].join(BETWEEN) : undefined;
  const noticesAt = (isWanted: (notice: Notice) => boolean) =>
    joined(incident.notices?.filter(isWanted).map((notice) => notice.url));
  const on = responseStepsOf(incident);
  const { vocabulary } = words;
  return {
    id: incident.id,
    publishedOn: incident.publishedOn,
    year: yearOf(incident),
    beforeDuty: isBeforeDuty(incident) ? texts.yes : undefined,
    organization: read(incident.organization.name),
    service: read(incident.service?.name),
    sites: joined(incident.scope?.in?.flatMap((entry) => entry.site ?? [])),
    summary: read(incident.summary),
    basis: vocabulary.basis[incident.basis],
    disclosure: vocabulary.disclosure[incident.disclosure],
    cause: incident.cause && vocabulary.cause[incident.cause],
    via: read(incident.via),
    subjects: incident.subjects?.max,
    subjectsQualifier: incident.subjects?.qualifier && words.formats.qualifier(incident.subjects.qualifier),
    subjectsUnit: incident.subjects?.unit && texts.unit[incident.subjects.unit],
    subjectsNote: read(incident.subjects?.note),
    data: facts(f.dataFacts),
    notLeaked: incident.notLeaked?.map((text) => read(text)).join(BETWEEN),
    notAffected: joined(incident.scope?.out?.map((entry) => read(entry.name) ?? entry.site)),
    affectedFrom: incident.affectedPeriod?.from,
    affectedTo: incident.affectedPeriod?.to,
    affectedWho: read(incident.affectedPeriod?.who),
    occurredFrom: incident.occurred?.from,
    occurredTo: incident.occurred?.to,
    detectedOn: on.detected,
    daysToPublished: delayDaysOf(incident),
    notifiedOn: on.notified,
    secondaryHarm: facts(f.harmFacts),
    notified: facts(f.notifiedFacts),
    reportedTo: facts(f.reportedToFacts),
    investigators: facts(f.investigatorFacts),
    measuresTaken: facts(f.measureFactsOf('taken')),
    measuresPlanned: facts(f.measureFactsOf('planned')),
    remedies: facts(f.remedyFacts),
    whyThen: facts(f.whyThenFacts),
    contacts: facts(f.contactFacts),
    notices: noticesAt((notice) => notice.official !== false),
    reproductions: noticesAt((notice) => notice.official === false),
    sources: incident.sources.map((source) => source.url).join(BETWEEN),
    licences: joined(
      incident.sources.flatMap((source) =>
        source.licence ? words.texts.withNote(source.publisher, source.licence) : [],
      ),
    ),
    revision: incident.revision,
  };
}

/** Days in figures as the record writes them: a table is for sorting. */
function plainDays(formats: Formats): Formats {
  return { ...formats, day: (day) => day };
}
