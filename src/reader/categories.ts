// Which words name which kind of data. Order matters: a longer term claims its characters before a shorter one inside it.

import type { DataCategory } from '../incident/types.ts';
import { rulesOf } from './any-of.ts';
import { compileAll } from './compile-early.ts';
import lists from './words/categories.json' with { type: 'json' };

const categories = [
  'card-security-code',
  'payment-card',
  'bank-account',
  'national-id',
  'id-document',
  'other',
  'password',
  'security-question',
  'account-id',
  'email',
  'birth-date',
  'gender',
  'health',
  'purchase-history',
  'points',
  'employment',
  'education',
  'family',
  'image',
  'communication',
  'location',
  'device',
  'phone',
  'address',
  'name',
] as const satisfies readonly DataCategory[];

export const categoryTerms = rulesOf(categories, lists, 'gi');

/** Says how the data was kept; read from the words beside it. First match wins. */
export const protectionTerms = rulesOf(['plain', 'hashed', 'encrypted', 'partial'], lists, 'i');

compileAll(
  'draft',
  [...categoryTerms, ...protectionTerms].map(([, rule]) => rule),
);
