// The places and groups that a record tells apart, to choose from in "Was I in it?".
import type { Incident, LocalizedText, ScopeIn } from '../incident/types.ts';

export interface Place {
  /** Position in the record's scope: "in.1", "out.0". */
  id: string;
  side: 'in' | 'out';
  name: LocalizedText;
  entry?: ScopeIn;
}

/** Affected services and shops first, then whatever the organization declares unaffected; the operator's own site is no place to shop. */
export function placesOf(incident: Incident): Place[] {
  const affected = (incident.scope?.in ?? []).flatMap((entry, i): Place[] => {
    const name = entry.name ?? (entry.site ? { ja: entry.site, en: entry.site } : undefined);
    return entry.role === 'operator' || !name ? [] : [{ id: `in.${i}`, side: 'in', name, entry }];
  });
  const unaffected = (incident.scope?.out ?? []).flatMap((entry, i): Place[] => {
    const name = entry.name ?? (entry.site ? { ja: entry.site, en: entry.site } : undefined);
    return name ? [{ id: `out.${i}`, side: 'out', name }] : [];
  });
  const [only] = affected;
  if (affected.length === 0 && unaffected.length > 0 && incident.service) {
    affected.push({ id: 'in.service', side: 'in', name: incident.service.name });
  } else if (affected.length === 1 && only && !only.entry?.name && incident.service) {
    affected[0] = { ...only, name: incident.service.name };
  }
  return [...affected, ...unaffected];
}
