// Whether one incident is about an address: the most specific entry wins, and "out" beats "in" where both stand.
import type { Incident, ScopeIn, ScopeOut } from '../incident/types.ts';

export type ScopeMatch = { side: 'in'; site: string; entry: ScopeIn } | { side: 'out'; site: string; entry: ScopeOut };

/**
 * @param keys site keys of the address, most specific first, from `siteKeysOf`
 * @param today "2026-11-22"; an entry whose `until` has passed no longer matches
 */
export function matchIncident(incident: Incident, keys: readonly string[], today: string): ScopeMatch | undefined {
  for (const site of keys) {
    const out = incident.scope?.out?.find((entry) => entry.site === site);
    if (out) return { side: 'out', site, entry: out };
    const entries = incident.scope?.in?.filter(
      (entry) => entry.site === site && (!entry.until || entry.until >= today),
    );
    const entry = entries?.find((e) => e.role !== 'operator') ?? entries?.[0];
    if (entry) return { side: 'in', site, entry };
  }
  return undefined;
}
