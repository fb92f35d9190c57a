// Words of "this page is a breach notice", in Japanese.

export const noticeReader = {
  title: 'このページは、情報漏えいの公表文のようです',
  explain: 'ページの文章を、この端末の中だけで読み取りました。読み違えていることがあります。元の文も確かめてください。',
  quote: '元の文',
  fields: {
    organization: '組織',
    service: 'サービス',
    publishedOn: '公表日',
    disclosure: '公表の内容',
    data: '対象の情報',
    subjects: '人数・件数',
    affectedPeriod: '対象の期間',
    occurred: '起きた期間',
    cause: '原因',
    via: '委託先など',
    scope: '対象・対象外',
    notLeaked: '対象でない情報',
    secondaryHarm: '二次被害',
    contacts: '問い合わせ先',
  },
  unsure: (fields: string) => `確かめてほしい項目：${fields}`,
  keep: '自分の記録として残す',
  keepHint: (sites: string) =>
    `この端末だけに残り、次に${sites}を開いたときに知らせます。設定の「すべて消す」で消えます。`,
  keepAgain: 'もう一度残す',
  kept: (sites: string) => `残しました。${sites}を開いたときに知らせます。消すときは、設定か一覧からどうぞ。`,
  cannotKeep:
    '記録として残すことはできません。このアドレスのサイトには多くの会社のページがあり、知らせるべきサイトのアドレスも文面に見つかりませんでした。',
  cannotKeepReading:
    '記録として残すことはできません。読み取った内容に、記録の形に合わないところがあります。元の公表文のアドレスを控えてください。',
  failed: '残せませんでした。もう一度お試しください。',
  offer: '配布元に渡すための下書きを保存する',
  offerHint: '読み取った結果を、記録の下書きとしてファイルに保存します。どこにも送信しません。',
  fileName: (host: string) => `owabi-下書き-${host}.json`,
  publisher: (name: string) => `${name}の連絡先を開く`,
  pageIsNotice: 'いま開いているページも、情報漏えいの公表文のようです。',
  seeReading: '読み取った内容を見る',
  own: 'あなたが残した記録です。公表文をこの端末が読み取ったもので、読み違えていることがあります。元の公表文も確かめてください。',
  forget: 'この記録を消す',
  forgetAsk: 'この記録を消しますか',
  forgetAskBody: '元のページがもうなければ、あとで残し直すことはできません。',
};

export type NoticeReaderTexts = typeof noticeReader;
