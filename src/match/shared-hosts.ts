// Hosts that belong to no single organization, from shared-hosts.json.
import data from './shared-hosts.json' with { type: 'json' };

const { about: _, owners, ...lists } = data;
export type SharedKind = keyof typeof lists;

const kinds = new Map<string, SharedKind>(
  (Object.keys(lists) as SharedKind[]).flatMap((kind) => lists[kind].map((site): [string, SharedKind] => [site, kind])),
);
const ownersOf = new Map<string, readonly string[]>(Object.entries(owners));
/** Portals whose sub-domains are services of their own: only the host itself (and "www.") is shared. */
const hostOnly: ReadonlySet<SharedKind> = new Set(['malls', 'search']);

/**
 * Which kind of shared host a site is or lies under; undefined for a host of one party.
 * @param party who was breached: the host's own operator may be named
 */
export function sharedKindOf(site: string, party = ''): SharedKind | undefined {
  const [host = '', segment] = site.split('/');
  const labels = host.split('.');
  for (let i = 0; i < labels.length - 1; i++) {
    const suffix = labels.slice(i).join('.');
    const shared = segment !== undefined && kinds.has(`${suffix}/${segment}`) ? `${suffix}/${segment}` : suffix;
    const kind = kinds.get(shared);
    if (!kind) continue;
    if (ownersOf.get(shared)?.some((owner) => party.includes(owner))) return undefined;
    const isBelow = i > 1 || (i === 1 && labels[0] !== 'www');
    if (!(hostOnly.has(kind) && isBelow)) return kind;
  }
  return undefined;
}
