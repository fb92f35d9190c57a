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

/** A text that a record gives in its own words, and what the notice says there. */
export interface OwnWords {
  field: string;
  said: string;
}

/** Texts that a record never takes over from the notice; names, titles and hours are facts and may be. */
const OWN_WORDS =
  /^(?:timeline\.\d+\.text|response\.(?:measures\.\d+\.text|remedies\.\d+|whyThen)|subjects\.note|affectedPeriod\.who)$/;

/**
 * Fields in the order of docs/record.md; texts the notice gives in one language get an empty place for the other.
 * Where the record speaks in its own words the place stays empty, and `ownWords` holds what the notice says.
 */
export function recordFromDraft(
  reading: Reading,
  part: EditorsPart,
): { record: Record<string, unknown>; ownWords: OwnWords[] } {
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
  const ownWords: OwnWords[] = [];
  return { record: pairTexts(record, '', ownWords) as Record<string, unknown>, ownWords };
}

/** Adds the empty other language beside every text, so that nobody forgets to translate it. */
function pairTexts(value: unknown, path: string, ownWords: OwnWords[]): unknown {
  const below = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`);
  if (Array.isArray(value)) return value.map((item, i) => pairTexts(item, below(i), ownWords));
  if (typeof value !== 'object' || value === null) return value;
  const { ja, en, ...rest } = value as { ja?: unknown; en?: unknown };
  const said = typeof ja === 'string' ? ja : en;
  const out: Record<string, unknown> = {};
  if (typeof said === 'string') {
    const isOwn = OWN_WORDS.test(path);
    if (isOwn) ownWords.push({ field: path, said });
    out.ja = isOwn ? '' : (ja ?? '');
    out.en = isOwn ? '' : (en ?? '');
  }
  for (const [key, v] of Object.entries(rest)) out[key] = pairTexts(v, below(key), ownWords);
  return out;
}

/** Dotted paths of the places left empty; a text that is empty in both languages is named once. */
export function emptyFieldsOf(value: unknown, path = ''): string[] {
  if (value === '' || value === 0) return [path];
  if (typeof value !== 'object' || value === null) return [];
  const { ja, en } = value as { ja?: unknown; en?: unknown };
  if (ja === '' && en === '') return [path];
  return Object.entries(value).flatMap(([key, v]) => emptyFieldsOf(v, path === '' ? key : `${path}.${key}`));
}
