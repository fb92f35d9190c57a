// Everything that can be wrong with a record beyond its shape; the rules lie in lint-*.ts, by theme.
import type { Incident } from '../incident/types.ts';
import { lintCertainty } from './lint-certainty.ts';
import { lintContacts } from './lint-contacts.ts';
import { lintDates } from './lint-dates.ts';
import { lintSites } from './lint-sites.ts';
import { lintText } from './lint-text.ts';

/** A finding in one record. `field` is a dotted path such as "scope.in.0.site". Errors stop a build, warnings do not. */
export interface Lint {
  severity: 'error' | 'warning';
  field: string;
  reason: string;
}

export const fault = (field: string, reason: string): Lint => ({ severity: 'error', field, reason });
export const doubt = (field: string, reason: string): Lint => ({ severity: 'warning', field, reason });

/**
 * @param raw the record as written, for fields that the schema does not know
 * @param path "2011/jp-2011-geo-eshop.json"
 * @param today "2026-11-22"; nothing in a record may lie after it, except ends that are announced
 */
export function lintIncident(incident: Incident, raw: unknown, path: string, today: string): Lint[] {
  return [
    ...lintPlace(incident, path),
    ...unknownFields(raw, incident, ''),
    ...lintDates(incident, today),
    ...lintSites(incident),
    ...lintContacts(incident),
    ...lintText(incident),
    ...lintCounts(incident),
    ...lintCertainty(incident),
    ...lintWithdrawal(incident),
  ];
}

/** The file is named after the id, and both years are the year announced. */
function lintPlace(incident: Incident, path: string): Lint[] {
  const [folder, name] = path.split('/');
  const found: Lint[] = [];
  if (name !== `${incident.id}.json`) found.push(fault('id', `is "${incident.id}" in a file named "${name}"`));
  const year = /^[a-z]+-(\d{4})-/.exec(incident.id)?.[1];
  if (!year) found.push(fault('id', 'does not begin with country (or catalogue) and year, such as "jp-2026-"'));
  else if (year !== folder) found.push(fault('id', `says ${year}, but the folder is ${folder}`));
  if (incident.publishedOn && !incident.publishedOn.startsWith(`${folder}-`)) {
    found.push(fault('publishedOn', `is not in ${folder}, the folder's year`));
  }
  return found;
}

/** Keys that the schema dropped: most often a typing error, which would silently lose a fact. */
function unknownFields(raw: unknown, known: unknown, path: string): Lint[] {
  if (typeof raw !== 'object' || raw === null || typeof known !== 'object' || known === null) return [];
  const kept = new Map(Object.entries(known));
  return Object.entries(raw).flatMap(([key, value]) => {
    const field = path === '' ? key : `${path}.${key}`;
    return kept.has(key) ? unknownFields(value, kept.get(key), field) : [fault(field, 'is not a field of a record')];
  });
}

function lintCounts(incident: Incident): Lint[] {
  const { subjects, data = [] } = incident;
  if (!subjects || subjects.unit === undefined || !['people', 'records', 'accounts'].includes(subjects.unit)) return [];
  return data.flatMap((item, i) =>
    item.count !== undefined && item.count > subjects.max
      ? [doubt(`data.${i}.count`, `is above subjects.max (${subjects.max} ${subjects.unit})`)]
      : [],
  );
}

/** A withdrawn record stays and says why; above revision 1 `lintDates` asks for the change anyhow. */
function lintWithdrawal({ disclosure, revision, changes = [] }: Incident): Lint[] {
  if (disclosure !== 'withdrawn' || revision > 1 || changes.length > 0) return [];
  return [
    fault('disclosure', 'is "withdrawn", but nothing says why: add an entry to changes whose text gives the reason'),
  ];
}
