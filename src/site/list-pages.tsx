// Pages that lead to incidents: the newest, one group of them, and the index of all groups of a kind.

import type { Language } from '../i18n/language.ts';
import { textIn } from '../i18n/localized.ts';
import { siteTexts } from '../i18n/site.ts';
import { vocabularyTexts } from '../i18n/vocabulary.ts';
import type { Cause, DataCategory, Incident } from '../incident/types.ts';
import { useFormats, useLanguage, useTexts } from '../ui/language.tsx';
import type { Group } from './collection.ts';
import type { SiteContext } from './context.ts';
import { type Grouping, groupings, linkBetween, type Page, pathOf } from './page.ts';

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

export function IncidentList({ incidents, path }: { incidents: readonly Incident[]; path: string }) {
  const language = useLanguage();
  const formats = useFormats();
  const texts = useTexts(siteTexts);
  const words = useTexts(vocabularyTexts);
  return (
    <ol class="site-list">
      {incidents.map((incident) => {
        const summary = textIn(incident.summary, language);
        const organization = textIn(incident.organization.name, language);
        return (
          <li class="site-item">
            <p class="site-item-facts">
              {incident.publishedOn ? (
                <time dateTime={incident.publishedOn}>{formats.day(incident.publishedOn)}</time>
              ) : (
                <span>{texts.noDate}</span>
              )}
              <span>{words.disclosure[incident.disclosure]}</span>
              <span>{words.basis[incident.basis]}</span>
            </p>
            <h3>
              <a href={linkBetween(path, pathOf({ kind: 'incident', id: incident.id }, language))}>
                {listTitle(incident, language)}
              </a>
            </h3>
            {!incident.sensitive && incident.service && <p lang={organization.lang}>{organization.text}</p>}
            {!incident.sensitive && <p lang={summary.lang}>{summary.text}</p>}
          </li>
        );
      })}
    </ol>
  );
}

export function GroupLinks({
  by,
  context,
  path,
  most,
}: {
  by: Grouping;
  context: SiteContext;
  path: string;
  most?: number;
}) {
  const language = useLanguage();
  const formats = useFormats();
  const texts = useTexts(siteTexts);
  const groups = context.collection.groups[by].slice(0, most);
  return (
    <ul class="site-groups">
      {groups.map((group) => (
        <li>
          <a href={linkBetween(path, pathOf({ kind: 'list', by, value: group.value, part: 1 } as Page, language))}>
            {groupName(by, group, language)}
          </a>{' '}
          <span class="site-count">{texts.count(formats.number(group.incidents.length))}</span>
        </li>
      ))}
    </ul>
  );
}

/** How many of the newest stand on the first page. */
const HOME_LENGTH = 30;

export function HomePage({ context, path }: { context: SiteContext; path: string }) {
  const language = useLanguage();
  const texts = useTexts(siteTexts);
  const to = (page: Page) => linkBetween(path, pathOf(page, language));
  return (
    <>
      <section class="site-opening">
        <h1>{texts.title}</h1>
        <p>{texts.lead}</p>
        <p class="site-credo">{texts.credo}</p>
        <p>
          <a class="site-button" href={to({ kind: 'search' })}>
            {texts.search}
          </a>
        </p>
      </section>
      <section aria-labelledby="browse">
        <h2 id="browse">{texts.browse}</h2>
        <div class="site-browse">
          {groupings.map((by) => (
            <section class="site-card">
              <h3>
                <a href={to({ kind: 'index', by })}>{texts.by[by]}</a>
              </h3>
              {by !== 'organization' && <GroupLinks by={by} context={context} path={path} most={8} />}
            </section>
          ))}
        </div>
      </section>
      <section aria-labelledby="newest">
        <h2 id="newest">{texts.newest}</h2>
        <IncidentList incidents={context.collection.incidents.slice(0, HOME_LENGTH)} path={path} />
      </section>
    </>
  );
}

export function IndexPage({ by, context, path }: { by: Grouping; context: SiteContext; path: string }) {
  const texts = useTexts(siteTexts);
  return (
    <>
      <h1>{texts.by[by]}</h1>
      <GroupLinks by={by} context={context} path={path} />
    </>
  );
}

interface GroupPageProps {
  page: Extract<Page, { kind: 'list' }>;
  title: string;
  incidents: readonly Incident[];
  parts: number;
  path: string;
}

export function GroupPage({ page, title, incidents, parts, path }: GroupPageProps) {
  const texts = useTexts(siteTexts);
  const language = useLanguage();
  const formats = useFormats();
  const to = (part: number) => linkBetween(path, pathOf({ ...page, part }, language));
  return (
    <>
      <h1>{title}</h1>
      <p>
        <a href={linkBetween(path, pathOf({ kind: 'index', by: page.by }, language))}>{texts.by[page.by]}</a>
      </p>
      <h2 class="unseen">{texts.newest}</h2>
      <IncidentList incidents={incidents} path={path} />
      {parts > 1 && (
        <nav class="site-parts" aria-label={texts.part(formats.number(page.part), formats.number(parts))}>
          {page.part > 1 && <a href={to(page.part - 1)}>{texts.previous}</a>}
          <span>{texts.part(formats.number(page.part), formats.number(parts))}</span>
          {page.part < parts && <a href={to(page.part + 1)}>{texts.next}</a>}
        </nav>
      )}
    </>
  );
}
