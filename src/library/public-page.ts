// Where an incident stands on the public site: the one convention that site and library share.
import { type Language, languages } from '../i18n/language.ts';

/** The first language's pages stand at the root, the others in a folder of their own. */
export function languageFolder(language: Language): string {
  return language === languages[0] ? '' : `${language}/`;
}

/** Path of an incident's page from the site's root. */
export function incidentPath(id: string, language: Language): string {
  return `${languageFolder(language)}incidents/${id}/`;
}

/** @param pages root of the public site, from the feed's publisher */
export function publicPageOf(pages: string, id: string, language: Language): string {
  return (pages.endsWith('/') ? pages : `${pages}/`) + incidentPath(id, language);
}
