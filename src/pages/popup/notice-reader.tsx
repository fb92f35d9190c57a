// "This page is a breach notice": what the reader found, the words behind it, and what can be done with it.
import { useState } from 'preact/hooks';
import { noticeReaderTexts } from '../../i18n/notice-reader.ts';
import { vocabularyTexts } from '../../i18n/vocabulary.ts';
import type { Incident } from '../../incident/types.ts';
import { privateRecordOf } from '../../reader/private-record.ts';
import type { Reading } from '../../reader/types.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useFormats, useLanguage, useTexts } from '../../ui/language.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { readWebAddress } from '../../ui/web-address.ts';
import { type FactRow, factRows } from './notice-reader-facts.ts';
import './notice-reader.css';
import type { CheckedPage } from './popup-model.ts';

export interface NoticeReaderProps {
  reading: Reading;
  page: CheckedPage;
  /** The address of the page that was read. */
  url: string;
  /** Absent in private windows, where nothing is kept. */
  onKeep?: ((record: Incident) => Promise<boolean>) | undefined;
}

/** Shown at once; the others wait behind one press. */
const FIRST: ReadonlySet<FactRow['field']> = new Set([
  'organization',
  'publishedOn',
  'disclosure',
  'data',
  'subjects',
  'affectedPeriod',
  'contacts',
]);

export default function NoticeReader({ reading, page, url, onKeep }: NoticeReaderProps) {
  const t = useTexts(noticeReaderTexts);
  const formats = useFormats();
  const language = useLanguage();
  const vocabulary = useTexts(vocabularyTexts);
  const rows = factRows(reading, { formats, vocabulary, language });
  const rest = rows.filter((row) => !FIRST.has(row.field));
  const doubts = new Set(reading.unsure.map((doubt) => doubt.field.split('.')[0] ?? ''));
  const unsure = rows.filter((row) => doubts.has(row.field)).map((row) => t.fields[row.field]);
  return (
    <section class="letter reader" aria-labelledby="reader-title">
      <h2 id="reader-title">{t.title}</h2>
      <p class="reader-note">{t.explain}</p>
      <Facts rows={rows.filter((row) => FIRST.has(row.field))} />
      {unsure.length > 0 && <p class="reader-note">{t.unsure(formats.list(unsure))}</p>}
      {rest.length > 0 && (
        <Disclosure summary={t.more} level={3}>
          <Facts rows={rest} />
        </Disclosure>
      )}
      {onKeep && <Keep reading={reading} page={page} url={url} onKeep={onKeep} />}
      <Offer reading={reading} page={page} url={url} />
    </section>
  );
}

function Facts({ rows }: { rows: readonly FactRow[] }) {
  const t = useTexts(noticeReaderTexts);
  return (
    <dl class="reader-facts">
      {rows.map((row) => (
        <div key={row.field}>
          <dt>{t.fields[row.field]}</dt>
          <dd>
            {row.values.map((value) => (
              <span class="reader-value" key={value}>
                {value}
              </span>
            ))}
            {row.quotes.length > 0 && (
              <details class="reader-quotes">
                <summary>{t.quote}</summary>
                {row.quotes.map((quote) => (
                  <blockquote key={quote}>{quote}</blockquote>
                ))}
              </details>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Keep({
  reading,
  page,
  url,
  onKeep,
}: Required<Omit<NoticeReaderProps, 'onKeep'>> & { onKeep: NonNullable<NoticeReaderProps['onKeep']> }) {
  const t = useTexts(noticeReaderTexts);
  const [state, setState] = useState<'open' | 'kept' | 'failed'>('open');
  const site = page.watchSite ?? page.siteKeys.at(-1);
  const record = site === undefined ? undefined : privateRecordOf(reading.draft, { site, url, today: page.today });
  const isKept = page.report.findings.some(
    ({ incident, feed }) => feed.kind === 'private' && incident.id === record?.id,
  );
  if (!record) return <p class="reader-note">{t.cannotKeep}</p>;
  return (
    <div class="reader-act">
      {state !== 'kept' && !isKept && (
        <Button
          kind="primary"
          icon="flag"
          onClick={() => void onKeep(record).then((isKept) => setState(isKept ? 'kept' : 'failed'))}
        >
          {t.keep}
        </Button>
      )}
      <p class="reader-note" role="status">
        {state === 'kept' || isKept ? t.kept : state === 'failed' ? t.failed : t.keepHint}
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
