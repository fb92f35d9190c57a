// Where the record comes from and how it changed: sources, revisions, and whom to tell of an error.
import { reportErrorHrefOf } from '../../check/report-error.ts';
import { incidentTexts } from '../../i18n/incident.ts';
import { plainText } from '../../i18n/localized.ts';
import type { Incident } from '../../incident/types.ts';
import type { FeedInfo } from '../../store/types.ts';
import { useFormats, useTexts } from '../language.tsx';
import { SafeLink } from '../safe-link.tsx';
import './record-origin.css';
import { PlainText, RecordText } from './record-text.tsx';

export function SourceList({ incident }: { incident: Incident }) {
  const t = useTexts(incidentTexts);
  const formats = useFormats();
  return (
    <ul class="sources">
      {incident.notices?.map((notice) => (
        <li key={notice.url}>
          <SafeLink href={notice.url}>{notice.title ? <PlainText of={notice.title} /> : t.readNotice}</SafeLink>
          {notice.archivedUrl && (
            <span class="source-note">
              <SafeLink href={notice.archivedUrl} showHost>
                {t.archivedCopy}
              </SafeLink>
            </span>
          )}
        </li>
      ))}
      {incident.sources
        .filter((source) => !incident.notices?.some((notice) => notice.url === source.url))
        .map((source) => (
          <li key={source.url}>
            <SafeLink href={source.url} showHost>
              <PlainText of={source.publisher} />
            </SafeLink>
            {(source.retrievedOn || source.licence) && (
              <span class="source-note">
                {[
                  source.retrievedOn && t.retrieved(formats.day(source.retrievedOn)),
                  source.licence && t.licence(plainText(source.licence)),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            )}
          </li>
        ))}
    </ul>
  );
}

export function RevisionList({ incident }: { incident: Incident }) {
  const t = useTexts(incidentTexts);
  const formats = useFormats();
  const changes = [...(incident.changes ?? [])].sort((a, b) => b.revision - a.revision);
  return (
    <ol class="sources">
      {changes.map((change) => (
        <li key={`${change.revision}${change.on}`}>
          <span class="source-note">
            {t.revision(formats.number(change.revision))} · {formats.day(change.on)}
            {change.material && ` · ${t.materialChange}`}
          </span>
          <RecordText of={change.text} />
        </li>
      ))}
    </ol>
  );
}

export function RecordCredit({ incident, feed }: { incident: Incident; feed: FeedInfo }) {
  const t = useTexts(incidentTexts);
  const formats = useFormats();
  const href = reportErrorHrefOf(feed.publisher.corrections, incident);
  return (
    <p class="record-credit">
      <span>
        {t.recordedBy(plainText(feed.publisher.name), formats.day(feed.asOf))}{' '}
        <span class="record-id">{incident.id}</span>
      </span>
      {href?.startsWith('mailto:') && <a href={href}>{t.reportError}</a>}
      {href && !href.startsWith('mailto:') && <SafeLink href={href}>{t.reportError}</SafeLink>}
    </p>
  );
}
