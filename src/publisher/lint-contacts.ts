// A desk is what a worried person calls: it must exist, be meant for them, and cost what a call costs.
import type { Contact, Incident } from '../incident/types.ts';
import { sharedKindOf } from '../match/shared-hosts.ts';
import { doubt, fault, type Lint } from './lint.ts';

/** Numbers that charge for their content, and the emergency services: never a customers' desk. */
const PAID_NUMBER = /^(?:0990|0976|\+?81990|\+?1?900\d{7}|1?900\d{7}$|\+?44?9[018]\d{8}|\+?8[78]\d{10,})/;
const EMERGENCY_NUMBERS = ['110', '118', '119', '911', '112', '999'];
const FREE_MAIL = [
  'gmail.com',
  'yahoo.co.jp',
  'yahoo.com',
  'outlook.com',
  'outlook.jp',
  'hotmail.com',
  'hotmail.co.jp',
  'icloud.com',
];

export function lintContacts(incident: Incident): Lint[] {
  const contacts = incident.contacts ?? [];
  const found = contacts.flatMap((contact, i) => lintContact(contact, `contacts.${i}`));
  const firstPress = contacts.findIndex((contact) => contact.audience === 'press');
  const lastCustomers = contacts.findLastIndex((contact) => contact.audience !== 'press');
  if (firstPress !== -1 && firstPress < lastCustomers) {
    found.push(fault(`contacts.${firstPress}.audience`, "is a press desk before a customers' desk"));
  }
  if (contacts.length > 0 && incident.basis === 'catalogue') {
    found.push(doubt('contacts', 'come with a catalogue entry: a desk is listed only when the notice names it'));
  }
  return found;
}

function lintContact(contact: Contact, field: string): Lint[] {
  const found: Lint[] = [];
  if (!contact.tel && !contact.email && !contact.url) {
    found.push(fault(field, 'has no telephone number, e-mail address or web address'));
  }
  if (contact.tel) found.push(...lintTelephone(contact.tel, `${field}.tel`));
  if (contact.email) {
    const domain = contact.email.split('@')[1]?.toLowerCase() ?? '';
    if (FREE_MAIL.includes(domain)) found.push(doubt(`${field}.email`, `is a free mail account (${domain})`));
  }
  if (contact.url) {
    const { protocol, hostname, port } = new URL(contact.url);
    if (protocol !== 'https:') found.push(doubt(`${field}.url`, 'is not an https address'));
    if (port !== '') found.push(doubt(`${field}.url`, `names a port (${port})`));
    if (sharedKindOf(hostname) === 'shorteners')
      found.push(fault(`${field}.url`, 'is a shortened address that hides its goal'));
    if (/(?:^|\.)xn--/.test(hostname))
      found.push(doubt(`${field}.url`, `is an internationalized name (${hostname}): look for look-alikes`));
    if (/^[\d.]+$/.test(hostname) || hostname.startsWith('['))
      found.push(fault(`${field}.url`, 'is a bare IP address'));
  }
  if (contact.hours && !contact.tel) found.push(doubt(`${field}.hours`, 'are given without a telephone number'));
  return found;
}

function lintTelephone(tel: string, field: string): Lint[] {
  const digits = tel.replace(/[^\d+]/g, '');
  if (EMERGENCY_NUMBERS.includes(digits)) return [fault(field, `is the emergency number ${digits}`)];
  if (PAID_NUMBER.test(digits)) return [fault(field, 'is a number that charges the caller for its content')];
  const count = digits.replace('+', '').length;
  if (digits.startsWith('0') && (count < 10 || count > 11)) {
    return [fault(field, `has ${count} digits; a Japanese number has 10 or 11`)];
  }
  if (!digits.startsWith('0') && !digits.startsWith('+') && count > 8) {
    return [doubt(field, 'has no country code ("+…") and no leading 0')];
  }
  if (/^0[789]0[1-9]/.test(digits) && count === 11)
    return [doubt(field, "is a mobile number: make sure it is the desk's, not a person's")];
  return count > 15 ? [fault(field, 'is longer than any telephone number')] : [];
}
