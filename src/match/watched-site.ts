// Which site a person means by "I have an account here", and which incidents are about it.
import type { Incident } from '../incident/types.ts';
import { partsOf } from './address-parts.ts';
import { isBroadHost } from './broad-sites.ts';
import { matchIncident } from './match-incident.ts';
import { siteKeysOf } from './site-keys.ts';

/** The site of an address as it is kept in the watch list: the host without "www."; undefined where there is none. */
export function watchedSiteOf(address: string): string | undefined {
  const parts = partsOf(address);
  if (!parts) return undefined;
  const host = parts.host.startsWith('www.') ? parts.host.slice(4) : parts.host;
  return host.includes('.') && !isBroadHost(host) ? host : undefined;
}

/** The same from what a person typed: "shop.example", "mall.example/shop-a" or a pasted address, whose path is dropped. */
export function readTypedSite(text: string): string | undefined {
  const typed = text.trim();
  if (/^https?:\/\//i.test(typed)) return watchedSiteOf(typed);
  if (/[\s?#@:]/.test(typed)) return undefined;
  const site = watchedSiteOf(`https://${typed}`);
  const segments = partsOf(`https://${typed}`)?.segments ?? [];
  return site === undefined ? undefined : [site, ...segments].join('/');
}

/**
 * Whether an incident concerns a watched site: the site itself is in scope, or a service on a sub-domain of it.
 * A shop inside a watched mall is not the mall.
 * @param today "2026-11-22"
 */
export function concernsWatchedSite(incident: Incident, site: string, today: string): boolean {
  if (matchIncident(incident, siteKeysOf(`https://${site}/`), today)?.side === 'in') return true;
  return (incident.scope?.in ?? []).some(
    (entry) =>
      entry.role === 'service' &&
      entry.site?.split('/', 1)[0]?.endsWith(`.${site}`) === true &&
      (entry.until === undefined || entry.until >= today),
  );
}
