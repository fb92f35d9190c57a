// What incidents and groups of them are called on the site.
import type { Language } from '../i18n/language.ts';
import { textIn } from '../i18n/localized.ts';
import { siteTexts } from '../i18n/site.ts';
import { vocabularyTexts } from '../i18n/vocabulary.ts';
import type { Cause, DataCategory, Incident } from '../incident/types.ts';
import type { Group } from './collection.ts';
import type { Grouping } from './page.ts';

/** What a group is called: a year, a category's or cause's word, an organization's name. */
export function groupName(by: Grouping, group: Group, language: Language): string {
  if (by === 'category') return vocabularyTexts[language].category[group.value as DataCategory];
  if (by === 'cause') return vocabularyTexts[language].cause[group.value as Cause];
  if (by === 'year') return group.value === 'undated' ? siteTexts[language].undated : group.value;
  const first = group.incidents[0];
  return first ? textIn(first.organization.name, language).text : group.value;
}

/** A sensitive service is not named where a glance over the shoulder would read it. */
export function listTitle(incident: Incident, language: Language): string {
  if (incident.sensitive) return siteTexts[language].sensitiveTitle;
  return textIn(incident.service?.name ?? incident.organization.name, language).text;
}
