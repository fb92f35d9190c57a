// "This page is a breach notice": what the reader found, laid out as the letter of an incident, the words behind each
// part under it, and what can be done with it.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { actionsFor } from '../../check/actions.ts';
import { actionTexts } from '../../i18n/actions.ts';
import { incidentTexts } from '../../i18n/incident.ts';
import { noticeReaderTexts } from '../../i18n/notice-reader.ts';
import { publicationOf, statementOf } from '../../i18n/statement.ts';
import { saysNoLeak } from '../../incident/says-no-leak.ts';
import type { Incident } from '../../incident/types.ts';
import { completeDraft, privateRecordOf, type RecordPlace, warnSitesOf } from '../../reader/private-record.ts';
import type { Reading } from '../../reader/types.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ActionList } from '../../ui/incident/action-list.tsx';
import { ContactList } from '../../ui/incident/contact-list.tsx';
import { DataList } from '../../ui/incident/data-list.tsx';
import '../../ui/incident/headline.css';
import { hasNoticeSections, NoticeSections } from '../../ui/incident/notice-sections.tsx';
import { RecordText } from '../../ui/incident/record-text.tsx';
import { WasIInIt } from '../../ui/incident/was-i-in-it.tsx';
import { useFormats, useLanguage, useTexts } from '../../ui/language.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { readWebAddress } from '../../ui/web-address.ts';
import { LetterPart } from './letter-part.tsx';
import './notice-reader.css';
import type { CheckedPage } from './popup-model.ts';
import { ReadWords } from './read-words.tsx';

export interface NoticeReaderProps {
  reading: Reading;
  page: CheckedPage;
  /** The address of the page that was read. */
  url: string;
  /** Absent in private windows, where nothing is kept. */
  onKeep?: ((record: Incident) => Promise<boolean>) | undefined;
}

export default function NoticeReader({ reading, page, url, onKeep }: NoticeReaderProps) {
  const t = useTexts(noticeReaderTexts);
  const titles = useTexts(incidentTexts);
  const actionTitle = useTexts(actionTexts).title;
  const formats = useFormats();
  const place: RecordPlace = { url, today: page.today, lang: reading.lang };
  const complete = completeDraft(reading.draft, place);
  // A kept record warns where its notice stood as well; that this site was affected is not what the notice says.
  const named = (complete.scope?.in ?? []).filter((entry) => entry.hostBasis !== 'page');
  const incident: Incident = { ...complete, scope: { ...complete.scope, in: named } };
  const actions = actionsFor(incident, undefined, page.today);
  const wordsOf = (...fields: string[]) => <ReadWords reading={reading} fields={fields} />;
  const doubts = new Set(reading.unsure.map((doubt) => doubt.field.split('.')[0]));
  const unsure = Object.entries(t.fields).flatMap(([field, name]) => (doubts.has(field) ? [name] : []));
  return (
    <section class="letter reader" aria-labelledby="reader-title">
      <header class="reader-top">
        <h2 id="reader-title" tabIndex={-1}>
          {t.title}
        </h2>
        <p class="reader-note">{t.explain}</p>
      </header>
      <Sender draft={reading.draft} incident={incident}>
        {wordsOf('organization', 'service', 'publishedOn', 'disclosure')}
      </Sender>
      <LetterPart title={titles.dataTitle[incident.disclosure]} headingLevel={3}>
        <DataList incident={incident} />
        {wordsOf('data', 'subjects', 'notLeaked')}
      </LetterPart>
      <WasIInIt incident={incident} today={page.today} headingLevel={3} />
      {actions.length > 0 && (
        <LetterPart title={actionTitle} headingLevel={3}>
          <ActionList actions={actions} />
        </LetterPart>
      )}
      {hasNoticeSections(incident) && (
        <LetterPart title={titles.notice['company-notice']} headingLevel={3}>
          <NoticeSections incident={incident} level={4} wordsOf={wordsOf} />
        </LetterPart>
      )}
      {incident.contacts && (
        <LetterPart title={titles.contacts} headingLevel={3}>
          <ContactList incident={incident} today={page.today} />
          {wordsOf('contacts')}
        </LetterPart>
      )}
      {unsure.length > 0 && <p class="reader-note">{t.unsure(formats.list(unsure))}</p>}
      {onKeep && !saysNoLeak(incident) && (
        <Keep
          record={privateRecordOf(reading.draft, place)}
          hasSite={warnSitesOf(complete).length > 0}
          page={page}
          onKeep={onKeep}
        />
      )}
      <Offer reading={reading} page={page} url={url} />
    </section>
  );
}

interface SenderProps {
  draft: Reading['draft'];
  incident: Incident;
  children: ComponentChildren;
}

/** Who says it, what, and when; what was not read is left out. */
function Sender({ draft, incident, children }: SenderProps) {
  const language = useLanguage();
  const formats = useFormats();
  const { organization, service } = draft;
  const name = service?.name ?? organization?.name;
  return (
    <div class="reader-sender">
      {name && (
        <h3 class="headline-service">
          <RecordText of={name} />
        </h3>
      )}
      {service && organization && (
        <p class="headline-organization">
          <RecordText of={organization.name} />
        </p>
      )}
      {draft.disclosure && organization && <p>{statementOf(incident, language)}</p>}
      {draft.publishedOn && <p class="headline-date">{publicationOf(incident, language, formats)}</p>}
      {children}
    </div>
  );
}

interface KeepProps {
  /** Absent where there is no site it could warn on, or what was read makes no valid record. */
  record: Incident | undefined;
  hasSite: boolean;
  page: CheckedPage;
  onKeep: (record: Incident) => Promise<boolean>;
}

/** Once it is kept, the record's own letter takes this one's place, except on pages that it does not warn on. */
function Keep({ record, hasSite, page, onKeep }: KeepProps) {
  const t = useTexts(noticeReaderTexts);
  const formats = useFormats();
  const [hasFailed, setFailed] = useState(false);
  if (!record) return <p class="reader-note">{hasSite ? t.cannotKeepReading : t.cannotKeep}</p>;
  const isKept = page.choices.records?.some(({ id }) => id === record.id) ?? false;
  const sites = formats.list(warnSitesOf(record));
  return (
    <div class="reader-act">
      <Button
        kind={isKept ? 'plain' : 'primary'}
        icon={isKept ? 'check' : 'flag'}
        onClick={() => void onKeep(record).then((isWritten) => setFailed(!isWritten))}
      >
        {isKept ? t.keepAgain : t.keep}
      </Button>
      <p class="reader-note" role="status">
        {hasFailed ? t.failed : isKept ? t.kept(sites) : t.keepHint(sites)}
      </p>
    </div>
  );
}

function Offer({ reading, page, url }: Pick<NoticeReaderProps, 'reading' | 'page' | 'url'>) {
  const t = useTexts(noticeReaderTexts);
  const save = () => {
    const draft = { url, readOn: page.today, draft: reading.draft, evidence: reading.evidence, unsure: reading.unsure };
    saveFile(t.fileName(page.host), 'application/json', `${JSON.stringify(draft, null, 2)}\n`);
  };
  const publishers = page.feeds.flatMap(({ publisher }) => {
    const address = readWebAddress(publisher.corrections ?? '');
    return address.kind === 'web' ? [{ name: publisher.name, href: address.href }] : [];
  });
  return (
    <div class="reader-act">
      <Button icon="download" onClick={save}>
        {t.offer}
      </Button>
      {publishers.map(({ name, href }) => (
        <ButtonLink key={href} kind="quiet" icon="external" href={href} target="_blank">
          {t.publisher(name)}
        </ButtonLink>
      ))}
      <p class="reader-note">{t.offerHint}</p>
    </div>
  );
}
