// Other incidents a reader of this one may want: of the same organization, or where the same contractor is named.
import type { Incident } from '../incident/types.ts';
import { type LibraryEntry, organizationKeyOf } from './entry.ts';
import { foldText } from './fold.ts';

export interface Related {
  sameOrganization: LibraryEntry[];
  sameContractor: LibraryEntry[];
}

/** Both lists keep the order of the entries given; an incident stands in one list only. */
export function relatedTo(incident: Incident, entries: readonly LibraryEntry[]): Related {
  const organization = organizationKeyOf(incident);
  const contractors = contractorKeysOf(incident);
  const related: Related = { sameOrganization: [], sameContractor: [] };
  for (const entry of entries) {
    if (entry.incident.id === incident.id) continue;
    if (entry.values.organization.includes(organization)) related.sameOrganization.push(entry);
    else if (contractorKeysOf(entry.incident).some((key) => contractors.includes(key))) {
      related.sameContractor.push(entry);
    }
  }
  return related;
}

function contractorKeysOf(incident: Incident): string[] {
  return [incident.via?.ja, incident.via?.en].flatMap((name) => (name ? foldText(name) : []));
}
