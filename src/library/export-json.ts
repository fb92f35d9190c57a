// Incidents as JSON: the records themselves, so that whatever reads records reads this.
import type { Incident } from '../incident/types.ts';

export function incidentsToJson(incidents: readonly Incident[]): string {
  return `${JSON.stringify(incidents, null, 2)}\n`;
}
