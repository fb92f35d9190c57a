// One incident as a whole page: everything the record holds, in the order of a notice. The library and the public site render it.
import type { ComponentChildren } from 'preact';
import { incidentTexts } from '../../i18n/incident.ts';
import { publicationOf, serviceNameOf, statementOf } from '../../i18n/statement.ts';
import type { Incident } from '../../incident/types.ts';
import type { IncidentLevel } from '../../library/entry.ts';
import type { FeedInfo } from '../../store/types.ts';
import { mainNoticeOf, readWordOf } from '../incident/main-notice.ts';
import { RecordText } from '../incident/record-text.tsx';
import { useFormats, useLanguage, useTexts } from '../language.tsx';
import { SafeLink } from '../safe-link.tsx';
import { Seal } from '../seal.tsx';
import { AppiStrip } from './appi-strip.tsx';
import { ContactSection } from './contact-section.tsx';
import { DataSection } from './data-section.tsx';
import { GlanceSection } from './glance-section.tsx';
import './incident-sheet.css';
import { ResponseSection } from './response-section.tsx';
import { ScopeSection } from './scope-section.tsx';
import { SourceSection } from './source-section.tsx';
import { TimelineSection } from './timeline-section.tsx';

interface IncidentSheetProps {
  incident: Incident;
  /** What the incident counts as today; left out where a page is not made for one day. */
  level?: IncidentLevel;
  levelWord?: string;
  /** "2026-11-22": decides whether a desk is still open. */
  today: string;
  feed?: FeedInfo;
  /** Above everything, where the record is the user's own: its summary says only that. */
  ownNote?: ComponentChildren;
  /** Buttons beside the title. */
  actions?: ComponentChildren;
  /** Lists of related incidents, after the sources. */
  related?: ComponentChildren;
}

export function IncidentSheet({
  incident,
  level,
  levelWord,
  today,
  feed,
  ownNote,
  actions,
  related,
}: IncidentSheetProps) {
  const language = useLanguage();
  const formats = useFormats();
  const t = useTexts(incidentTexts);
  const notice = mainNoticeOf(incident);
  return (
    <article class="incident sheet">
      <header class="incident-head">
        {level && (
          <p class={`incident-level incident-level-${level}`}>
            <Seal level={level} />
            <span>{levelWord}</span>
          </p>
        )}
        <h1 tabIndex={-1} class="incident-title">
          {serviceNameOf(incident, language)}
        </h1>
        {incident.service && (
          <p class="incident-organization">
            <RecordText of={incident.organization.name} />
          </p>
        )}
        <p class="incident-statement">{statementOf(incident, language)}</p>
        <p class="incident-published">
          <span>{publicationOf(incident, language, formats)}</span>
          {notice && (
            <SafeLink href={notice.url} showHost>
              {readWordOf(incident, t)}
            </SafeLink>
          )}
        </p>
        {actions && <div class="incident-actions">{actions}</div>}
      </header>
      {ownNote ?? (
        <p class="incident-summary">
          <RecordText of={incident.summary} />
        </p>
      )}
      <GlanceSection incident={incident} isOwn={feed?.kind === 'private'} />
      <DataSection incident={incident} />
      <TimelineSection incident={incident} />
      <ResponseSection incident={incident} />
      <ScopeSection incident={incident} />
      <ContactSection incident={incident} today={today} />
      <AppiStrip incident={incident} />
      <SourceSection incident={incident} {...(feed && { feed })} />
      {related}
    </article>
  );
}
