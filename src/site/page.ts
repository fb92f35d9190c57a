// Which pages the public site has, and the stable address of each.

import { type Language, languages } from '../i18n/language.ts';
import type { Cause, DataCategory } from '../incident/types.ts';

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

/** The first language's pages stand at the root, the others in a folder of their own. */
const ROOT_LANGUAGE: Language = languages[0];

const folders: Record<Grouping, string> = {
  year: 'years',
  category: 'data',
  cause: 'causes',
  organization: 'organizations',
};

/** Path from the site's root, without a leading slash, ending in "/" (or empty for the root itself). */
export function pathOf(page: Page, language: Language): string {
  const prefix = language === ROOT_LANGUAGE ? '' : `${language}/`;
  return prefix + tailOf(page);
}

function tailOf(page: Page): string {
  switch (page.kind) {
    case 'home':
      return '';
    case 'incident':
      return `incidents/${page.id}/`;
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
