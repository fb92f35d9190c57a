// "Was I in it?" in Japanese: questions, answers, and the reasons from the record.
import type { Question } from '../../check/was-i-in-it.ts';

type PeriodBasis = Extract<Question, { kind: 'period' }>['basis'];

export const wasIInIt = {
  title: '自分は対象ですか',
  lead: '答えはこの画面の中だけで使い、どこにも送らず、残しません。',
  placeQuestion: 'どれを利用しましたか',
  placeOther: 'このどれでもない',
  periodQuestion: {
    order: (period: string) => `${period}の間に、注文や申し込みをしましたか`,
    registration: (period: string) => `${period}の間に、会員登録をしていましたか`,
    other: (period: string) => `${period}の間に、利用しましたか`,
  } satisfies Record<PeriodBasis, (period: string) => string>,
  who: (who: string) => `公表にある対象：${who}`,
  descriptionQuestion: '次に当てはまりますか',
  cardQuestion: 'カードで支払いましたか',
  yes: 'はい',
  no: 'いいえ',
  unknown: '覚えていない',
  byDay: '日付で確かめる',
  day: {
    order: '注文や申し込みをした日',
    registration: '会員登録をした日',
    other: '利用した日',
  } satisfies Record<PeriodBasis, string>,
  verdict: {
    in: 'この記録では、対象です',
    'may-be': 'この記録では、対象の可能性があります',
    not: 'この記録では、対象ではありません',
    'cannot-tell': 'この記録からは判断できません',
  },
  /** Said of the one place or day that was chosen, never of the person. */
  outside: {
    place: 'この記録では、選んだものは対象ではありません',
    day: 'この記録では、その日の分は対象ではありません',
  },
  checkOthers: {
    place: 'ほかにも利用したものがあれば、選び直して確かめてください。',
    day: 'ほかの日にも利用していれば、その日も確かめてください。',
  },
  basedOn: '公表の内容に照らした答えです。',
  reason: {
    declaredUnaffected: (name: string) => `${name}は、対象外と公表されています。`,
    outsidePeriod: (period: string) => `対象の期間は${period}です。`,
    outsidePeriodOn: (day: string, period: string) => `${day}は、対象の期間（${period}）の外です。`,
    beyondPeriod: (outside: string, who: string) =>
      `${outside}ただし、公表にある対象は「${who}」です。期間だけでは決まりません。`,
    insidePeriod: (period: string) => `対象の期間は${period}です。`,
    insidePeriodOn: (day: string, period: string) => `${day}は、対象の期間（${period}）の中です。`,
    described: '公表にある対象に当てはまります。',
    notDescribed: '公表にある対象に当てはまりません。',
    onlySome:
      '公表によると、対象になったのはこれに当てはまる方の一部です。どなたかまでは、この記録からは分かりません。',
    othersToo: '公表が挙げている対象は例で、ほかにも対象の方がいます。',
    paidByCard: '公表の対象は、カードの情報です。',
    noCard: '公表の対象は、カードの情報だけです。',
    affectedPlace: (name: string) => `${name}は、対象と公表されています。`,
    placeNotNamed: '利用した先が、この記録に挙がっていません。',
    forgotten: {
      place: 'どこを利用したかによって、答えが変わります。',
      period: 'いつ利用したかによって、答えが変わります。注文の確認メールが残っていれば、日付が分かります。',
      description: '公表にある対象に当てはまるかどうかによって、答えが変わります。',
      card: 'カードで支払ったかどうかによって、答えが変わります。',
    } satisfies Record<Question['kind'], string>,
    openEnd: '期間の終わりが、この記録にありません。',
    registeredBefore: (day: string, period: string) =>
      `${day}は、対象の期間（${period}）より前です。期間中も会員だったかどうかによって、答えが変わります。`,
    noBounds: '当てはまる方の全員が対象かどうかは、この記録からは分かりません。',
  },
  held: (items: string) => `対象の情報：${items}`,
  heldOfSome: (items: string, isBesides: boolean) => `一部の方は${isBesides ? 'さらに' : ''}：${items}`,
  notHeld: (items: string) => `保管していないと公表：${items}`,
  ask: (name: string) => `問い合わせ先：${name}`,
  askWithoutDesk: '会社に問い合わせてください。この記録に窓口はありません。',
};
export type WasIInItTexts = typeof wasIInIt;
