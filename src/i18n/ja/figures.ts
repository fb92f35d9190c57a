// The pictures of the library, in Japanese.

export const figures = {
  incidentsByYear: 'この一覧にある公表の件数（年別）',
  incidentsByCause: 'この一覧にある公表の件数（原因別）',
  sizesByYear: '規模の分布（年別）',
  sizesByCause: '規模の分布（原因別）',
  delays: '発覚から公表までの日数',
  clickHint: '棒や丸を選ぶと、その条件で絞り込みます。キーボードでは、図の中を矢印キーで動けます。',
  barName: (name: string, count: string) => `${name}、${count}件`,
  chosen: '選択中',
  incidents: '公表の件数',
  unit: '数の単位',
  unitName: { people: '人', records: '件', orders: '注文', cards: 'カード', accounts: 'アカウント' },
  sizesNote: {
    year: '丸の大きさは公表の件数、高さは公表された数の桁です。単位の違う数は一緒にせず、合計もしません（同じ人が重なるため）。漏えいはなかった、確認されていないとする公表の数は入れていません。',
    cause:
      '縦線が中央の値、線の右端が最大の値です（目盛りは10倍ごと）。単位の違う数は一緒にせず、合計もしません。漏えいはなかった、確認されていないとする公表の数は入れていません。',
  },
  spotName: (group: string, size: string, count: string) => `${group}、${size}、${count}件`,
  given: '数のある公表',
  median: '中央の値',
  largest: '最大の値',
  delaysNote: (dated: string, total: string) => `両方の日付が記録にある${dated}件（表示中の${total}件のうち）。`,
  delaysMedian: (days: string) => `中央の値は${days}です。`,
  delaysMeaning: '日数の長さだけで、対応の良し悪しは分かりません。',
  noDates: '両方の日付がある記録がありません。',
  table: '表で見る',
  yearColumn: '年',
  causeColumn: '原因',
  delayColumn: '日数',
  countColumn: '件数',
};
export type FigureTexts = typeof figures;
