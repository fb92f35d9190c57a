// One incident on a page of its own: everything the record holds, readable without a script.
import { incidentTexts } from '../i18n/incident.ts';
import type { Language } from '../i18n/language.ts';
import { textIn } from '../i18n/localized.ts';
import { siteTexts } from '../i18n/site.ts';
import { publicationOf, serviceNameOf, statementOf } from '../i18n/statement.ts';
import { vocabularyTexts } from '../i18n/vocabulary.ts';
import type { Incident } from '../incident/types.ts';
import { ContactList } from '../ui/incident/contact-list.tsx';
import { DataList } from '../ui/incident/data-list.tsx';
import { NoticeSections } from '../ui/incident/notice-sections.tsx';
import { RevisionList, SourceList } from '../ui/incident/record-origin.tsx';
import { RecordText } from '../ui/incident/record-text.tsx';
import { useFormats, useLanguage, useTexts } from '../ui/language.tsx';
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
  const parts = useTexts(incidentTexts);
  const language = useLanguage();
  const formats = useFormats();
  const words = useTexts(vocabularyTexts);
  const others = othersOf(incident, context);
  return (
    <article class="site-incident">
      <header class="site-sheet site-incident-head">
        <p class="site-item-facts">
          <span>{words.disclosure[incident.disclosure]}</span>
          <span>{words.basis[incident.basis]}</span>
          <span>{publicationOf(incident, language, formats)}</span>
        </p>
        <h1>
          <bdi>{serviceNameOf(incident, language)}</bdi>
        </h1>
        {incident.service && (
          <p>
            <RecordText of={incident.organization.name} />
          </p>
        )}
        <p class="site-statement">{statementOf(incident, language)}</p>
      </header>
      {(incident.data || incident.subjects) && (
        <section class="site-sheet" aria-labelledby="leaked">
          <h2 id="leaked">{parts.whatLeaked}</h2>
          <DataList incident={incident} />
        </section>
      )}
      <section class="site-sheet" aria-labelledby="notice">
        <h2 id="notice">{parts.theNotice}</h2>
        <NoticeSections incident={incident} open level={3} />
      </section>
      {incident.contacts && (
        <section class="site-sheet" aria-labelledby="desk">
          <h2 id="desk">{parts.whomToCall}</h2>
          <ContactList incident={incident} today={context.today} />
        </section>
      )}
      <section class="site-sheet" aria-labelledby="sources">
        <h2 id="sources">{parts.sources}</h2>
        <SourceList incident={incident} />
        {incident.changes && <RevisionList incident={incident} />}
        <p class="site-note">{texts.absentNote}</p>
      </section>
      <MoreLinks incident={incident} context={context} path={path} />
      {others.length > 0 && (
        <section aria-labelledby="others">
          <h2 id="others">{texts.alsoOf}</h2>
          <IncidentList incidents={others} path={path} />
        </section>
      )}
    </article>
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
