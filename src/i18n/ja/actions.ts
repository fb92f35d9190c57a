// What to do now, in Japanese: one title and one short explanation an action.
import type { ActionId } from '../../check/actions.ts';

export const actions = {
  title: 'いまできること',
  minutes: (value: string, _n: number) => `約${value}分`,
  advice: '参考',
  /** After the name of a page in another language. */
  pageIn: { ja: '（日本語）', en: '（英語）' },
  openPasswordPage: 'パスワード変更のページを開く',
  urgency: { 1: '早めに', 2: '近いうちに', 3: '心に留める' },
  action: {
    'change-password': {
      title: 'パスワードを変える',
      detail: 'このサイトと、同じパスワードを使っているほかのサイトで変更してください。',
    },
    'call-card-issuer': {
      title: 'カード会社に連絡する',
      detail:
        'カードの裏面にある電話番号に連絡し、利用した店の公表について伝えてください。利用明細も確かめてください。',
    },
    'check-statements': {
      title: 'カードの利用明細を確かめる',
      detail: '覚えのない請求があれば、カードの裏面にある電話番号に連絡してください。',
    },
    'check-bank': {
      title: '口座の入出金を確かめる',
      detail: '覚えのない引き落としがあれば、取引のある銀行に連絡してください。',
    },
    'tell-credit-bureaus': {
      title: '信用情報機関に申告する',
      detail: '名義を使われる心配があるときは、三つの信用情報機関に、その心配を「本人申告」として登録できます。',
    },
    'watch-identity': {
      title: '名義の悪用に備える',
      detail: '信用情報（ローンやカードの契約の記録）を取り寄せ、覚えのない契約がないか確かめてください。',
    },
    'expect-phishing': {
      title: '会社を名乗る連絡に気をつける',
      detail:
        '電話やメールでカード番号や暗証番号、パスワードを聞かれても答えず、公式の窓口に自分からかけ直してください。',
    },
  } satisfies Record<ActionId, { title: string; detail: string }>,
};
export type ActionTexts = typeof actions;
