// The first line about an incident: whose word it is, and never a word the company did not say.
import { expect, it } from 'vitest';
import { statementOf } from '../../../src/i18n/statement.ts';
import { makeIncident } from '../feed/make-incident.ts';

const changes = [{ revision: 2, on: '2026-05-30', material: true, text: { en: 'It was another company.' } }];

it.each([
  'company-notice',
  'press',
  'regulator',
  'catalogue',
] as const)('a withdrawn record of basis %s speaks of itself, and puts nothing into the mouth of the company', (basis) => {
  const incident = makeIncident(1, { basis, disclosure: 'withdrawn', revision: 2, changes });
  expect(statementOf(incident, 'en')).toBe('This record about Shop 1 Inc. is withdrawn. Its revisions say why.');
  expect(statementOf(incident, 'ja')).toBe(
    '第1商店株式会社についてのこの記録は、取り下げました。理由は、記録の改訂に書いてあります。',
  );
});

it("a notice that takes an earlier one back, without a record's revisions, is the company's word", () => {
  const incident = makeIncident(1, { basis: 'company-notice', disclosure: 'withdrawn' });
  expect(statementOf(incident, 'en')).toBe('Shop 1 Inc. published a notice that an earlier statement is withdrawn.');
});

it('an English sentence ends with one full stop after a name that has its own', () => {
  const incident = makeIncident(1, { basis: 'press', disclosure: 'confirmed' });
  expect(statementOf(incident, 'en')).toMatch(/ personal data leaked from Shop 1 Inc\.$/);
  expect(statementOf({ ...incident, disclosure: 'not-confirmed' }, 'en')).toMatch(/ \(Shop 1 Inc\.\)\.$/);
});
