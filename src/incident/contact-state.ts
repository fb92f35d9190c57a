// Whether a contact desk can still be called: desks end, and old numbers pass on to other people.
import { addMonths } from '../shared/days.ts';
import type { Contact, Incident } from './types.ts';

export type ContactState =
  | { kind: 'open' }
  | { kind: 'ended'; on: string }
  /** No end named and the last report is more than two years old: shown as text, not as something to press. */
  | { kind: 'as-of'; on: string };

const TRUSTED_MONTHS = 24;

/** @param today "2026-11-22" */
export function contactStateOf(contact: Contact, incident: Incident, today: string): ContactState {
  if (contact.until !== undefined)
    return contact.until < today ? { kind: 'ended', on: contact.until } : { kind: 'open' };
  const reported = lastReportOf(incident);
  return reported !== undefined && addMonths(reported, TRUSTED_MONTHS) < today
    ? { kind: 'as-of', on: reported }
    : { kind: 'open' };
}

/** Day of the last word about the incident: notices, updates, publication. */
export function lastReportOf(incident: Incident): string | undefined {
  const days = [
    incident.publishedOn,
    ...(incident.notices ?? []).map((notice) => notice.publishedOn),
    ...(incident.changes ?? []).map((change) => change.on),
  ];
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

const ORDER = { customers: 0, partners: 2, staff: 3, press: 4 } as const;

/** Customers' desks before all others, the press desk last. */
export function orderContacts(contacts: readonly Contact[]): Contact[] {
  const rank = (contact: Contact) => (contact.audience ? ORDER[contact.audience] : 1);
  return [...contacts].sort((a, b) => rank(a) - rank(b));
}

/** The desk to send a customer to, if any still answers or may still answer. */
export function customerDeskOf(incident: Incident, today: string): Contact | undefined {
  return orderContacts(incident.contacts ?? []).find(
    (contact) =>
      (contact.audience === undefined || contact.audience === 'customers') &&
      contactStateOf(contact, incident, today).kind !== 'ended',
  );
}
