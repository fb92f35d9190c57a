// When a number is something to press, when it has ended, and when it is only history.
import { describe, expect, it } from 'vitest';
import { contactStateOf, customerDeskOf, lastReportOf, orderContacts } from '../../../src/incident/contact-state.ts';
import { makeIncident } from '../check/make.ts';

const incident = makeIncident({
  publishedOn: '2024-03-10',
  notices: [{ url: 'https://shop.example/2', publishedOn: '2024-04-01' }],
});

describe('a contact desk', () => {
  it('without an end is trusted for two years after the last report', () => {
    expect(lastReportOf(incident)).toBe('2024-04-01');
    expect(contactStateOf({ tel: '0120-000-000' }, incident, '2026-04-01')).toEqual({ kind: 'open' });
    expect(contactStateOf({ tel: '0120-000-000' }, incident, '2026-04-02')).toEqual({
      kind: 'as-of',
      on: '2024-04-01',
    });
  });

  it('with an end is open through that day', () => {
    const contact = { tel: '0120-000-000', until: '2024-09-30' };
    expect(contactStateOf(contact, incident, '2024-09-30')).toEqual({ kind: 'open' });
    expect(contactStateOf(contact, incident, '2024-10-01')).toEqual({ kind: 'ended', on: '2024-09-30' });
  });

  it('for customers comes first, for the press last, and only the former is sent to customers', () => {
    const contacts = [
      { tel: '1', audience: 'press' as const },
      { tel: '2' },
      { tel: '3', audience: 'customers' as const },
    ];
    expect(orderContacts(contacts).map((c) => c.tel)).toEqual(['3', '2', '1']);
    expect(customerDeskOf(makeIncident({ contacts: [contacts[0] ?? {}] }), '2026-07-01')).toBeUndefined();
    expect(customerDeskOf(makeIncident({ contacts }), '2026-07-01')?.tel).toBe('3');
  });
});
