// A site about which it was published that no leak was found: that notice is the answer, and linked. Loaded only when needed.
import type { Finding } from '../../check/report.ts';
import { incidentTexts } from '../../i18n/incident.ts';
import { publicationOf, statementOf } from '../../i18n/statement.ts';
import { mainNoticeOf, readWordOf } from '../../ui/incident/main-notice.ts';
import { useFormats, useLanguage, useTexts } from '../../ui/language.tsx';
import { SafeLink } from '../../ui/safe-link.tsx';

interface NoLeakProps {
  /** Of level "none"; not empty. */
  findings: readonly [Finding, ...Finding[]];
  host: string;
  /** How far the records reach. */
  asOf: string;
}

export function NoLeak({ findings, host, asOf }: NoLeakProps) {
  const t = useTexts(incidentTexts);
  const language = useLanguage();
  const formats = useFormats();
  const isWithoutPersonal = findings[0].incident.disclosure === 'no-personal-data';
  return (
    <>
      <h1 tabIndex={-1}>{t.noLeakTitle[isWithoutPersonal ? 'no-personal-data' : 'not-confirmed']}</h1>
      <section class="quiet-others">
        <ul>
          {findings.map(({ incident }) => {
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
              </li>
            );
          })}
        </ul>
      </section>
      <p>{t.nothingMore(host, formats.day(asOf))}</p>
    </>
  );
}
