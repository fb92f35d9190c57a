// Counts, days and periods in English: how a formatted number or date is worded.
import type { QuantityTexts } from '../ja/quantities.ts';

const counted = (one: string, many: string) => (value: string, n: number, upTo: boolean) =>
  `${upTo ? 'up to ' : ''}${value} ${n === 1 ? one : many}`;

export const quantities: QuantityTexts = {
  count: {
    people: counted('person', 'people'),
    records: counted('record', 'records'),
    orders: counted('order', 'orders'),
    cards: counted('card', 'cards'),
    accounts: counted('account', 'accounts'),
    none: (value, _n, upTo) => `${upTo ? 'up to ' : ''}${value}`,
  },
  days: (value, n) => `${value} ${n === 1 ? 'day' : 'days'}`,
  months: (value, n) => `${value} ${n === 1 ? 'month' : 'months'}`,
  between: (from, to) => `${from} – ${to}`,
  from: (day) => `from ${day}`,
  until: (day) => `until ${day}`,
};
