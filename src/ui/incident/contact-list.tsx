// Whom to call: customers' desks first. A number that may be somebody else's by now is no longer something to press.
import { incidentTexts } from '../../i18n/incident.ts';
import { vocabularyTexts } from '../../i18n/vocabulary.ts';
import { contactStateOf, orderContacts } from '../../incident/contact-state.ts';
import type { Contact, Incident } from '../../incident/types.ts';
import { Icon } from '../icon.tsx';
import { useFormats, useTexts } from '../language.tsx';
import { MailLink, SafeLink, TelephoneLink } from '../safe-link.tsx';
import './contact-list.css';
import { RecordText } from './record-text.tsx';

interface ContactListProps {
  incident: Incident;
  /** "2026-11-22" */
  today: string;
}

export function ContactList({ incident, today }: ContactListProps) {
  const contacts = orderContacts(incident.contacts ?? []);
  return (
    <ul class="contacts">
      {contacts.map((contact, i) => (
        <li key={i} class="contact">
          <ContactItem contact={contact} incident={incident} today={today} />
        </li>
      ))}
    </ul>
  );
}

function ContactItem({ contact, incident, today }: ContactListProps & { contact: Contact }) {
  const t = useTexts(incidentTexts);
  const formats = useFormats();
  const vocabulary = useTexts(vocabularyTexts);
  const state = contactStateOf(contact, incident, today);
  const isOpen = state.kind === 'open';
  return (
    <>
      <p class="contact-name">
        {contact.name && <RecordText of={contact.name} />}
        {contact.audience && contact.audience !== 'customers' && (
          <span class="contact-audience">{vocabulary.audience[contact.audience]}</span>
        )}
      </p>
      {contact.tel && (
        <p class="contact-tel">
          <Icon name="phone" />
          {isOpen ? <TelephoneLink tel={contact.tel} /> : <span>{contact.tel}</span>}
        </p>
      )}
      {contact.hours && isOpen && (
        <p class="contact-note">
          {t.contactHours}: <RecordText of={contact.hours} />
          {contact.until && ` (${t.contactUntil(formats.day(contact.until))})`}
        </p>
      )}
      {!contact.hours && contact.until && isOpen && (
        <p class="contact-note">{t.contactUntil(formats.day(contact.until))}</p>
      )}
      {state.kind === 'ended' && <p class="contact-note">{t.contactEnded(formats.day(state.on))}</p>}
      {state.kind === 'as-of' && contact.tel && <p class="contact-note">{t.contactAsOf(formats.day(state.on))}</p>}
      {contact.email && isOpen && (
        <p>
          <MailLink email={contact.email} />
        </p>
      )}
      {contact.url && (
        <p>
          <SafeLink href={contact.url} />
        </p>
      )}
    </>
  );
}
