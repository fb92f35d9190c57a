// Atom and JSON feeds of the newest incidents, and the sitemap: what readers' programs fetch.

import { type Language, languages } from '../i18n/language.ts';
import { textIn } from '../i18n/localized.ts';
import type { Incident } from '../incident/types.ts';
import { newestDayOf } from './collection.ts';
import { type Page, pathOf } from './page.ts';

/** How many of the newest incidents a feed carries. */
const FEED_LENGTH = 50;

export interface SyndicationOptions {
  /** Where the site will stand: "https://notices.example/". */
  base: string;
  language: Language;
  title: string;
  author: string;
  titleOf(incident: Incident): string;
  /** Newest day of the collection; gives a feed without entries its date. */
  asOf: string;
}

/** RFC 4287. Dates are days, so their time is midnight UTC. */
export function atomOf(incidents: readonly Incident[], options: SyndicationOptions): string {
  const home = addressOf({ kind: 'home' }, options);
  const self = `${home}atom.xml`;
  const entries = datedOf(incidents).map((incident) => {
    const address = addressOf({ kind: 'incident', id: incident.id }, options);
    return [
      '  <entry>',
      `    <id>${xml(address)}</id>`,
      `    <title>${xml(options.titleOf(incident))}</title>`,
      `    <link rel="alternate" href="${xml(address)}"/>`,
      `    <published>${incident.publishedOn}T00:00:00Z</published>`,
      `    <updated>${newestDayOf(incident)}T00:00:00Z</updated>`,
      `    <summary xml:lang="${textIn(incident.summary, options.language).lang}">${xml(textIn(incident.summary, options.language).text)}</summary>`,
      '  </entry>',
    ].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${options.language}">`,
    `  <id>${xml(home)}</id>`,
    `  <title>${xml(options.title)}</title>`,
    `  <updated>${options.asOf}T00:00:00Z</updated>`,
    `  <author><name>${xml(options.author)}</name></author>`,
    `  <link rel="alternate" href="${xml(home)}"/>`,
    `  <link rel="self" href="${xml(self)}"/>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/ */
export function jsonFeedOf(incidents: readonly Incident[], options: SyndicationOptions): string {
  const home = addressOf({ kind: 'home' }, options);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: options.title,
    home_page_url: home,
    feed_url: `${home}feed.json`,
    language: options.language,
    authors: [{ name: options.author }],
    items: datedOf(incidents).map((incident) => {
      const address = addressOf({ kind: 'incident', id: incident.id }, options);
      return {
        id: address,
        url: address,
        title: options.titleOf(incident),
        content_text: textIn(incident.summary, options.language).text,
        date_published: `${incident.publishedOn}T00:00:00Z`,
        date_modified: `${newestDayOf(incident)}T00:00:00Z`,
      };
    }),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

/** https://www.sitemaps.org/protocol.html, with each page's other languages. */
export function sitemapOf(pages: readonly Page[], base: string): string {
  const urls = pages.flatMap((page) =>
    languages.map((language) => {
      const alternates = languages.map(
        (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${xml(base + pathOf(page, other))}"/>`,
      );
      return `  <url><loc>${xml(base + pathOf(page, language))}</loc>${alternates.join('')}</url>`;
    }),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

/** The sitemap protocol's own bound on addresses in one file. */
export const SITEMAP_LIMIT = 50_000;

function datedOf(incidents: readonly Incident[]): Incident[] {
  return incidents.filter((incident) => incident.publishedOn !== undefined).slice(0, FEED_LENGTH);
}

function addressOf(page: Page, options: SyndicationOptions): string {
  return options.base + pathOf(page, options.language);
}

function xml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
