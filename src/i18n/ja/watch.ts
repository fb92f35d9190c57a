// Notifications about watched sites, in Japanese.

export const watch = {
  detail: (published: string, site: string) =>
    `${published}。「${site}」は、会員登録しているとあなたが選んだサイトです。`,
  /** For services whose name nobody else should read on the screen, and for several at once. */
  discreetTitle: '見守っているサイトに新しい公表があります',
  discreetDetail: '押すと内容を確かめられます。',
  manyDetail: (count: string) => `新しい公表：${count}。押すと一覧で確かめられます。`,
};
export type WatchTexts = typeof watch;
