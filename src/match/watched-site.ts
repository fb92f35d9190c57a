// Which site a person means by "I have an account here", and which incidents are about it.
import type { Incident } from '../incident/types.ts';
import { partsOf } from './address-parts.ts';
import { isBroadHost } from './broad-sites.ts';
import { matchIncident, type ScopeMatch } from './match-incident.ts';
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
 * How an incident concerns a watched site: the site itself is in scope, or a service on a sub-domain of it; undefined otherwise.
 * A shop inside a watched mall is not the mall.
 * @param today "2026-11-22"
 */
export function matchWatchedSite(incident: Incident, site: string, today: string): ScopeMatch | undefined {
  const match = matchIncident(incident, siteKeysOf(`https://${site}/`), today);
  if (match) return match.side === 'in' ? match : undefined;
  const entry = incident.scope?.in?.find(
    (candidate) =>
      candidate.role === 'service' &&
      isBelow(candidate.site, site) &&
      (candidate.until === undefined || candidate.until >= today),
  );
  return entry?.site === undefined ? undefined : { side: 'in', site: entry.site, entry };
}

/** Every site in `listed` that could name a service of a watched one, and the watched one's own keys. */
export function findSitesToAsk(site: string, listed: readonly string[]): string[] {
  return [...siteKeysOf(`https://${site}/`), ...listed.filter((candidate) => isBelow(candidate, site))];
}

function isBelow(site: string | undefined, watched: string): boolean {
  return site?.split('/', 1)[0]?.endsWith(`.${watched}`) === true;
}
