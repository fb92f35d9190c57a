// The records behind the ids in the user's choices, so that the list can name them.
import { useEffect, useState } from 'preact/hooks';
import type { Incident } from '../../incident/types.ts';

/** Incidents by id: `undefined` where no list knows it any more, no entry while it is still looked for. */
export function useIncidents(
  ids: readonly string[],
  getIncident: (id: string) => Promise<Incident | undefined>,
): ReadonlyMap<string, Incident | undefined> {
  const [incidents, setIncidents] = useState<ReadonlyMap<string, Incident | undefined>>(new Map());
  const wanted = [...ids].sort().join(' ');
  useEffect(() => {
    let isCurrent = true;
    const load = async () => {
      const found = await Promise.all(
        wanted
          .split(' ')
          .filter(Boolean)
          .map(async (id) => [id, await getIncident(id)] as const),
      );
      if (isCurrent) setIncidents(new Map(found));
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [wanted, getIncident]);
  return incidents;
}
