// The single facts of an incident: who, why, where, when.
import { incidentSheetTexts } from '../../i18n/incident-sheet.ts';
import { vocabularyTexts } from '../../i18n/vocabulary.ts';
import type { Incident } from '../../incident/types.ts';
import { Fact, FactList } from '../incident/fact-list.tsx';
import { RecordText } from '../incident/record-text.tsx';
import { useFormats, useTexts } from '../language.tsx';
import { SheetSection } from './sheet-section.tsx';

export function GlanceSection({ incident, isOwn }: { incident: Incident; isOwn: boolean }) {
  const t = useTexts(incidentSheetTexts);
  const words = useTexts(vocabularyTexts);
  const formats = useFormats();
  const { affectedPeriod: period, occurred, service } = incident;
  return (
    <SheetSection title={t.firstLook} name="glance">
      <FactList wide>
        {period?.who && (
          <Fact name={t.row.who}>
            <RecordText of={period.who} />
          </Fact>
        )}
        {(period?.from ?? period?.to) && <Fact name={t.row.period}>{formats.period(period ?? {})}</Fact>}
        {incident.cause && <Fact name={t.row.cause}>{words.cause[incident.cause]}</Fact>}
        {incident.via && (
          <Fact name={t.row.via}>
            <RecordText of={incident.via} />
          </Fact>
        )}
        {occurred && <Fact name={t.row.occurred}>{formats.period(occurred)}</Fact>}
        {incident.secondaryHarm && <Fact name={t.row.harm}>{words.harm[incident.secondaryHarm]}</Fact>}
        {service?.closedOn && <Fact name={t.row.closed}>{formats.day(service.closedOn)}</Fact>}
        <Fact name={t.row.basis}>{isOwn ? t.basisOwn : words.basis[incident.basis]}</Fact>
      </FactList>
    </SheetSection>
  );
}
