// A record the user made on this machine from a notice they read: what the reader found, completed to a whole record.
import type { Incident, ScopeIn } from '../incident/types.ts';
import { validateIncident } from '../incident/validate.ts';
import { isBareNumber } from './numbers.ts';
import type { Draft } from './types.ts';

export interface RecordPlace {
  /** What the record is about; named as in scope whatever else the notice names. */
  site: string;
  /** The notice's own page. */
  url: string;
  /** The day of reading, "2026-11-22". */
  today: string;
  /** Of the notice; absent: Japanese. */
  lang?: 'ja' | 'en';
}

/** @returns undefined where the page has no address a record can name */
export function privateRecordOf(draft: Draft, place: RecordPlace): Incident | undefined {
  const validated = validateIncident(completeDraft(draft, place), 'own record');
  return validated.kind === 'valid' ? validated.incident : undefined;
}

/** The draft with everything a record must have: to be shown as one, and validated before it is kept. */
export function completeDraft(draft: Draft, { site, url, today, lang = 'ja' }: RecordPlace): Incident {
  const name = draft.organization?.name ?? { [lang]: site };
  // A page may speak of its own sites only: with a name, others stay in the record, but no badge comes of them.
  const scopeIn = (draft.scope?.in ?? []).flatMap(({ site: named, ...entry }): ScopeIn[] => {
    if (named !== undefined && isUnder(named, site)) return [{ ...entry, site: named }];
    return entry.name && entry.role === 'storefront' ? [{ role: entry.role, name: entry.name }] : [];
  });
  const out = draft.scope?.out?.filter((entry) => entry.site !== site);
  // Advice comes from authorities of the notice's own country, as far as its language tells.
  const country = lang === 'ja' ? 'jp' : 'xx';
  const { subjects } = draft;
  const note = subjects?.note?.ja ?? subjects?.note?.en;
  return {
    ...draft,
    // The number itself is said already.
    ...(subjects && note && isBareNumber(note) && { subjects: { max: subjects.max, unit: subjects.unit } }),
    id: `${country}-${(draft.publishedOn ?? today).slice(0, 4)}-own-${slugOf(url)}`,
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
