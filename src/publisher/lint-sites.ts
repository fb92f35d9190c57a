// A site that is too wide would put a badge on strangers' pages: suffixes, malls, shared hosts are refused.
import { parse } from 'tldts';
import type { Incident } from '../incident/types.ts';
import { type SharedKind, sharedKindOf } from '../match/shared-hosts.ts';
import { siteKeysOf } from '../match/site-keys.ts';
import { fault, type Lint } from './lint.ts';

/** Names that RFC 2606 keeps for examples; trial feeds use them. */
const RESERVED_ENDINGS = ['example', 'test'];

const WIDE: Record<SharedKind, string> = {
  malls: 'is a mall: name the shop below it by a path',
  pages: 'is shared by many: name the page below it by a path',
  press: "carries many companies' statements",
  forms: 'is a form service',
  files: 'hosts files of many parties',
  clouds: 'is a cloud or delivery network',
  news: 'is a news site',
  archives: 'is an archive',
  shorteners: 'is a link shortener',
  search: 'is a search portal',
};

export function lintSites(incident: Incident): Lint[] {
  const found: Lint[] = [];
  const seen = new Set<string>();
  const party = JSON.stringify([incident.organization.name, incident.service?.name]);
  for (const side of ['in', 'out'] as const) {
    (incident.scope?.[side] ?? []).forEach((entry, i) => {
      if (!entry.site) return;
      const field = `scope.${side}.${i}.site`;
      if (entry.hostBasis === 'page')
        found.push(fault(`scope.${side}.${i}.hostBasis`, 'is for records kept in a browser'));
      const reason = reasonAgainst(entry.site, party);
      if (reason) found.push(fault(field, `"${entry.site}" ${reason}`));
      if (seen.has(`${side} ${entry.site}`)) found.push(fault(field, `"${entry.site}" is listed twice`));
      seen.add(`${side} ${entry.site}`);
      if (side === 'in' && 'until' in entry && entry.until && incident.occurred?.from) {
        if (entry.until < incident.occurred.from) {
          found.push(fault(`scope.in.${i}.until`, `is before the incident (${incident.occurred.from})`));
        }
      }
    });
  }
  found.push(...contradictions(incident));
  return found;
}

/**
 * Why a site may not stand in a record; undefined where it may.
 * @param party names of who was breached; an operator may be named on its own shared host
 */
export function reasonAgainst(site: string, party = ''): string | undefined {
  const host = site.split('/', 1)[0] ?? '';
  const hasPath = site.includes('/');
  if (!RESERVED_ENDINGS.includes(host.split('.').at(-1) ?? '')) {
    const parsed = parse(host, { allowPrivateDomains: true });
    if (!parsed.isIcann && !parsed.isPrivate) return 'ends in no known top-level domain';
    if (parsed.domain === null) return 'is a public suffix: everybody may register below it';
  }
  const kind = sharedKindOf(site, party);
  if (kind !== undefined && !((kind === 'malls' || kind === 'pages') && hasPath)) return WIDE[kind];
  return siteKeysOf(`https://${site}`)[0] === site
    ? undefined
    : 'would match no page: it is too wide, or not in the one spelling that addresses are matched in';
}

/** An "out" that swallows an "in" below it is a slip: the narrower entry wins, so one of the two says nothing. */
function contradictions(incident: Incident): Lint[] {
  const ins = incident.scope?.in ?? [];
  return (incident.scope?.out ?? []).flatMap((entry, i) =>
    ins.some((other) => other.site !== undefined && other.site === entry.site)
      ? [fault(`scope.out.${i}.site`, `"${entry.site}" is also in scope.in`)]
      : !entry.site && entry.name && ins.some((other) => !other.site && sameName(other.name, entry.name))
        ? [fault(`scope.out.${i}.name`, 'is also in scope.in')]
        : [],
  );
}

const sameName = (a: Incident['summary'] | undefined, b: Incident['summary'] | undefined) =>
  a !== undefined &&
  b !== undefined &&
  ((a.ja !== undefined && a.ja === b.ja) || (a.en !== undefined && a.en === b.en));
