// A site about which it was published that no leak was found, or what was published was withdrawn: that is the answer, and
// linked. Loaded only when needed.
import type { Finding } from '../../check/report.ts';
import { incidentTexts } from '../../i18n/incident.ts';
import { publicationOf, statementOf } from '../../i18n/statement.ts';
import { incidentPageOf } from '../../shared/own-pages.ts';
import { Button } from '../../ui/button.tsx';
import { mainNoticeOf, readWordOf } from '../../ui/incident/main-notice.ts';
import { useFormats, useLanguage, useTexts } from '../../ui/language.tsx';
import { SafeLink } from '../../ui/safe-link.tsx';

interface NoLeakProps {
  /** Of level "none"; not empty. */
  findings: readonly [Finding, ...Finding[]];
  host: string;
  /** How far the records reach. */
  asOf: string;
  /** Opens a page of the extension in a tab. */
  openPage: (path: string) => void;
}

export function NoLeak({ findings, host, asOf, openPage }: NoLeakProps) {
  const t = useTexts(incidentTexts);
  const language = useLanguage();
  const formats = useFormats();
  const { incident: first } = findings.find((finding) => !isWithdrawn(finding)) ?? findings[0];
  return (
    <>
      <h1 tabIndex={-1}>{t.noLeakTitle[titleOf(first)](t.noLeakBy[first.basis])}</h1>
      <section class="quiet-others">
        <ul>
          {findings.map((finding) => {
            const { incident } = finding;
            const notice = mainNoticeOf(incident);
            return (
              <li key={incident.id}>
                {statementOf(incident, language)}
                <p class="quiet-note">{publicationOf(incident, language, formats)}</p>
                {notice && (
                  <SafeLink href={notice.url} showHost>
                    {readWordOf(incident, t)}
                  </SafeLink>
                )}
                {isWithdrawn(finding) && (
                  <Button kind="quiet" compact icon="book" onClick={() => openPage(incidentPageOf(incident.id))}>
                    {t.revisions}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      </section>
      <p>{t.nothingMore(host, formats.day(asOf))}</p>
    </>
  );
}

const isWithdrawn = ({ incident }: Finding) => incident.disclosure === 'withdrawn';

function titleOf({ disclosure }: Finding['incident']) {
  return disclosure === 'withdrawn' || disclosure === 'no-personal-data' ? disclosure : 'not-confirmed';
}
