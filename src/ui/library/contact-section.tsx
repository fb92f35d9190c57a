// Whom to ask, while the desk was or is open.
import { incidentSheetTexts } from '../../i18n/incident-sheet.ts';
import type { Incident } from '../../incident/types.ts';
import { ContactList } from '../incident/contact-list.tsx';
import { useTexts } from '../language.tsx';
import { SheetSection } from './sheet-section.tsx';

export function ContactSection({ incident, today }: { incident: Incident; today: string }) {
  const t = useTexts(incidentSheetTexts);
  return (
    <SheetSection title={t.contacts} name="contacts" isEmpty={!incident.contacts}>
      <ContactList incident={incident} today={today} />
    </SheetSection>
  );
}
