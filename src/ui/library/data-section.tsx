// What leaked, how much, and what the organization says did not; the heading never claims more than was published.
import { incidentSheetTexts } from '../../i18n/incident-sheet.ts';
import type { Incident } from '../../incident/types.ts';
import { DataList } from '../incident/data-list.tsx';
import { useTexts } from '../language.tsx';
import { SheetSection } from './sheet-section.tsx';

export function DataSection({ incident }: { incident: Incident }) {
  const t = useTexts(incidentSheetTexts);
  const { disclosure } = incident;
  const isLeak = disclosure === 'confirmed' || disclosure === 'suspected';
  const hasNothing = !incident.data && !incident.subjects && !incident.notLeaked;
  return (
    <SheetSection title={isLeak ? t.leaked : t.leakedOther[disclosure]} name="data" isEmpty={hasNothing}>
      <DataList incident={incident} />
    </SheetSection>
  );
}
