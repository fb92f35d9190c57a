// The single facts of an incident: how many, why, where, when.
import { incidentSheetTexts } from '../../i18n/incident-sheet.ts';
import { vocabularyTexts } from '../../i18n/vocabulary.ts';
import type { Incident } from '../../incident/types.ts';
import { useFormats, useTexts } from '../language.tsx';
import { RecordText } from '../record-text.tsx';
import { FactRow, SheetSection } from './sheet-section.tsx';

export function GlanceSection({ incident }: { incident: Incident }) {
  const t = useTexts(incidentSheetTexts);
  const words = useTexts(vocabularyTexts);
  const formats = useFormats();
  const { subjects, affectedPeriod: period, occurred, service } = incident;
  return (
    <SheetSection title={t.firstLook} name="glance">
      <dl class="fact-rows">
        {subjects && (
          <FactRow name={t.row.count}>
            <strong class="incident-count">{formats.count(subjects.max, subjects.unit)}</strong>
            {subjects.note && (
              <span class="fact-note">
                <RecordText text={subjects.note} />
              </span>
            )}
          </FactRow>
        )}
        {period?.who && (
          <FactRow name={t.row.who}>
            <RecordText text={period.who} />
          </FactRow>
        )}
        {(period?.from ?? period?.to) && <FactRow name={t.row.period}>{formats.period(period ?? {})}</FactRow>}
        {incident.cause && <FactRow name={t.row.cause}>{words.cause[incident.cause]}</FactRow>}
        {incident.via && (
          <FactRow name={t.row.via}>
            <RecordText text={incident.via} />
          </FactRow>
        )}
        {occurred && <FactRow name={t.row.occurred}>{formats.period(occurred)}</FactRow>}
        {incident.secondaryHarm && <FactRow name={t.row.harm}>{words.harm[incident.secondaryHarm]}</FactRow>}
        {service?.closedOn && <FactRow name={t.row.closed}>{formats.day(service.closedOn)}</FactRow>}
        <FactRow name={t.row.basis}>{words.basis[incident.basis]}</FactRow>
      </dl>
    </SheetSection>
  );
}
