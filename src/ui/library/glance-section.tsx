// The single facts of an incident: who, why, where, when.
import { incidentSheetTexts } from '../../i18n/incident-sheet.ts';
import { vocabularyTexts } from '../../i18n/vocabulary.ts';
import type { Incident } from '../../incident/types.ts';
import { RecordText } from '../incident/record-text.tsx';
import { useFormats, useTexts } from '../language.tsx';
import { FactRow, SheetSection } from './sheet-section.tsx';

export function GlanceSection({ incident }: { incident: Incident }) {
  const t = useTexts(incidentSheetTexts);
  const words = useTexts(vocabularyTexts);
  const formats = useFormats();
  const { affectedPeriod: period, occurred, service } = incident;
  return (
    <SheetSection title={t.firstLook} name="glance">
      <dl class="fact-rows">
        {period?.who && (
          <FactRow name={t.row.who}>
            <RecordText of={period.who} />
          </FactRow>
        )}
        {(period?.from ?? period?.to) && <FactRow name={t.row.period}>{formats.period(period ?? {})}</FactRow>}
        {incident.cause && <FactRow name={t.row.cause}>{words.cause[incident.cause]}</FactRow>}
        {incident.via && (
          <FactRow name={t.row.via}>
            <RecordText of={incident.via} />
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
