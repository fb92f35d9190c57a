// Which services, shops and groups the organization names as affected, and which as unaffected.
import { incidentTexts } from '../../i18n/incident.ts';
import { vocabularyTexts } from '../../i18n/vocabulary.ts';
import type { Incident, LocalizedText } from '../../incident/types.ts';
import { useFormats, useTexts } from '../language.tsx';
import { Fact, FactList } from './fact-list.tsx';
import { RecordText } from './record-text.tsx';

export function ScopeList({ incident }: { incident: Incident }) {
  const t = useTexts(incidentTexts);
  const formats = useFormats();
  const vocabulary = useTexts(vocabularyTexts);
  const { affectedPeriod, scope } = incident;
  const affected = scope?.in?.filter((entry) => entry.role !== 'operator') ?? [];
  const unaffected = scope?.out ?? [];
  const hasDays = affectedPeriod?.from !== undefined || affectedPeriod?.to !== undefined;
  return (
    <FactList>
      {affectedPeriod && (
        <Fact name={t.period}>
          {hasDays && <p>{formats.period(affectedPeriod)}</p>}
          {affectedPeriod.who && (
            <p>
              <RecordText of={affectedPeriod.who} />
            </p>
          )}
        </Fact>
      )}
      {affected.length > 0 && (
        <Fact name={t.affectedServices}>
          <ul>
            {affected.map((entry) => (
              <li key={entry.site ?? JSON.stringify(entry.name)}>
                <RecordText of={nameOf(entry)} />
                {entry.dataExcluded && (
                  <small class="data-note">
                    {' '}
                    {t.notHeldHere(formats.list(entry.dataExcluded.map((category) => vocabulary.category[category])))}
                  </small>
                )}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {unaffected.length > 0 && (
        <Fact name={t.unaffectedServices}>
          <ul>
            {unaffected.map((entry) => (
              <li key={entry.site ?? JSON.stringify(entry.name)}>
                <RecordText of={nameOf(entry)} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </FactList>
  );
}

function nameOf(entry: { name?: LocalizedText | undefined; site?: string | undefined }): LocalizedText {
  return entry.name ?? { ja: entry.site, en: entry.site };
}
