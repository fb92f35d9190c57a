// What the search page's script downloads: one compact row an incident, made with the library's own folding.

import type { Language } from '../i18n/language.ts';
import { textIn } from '../i18n/localized.ts';
import type { Incident } from '../incident/types.ts';
import { filterNames, type LibraryEntry, searchTextOf } from '../library/entry.ts';
import type { SearchEntry } from '../library/find-entries.ts';
import { yearOf } from './collection.ts';
import { listTitle } from './titles.ts';

/** Arrays instead of objects: the names would be a third of the file. */
export type SearchRow = readonly [
  id: string,
  title: string,
  organization: string,
  publishedOn: string,
  text: string,
  cause: string,
  categories: readonly string[],
];

export function searchRowOf(incident: Incident, language: Language): SearchRow {
  return [
    incident.id,
    listTitle(incident, language),
    incident.sensitive ? '' : textIn(incident.organization.name, language).text,
    incident.publishedOn ?? '',
    searchTextOf(incident),
    incident.cause ?? '',
    incident.data?.map((item) => item.category) ?? [],
  ];
}

export interface SiteEntry extends SearchEntry {
  id: string;
  title: string;
  organization: string;
  publishedOn: string;
}

export function entryOf([id, title, organization, publishedOn, text, cause, categories]: SearchRow): SiteEntry {
  const values = Object.fromEntries(filterNames.map((name) => [name, []])) as unknown as LibraryEntry['values'];
  const year = yearOf({ id, ...(publishedOn && { publishedOn }) });
  return {
    id,
    title,
    organization,
    publishedOn,
    text,
    values: { ...values, year: [year], cause: [cause], category: categories },
  };
}
