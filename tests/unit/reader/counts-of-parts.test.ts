// Counts belong to an item only where the notice ties them to it: parts named in rows, items, answers and English clauses.
import { expect, test } from 'vitest';
import { readNotice } from '../../../src/reader/read-notice.ts';

const head =
  '2024年3月8日\n株式会社ミズナラ商会\n個人情報の漏えいに関するお詫びとお知らせ\n当社のサーバーが不正アクセスを受け、お客様の個人情報が漏えいしました。\n';
const headEn =
  'NOTICE OF A PERSONAL DATA INCIDENT\n8 March 2024\nAlder Lending Library Ltd\n\nWe are writing to tell you about a breach of personal data. On 2 March 2024 an unauthorised third party copied files from our server. We are sorry. We have reported it to the Information Commissioner and the police.\n\n';

function countsOf(content: string): string {
  const data = readNotice({ content, kind: 'text' }).draft.data ?? [];
  return data.map((d) => (d.count === undefined ? d.category : `${d.category} ${d.count}`)).join(', ');
}

const cases: readonly (readonly [string, string, string])[] = [
  [
    'a number in running text counts nothing of its row',
    `${head}■漏えいした情報\n区分\t項目\t備考\n会員\t氏名、メールアドレス\t3,851名。商品を注文した412名は、住所も\n`,
    'name, email, address 412',
  ],
  [
    'items under "次の情報も"',
    `${head}漏えいした方は52,716名で、氏名、住所、電話番号が含まれます。\nこのうち、次の情報も漏えいした方\n・生年月日\t11,903名\n`,
    'name, address, phone, birth-date 11903',
  ],
  [
    'an entry that some had made',
    `${head}■漏えいした情報\n生徒12,418名の氏名、住所、電話番号\n顔写真\t登録のあった3,067名\n`,
    'name, address, phone, image 3067',
  ],
  [
    'those who pay by direct debit',
    `${head}■漏えいした情報\n契約者58,320名の氏名、住所、電話番号。口座振替の方は口座番号も含まれます。\nこのうち口座振替をご利用の方は31,077名です。\n`,
    'name, address, phone, bank-account 31077',
  ],
  [
    'more of some, beside what stands above',
    `${head}■漏えいした情報\nお客様13,394名の氏名、住所、電話番号\n健康調査票をご提出の5,512名様 … 上記に加え、既往歴\n`,
    'name, address, phone, health 5512',
  ],
  [
    'numbers behind the item in English',
    `${headEn}The files held the names, addresses and telephone numbers of 5,417 members. The National Insurance numbers of 212 of these members and notes about the health of 96 of them were also included.\n`,
    'name, address, phone, national-id 212, health 96',
  ],
  [
    'numbers before the item in English',
    `${headEn}The copied file held the records of 19,873 people.\nWhat was in it:\n  - name, e-mail address, mobile number and date of birth;\n  - for 2,114 of these people, the bank account number and sort code used for Direct Debit;\n`,
    'name, email, phone, birth-date, bank-account 2114',
  ],
  [
    'groups that make up the whole',
    `${head}■漏えいした方の人数\n合計 5,000名\n・会員 3,000名(氏名、住所、生年月日)\n・購入者 2,000名(氏名、住所)\n`,
    'name, address, birth-date 3000',
  ],
  [
    'two parts in one English sentence',
    `${headEn}The files held the names, addresses and telephone numbers of 2,406 members. For 388 of them the sort code and account number are also included, and for 61 a letter from a doctor.\n`,
    'name, address, phone, bank-account 388, health 61',
  ],
  [
    'the number of a library card',
    `${head}■漏えいした情報\n利用者340名の氏名、利用カードの番号、運転免許証の写し\n`,
    'name, account-id, id-document',
  ],
];

test.each(cases)('%s', (_, content, expected) => {
  expect(countsOf(content)).toBe(expected);
});

test.each([
  ['the keys of staff', '職員が偽の画面でIDとパスワードを盗まれたことによるものです。'],
  ['keys from elsewhere', '当社からID・パスワードが漏れたものではございません。'],
  ['what nobody asks for', '当社から口座番号をお電話で伺うことはございません。'],
])('%s are no data of the notice', (_, sentence) => {
  const { draft } = readNotice({
    content: `${head}漏えいしたのは3,851名の氏名と住所です。\n${sentence}\n`,
    kind: 'text',
  });
  expect(draft.data?.map((d) => d.category)).toEqual(['name', 'address']);
  expect(draft.notLeaked).toBeUndefined();
});

test('those who came are no number of those whose data was shown', () => {
  const content = `${head}■内容\nこの間にサイトを訪れた方は3,204名おられますが、実際に情報が表示された方は95名です。氏名、住所、電話番号が表示されました。\n`;
  expect(readNotice({ content, kind: 'text' }).draft.subjects?.max).toBe(95);
});

test('what the attacker encrypted was not kept encrypted', () => {
  const content = `${head}■漏えいした情報\nお客様の氏名、住所、パスワードを含むデータは、ランサムウェアによって暗号化されておりました。\n`;
  const data = readNotice({ content, kind: 'text' }).draft.data ?? [];
  expect(data.map((d) => d.category)).toContain('password');
  expect(data.filter((d) => d.protection)).toEqual([]);
});

test.each([
  ['after its comma', '会員様                     128,\n406 名の氏名、住所、電話番号\n', 128406],
  ['within its first digits', '会員様                     1\n    2,480 名(氏名、住所、電話番号)\n', 12480],
])('a number that a page breaks %s is one number', (_, lines, max) => {
  expect(readNotice({ content: `${head}■漏えいした情報\n${lines}`, kind: 'text' }).draft.subjects?.max).toBe(max);
});

test.each([
  [
    `${head}■紛失した書類\n(一)受付書 2,318件\n 氏名、電話番号、口座番号\n(二)口座振替依頼書 674件\n 氏名、住所、口座番号\n 計 2,992件\n`,
    'name, phone 2318, bank-account, address 674',
  ],
  [
    `${head}■漏えいした情報\n応募8,745件\n・氏名 ・住所\n・写真(コンテストの部にご応募の1,112件のみ)\n`,
    'name, address, image 1112',
  ],
  [
    `${headEn}The mailbox held messages concerning 3,270 travellers: names and e-mail addresses. It also contained passport copies for 418 of these travellers, and notes on medical conditions for 96 of them.\n`,
    'name, email, id-document 418, health 96',
  ],
  [
    `${headEn}What was taken\n29,828 members are concerned.\n  - name and postal address\n  - for the 6,105 members who already draw a pension: bank sort code and account number\n  - for 212 members who retired early: medical reports\n`,
    'name, address, bank-account 6105, health 212',
  ],
  [
    `${head}■漏えいした情報\nログインの試行は約31万回あり、1,046件のアカウントでログインが成立しました。\n氏名、メールアドレス\n上記のうち、会員情報の画面まで開かれた388件では、住所と電話番号も見られた可能性があります。\n`,
    'name, email, address 388, phone 388',
  ],
  [
    `${head}【漏えいした情報】\n(1)会員登録をされた方 12,408名\n 氏名、住所\n(2)上記のうちポイント交換をご利用の方 1,903名\n 口座番号\n(3)お問い合わせフォームをご利用の方 866名\n 氏名、お問い合わせの内容\n`,
    'name, address, bank-account 1903, communication',
  ],
  [
    `${head}■漏えいした項目\n・氏名\n・運転免許証の写し(本人確認のためご提出いただいた方のみ 324名)\n・顧客番号\n■対象者\n会員4,117名\n`,
    'name, id-document 324, account-id',
  ],
  [
    `${head}漏えいした情報の項目ごとの人数は次のとおりです。\n 氏名          8,114人\n 電話番号       7,906人\n 要介護度        402人\n`,
    'name 8114, phone 7906, health 402',
  ],
  [
    `${headEn}The file held the names and addresses of 4,310 tenants. It also held bank details for the 611 who pay by standing order and, for 37, a note of a disability.\n`,
    'name, address, bank-account 611, health 37',
  ],
  [
    `${headEn}What information was involved?\nNames and dates of birth of 22,914 policyholders. Medical notes were included for 1,208 policyholders and bank account numbers for 640.\n`,
    'name, birth-date, health 1208, bank-account 640',
  ],
  [
    `${head}2月にサイトを訪れた延べ34,000名のうち、フォームに入力されたのは1,208名で、入力された氏名、電話番号が外部に送信されました。\n`,
    'name, phone',
  ],
  [
    `${headEn}Data involved: name; email; passport number (only if you booked a cruise - 1,377 people); the records of 9,012 people in all.\n`,
    'name, email, id-document 1377',
  ],
  [`${head}■漏えいした情報\n団体の担当者152名のメールアドレス(うち氏名が判別できるもの 88名)\n`, 'email, name 88'],
])('a number belongs to those it stands with: %#', (content, expected) => {
  expect(countsOf(content)).toBe(expected);
});
