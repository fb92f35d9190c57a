// Which pages the public site has, and the stable address of each.

import type { Language } from '../i18n/language.ts';
import type { Cause, DataCategory } from '../incident/types.ts';
import { incidentPath, languageFolder } from '../library/public-page.ts';

export type Page =
  | { kind: 'home' }
  | { kind: 'incident'; id: string }
  | { kind: 'list'; by: 'organization'; value: string; part: number }
  | { kind: 'list'; by: 'year'; value: string; part: number }
  | { kind: 'list'; by: 'category'; value: DataCategory; part: number }
  | { kind: 'list'; by: 'cause'; value: Cause; part: number }
  | { kind: 'index'; by: Grouping }
  | { kind: 'search' }
  | { kind: 'how-to-read' }
  | { kind: 'about' };

export const groupings = ['year', 'category', 'cause', 'organization'] as const;
export type Grouping = (typeof groupings)[number];

const folders: Record<Grouping, string> = {
  year: 'years',
  category: 'data',
  cause: 'causes',
  organization: 'organizations',
};

/** Path from the site's root, without a leading slash, ending in "/" (or empty for the root itself). */
export function pathOf(page: Page, language: Language): string {
  if (page.kind === 'incident') return incidentPath(page.id, language);
  return languageFolder(language) + tailOf(page);
}

function tailOf(page: Exclude<Page, { kind: 'incident' }>): string {
  switch (page.kind) {
    case 'home':
      return '';
    case 'index':
      return `${folders[page.by]}/`;
    case 'list': {
      const first = `${folders[page.by]}/${page.value}/`;
      return page.part === 1 ? first : `${first}${page.part}/`;
    }
    default:
      return `${page.kind}/`;
  }
}

/** A link from one page to another (or to a file) that works wherever the site is put: "../../years/2011/". */
export function linkBetween(fromPath: string, toPath: string): string {
  const up = '../'.repeat(fromPath.split('/').length - 1);
  return up + toPath || './';
}
