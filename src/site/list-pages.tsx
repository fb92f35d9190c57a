// Pages that lead to incidents: the newest, one group of them, and the index of all groups of a kind.

import { textIn } from '../i18n/localized.ts';
import { siteTexts } from '../i18n/site.ts';
import { vocabularyTexts } from '../i18n/vocabulary.ts';
import type { Incident } from '../incident/types.ts';
import { useFormats, useLanguage, useTexts } from '../ui/language.tsx';
import type { Group } from './collection.ts';
import type { SiteContext } from './context.ts';
import { type Grouping, groupings, linkBetween, type Page, pathOf } from './page.ts';
import { groupName, listTitle } from './titles.ts';

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
  const all = context.collection.groups[by];
  const groups = most === undefined ? all : busiest(by, all).slice(0, most);
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

/** Years go by time; elsewhere the first page shows the groups with most incidents. */
function busiest(by: Grouping, groups: readonly Group[]): readonly Group[] {
  return by === 'year' ? groups : [...groups].sort((a, b) => b.incidents.length - a.incidents.length);
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
              <h3>{texts.by[by]}</h3>
              <GroupLinks by={by} context={context} path={path} most={6} />
              <p>
                <a href={to({ kind: 'index', by })}>{texts.all}</a>
              </p>
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
