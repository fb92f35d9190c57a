// A desk inside a table's cell: each way to reach it on a line of its own, an old number never as something to press.
import { incidentTexts } from '../../i18n/incident.ts';
import { contactStateOf } from '../../incident/contact-state.ts';
import type { Contact, Incident } from '../../incident/types.ts';
import { RecordText } from '../incident/record-text.tsx';
import { useFormats, useTexts } from '../language.tsx';
import { MailLink, SafeLink, TelephoneLink } from '../safe-link.tsx';
import './desk-lines.css';

interface DeskLinesProps {
  contact: Contact;
  incident: Incident;
  /** "2026-11-22" */
  today: string;
}

export function DeskLines({ contact, incident, today }: DeskLinesProps) {
  const t = useTexts(incidentTexts);
  const formats = useFormats();
  const { name, tel, email, url, hours, until } = contact;
  const state = contactStateOf(contact, incident, today);
  const isOpen = state.kind === 'open';
  return (
    <>
      {name && <RecordText of={name} />}
      {tel && <span class="desk-line">{isOpen ? <TelephoneLink tel={tel} /> : tel}</span>}
      {email && <span class="desk-line">{isOpen ? <MailLink email={email} /> : email}</span>}
      {url && (
        <span class="desk-line">
          <SafeLink href={url} />
        </span>
      )}
      {hours && (
        <span class="desk-line desk-note">
          <RecordText of={hours} />
        </span>
      )}
      {until && isOpen && <span class="desk-line desk-note">{t.contactUntil(formats.day(until))}</span>}
      {state.kind === 'ended' && <span class="desk-line desk-note">{t.contactEnded(formats.day(state.on))}</span>}
      {state.kind === 'as-of' && tel && <span class="desk-line desk-note">{t.contactAsOf(formats.day(state.on))}</span>}
    </>
  );
}
