// A record with faults of shape is linted as far as it is sound, so that an editor sees everything in one round.
import { basename } from 'node:path';
import type { Incident } from '../incident/types.ts';
import { type RecordFault, validateIncident } from '../incident/validate.ts';
import { type Lint, lintIncident } from './lint.ts';

/** In place of required fields that are faulty themselves; nothing is said of these. */
const STAND_INS: Partial<Incident> = {
  revision: 1,
  basis: 'press',
  disclosure: 'confirmed',
  organization: { name: { en: 'A' } },
  summary: { en: 'A' },
  sources: [{ url: 'https://a.example/', publisher: 'A', retrievedOn: '1900-01-01' }],
};

/**
 * Errors in the fields that `faults` do not touch; no doubts, which could come from what is left out.
 * @param path "2011/jp-2011-geo-eshop.json"
 */
export function lintSoundFields(value: unknown, faults: readonly RecordFault[], path: string, today: string): Lint[] {
  const faulty = new Set(faults.map(({ field }) => field.split('.', 1)[0] ?? ''));
  if (typeof value !== 'object' || value === null || faulty.has('')) return [];
  const stood = new Set(faulty);
  // Only a company's own notice has to name its page.
  if (faulty.has('notices')) stood.add('basis');
  const sound = Object.fromEntries([
    ...Object.entries(value).filter(([key]) => !stood.has(key)),
    ...Object.entries({ id: basename(path, '.json'), ...STAND_INS }).filter(([key]) => stood.has(key)),
  ]);
  const validated = validateIncident(sound, path);
  const found: Lint[] =
    validated.kind === 'valid'
      ? lintIncident(validated.incident, sound, path, today)
      : validated.faults.map(({ field, reason }) => ({ severity: 'error', field, reason }));
  return found.filter(({ severity, field }) => severity === 'error' && !faulty.has(field.split('.', 1)[0] ?? ''));
}
