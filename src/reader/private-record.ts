// A record the user made on this machine from a notice they read: what the reader found, completed to a whole record.
import type { Incident, ScopeIn } from '../incident/types.ts';
import { validateIncident } from '../incident/validate.ts';
import type { Draft } from './types.ts';

/**
 * @param site what the record is kept for; named as in scope whatever else the notice names
 * @param url the notice's own page
 * @param today the day of keeping, "2026-11-22"
 * @returns undefined where the page has no address a record can name
 */
export function privateRecordOf(
  draft: Draft,
  place: { site: string; url: string; today: string },
): Incident | undefined {
  const { site, url, today } = place;
  const name = draft.organization?.name ?? { ja: site };
  // A page may speak of its own sites only: with a name, others stay in the record, but no badge comes of them.
  const scopeIn = (draft.scope?.in ?? []).flatMap(({ site: named, ...entry }): ScopeIn[] => {
    if (named !== undefined && isUnder(named, site)) return [{ ...entry, site: named }];
    return entry.name && entry.role === 'storefront' ? [{ role: entry.role, name: entry.name }] : [];
  });
  const out = draft.scope?.out?.filter((entry) => entry.site !== site);
  const record = {
    ...draft,
    id: `own-${(draft.publishedOn ?? today).slice(0, 4)}-${slugOf(url)}`,
    revision: 1,
    basis: 'company-notice',
    disclosure: draft.disclosure ?? 'investigating',
    organization: { name },
    summary: {
      ja: `${name.ja ?? name.en}のお知らせを、このブラウザーが読み取って残した記録です。`,
      en: `A record of a notice by ${name.en ?? name.ja}, read and kept by this browser.`,
    },
    scope: {
      in: scopeIn.some((entry) => entry.site === site)
        ? scopeIn
        : [...scopeIn, { site, role: 'service', hostBasis: 'editor' }],
      ...(out && out.length > 0 ? { out } : {}),
    },
    notices: (draft.notices ?? [{}]).map((notice) => ({ official: true, ...notice, url })),
    sources: [{ url, publisher: name.ja ?? name.en ?? site, retrievedOn: today }],
  };
  const validated = validateIncident(record, 'own record');
  return validated.kind === 'valid' ? validated.incident : undefined;
}

function isUnder(named: string, site: string): boolean {
  const host = named.split('/')[0] ?? '';
  const base = site.split('/')[0] ?? '';
  return host === base || host.endsWith(`.${base}`);
}

/** The same page gives the same id, so that keeping twice keeps one record. */
function slugOf(url: string): string {
  let hash = 0x811c9dc5;
  for (const c of url) hash = Math.imul(hash ^ (c.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}
