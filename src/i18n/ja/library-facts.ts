// Facts of a record as short lines, and the names of the questions put to them, in Japanese. Screens, exports and the site share them.
import type { AppiItem } from '../../library/appi-items.ts';
import type { CompareGroup, RowKey } from '../../library/compare.ts';
import type { ExamplePageKind } from '../../library/example-page.ts';

export const libraryFacts = {
  /** Never "the company did not say": only this record is spoken of. */
  notInRecord: 'この記録にはありません',
  notLeaked: (text: string) => `含まれないと公表：${text}`,
  notAffected: (text: string) => `対象外と公表：${text}`,
  service: (text: string) => `対象：${text}`,
  via: (text: string) => `起きた場所（委託先など）：${text}`,
  whyThen: (text: string) => `公表の時期について：${text}`,
  reportedTo: (text: string) => `報告・届け出先：${text}`,
  investigator: (text: string) => `調査：${text}`,
  occurred: (period: string) => `発生：${period}`,
  affectedPeriod: (period: string) => `対象の期間：${period}`,
  published: (day: string) => `公表：${day}`,
  measureTaken: (text: string) => `実施済み：${text}`,
  measurePlanned: (text: string) => `実施予定：${text}`,
  remedy: (text: string) => `補償など：${text}`,
  contact: (text: string) => `窓口：${text}`,
  /** A name and, where known, the day. */
  withDay: (text: string, day: string) => `${text}（${day}）`,
  withNote: (text: string, note: string) => `${text}（${note}）`,
  dataItem: (category: string, details: readonly string[]) =>
    details.length > 0 ? `${category}（${details.join('、')}）` : category,
  interval: (days: string) => days,
  sameDay: '同じ日',
  intervalBefore: (days: string) => `${days}前`,
  untilDay: (day: string) => `${day}まで`,
  separator: '、',
  /** What a link of a record leads to. */
  page: {
    notice: '公表文',
    reproduction: '公表文の転載',
    regulator: '行政機関の公表',
    press: '報道',
    catalogue: '掲載',
    source: '出典',
  } satisfies Record<ExamplePageKind, string>,
  group: {
    record: '記録の性質',
    days: 'かかった日数',
    response: '対応',
    appi: '報告の九つの項目',
  } satisfies Record<CompareGroup, string>,
  row: {
    basis: '出どころ',
    disclosure: '公表の内容',
    intrusion: '侵入・発生した日',
    'to-detected': '侵入・発生から発覚まで',
    'to-published': '発覚から公表まで',
    'to-notified': '公表から本人への連絡まで',
    'why-then': '公表の時期の説明',
    channels: '本人への連絡方法',
    regulators: '報告・届け出先',
    investigators: '調査した機関',
    'measures-taken': '再発防止（実施済み）',
    'measures-planned': '再発防止（実施予定）',
    remedies: '補償など',
    desk: '問い合わせ窓口',
    overview: '1. 概要',
    'data-items': '2. 個人データの項目',
    subjects: '3. 本人の数',
    cause: '4. 原因',
    'secondary-harm': '5. 二次被害とそのおそれ',
    'response-to-subjects': '6. 本人への対応',
    publication: '7. 公表',
    prevention: '8. 再発防止の措置',
    other: '9. その他参考となる事項',
  } satisfies Record<RowKey | AppiItem, string>,
};
export type LibraryFactTexts = typeof libraryFacts;
