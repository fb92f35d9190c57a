// One incident on a page of its own: the library's sheet, and ways on from it.
import type { Language } from '../i18n/language.ts';
import { textIn } from '../i18n/localized.ts';
import { siteTexts } from '../i18n/site.ts';
import { vocabularyTexts } from '../i18n/vocabulary.ts';
import type { Incident } from '../incident/types.ts';
import { useLanguage, useTexts } from '../ui/language.tsx';
import { IncidentSheet } from '../ui/library/incident-sheet.tsx';
import { newestDayOf, yearOf } from './collection.ts';
import type { SiteContext } from './context.ts';
import { IncidentList } from './list-pages.tsx';
import { linkBetween, type Page, pathOf } from './page.ts';

interface IncidentPageProps {
  incident: Incident;
  context: SiteContext;
  path: string;
}

export function IncidentPage({ incident, context, path }: IncidentPageProps) {
  const texts = useTexts(siteTexts);
  const others = othersOf(incident, context);
  return (
    <div class="site-incident">
      <IncidentSheet incident={incident} today={context.today} />
      <p class="site-note">{texts.absentNote}</p>
      <MoreLinks incident={incident} context={context} path={path} />
      {others.length > 0 && (
        <section aria-labelledby="others">
          <h2 id="others">{texts.alsoOf}</h2>
          <IncidentList incidents={others} path={path} />
        </section>
      )}
    </div>
  );
}

/** Ways on: its year, its cause, its organization. */
function MoreLinks({ incident, context, path }: IncidentPageProps) {
  const texts = useTexts(siteTexts);
  const language = useLanguage();
  const words = useTexts(vocabularyTexts);
  const to = (page: Page) => linkBetween(path, pathOf(page, language));
  const year = yearOf(incident);
  const organization = context.collection.organizationSlug(incident);
  return (
    <nav aria-label={texts.sections.readMore}>
      <ul class="site-nav">
        <li>
          <a href={to({ kind: 'list', by: 'year', value: year, part: 1 })}>{texts.of.year(year)}</a>
        </li>
        {incident.cause && (
          <li>
            <a href={to({ kind: 'list', by: 'cause', value: incident.cause, part: 1 })}>
              {texts.of.cause(words.cause[incident.cause])}
            </a>
          </li>
        )}
        {!incident.sensitive && (
          <li>
            <a href={to({ kind: 'list', by: 'organization', value: organization, part: 1 })}>
              {texts.of.organization(textIn(incident.organization.name, language).text)}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** Enough to show that there are more; the organization's page has all. */
const MOST_OTHERS = 5;

function othersOf(incident: Incident, { collection }: SiteContext): Incident[] {
  const slug = collection.organizationSlug(incident);
  const group = collection.groups.organization.find(({ value }) => value === slug);
  return (group?.incidents ?? []).filter(({ id }) => id !== incident.id).slice(0, MOST_OTHERS);
}

/** schema.org, no stronger than the record: a page about an organization, with the sources it rests on. */
export function linkedDataOf(incident: Incident, language: Language, title: string, context: SiteContext): unknown {
  const page = pathOf({ kind: 'incident', id: incident.id }, language);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    ...(context.base && { '@id': context.base + page, url: context.base + page }),
    name: title,
    inLanguage: language,
    ...(incident.publishedOn && { dateModified: newestDayOf(incident) }),
    ...(!incident.sensitive && {
      description: textIn(incident.summary, language).text,
      about: { '@type': 'Organization', name: textIn(incident.organization.name, language).text },
    }),
    isBasedOn: incident.sources.map((source) => source.url),
    publisher: { '@type': 'Organization', name: context.publisher.name },
  };
}
