// The head of the letter: service, organization, level, who says so and when, and the way to the notice itself.
import type { Level } from '../../check/report.ts';
import { commonTexts } from '../../i18n/common.ts';
import { incidentTexts } from '../../i18n/incident.ts';
import { textIn } from '../../i18n/localized.ts';
import { publicationOf, serviceNameOf, statementOf } from '../../i18n/statement.ts';
import { vocabularyTexts } from '../../i18n/vocabulary.ts';
import type { Incident, LocalizedText } from '../../incident/types.ts';
import { useFormats, useLanguage, useTexts } from '../language.tsx';
import { SafeLink } from '../safe-link.tsx';
import { Seal } from '../seal.tsx';
import './headline.css';
import { mainNoticeOf, readWordOf } from './main-notice.ts';
import { RecordText } from './record-text.tsx';

interface HeadlineProps {
  incident: Incident;
  level: Level;
  isUpdated?: boolean;
  /** The page's own service, declared unaffected: then it, not the incident, is what the reader wants to know about. */
  cleared?: LocalizedText | undefined;
  /** 1 where the incident is the page. */
  headingLevel?: 1 | 2;
}

export function Headline({ incident, level, isUpdated = false, cleared, headingLevel = 1 }: HeadlineProps) {
  const t = useTexts(incidentTexts);
  const language = useLanguage();
  const formats = useFormats();
  const common = useTexts(commonTexts);
  const vocabulary = useTexts(vocabularyTexts);
  const Heading = `h${headingLevel}` as const;
  const service = serviceNameOf(incident, language);
  const organization = textIn(incident.organization.name, language).text;
  const notice = mainNoticeOf(incident);
  const stage = notice?.stage && vocabulary.stage[notice.stage];
  const published = publicationOf(incident, language, formats);
  return (
    <header class={`headline headline-${level}`}>
      <div class="headline-sender">
        <p class="headline-level">
          <span>{common.level[level]}</span>
          {isUpdated && <span class="headline-updated">{t.updated}</span>}
        </p>
        <Heading class={`headline-service${service.length > LONG_NAME ? ' headline-long' : ''}`} tabIndex={-1}>
          {cleared ? t.clearedTitle(textIn(cleared, language).text) : <bdi>{service}</bdi>}
        </Heading>
        {(incident.service || cleared) && (
          <p class="headline-organization">
            {cleared && incident.service ? (
              <bdi>{t.withDay(service, organization)}</bdi>
            ) : (
              <RecordText of={incident.organization.name} />
            )}
          </p>
        )}
      </div>
      <Seal level={level} large />
      <p class="headline-statement">{statementOf(incident, language)}</p>
      <p class="headline-date">
        <span>{stage && incident.publishedOn ? t.withDay(published, stage) : published}</span>
        {notice && (
          <SafeLink href={notice.url} showHost>
            {readWordOf(incident, t)}
          </SafeLink>
        )}
      </p>
      {incident.service?.closedOn && (
        <p class="headline-closed">{t.serviceClosed(formats.day(incident.service.closedOn))}</p>
      )}
    </header>
  );
}

/** Longer names in the letter's large face would push everything else out of sight. */
const LONG_NAME = 40;
