// Where a record that a reader keeps may warn: on sites of one party alone, so that no stranger's page is ever marked.
import type { ScopeIn } from '../incident/types.ts';
import { partsOf } from '../match/address-parts.ts';
import { isBroadHost } from '../match/broad-sites.ts';
import { sharedKindOf } from '../match/shared-hosts.ts';

/** First segments under which shared hosts keep everybody's pages: the sender's part begins one further. */
const COMMON_SEGMENT =
  /^(?:..?|about|app|apps|article|blog|channel|company|corp|event|events|form|gold|group|groups|help|info|item|items|news|people|pages|product|products|profile|school|sell|seller|shop|shops|store|stores|user|users|view)$/;

/** Last segments of what everybody's addresses have in common: "youtube.com/watch", "apps.apple.com/jp/app". */
const EVERYBODYS =
  /^(?:watch|embed|shorts|playlist|hashtag|search|share|status|intent|login|.*\.(?:php|html?|aspx?|cgi))$/;

/** The sender's own place that a page stands on: its host, or its part of a mall or blog host; undefined where there is none. */
export function ownSiteOf(address: string): string | undefined {
  const parts = partsOf(address);
  if (!parts) return undefined;
  const host = parts.host.replace(/^www\./, '');
  const kind = sharedKindOf([host, ...parts.segments.slice(0, 1)].join('/'));
  if (kind === undefined) return isBroadHost(host) ? undefined : host;
  const depth = COMMON_SEGMENT.test(parts.segments[0] ?? '') ? 2 : 1;
  if (!mayHaveParts(kind) || parts.segments.length < depth) return undefined;
  const last = parts.segments[depth - 1] ?? '';
  if (COMMON_SEGMENT.test(last) || EVERYBODYS.test(last)) return undefined;
  return [host, ...parts.segments.slice(0, depth)].join('/');
}

/** Sites of a kept record: what the notice names, as far as this page may speak of it, and the page's own place. */
export function keptScopeOf(named: readonly ScopeIn[], address: string): ScopeIn[] {
  const own = ownSiteOf(address);
  const scope = named.flatMap(({ site, ...entry }): ScopeIn[] => {
    if (site !== undefined && maySpeakOf(site, own)) return [{ ...entry, site }];
    return entry.name && entry.role === 'storefront' ? [{ role: entry.role, name: entry.name }] : [];
  });
  if (own === undefined || scope.some((entry) => entry.site === own)) return scope;
  const isShop = sharedKindOf(own) === 'malls';
  return [...scope, { site: own, role: isShop ? 'storefront' : 'service', hostBasis: 'page' }];
}

/** A sender's own host speaks of its own sites only; where senders have no host of their own, of any that is one party's. */
function maySpeakOf(site: string, own: string | undefined): boolean {
  if (own !== undefined && !own.includes('/')) return isUnder(site, own);
  const kind = sharedKindOf(site);
  const [host = '', segment] = site.split('/');
  return kind === undefined ? !isBroadHost(host) : mayHaveParts(kind) && segment !== undefined;
}

const mayHaveParts = (kind: ReturnType<typeof sharedKindOf>) => kind === 'malls' || kind === 'pages';

function isUnder(named: string, base: string): boolean {
  const host = named.split('/')[0] ?? '';
  return host === base || host.endsWith(`.${base}`);
}
