// What a record's revisions mean for somebody who saw an earlier one.
import type { Incident } from './types.ts';

/** The newest revision that changed something a reader must know; 0 when none did since the first. */
export function lastMaterialRevision(incident: Pick<Incident, 'changes'>): number {
  const material = (incident.changes ?? []).filter((change) => change.material).map((change) => change.revision);
  return Math.max(0, ...material);
}

/**
 * The day from which the incident's age counts: publication or the last material update, whichever is later.
 * Never the day of the breach itself, which catalogues and notices name months afterwards. Absent when publication is unknown.
 */
export function countsFrom(incident: Incident): string | undefined {
  if (!incident.publishedOn) return undefined;
  const updates = (incident.changes ?? []).filter((change) => change.material).map((change) => change.on);
  return [incident.publishedOn, ...updates].sort().at(-1);
}
