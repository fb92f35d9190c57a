// The public site's own words, in Japanese.

export const site = {
  title: 'お詫びの記録集',
  lead: '会社や団体が公表した個人情報の漏えいを、公表のとおりに整理した記録です。ご自分の情報が対象かどうかを確かめるためにお使いください。',
  credo: '非を認めて公表する会社は、信頼への一歩を踏み出した会社です。',
  asOf: (day: string) => `${day}時点の記録`,
  skip: '本文へ',
  nav: '主なページ',
  home: '最新の記録',
  search: '検索',
  howToRead: '記録の読み方',
  about: 'このサイトについて',
  subscribe: '拡張機能に登録する',
  otherLanguage: 'English',
  newest: '新しい順',
  browse: 'さがす',
  by: { year: '公表された年', category: '関係する情報', cause: '原因', organization: '組織' },
  of: {
    year: (value: string) => `${value}年の公表`,
    category: (value: string) => `「${value}」に関わる公表`,
    cause: (value: string) => `原因が「${value}」の公表`,
    organization: (value: string) => `${value}の公表`,
  },
  all: 'すべて見る',
  undated: '公表日不明',
  count: (n: string) => `${n}件`,
  part: (part: string, parts: string) => `${part} / ${parts}ページ`,
  previous: '前のページ',
  next: '次のページ',
  noDate: '公表日は記録にありません',
  sensitiveTitle: '公表の記録',
  incidentTitle: (organization: string, day: string | undefined) =>
    day ? `${organization}の個人情報に関する公表（${day}）` : `${organization}の個人情報に関する公表`,
  alsoOf: '同じ組織のほかの記録',
  sections: { summary: '概要', others: 'ほかの記録', readMore: '関連するページ' },
  noScriptSearch: '検索にはJavaScriptが必要です。年・関係する情報・原因・組織のページからもさがせます。',
  searchLabel: '組織、サービス、サイト、概要からさがす',
  searchCount: (n: string) => `${n}件見つかりました`,
  searchNothing: '見つかりませんでした。言葉を短くするか、条件を減らしてください。',
  searchMore: (n: string) => `ほかに${n}件あります。言葉を足してしぼってください。`,
  searchAll: 'すべて',
  footer: (publisher: string) => `${publisher}が公開している記録です。各事実の出典は、それぞれのページにあります。`,
  corrections: '誤りのご連絡',
  licence: '利用条件',
  absentNote: '書かれていない項目は、この記録にないだけです。会社が公表していないという意味ではありません。',
};
export type SiteTexts = typeof site;

/** Pages that are mostly prose: a heading and paragraphs each. */
export const siteProse = {
  howToRead: [
    {
      heading: '誰の言葉か',
      text: '記録ごとに、会社自身の公表、行政機関の公表、報道、一覧への掲載のどれに基づくかを示しています。会社自身の公表でないものを、会社の言葉として書くことはありません。',
    },
    {
      heading: '「漏えい」と「漏えいの可能性」',
      text: '公表文が「可能性がある」と言うものは、可能性として書いています。確定したものと同じ言葉では書きません。調査中、確認されていない、取り下げられたものも、それぞれの言葉で示します。',
    },
    {
      heading: '数の読み方',
      text: '数には必ず単位があります。注文の件数は人の数ではありません。「最大」は上限です。異なる集まりの数を足し合わせることはありません。',
    },
    {
      heading: 'ご自分が対象かどうか',
      text: '「対象となる期間」と「対象外」の欄をご覧ください。期間は、注文や登録をした日で考えます。分からないときは、記録にある窓口におたずねください。',
    },
    {
      heading: '二次被害',
      text: '「公表の時点で報告なし」は、その公表の日までのことです。その後も起きないという意味ではありません。',
    },
    {
      heading: '窓口',
      text: '窓口は、その公表文が示したものだけを載せています。期限が過ぎたものは「終了」と示し、最後の公表から2年を過ぎた電話番号はリンクにしていません。',
    },
  ],
  about: [
    {
      heading: 'この記録について',
      text: '会社などの公表文、それを伝える報道、公開のデータ集から、事実だけを自分たちの言葉で書き直しています。元の文章は転載していません。出典は各ページにあります。',
    },
    {
      heading: '載せないもの',
      text: '個人の情報、漏れたデータそのもの、会社を責める点数や順位は載せません。',
    },
    {
      heading: '訪れた人の情報',
      text: 'このサイトは外部に何も問い合わせません。Cookieも計測もありません。検索はすべてお使いの機器の中で行われます。',
    },
    {
      heading: 'データの出典',
      text: '多くの記録は「Have I Been Morasareta 日本版」（n0bisuke、CC BY 4.0）の事実を含みます。該当する記録の出典に示しています。',
    },
  ],
};
export type SiteProse = typeof siteProse;
