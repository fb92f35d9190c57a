// The whole site as files: every page in every language, feeds, sitemap, style and script.
import { createHash } from 'node:crypto';
import { createFormats } from '../i18n/format.ts';
import { type Language, languages } from '../i18n/language.ts';
import { textIn } from '../i18n/localized.ts';
import { siteTexts } from '../i18n/site.ts';
import { serviceNameOf } from '../i18n/statement.ts';
import type { Incident } from '../incident/types.ts';
import { collect, type Group, partsOf } from './collection.ts';
import type { SiteContext } from './context.ts';
import { type DocumentContent, renderDocument } from './document.tsx';
import { IncidentPage, linkedDataOf } from './incident-page.tsx';
import { GroupPage, HomePage, IndexPage } from './list-pages.tsx';
import { type Grouping, groupings, type Page, pathOf } from './page.ts';
import { ProsePage, SearchPage, searchIndexName } from './prose-pages.tsx';
import { searchRowOf } from './search-index.ts';
import { atomOf, jsonFeedOf, SITEMAP_LIMIT, sitemapOf } from './syndication.ts';
import { groupName, listTitle } from './titles.ts';

export interface SiteOptions extends Omit<SiteContext, 'collection' | 'assets'> {
  assets: { style: string; search: string };
}

type SiteFile = readonly [path: string, text: string];

/**
 * Yields one file at a time, so that ten thousand incidents need little memory. The same input gives the same bytes.
 * @param records valid ones only
 */
export function* renderSite(records: readonly Incident[], options: SiteOptions): Generator<SiteFile> {
  const style = hashedName('site', 'css', options.assets.style);
  const search = hashedName('search', 'js', options.assets.search);
  yield [`assets/${style}`, options.assets.style];
  yield [`assets/${search}`, options.assets.search];
  const context: SiteContext = { ...options, collection: collect(records), assets: { style, search } };
  const pages: Page[] = [];
  for (const { page, contentIn } of pagesOf(context)) {
    pages.push(page);
    for (const language of languages) {
      const path = pathOf(page, language);
      yield [`${path}index.html`, renderDocument(page, language, context, contentIn(language, path))];
    }
  }
  for (const language of languages) {
    const home = pathOf({ kind: 'home' }, language);
    const rows = context.collection.incidents.map((incident) => searchRowOf(incident, language));
    yield [home + searchIndexName, `${JSON.stringify(rows)}\n`];
    if (context.base) yield* syndicationFiles(language, home, context, context.base);
  }
  if (context.base) yield* sitemapFiles(pages, context.base);
  yield ['robots.txt', robotsOf(context)];
}

function* syndicationFiles(language: Language, home: string, context: SiteContext, base: string): Generator<SiteFile> {
  const options = {
    base,
    language,
    title: siteTexts[language].title,
    author: context.publisher.name,
    asOf: context.collection.asOf,
    titleOf: (incident: Incident) => titleOf(incident, language),
  };
  yield [`${home}atom.xml`, atomOf(context.collection.incidents, options)];
  yield [`${home}feed.json`, jsonFeedOf(context.collection.incidents, options)];
}

interface RenderedPage {
  page: Page;
  contentIn(language: Language, path: string): DocumentContent;
}

function* pagesOf(context: SiteContext): Generator<RenderedPage> {
  const plain = (page: Page, render: (language: Language, path: string) => Omit<DocumentContent, 'description'>) => ({
    page,
    contentIn: (language: Language, path: string) => ({
      description: siteTexts[language].lead,
      ...render(language, path),
    }),
  });
  const titled = (title: string, language: Language) => `${title} | ${siteTexts[language].title}`;
  yield plain({ kind: 'home' }, (language, path) => ({
    title: siteTexts[language].title,
    body: <HomePage context={context} path={path} />,
  }));
  yield plain({ kind: 'search' }, (language, path) => ({
    title: titled(siteTexts[language].search, language),
    script: context.assets.search,
    body: <SearchPage context={context} path={path} />,
  }));
  for (const [kind, name] of [['how-to-read', 'howToRead'] as const, ['about', 'about'] as const]) {
    yield plain({ kind }, (language) => ({
      title: titled(siteTexts[language][name], language),
      body: <ProsePage kind={name} title={siteTexts[language][name]} context={context} />,
    }));
  }
  for (const by of groupings) {
    yield plain({ kind: 'index', by }, (language, path) => ({
      title: titled(siteTexts[language].by[by], language),
      body: <IndexPage by={by} context={context} path={path} />,
    }));
    for (const group of context.collection.groups[by]) yield* groupPages(by, group, plain, titled);
  }
  for (const incident of context.collection.incidents) yield incidentPage(incident, context);
}

function* groupPages(
  by: Grouping,
  group: Group,
  plain: (
    page: Page,
    render: (language: Language, path: string) => Omit<DocumentContent, 'description'>,
  ) => RenderedPage,
  titled: (title: string, language: Language) => string,
): Generator<RenderedPage> {
  const parts = partsOf(group.incidents);
  for (const [i, incidents] of parts.entries()) {
    const page = { kind: 'list', by, value: group.value, part: i + 1 } as Extract<Page, { kind: 'list' }>;
    yield plain(page, (language, path) => {
      const texts = siteTexts[language];
      const title = texts.of[by](groupName(by, group, language));
      return {
        title: titled(i === 0 ? title : `${title} ${texts.part(String(i + 1), String(parts.length))}`, language),
        body: <GroupPage page={page} title={title} incidents={incidents} parts={parts.length} path={path} />,
      };
    });
  }
}

function incidentPage(incident: Incident, context: SiteContext): RenderedPage {
  return {
    page: { kind: 'incident', id: incident.id },
    contentIn: (language, path) => {
      const title = titleOf(incident, language);
      return {
        title,
        description: incident.sensitive ? siteTexts[language].lead : textIn(incident.summary, language).text,
        linkedData: linkedDataOf(incident, language, title, context),
        body: <IncidentPage incident={incident} context={context} path={path} />,
      };
    },
  };
}

function titleOf(incident: Incident, language: Language): string {
  const day = incident.publishedOn && createFormats(language).day(incident.publishedOn);
  const name = incident.sensitive ? listTitle(incident, language) : serviceNameOf(incident, language);
  return siteTexts[language].incidentTitle(name, day);
}

function* sitemapFiles(pages: readonly Page[], base: string): Generator<SiteFile> {
  const perFile = Math.floor(SITEMAP_LIMIT / languages.length);
  const count = Math.ceil(pages.length / perFile);
  if (count === 1) {
    yield ['sitemap.xml', sitemapOf(pages, base)];
    return;
  }
  const names = Array.from({ length: count }, (_, i) => `sitemap-${i + 1}.xml`);
  for (const [i, name] of names.entries()) {
    yield [name, sitemapOf(pages.slice(i * perFile, (i + 1) * perFile), base)];
  }
  const entries = names.map((name) => `<sitemap><loc>${base}${name}</loc></sitemap>`).join('');
  yield [
    'sitemap.xml',
    `<?xml version="1.0" encoding="utf-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries}</sitemapindex>\n`,
  ];
}

function robotsOf({ base, noindex }: SiteContext): string {
  const rule = noindex ? 'Disallow: /' : 'Disallow:';
  return `User-agent: *\n${rule}\n${base && !noindex ? `Sitemap: ${base}sitemap.xml\n` : ''}`;
}

function hashedName(name: string, ending: string, text: string): string {
  return `${name}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.${ending}`;
}
