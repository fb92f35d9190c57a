// The records behind the ids in the user's choices, so that the list can name them.
import { useEffect, useState } from 'preact/hooks';
import type { Incident } from '../../incident/types.ts';

/** Incidents by id; an id that no list knows any more is left out. */
export function useIncidents(
  ids: readonly string[],
  getIncident: (id: string) => Promise<Incident | undefined>,
): ReadonlyMap<string, Incident> {
  const [incidents, setIncidents] = useState<ReadonlyMap<string, Incident>>(new Map());
  const wanted = [...ids].sort().join(' ');
  useEffect(() => {
    let isCurrent = true;
    const load = async () => {
      const found = await Promise.all(wanted.split(' ').filter(Boolean).map(getIncident));
      if (isCurrent) setIncidents(new Map(found.flatMap((incident) => (incident ? [[incident.id, incident]] : []))));
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [wanted, getIncident]);
  return incidents;
}
