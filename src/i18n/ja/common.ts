// Words that several screens share, in Japanese.

export const common = {
  productName: 'お詫び',
  close: '閉じる',
  cancel: 'やめる',
  undo: '元に戻す',
  remove: '削除',
  details: '詳しく見る',
  settings: '設定',
  library: '一覧を開く',
  /** Read after a link that opens elsewhere or is not encrypted. */
  opensInNewTab: '新しいタブで開きます',
  plainHttp: '暗号化されていないページ（http）です',
  notALink: 'リンクにできない宛先です',
  level: {
    alert: '注意',
    history: '過去の公表',
    related: '関連',
    cleared: '対象外と公表',
    none: '公表は見つかっていません',
  },
};
export type CommonTexts = typeof common;
