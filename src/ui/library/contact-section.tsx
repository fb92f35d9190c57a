// Whom to ask, while the desk was or is open. An old number is text, not something to press.
import { incidentSheetTexts } from '../../i18n/incident-sheet.ts';
import { vocabularyTexts } from '../../i18n/vocabulary.ts';
import { contactStateOf, orderContacts } from '../../incident/contact-state.ts';
import type { Contact, Incident } from '../../incident/types.ts';
import { useFormats, useTexts } from '../language.tsx';
import { RecordText } from '../record-text.tsx';
import { MailLink, SafeLink, TelephoneLink } from '../safe-link.tsx';
import { SheetSection } from './sheet-section.tsx';

export function ContactSection({ incident, today }: { incident: Incident; today: string }) {
  const t = useTexts(incidentSheetTexts);
  return (
    <SheetSection title={t.contacts} name="contacts" isEmpty={!incident.contacts}>
      <ul class="contacts">
        {orderContacts(incident.contacts ?? []).map((contact) => (
          <ContactItem contact={contact} incident={incident} today={today} />
        ))}
      </ul>
    </SheetSection>
  );
}

function ContactItem({ contact, incident, today }: { contact: Contact; incident: Incident; today: string }) {
  const t = useTexts(incidentSheetTexts);
  const words = useTexts(vocabularyTexts);
  const formats = useFormats();
  const state = contactStateOf(contact, incident, today);
  return (
    <li class={`contact contact-${state.kind}`}>
      <p class="contact-name">
        {contact.name && <RecordText text={contact.name} />}
        {contact.audience && <span class="fact-note">{words.audience[contact.audience]}</span>}
      </p>
      {contact.tel && (
        <p class="contact-tel">{state.kind === 'open' ? <TelephoneLink tel={contact.tel} /> : contact.tel}</p>
      )}
      {contact.hours && (
        <p>
          <RecordText text={contact.hours} />
        </p>
      )}
      {contact.email && <p>{state.kind === 'open' ? <MailLink email={contact.email} /> : contact.email}</p>}
      {contact.url && (
        <p>
          <SafeLink href={contact.url} />
        </p>
      )}
      {state.kind === 'ended' && <p class="fact-note">{t.contactEnded(formats.day(state.on))}</p>}
      {state.kind === 'as-of' && <p class="fact-note">{t.contactOld}</p>}
      {state.kind === 'open' && contact.until && <p class="fact-note">{t.contactUntil(formats.day(contact.until))}</p>}
    </li>
  );
}
