// What the organization did: whom it told, who looked into it, what it changed. Shown as credit, never as a score.
import { incidentSheetTexts } from '../../i18n/incident-sheet.ts';
import type { Incident } from '../../incident/types.ts';
import { FactList } from '../incident/fact-list.tsx';
import { hasResponseFacts, MeasureRows, ResponseRows } from '../incident/response-facts.tsx';
import { useTexts } from '../language.tsx';
import { SheetSection } from './sheet-section.tsx';

export function ResponseSection({ incident }: { incident: Incident }) {
  const t = useTexts(incidentSheetTexts);
  const { response } = incident;
  return (
    <SheetSection title={t.response} name="response" isEmpty={!hasResponseFacts(incident) && !response?.measures}>
      <FactList wide>
        {response && <ResponseRows response={response} />}
        {response?.measures && <MeasureRows measures={response.measures} nameOf={(kind) => t.measures[kind]} />}
      </FactList>
    </SheetSection>
  );
}
