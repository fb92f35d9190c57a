// What the library keeps of an incident: the record itself, its folded text and the values its facets count.
import { saysNoLeak } from '../incident/says-no-leak.ts';
import type { Incident } from '../incident/types.ts';
import type { FeedInfo } from '../store/types.ts';
import { delayClassOf, delayDaysOf } from './days.ts';
import { foldForSearch, foldText } from './fold.ts';
import { heldParts } from './held-parts.ts';
import { searchTermsOf } from './search-terms.ts';

export const facetNames = [
  'year',
  'cause',
  'category',
  'level',
  'basis',
  'disclosure',
  'holds',
  'organization',
] as const;
/** Filters that the pictures set; they have no list of their own beside the results. */
export const pictureFilterNames = ['delay', 'size'] as const;
export const filterNames = [...facetNames, ...pictureFilterNames] as const;
export type FacetName = (typeof facetNames)[number];
export type FilterName = (typeof filterNames)[number];

/** Level of an incident seen without a page: what its own site would show today. */
export type IncidentLevel = 'alert' | 'history' | 'related' | 'none';

/** Stands in a facet for what a record does not hold. */
export const UNKNOWN = 'unknown';

export interface LibraryEntry {
  incident: Incident;
  feed: FeedInfo;
  level: IncidentLevel;
  /** Folded organization, service, sites, contractor and summary, and the words of cause, data, disclosure and day, in every language. */
  text: string;
  values: Record<FilterName, readonly string[]>;
  /** From detection to publication; absent when the record does not date both. */
  delayDays?: number;
}

/** A record that the user kept: shown, and never counted, compared or given away among the published ones. */
export const isOwn = ({ feed }: Pick<LibraryEntry, 'feed'>) => feed.kind === 'private';

/** Stands in the facet of whose word it is. */
export const OWN = 'own';

export function toEntry(incident: Incident, feed: FeedInfo, level: IncidentLevel): LibraryEntry {
  const delayDays = delayDaysOf(incident);
  return {
    incident,
    feed,
    level,
    text: `${searchTextOf(incident)}\n${searchTermsOf({
      ...incident,
      categories: incident.data?.map((item) => item.category) ?? [],
      year: yearOf(incident),
    })}`,
    values: {
      year: [yearOf(incident) ?? UNKNOWN],
      cause: [incident.cause ?? UNKNOWN],
      category: incident.data ? incident.data.map((item) => item.category) : [UNKNOWN],
      level: [level],
      basis: [feed.kind === 'private' ? OWN : incident.basis],
      disclosure: [incident.disclosure],
      holds: heldParts.filter((part) => part.isIn(incident)).map(({ name }) => name),
      organization: [organizationKeyOf(incident)],
      delay: [delayDays === undefined ? UNKNOWN : String(delayClassOf(delayDays))],
      size: [sizeKeyOf(incident) ?? UNKNOWN],
    },
    ...(delayDays !== undefined && { delayDays }),
  };
}

export function searchTextOf(incident: Incident): string {
  const scope = [...(incident.scope?.in ?? []), ...(incident.scope?.out ?? [])];
  const texts = [incident.organization.name, incident.service?.name, incident.via, incident.summary];
  for (const entry of scope) texts.push(entry.name);
  const written = texts.flatMap((text) => [text?.ja, text?.en]).concat(scope.map((entry) => entry.site));
  // A new line keeps a word from matching across two fields; folding each part first leaves it in place.
  return written.flatMap((part) => (part ? foldForSearch(part) : [])).join('\n');
}

const COMPANY_FORMS =
  /株式会社|有限会社|合同会社|\(株\)|\(有\)|(?:,? (?:inc|corp|corporation|co|ltd|llc|company)\.?)+$/g;

/** One key for "株式会社ゲオ" and "ゲオ": the folded name without its company form. */
export function organizationKeyOf(incident: Incident): string {
  const folded = foldText(incident.organization.name.ja ?? incident.organization.name.en ?? '');
  return folded.replace(COMPANY_FORMS, '').trim() || folded;
}

/** How many are said to be concerned; absent without a count, and where the source says that nothing leaked. */
export function sizeOf(incident: Incident): Incident['subjects'] {
  return saysNoLeak(incident) ? undefined : incident.subjects;
}

/** "people-4" = 10,000 to 99,999 people: unit and order of magnitude. Absent where there is no size or no unit. */
export function sizeKeyOf(incident: Incident): string | undefined {
  const size = sizeOf(incident);
  return size?.unit && `${size.unit}-${String(size.max).length - 1}`;
}

/** Year of publication, else the year announced that the id carries ("jp-2011-…"); absent when neither tells. */
export function yearOf(incident: Incident): string | undefined {
  return incident.publishedOn?.slice(0, 4) ?? /^[a-z]+-(\d{4})-/.exec(incident.id)?.[1];
}

/** Newest first; a record of which only the year is known comes after the dated ones of that year; then by id. */
export function compareEntries(a: LibraryEntry, b: LibraryEntry): number {
  const [dayA, dayB] = [dayOrYear(a.incident), dayOrYear(b.incident)];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  return a.incident.id < b.incident.id ? -1 : 1;
}

const dayOrYear = (incident: Incident) => incident.publishedOn ?? yearOf(incident) ?? '';
