// Counts, days and periods in Japanese: how a formatted number or date is worded.

export const quantities = {
  /** `value` is already formatted; `upTo` says the source gives an upper bound. */
  count: {
    people: (value: string, _n: number, upTo: boolean) => `${upTo ? '最大' : ''}${value}人`,
    records: (value: string, _n: number, upTo: boolean) => `${upTo ? '最大' : ''}${value}件`,
    orders: (value: string, _n: number, upTo: boolean) => `注文 ${upTo ? '最大' : ''}${value}件`,
    cards: (value: string, _n: number, upTo: boolean) => `カード ${upTo ? '最大' : ''}${value}件`,
    accounts: (value: string, _n: number, upTo: boolean) => `アカウント ${upTo ? '最大' : ''}${value}件`,
    /** Where the notice names no unit. */
    none: (value: string, _n: number, upTo: boolean) => `${upTo ? '最大' : ''}${value}件`,
  },
  days: (value: string, _n: number) => `${value}日`,
  months: (value: string, _n: number) => `${value}か月`,
  between: (from: string, to: string) => `${from}〜${to}`,
  from: (day: string) => `${day}から`,
  until: (day: string) => `${day}まで`,
};
export type QuantityTexts = typeof quantities;
