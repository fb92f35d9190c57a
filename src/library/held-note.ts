// What must be said beside an item that a record holds only in part, so that "held" claims no more than the record does.
import type { Incident } from '../incident/types.ts';
import { type AppiItem, appiFactsOf } from './appi-items.ts';

/**
 * own-summary: nothing but the record's summary · not-people: a number that counts something else ·
 * desk-only: whom to ask, not how people were told · remedies: compensation and the like, for whomever
 */
export const heldNotes = ['own-summary', 'not-people', 'desk-only', 'remedies'] as const;
export type HeldNote = (typeof heldNotes)[number];

/** Undefined where the item is held without reserve, or not at all. */
export function heldNoteOf(incident: Incident, item: AppiItem): HeldNote | undefined {
  const kinds = new Set(appiFactsOf(incident, item).map((fact) => fact.kind));
  if (kinds.size === 0) return undefined;
  switch (item) {
    case 'overview':
      return kinds.size === 1 && kinds.has('text') ? 'own-summary' : undefined;
    case 'subjects':
      return incident.subjects?.unit === 'people' ? undefined : 'not-people';
    case 'response-to-subjects':
      if (kinds.has('notified')) return undefined;
      return kinds.has('remedy') ? 'remedies' : 'desk-only';
    default:
      return undefined;
  }
}
