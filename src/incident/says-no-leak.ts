// Whether a source says that nothing leaked, or takes back that something did.
import type { Incident } from './types.ts';

/** Numbers and data of such a record are what the source speaks of, not what leaked. */
export function saysNoLeak({ disclosure }: Pick<Incident, 'disclosure'>): boolean {
  return disclosure === 'not-confirmed' || disclosure === 'no-personal-data' || disclosure === 'withdrawn';
}
