// Where everything comes from: notices, sources with their licences, revisions of the record, the feed that carries it.
import type { ComponentChildren } from 'preact';
import { reportErrorHrefOf } from '../../check/report-error.ts';
import { incidentSheetTexts } from '../../i18n/incident-sheet.ts';
import { vocabularyTexts } from '../../i18n/vocabulary.ts';
import type { Incident } from '../../incident/types.ts';
import { publicPageOf } from '../../library/public-page.ts';
import type { FeedInfo } from '../../store/types.ts';
import { RecordText } from '../incident/record-text.tsx';
import { useFormats, useLanguage, useTexts } from '../language.tsx';
import { SafeLink } from '../safe-link.tsx';
import { readWebAddress } from '../web-address.ts';
import { SheetSection } from './sheet-section.tsx';
import './source-section.css';

export function SourceSection({ incident, feed }: { incident: Incident; feed?: FeedInfo }) {
  const t = useTexts(incidentSheetTexts);
  return (
    <SheetSection title={t.sources} name="sources">
      {incident.notices && <NoticeList incident={incident} />}
      <SourceList incident={incident} />
      <RevisionList incident={incident} />
      {feed && feed.kind !== 'private' && <FeedLine incident={incident} feed={feed} />}
      <p class="fact-note">
        {t.recordId} <code>{incident.id}</code>
      </p>
    </SheetSection>
  );
}

function NoticeList({ incident }: { incident: Incident }) {
  const t = useTexts(incidentSheetTexts);
  const words = useTexts(vocabularyTexts);
  const formats = useFormats();
  return (
    <>
      <h3>{t.notices}</h3>
      <ul class="source-list">
        {incident.notices?.map((notice) => (
          <li>
            <SafeLink href={notice.url} showHost>
              {notice.title ?? readableHost(notice.url)}
            </SafeLink>
            <Notes
              notes={[
                notice.publishedOn && formats.day(notice.publishedOn),
                notice.stage && words.stage[notice.stage],
                notice.official === undefined ? undefined : notice.official ? t.official : t.reproduction,
              ]}
            />
            {notice.archivedUrl && (
              <span class="fact-note">
                <SafeLink href={notice.archivedUrl} showHost>
                  {t.archived}
                </SafeLink>
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function SourceList({ incident }: { incident: Incident }) {
  const t = useTexts(incidentSheetTexts);
  const formats = useFormats();
  return (
    <>
      {incident.notices && <h3>{t.sources}</h3>}
      <ul class="source-list">
        {incident.sources.map((source) => (
          <li>
            <SafeLink href={source.url} showHost>
              {source.publisher}
            </SafeLink>
            <Notes
              notes={[
                source.retrievedOn && t.retrieved(formats.day(source.retrievedOn)),
                source.licence && t.licence(source.licence),
              ]}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function RevisionList({ incident }: { incident: Incident }) {
  const t = useTexts(incidentSheetTexts);
  const formats = useFormats();
  return (
    <>
      <h3>{t.revisions}</h3>
      {!incident.changes && (
        <p>
          {t.revision(formats.number(incident.revision))} <span class="fact-note">{t.firstRevision}</span>
        </p>
      )}
      <ol class="source-list">
        {incident.changes?.map((change) => (
          <li>
            <time dateTime={change.on}>{formats.day(change.on)}</time>{' '}
            <strong>{t.revision(formats.number(change.revision))}</strong>{' '}
            {change.material && <span class="fact-note">{t.material}</span>} <RecordText of={change.text} />
          </li>
        ))}
      </ol>
    </>
  );
}

function FeedLine({ incident, feed }: { incident: Incident; feed: FeedInfo }) {
  const language = useLanguage();
  const t = useTexts(incidentSheetTexts);
  const formats = useFormats();
  const errorHref = reportErrorHrefOf(feed.publisher.corrections, incident);
  const { pages } = feed.publisher;
  return (
    <>
      <h3>{t.feed}</h3>
      <p>
        {t.feedAsOf(feed.publisher.name, formats.day(feed.asOf))}{' '}
        {feed.isStale && <span class="fact-note">{t.feedStale}</span>}
      </p>
      {pages && (
        <p>
          <SafeLink href={publicPageOf(pages, incident.id, language)} showHost>
            {t.publicPage}
          </SafeLink>
        </p>
      )}
      {errorHref && (
        <p>
          {errorHref.startsWith('mailto:') ? (
            <a href={errorHref}>{t.reportError}</a>
          ) : (
            <SafeLink href={errorHref}>{t.reportError}</SafeLink>
          )}
        </p>
      )}
    </>
  );
}

function Notes({ notes }: { notes: readonly ComponentChildren[] }) {
  const shown = notes.filter((note) => note !== undefined && note !== '');
  return shown.length > 0 ? <span class="fact-note">{shown.join(' · ')}</span> : null;
}

function readableHost(address: string): string {
  const read = readWebAddress(address);
  return read.kind === 'web' ? read.host : address;
}
