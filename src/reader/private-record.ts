// A record the user made on this machine from a notice they read: what the reader found, completed to a whole record.
import type { Incident } from '../incident/types.ts';
import { validateIncident } from '../incident/validate.ts';
import { keptScopeOf } from './kept-sites.ts';
import { isBareNumber } from './numbers.ts';
import type { Draft } from './types.ts';

export interface RecordPlace {
  /** The notice's own page. */
  url: string;
  /** The day of reading, "2026-11-22". */
  today: string;
  /** Of the notice; absent: Japanese. */
  lang?: 'ja' | 'en';
}

/** @returns undefined where there is no site it could warn on */
export function privateRecordOf(draft: Draft, place: RecordPlace): Incident | undefined {
  const complete = completeDraft(draft, place);
  if (warnSitesOf(complete).length === 0) return undefined;
  const validated = validateIncident(complete, 'own record');
  return validated.kind === 'valid' ? validated.incident : undefined;
}

/** Where a record warns, each site once: one that lies below another goes without saying. */
export function warnSitesOf({ scope }: Incident): string[] {
  const sites = scope?.in?.flatMap((entry) => entry.site ?? []) ?? [];
  return sites.filter(
    (site) =>
      !sites.some((other) => site !== other && (`.${site}`.endsWith(`.${other}`) || site.startsWith(`${other}/`))),
  );
}

const QUALIFIERS = /^(?:(?:最大で?|およそ|約|up to|about|approximately)\s?)+/i;

/** The draft with everything a record must have: to be shown as one, and validated before it is kept. */
export function completeDraft(draft: Draft, { url, today, lang = 'ja' }: RecordPlace): Incident {
  const scopeIn = keptScopeOf(draft.scope?.in ?? [], url);
  const out = draft.scope?.out?.filter(
    (entry) => !scopeIn.some(({ site }) => site !== undefined && site === entry.site),
  );
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
  const name = draft.organization?.name ?? { [lang]: scopeIn[0]?.site ?? host };
  // Advice comes from authorities of the notice's own country, as far as its language tells.
  const country = lang === 'ja' ? 'jp' : 'xx';
  const { subjects } = draft;
  const words = (subjects?.note?.ja ?? subjects?.note?.en)?.replace(subjects?.qualifier ? QUALIFIERS : '', '');
  return {
    ...draft,
    // The number itself is said already.
    ...(subjects && words && isBareNumber(words) && { subjects: withoutNote(subjects) }),
    id: `${country}-${(draft.publishedOn ?? today).slice(0, 4)}-own-${slugOf(url)}`,
    revision: 1,
    basis: 'company-notice',
    disclosure: draft.disclosure ?? 'investigating',
    organization: { name },
    summary: {
      ja: `${name.ja ?? name.en}の公表文を、このブラウザーが読み取って残した記録です。`,
      en: `A record of a notice by ${name.en ?? name.ja}, read and kept by this browser.`,
    },
    scope: { in: scopeIn, ...(out && out.length > 0 ? { out } : {}) },
    notices: (draft.notices ?? [{}]).map((notice) => ({ official: true, ...notice, url })),
    sources: [{ url, publisher: name.ja ?? name.en ?? host, retrievedOn: today }],
  };
}

function withoutNote({ note: _, ...number }: NonNullable<Incident['subjects']>): Incident['subjects'] {
  return number;
}

/** The same page gives the same id, so that keeping twice keeps one record. */
function slugOf(url: string): string {
  let hash = 0x811c9dc5;
  for (const c of url) hash = Math.imul(hash ^ (c.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}
