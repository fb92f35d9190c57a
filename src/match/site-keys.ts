// Which sites of a record an address could belong to: the only place where an address becomes look-up keys.
import { partsOf } from './address-parts.ts';
import { isBroadHost } from './broad-sites.ts';

/**
 * The site keys of an address, most specific first: longer path prefixes before shorter ones, then longer hosts.
 * Empty for anything that can never be a site: other schemes, IP addresses, single labels, local names.
 * A host that unrelated parties share ("co.jp", "github.io") is a key only together with a path.
 * @param address an absolute URL as the browser gives it
 */
export function siteKeysOf(address: string): string[] {
  const parts = partsOf(address);
  if (!parts) return [];
  const hosts = hostSuffixesOf(parts.host);
  const keys: string[] = [];
  for (let depth = parts.segments.length; depth >= 0; depth--) {
    const path = parts.segments
      .slice(0, depth)
      .map((segment) => `/${segment}`)
      .join('');
    for (const host of hosts) if (path !== '' || !isBroadHost(host)) keys.push(host + path);
  }
  return keys;
}

/** "www.shop.example" gives itself, "shop.example"; a single label is never a site. */
export function hostSuffixesOf(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, i) => labels.slice(i).join('.'));
}
