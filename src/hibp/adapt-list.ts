// Turns the whole breach list into records, and refuses a list that does not look like one.
import * as v from 'valibot';
import type { Incident } from '../incident/types.ts';
import { adaptBreach, type DropReason } from './adapt-breach.ts';
import { breachSchema } from './breach.ts';

export interface AdaptedList {
  incidents: Incident[];
  /** How many entries were left out on purpose, by reason. */
  dropped: Partial<Record<DropReason, number>>;
  /** Entries that could not be read, each with its reason. */
  unfit: string[];
  /** Domains that can be no site; their entries are kept without one. */
  sitesDropped: string[];
  /** Newest AddedDate or ModifiedDate, "2026-02-26". */
  newestOn: string;
}

export type ListResult = { kind: 'adapted'; list: AdaptedList } | { kind: 'refused'; reason: string };

/** More entries than this are no breach list. */
const MAX_ENTRIES = 20_000;
/** A few odd entries are skipped; beyond this share the format has changed under us. */
const MAX_UNFIT_SHARE = 0.05;

/** @param value parsed JSON of `/api/v3/breaches` */
export function adaptList(value: unknown): ListResult {
  if (!Array.isArray(value)) return { kind: 'refused', reason: 'is not a list' };
  if (value.length === 0) return { kind: 'refused', reason: 'is empty' };
  if (value.length > MAX_ENTRIES) return { kind: 'refused', reason: `has more than ${MAX_ENTRIES} entries` };
  const list: AdaptedList = { incidents: [], dropped: {}, unfit: [], sitesDropped: [], newestOn: '' };
  const ids = new Set<string>();
  value.forEach((entry: unknown, i) => {
    const parsed = v.safeParse(breachSchema, entry);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      list.unfit.push(`entry ${i}: ${v.getDotPath(issue) ?? 'it'} ${issue.message}`);
      return;
    }
    const breach = parsed.output;
    const newest = (breach.ModifiedDate ?? breach.AddedDate).slice(0, 10);
    if (newest > list.newestOn) list.newestOn = newest;
    const adapted = adaptBreach(breach);
    if (adapted.kind === 'dropped') list.dropped[adapted.reason] = (list.dropped[adapted.reason] ?? 0) + 1;
    else if (adapted.kind === 'unfit') list.unfit.push(adapted.reason);
    else if (ids.has(adapted.incident.id)) list.unfit.push(`${breach.Name}: is listed twice`);
    else {
      ids.add(adapted.incident.id);
      list.incidents.push(adapted.incident);
      if (adapted.siteDropped) list.sitesDropped.push(adapted.siteDropped);
    }
  });
  if (list.unfit.length > Math.max(1, value.length * MAX_UNFIT_SHARE)) {
    return {
      kind: 'refused',
      reason: `${list.unfit.length} of ${value.length} entries are unfit, first ${list.unfit[0]}`,
    };
  }
  if (list.incidents.length === 0) return { kind: 'refused', reason: 'holds no entry that counts' };
  return { kind: 'adapted', list };
}
