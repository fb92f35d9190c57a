// Which words name which kind of data. Order matters: a longer term claims its characters before a shorter one inside it.

import type { DataCategory } from '../incident/types.ts';
import { anyOf } from './any-of.ts';
import { compileAll } from './compile-early.ts';
import lists from './words/categories.json' with { type: 'json' };

export const categoryTerms: readonly (readonly [DataCategory, RegExp])[] = [
  ['card-security-code', anyOf(lists['card-security-code'], 'gi')],
  ['payment-card', anyOf(lists['payment-card'], 'gi')],
  ['bank-account', anyOf(lists['bank-account'], 'gi')],
  ['national-id', anyOf(lists['national-id'], 'gi')],
  ['id-document', anyOf(lists['id-document'], 'gi')],
  ['other', anyOf(lists.other, 'gi')],
  ['password', anyOf(lists.password, 'gi')],
  ['security-question', anyOf(lists['security-question'], 'gi')],
  ['account-id', anyOf(lists['account-id'], 'gi')],
  ['email', anyOf(lists.email, 'gi')],
  ['birth-date', anyOf(lists['birth-date'], 'gi')],
  ['gender', anyOf(lists.gender, 'gi')],
  ['health', anyOf(lists.health, 'gi')],
  ['purchase-history', anyOf(lists['purchase-history'], 'gi')],
  ['points', anyOf(lists.points, 'gi')],
  ['employment', anyOf(lists.employment, 'gi')],
  ['education', anyOf(lists.education, 'gi')],
  ['family', anyOf(lists.family, 'gi')],
  ['image', anyOf(lists.image, 'gi')],
  ['communication', anyOf(lists.communication, 'gi')],
  ['location', anyOf(lists.location, 'gi')],
  ['device', anyOf(lists.device, 'gi')],
  ['phone', anyOf(lists.phone, 'gi')],
  ['address', anyOf(lists.address, 'gi')],
  ['name', anyOf(lists.name, 'gi')],
];

/** Says how the data was kept; read from the words beside it. First match wins. */
export const protectionTerms: readonly (readonly ['plain' | 'hashed' | 'encrypted' | 'partial', RegExp])[] = [
  ['plain', anyOf(lists.plain, 'i')],
  ['hashed', anyOf(lists.hashed, 'i')],
  ['encrypted', anyOf(lists.encrypted, 'i')],
  ['partial', anyOf(lists.partial, 'i')],
];

compileAll(
  'draft',
  [...categoryTerms, ...protectionTerms].map(([, rule]) => rule),
);
