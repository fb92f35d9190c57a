// Which services, shops and groups a notice declares untouched, by the ways it says so; and what reads alike but names none.
import { expect, test } from 'vitest';
import { draftAround, namesOf } from './around.ts';

const outOf = (body: string) => namesOf(draftAround(body).scope?.out?.flatMap((o) => (o.name ? [o.name] : [])));

test.each([
  [
    '■対象にならないもの\n店頭のレジ、学生証の電子マネー、共済の加入者ページ',
    '店頭のレジ|学生証の電子マネー|共済の加入者ページ',
  ],
  ['■影響のないサービス\n給与明細の閲覧サイト、社員食堂の予約アプリ', '給与明細の閲覧サイト|社員食堂の予約アプリ'],
  ['お電話およびおはがきでのご注文は対象外です。', 'お電話およびおはがきでのご注文'],
  ['店頭及び郵送によるお申し込みは対象外です。', '店頭及び郵送によるお申し込み'],
  ['窓口および駅前店でお買い上げのお客様は対象外です。', '窓口および駅前店でお買い上げのお客様'],
  [
    '(お電話でのご予約は、別のシステムで管理しておりますので対象となりません。日帰り入浴のお客様も同様です。)',
    'お電話でのご予約|日帰り入浴のお客様',
  ],
  [
    '通販サイトのお客様は対象ではございません。宿泊のお客様につきましても同様でございます。',
    '通販サイトのお客様|宿泊のお客様',
  ],
  ['他の従業員のメールアカウントへの不正アクセスは確認されておりません。', '他の従業員のメールアカウント'],
  ['予約サイト「やど帳」への侵入の形跡は見つかっておりません。', 'やど帳'],
  ['なお、他の三十二店舗の書庫も点検し、紛失がないことを確かめております。', '他の三十二店舗の書庫'],
  ['なお、ほかの音楽教室についても調べ、取り違えがないことを確認いたしました。', 'ほかの音楽教室'],
  [
    'Our mobile app was not affected, nor were travellers who booked through a partner agency.',
    'mobile app|travellers who booked through a partner agency',
  ],
  [
    'The member website was not touched and is unaffected, nor are the schemes whose records we keep on the newer platform.',
    'member website|schemes whose records we keep on the newer platform',
  ],
  ['Neither our online shop nor our loyalty app was affected.', 'online shop|loyalty app'],
  ['Neither the payment terminals nor the booking site were involved.', 'payment terminals|booking site'],
  [
    'Our shop at the station, the mobile app and gift card balances are all run on separate systems and were not affected.',
    'shop at the station|mobile app|gift card balances',
  ],
  [
    'We can confirm that donors who give by text message, event participants, and customers of our tea rooms are not affected.',
    'donors who give by text message|event participants|tea rooms',
  ],
  ['Please note that the pupil database itself is unaffected.', 'pupil database'],
  [
    '弊社の他のサービス(「ナズナ食堂」「ナズナ農園」)のお客様情報は別システムで管理しており、漏えいは確認されておりません。',
    'ナズナ食堂|ナズナ農園',
  ],
  ['対象外:窓口、お電話で予約された方', '窓口、お電話で予約された方'],
])('spared: %s', (body, expected) => {
  expect(outOf(body).split('|').sort()).toEqual(expected.split('|').sort());
});

test.each([
  '受検料のお支払いに関する情報はファイルに含まれておりません。',
  '■対象外の情報\n暗証番号、口座番号、電子マネーの残高',
  '当社システムへの不正アクセスは、その後確認されておりません。',
  'ダウンロードされたファイルに異常がないことを確認いたしました。',
  '悪用は確認されておりません。お客様へのお詫びも同様です。',
  'Our website and its password were stolen.',
  'We have found no evidence of misuse, nor have we been asked for a ransom.',
  '決済は外部の会社の画面で行うため、カード情報が弊社のサーバーを通ることはなく、漏えいのおそれはありません。',
  '現時点で、お客様情報の漏えいは確認されておりません。',
])('nobody is spared by: %s', (body) => {
  expect(outOf(body)).toBe('');
});

test.each([
  ['■対象にならないもの\n店頭のレジ、学生証の電子マネー、加入者ページ', ''],
  ['カードを登録する機能はなく、カード番号が見られることはございません。', 'カード番号'],
  ['受検料のお支払いに関する情報はファイルに含まれておりません。', '受検料のお支払いに関する情報'],
  ['We take card payments through our bank, so card numbers were never in the mailbox.', 'card numbers'],
  [
    '・氏名 ○\n・住所 ○\n・生年月日 ×\n・口座番号 ×\n(○は漏えいした可能性のあるもの、×は漏えいしていないもの)',
    '生年月日|口座番号',
  ],
  ['漏えいした情報:氏名、住所。一方、口座番号とカード番号は「*」で伏せて表示される仕様です。', '口座番号|カード番号'],
  ['送信したファイルにはパスワードがかかっており、パスワードは別途送っておりません。', ''],
  ['アレルギー調査票、健康診断票は別の保管庫にあり、紛失しておりません。', 'アレルギー調査票|健康診断票'],
])('data that did not leak: %s', (body, expected) => {
  expect(namesOf(draftAround(body).notLeaked)).toBe(expected);
});
