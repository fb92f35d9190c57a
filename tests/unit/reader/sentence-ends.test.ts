// Where a sentence ends: what the one denies must never take what the next tells with it, nor the other way round.
import { expect, test } from 'vitest';
import { makeDocument } from '../../../src/reader/document.ts';
import { readNotice } from '../../../src/reader/read-notice.ts';

const english =
  'NOTICE OF DATA BREACH\n\nNovember 4, 2026\n\nOn August 19, 2026, Fernwell Ltd. discovered that an unauthorized party had copied files. ';
const japanese = '個人情報漏えいに関するお詫び\n\n2026年9月18日\n株式会社ナズナ製菓\n\n不正アクセスにより';

test.each([
  ['The files included your name and SSN. Account passwords were not affected.', 'name national-id', 'passwords'],
  ['The files included your name and CVV. Your password was not affected.', 'name card-security-code', 'password'],
  ['The files included your name and DOB.\nPasswords were not affected.', 'name', 'Passwords'],
  ['The files included your name, phone number and PIN… Passwords were not affected.', 'name phone', 'Passwords'],
  ['The files included names and I.D. Passwords were not affected.', 'name', 'Passwords'],
  ['The files did not include SSN. Your phone number was exposed.', 'phone', 'SSN'],
  ['The files did not include SSNs. Phone numbers were exposed.', 'phone', 'SSNs'],
  ['The files did not include SSN. 4,000 phone numbers were exposed.', 'phone', 'SSN'],
  ['The files did not include passwords. 4,000 phone numbers were exposed.', 'phone', 'passwords'],
  ['The files did not include passwords.Your phone number was exposed.', 'phone', 'passwords'],
  ['The files did not include your “PIN.” Your phone number was exposed.', 'phone', ''],
  ['The files did not include PIN (or SSN.) Your phone number was exposed.', 'phone', 'SSN'],
  ['The files did not include your I.D. Phone numbers were exposed.', 'phone', ''],
  ['The files did not include data of customers in the U.K. Your phone number was exposed.', 'phone', ''],
  ['The files did not include data held by Quill Inc. Your phone number was exposed.', 'phone', ''],
  ['The files did not include data held by Quill Ltd. Customers’ phone numbers were exposed.', 'phone', ''],
  ['，お客様の氏名，電話番号が漏えいしました．パスワードは含まれておりません．', 'name phone', 'パスワード'],
  ['，パスワードは漏えいしておりません．お客様の氏名，電話番号が漏えいしました．', 'name phone', 'パスワード'],
  ['、パスワードは漏えいしておりません！お客様の氏名が漏えいしました。', 'name', 'パスワード'],
  ['、パスワードは漏えいしておりません　お客様の氏名が漏えいしました', 'name', 'パスワード'],
  ['、お客様の氏名が漏えいしました.パスワードは含まれておりません.', 'name', 'パスワード'],
])('%s', (text, data, notLeaked) => {
  const { draft } = readNotice({ content: (/^[A-Z]/.test(text) ? english : japanese) + text, kind: 'text' });
  expect(draft.data?.map((d) => d.category).join(' ')).toBe(data);
  expect((draft.notLeaked ?? []).map((n) => n.en ?? n.ja).join(' ')).toBe(notLeaked);
});

test.each([
  'The letter went to J. Smith of the U.S. Department of Labor and to Fernwell Inc. Privacy Office, 12 St. Anne Ave. Suite 4.',
  'Please write to Fernwell Co. Ltd. of No. 3 Mill Rd. Newtown, or to Dr. Anne Field.',
  'Call 020 7946 0000 from 9 a.m. to 5 p.m. Eastern Time.',
  'お手続きは、「まいにち！」の会員の方が対象で、Yahoo!ショッピングは1,284件、第1.5版です。',
  '受付は「かならず返信します 安心便」と申します（お問い合わせ先は下記です。）ので、ご覧ください。',
])('is one sentence: %s', (text) => {
  expect(makeDocument(text, {}).sentences.map((s) => s.text)).toHaveLength(1);
});

test.each([
  ['We use Fernwell Garden Centres Ltd. On 28 September 2026 we were told of it.', 2],
  ['It is operated by Fernwell Inc. Unfortunately, it was attacked. Were passwords in it? No. They were not.', 5],
  ['We close at 5 p.m. The desk opens in March. 1,200 people were told. It is v2.5 now.', 4],
  ['ア．氏名，住所\n１．経緯は次のとおりです．二，三〇〇名が対象です．', 3],
])('%s', (text, sentences) => {
  expect(makeDocument(text, {}).sentences.map((s) => s.text)).toHaveLength(sentences);
});
