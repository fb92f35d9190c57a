// Counts, days and periods in English: how a formatted number or date is worded.
import type { QuantityTexts } from '../ja/quantities.ts';

const counted = (one: string, many: string) => (value: string, n: number) => `${value} ${n === 1 ? one : many}`;

export const quantities: QuantityTexts = {
  qualifier: { 'up-to': 'up to ', about: 'about ', 'up-to-about': 'up to about ', 'at-least': 'at least ' },
  count: {
    people: counted('person', 'people'),
    records: counted('record', 'records'),
    orders: counted('order', 'orders'),
    cards: counted('card', 'cards'),
    accounts: counted('account', 'accounts'),
    none: (value) => value,
  },
  days: (value, n) => `${value} ${n === 1 ? 'day' : 'days'}`,
  months: (value, n) => `${value} ${n === 1 ? 'month' : 'months'}`,
  between: (from, to) => `${from} – ${to}`,
  from: (day) => `from ${day}`,
  until: (day) => `until ${day}`,
};
