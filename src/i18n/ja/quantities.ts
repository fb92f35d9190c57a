// Counts, days and periods in Japanese: how a formatted number or date is worded.
import type { CountQualifier } from '../../incident/types.ts';

export const quantities = {
  /** Before the number. */
  qualifier: {
    'up-to': '最大',
    about: '約',
    'up-to-about': '最大約',
    'at-least': '少なくとも',
  } satisfies Record<CountQualifier, string>,
  /** `value` is already formatted, with its qualifier. */
  count: {
    people: (value: string, _n: number) => `${value}人`,
    records: (value: string, _n: number) => `${value}件`,
    orders: (value: string, _n: number) => `注文 ${value}件`,
    cards: (value: string, _n: number) => `カード ${value}件`,
    accounts: (value: string, _n: number) => `アカウント ${value}件`,
    /** Where the notice names no unit. */
    none: (value: string, _n: number) => `${value}件`,
  },
  days: (value: string, _n: number) => `${value}日`,
  months: (value: string, _n: number) => `${value}か月`,
  between: (from: string, to: string) => `${from}〜${to}`,
  from: (day: string) => `${day}から`,
  until: (day: string) => `${day}まで`,
};
export type QuantityTexts = typeof quantities;
