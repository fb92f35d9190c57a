// The small notice in the page, in Japanese.

export const notice = {
  detail: (published: string, items: string) => `${published}。対象の情報：${items}`,
  detailWithoutData: (published: string) => `${published}。`,
  /** `rest`: how many more kinds of data than the line has room for. */
  items: (names: readonly string[], rest?: string) => `${names.join('、')}${rest ? `ほか${rest}項目` : ''}`,
  /** Only some digits, hashed, encrypted: in the words of the vocabulary. */
  protected: (name: string, protection: string) => `${name}（${protection}）`,
  others: (count: string, _n: number) => `このサイトに関わる公表が、ほかに${count}件あります。`,
  sender: '拡張機能「お詫び（Owabi）」より',
  own: 'あなたが残した記録です。この端末の読み違いもありえます。',
  open: '内容を見る',
  dismiss: '閉じる',
};
export type NoticeTexts = typeof notice;
