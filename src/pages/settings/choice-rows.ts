// The user's choices sorted into the rows of one list, each with what its undo does and how to take that back. Pure.
import type { Incident } from '../../incident/types.ts';
import { takeBack, withoutRecord } from '../../shared/choices-change.ts';
import type { Choices, IncidentMark } from '../../shared/settings.ts';
import type { ChoicesStore, Updated } from '../../store/choices-store.ts';
import type { Written } from '../../store/database.ts';
import type { IncidentAct } from '../../store/marks.ts';

export const choiceKinds = ['snoozed', 'handled', 'muted-incident', 'muted-site', 'watched', 'own-record'] as const;
export type ChoiceKind = (typeof choiceKinds)[number];

export interface ChoiceRow {
  kind: ChoiceKind;
  /** Incident id or site. */
  key: string;
  about: 'incident' | 'site';
  /** Epoch ms at which it was chosen; absent for a snooze. */
  sinceMs?: number;
  snooze?: NonNullable<IncidentMark['snooze']>;
  undo: (store: ChoicesStore) => Promise<Undone>;
  /** `undone` is what undo answered. */
  redo: (store: ChoicesStore, undone: Undone) => Promise<Written>;
}

/** Where more than the row itself was taken away, with the choices before and after. */
export type Undone = Written | Updated;

/** Newest choice first within each kind. A snooze that has run out is no choice any more. */
export function listChoiceRows(choices: Choices, nowMs: number): ChoiceRow[] {
  const rows = [
    ...choices.incidents.flatMap((mark) => rowOf(mark, nowMs) ?? []),
    ...choices.sites.flatMap(siteRowsOf),
    ...(choices.records ?? []).map(recordRowOf),
  ];
  return rows.sort((a, b) => (b.sinceMs ?? 0) - (a.sinceMs ?? 0) || a.key.localeCompare(b.key));
}

function rowOf(mark: IncidentMark, nowMs: number): ChoiceRow | undefined {
  const row = (kind: ChoiceKind, act: IncidentAct, more: Pick<ChoiceRow, 'sinceMs' | 'snooze'>): ChoiceRow => {
    const incident = { id: mark.incidentId, revision: mark.revision };
    return {
      kind,
      key: mark.incidentId,
      about: 'incident',
      ...more,
      undo: (store) => store.actOn([incident], { kind: 'undo' }),
      redo: (store) => store.actOn([incident], act),
    };
  };
  if (mark.mutedAt !== undefined) return row('muted-incident', { kind: 'mute' }, { sinceMs: mark.mutedAt });
  if (mark.handledAt !== undefined) return row('handled', { kind: 'handle' }, { sinceMs: mark.handledAt });
  const { snooze } = mark;
  if (!snooze || ('untilMs' in snooze && snooze.untilMs <= nowMs)) return undefined;
  return row('snoozed', { kind: 'snooze', snooze }, { snooze });
}

function siteRowsOf({ site, mutedAt, watchedAt }: Choices['sites'][number]): ChoiceRow[] {
  const row = (kind: ChoiceKind, field: 'mutedAt' | 'watchedAt', sinceMs: number): ChoiceRow => ({
    kind,
    key: site,
    about: 'site',
    sinceMs,
    undo: (store) => store.saveSite(site, { [field]: undefined }),
    redo: (store) => store.saveSite(site, { [field]: sinceMs }),
  });
  return [
    ...(mutedAt !== undefined ? [row('muted-site', 'mutedAt', mutedAt)] : []),
    ...(watchedAt !== undefined ? [row('watched', 'watchedAt', watchedAt)] : []),
  ];
}

function recordRowOf(record: Incident): ChoiceRow {
  return {
    kind: 'own-record',
    key: record.id,
    about: 'incident',
    undo: (store) => store.update((own) => withoutRecord(own, record.id)),
    // What was chosen about it went along, and comes back with it.
    redo: (store, undone) =>
      'before' in undone ? store.update((own) => takeBack(own, undone.before, undone.after)) : store.keepRecord(record),
  };
}
