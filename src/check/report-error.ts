// Where to report an error in a record: the feed publisher's own address, with the record named.
import type { Incident } from '../incident/types.ts';

/** An http(s) address with `record` and `revision`, or `mailto:` with a subject; undefined where the publisher gave neither. */
export function reportErrorHrefOf(
  corrections: string | undefined,
  incident: Pick<Incident, 'id' | 'revision'>,
): string | undefined {
  if (!corrections) return undefined;
  const mail = corrections.replace(/^mailto:/i, '');
  if (/^[A-Za-z0-9._+-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}$/.test(mail)) {
    return `mailto:${mail}?subject=${encodeURIComponent(`${incident.id} (${incident.revision})`)}`;
  }
  if (!URL.canParse(corrections)) return undefined;
  const url = new URL(corrections);
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.username !== '' || url.password !== '') {
    return undefined;
  }
  url.searchParams.set('record', incident.id);
  url.searchParams.set('revision', String(incident.revision));
  return url.href;
}
