// Comparison and draft of a notice, in Japanese.

export const comparison = {
  title: '並べて比べる',
  lead: 'それぞれの記録を、同じ項目で並べています。「この記録にはありません」とある欄は、その組織が行わなかった、言わなかったという意味ではありません。',
  needTwo: '比べるには、一覧で2件以上（4件まで）を選んでください。',
  missing: (ids: string) => `次の記録は、いまの一覧にありません：${ids}`,
  tooMany: (titles: string) => `比べられるのは4件までです。次の記録は入れていません：${titles}`,
  between: '、',
  differencesOnly: '違いのない行をたたむ',
  hidden: (count: string) => `違いのない行、またはどの記録にもない行（あわせて${count}行）をたたんでいます。`,
  agreement: {
    same: '同じ',
    own: '違いは日付・名前・文だけ',
    differs: '違い',
    some: '一部の記録のみ',
    none: 'どの記録にもなし',
  },
  shortest: '最短',
  longest: '最長',
  beforeDuty: '報告義務の前（2022年4月より前）',
  dutyNote:
    '九つの項目は、個人情報保護委員会への報告事項（施行規則第8条）です。報告が義務になったのは2022年4月で、それより前の公表には印を付けています。',
  remove: (title: string) => `「${title}」を比較から外す`,
  question: '項目',
  scroll: '比較の表（横に送れます）',
  exportComparison: '比較をMarkdownで保存',
  draft: '公表文の下書きを作る',
  draftTitle: '公表文の下書き',
  draftLead:
    '九つの項目を見出しにした骨組みです。事実はご自身で書き入れてください。例の文は写していません。例は、その項目がある記録の公表文（公表文がない記録では報道など）へのリンクだけを示しています。',
  draftLanguage: '下書きの言語',
  copy: 'コピー',
  copied: '下書きをコピーしました。',
  copyFailed: 'コピーできませんでした。下書きを選んで写してください。',
  save: 'Markdownで保存',
  backToComparison: '比較へ戻る',
};
export type ComparisonTexts = typeof comparison;
