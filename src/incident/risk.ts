// Which leaked data can cost money or cannot be changed: decides how long an incident stays an alert and what is shown first.
import type { DataCategory, Incident, LeakedData } from './types.ts';

const HIGH_RISK: ReadonlySet<DataCategory> = new Set([
  'payment-card',
  'card-security-code',
  'bank-account',
  'national-id',
  'health',
]);

/** Card, bank account, national id, health, or passwords that lay there readable. */
export function isHighRisk(item: LeakedData): boolean {
  return HIGH_RISK.has(item.category) || (item.category === 'password' && item.protection === 'plain');
}

/** What leaked at one place of the record's scope: a storefront may not have held everything. */
export function dataHeldAt(incident: Incident, entry?: { dataExcluded?: DataCategory[] | undefined }): LeakedData[] {
  const excluded = new Set(entry?.dataExcluded ?? []);
  return (incident.data ?? []).filter((item) => !excluded.has(item.category));
}

/** Counted for fewer than the record counts in all: card data of 1,977 where 12,804 people are concerned. */
export function isOfSomeOnly(item: LeakedData, { data = [], subjects }: Incident): boolean {
  const all = subjects?.max ?? Math.max(...data.map(({ count = 0 }) => count));
  return item.count !== undefined && item.count < all;
}
