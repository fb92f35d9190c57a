// Which fields of a record are not as they were in another revision of it.
import { canonicalJson } from '../feed/canonical-json.ts';
import type { Incident } from '../incident/types.ts';

/** Names of top-level fields, sorted; `revision` itself is not one of them. */
export function differingFields(before: Incident, after: Incident): string[] {
  const [a, b] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const keys = [...new Set([...a.keys(), ...b.keys()])].filter((key) => key !== 'revision');
  return keys.filter((key) => canonicalJson(a.get(key) ?? null) !== canonicalJson(b.get(key) ?? null)).sort();
}

/** The same, but that a source was looked at again is no change of the record. */
export function differingFacts(before: Incident, after: Incident): string[] {
  return differingFields(withoutLooks(before), withoutLooks(after));
}

function withoutLooks(incident: Incident): Incident {
  return { ...incident, sources: incident.sources.map(({ retrievedOn: _, ...source }) => source) };
}
