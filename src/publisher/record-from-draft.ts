// Makes a record file out of what the notice reader found: the editor's part stays empty, so that `check` asks for it.
import type { Draft, Reading } from '../reader/types.ts';

export interface EditorsPart {
  id: string;
  /** The day the record is written. */
  today: string;
  publishedOn: string;
  /** Where the notice was published; empty when not known. */
  url: string;
}

/** Fields in the order of docs/record.md; texts the notice gives in one language get an empty place for the other. */
export function recordFromDraft(reading: Reading, part: EditorsPart): Record<string, unknown> {
  const d: Draft = reading.draft;
  const both = { ja: '', en: '' };
  const record: Record<string, unknown> = {
    id: part.id,
    revision: 1,
    basis: 'company-notice',
    publishedOn: d.publishedOn ?? part.publishedOn,
    disclosure: d.disclosure ?? '',
    organization: d.organization ?? { name: both },
    service: d.service,
    summary: both,
    cause: d.cause,
    via: d.via,
    data: d.data,
    subjects: d.subjects,
    affectedPeriod: d.affectedPeriod,
    occurred: d.occurred,
    scope: d.scope,
    notLeaked: d.notLeaked,
    timeline: d.timeline,
    secondaryHarm: d.secondaryHarm,
    response: d.response,
    notices: (d.notices ?? []).map((notice, i, all) => ({ url: i === all.length - 1 ? part.url : '', ...notice })),
    contacts: d.contacts,
    sources: [
      { url: part.url, publisher: d.organization?.name.ja ?? d.organization?.name.en ?? '', retrievedOn: part.today },
    ],
  };
  for (const [key, value] of Object.entries(record)) if (value === undefined) delete record[key];
  return pairTexts(record) as Record<string, unknown>;
}

/** Adds the empty other language beside every text, so that nobody forgets to translate it. */
function pairTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pairTexts);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const out: Record<string, unknown> = {};
  const hasText = entries.some(([k, v]) => (k === 'ja' || k === 'en') && typeof v === 'string');
  if (hasText) {
    out.ja = '';
    out.en = '';
  }
  for (const [key, v] of entries) out[key] = pairTexts(v);
  return out;
}
