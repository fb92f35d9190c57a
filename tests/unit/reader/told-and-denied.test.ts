// One sentence that says of one kind of data that it leaked and of another that it did not: neither may take the other with it.
import { expect, test } from 'vitest';
import { readNotice } from '../../../src/reader/read-notice.ts';

const english =
  'NOTICE OF DATA BREACH\n\nNovember 4, 2026\n\nOn August 19, 2026, Fernwell Ltd. discovered that an unauthorized party had copied files. ';
const japanese = '個人情報漏えいに関するお詫び\n\n2026年9月18日\n株式会社ナズナ製菓\n\n';

/** "name phone / password": leaked, then declared not leaked. */
function read(text: string): string {
  const { draft } = readNotice({ content: (/[ぁ-ん]/.test(text) ? japanese : english) + text, kind: 'text' });
  const denied = (draft.notLeaked ?? []).map((n) => (n.en ?? n.ja ?? '').toLowerCase());
  return `${(draft.data ?? []).map((d) => d.category).join(' ')} / ${denied.join(' ')}`;
}

test.each([
  'The files included your name and phone number – passwords were not affected.',
  'The files included your name and phone number—passwords were not affected.',
  'The files included your name and phone number, and passwords were not affected.',
  'The files included your name and phone number, and did not include passwords.',
  'The files included your name and phone number and did not include passwords.',
  'The files included your name and phone number, while passwords were not affected.',
  'The files included your name and phone number; no passwords were affected.',
  'The files included your name and phone number, however passwords were not affected.',
  'The files included your name and phone number, yet your passwords were not affected.',
  'While names and phone numbers were taken, passwords were not affected.',
  'Names and phone numbers were taken, passwords were not.',
  'Passwords were not affected – your name and phone number were exposed.',
  'Passwords were not affected, and your name and phone number were exposed.',
  'Passwords were not in the files, which held names and phone numbers.',
  'The files, which did not hold passwords, included names and phone numbers.',
])('%s', (text) => {
  expect(read(text)).toBe('name phone / passwords');
});

test.each([
  'お客様の氏名、電話番号が漏えいし、パスワードは漏えいしておりません。',
  'お客様の氏名、電話番号が漏えいした可能性があり、パスワードは含まれておりません。',
  '漏えいしたのは氏名、電話番号で、パスワードは含まれておりません。',
  '漏えいしたのは氏名、電話番号であり、パスワードは含まれておりません。',
  '氏名、電話番号が閲覧され、パスワードは閲覧されていません。',
  '氏名、電話番号が含まれ、パスワードは含まれません。',
  '氏名、電話番号を含むが、パスワードは含まない。',
  'パスワードを除く氏名、電話番号が漏えいしました。',
  '漏えいした情報：氏名、電話番号　※パスワードは含まれません',
])('%s', (text) => {
  expect(read(text)).toBe('name phone / パスワード');
});

test.each([
  ['The files – names and phone numbers – were not affected.', ' / names phone numbers'],
  ['Names, phone numbers, and passwords were not affected.', ' / names phone numbers passwords'],
  ['Names and phone numbers – as well as passwords – were not exposed.', ' / names phone numbers passwords'],
  ['氏名、電話番号、パスワードは漏えいしておりません。', ' / 氏名 電話番号 パスワード'],
  ['アクセスされたサーバーで、氏名、電話番号は閲覧されておりません。', ' / 氏名 電話番号'],
  ['第三者に侵入され、閲覧されましたが、氏名、電話番号は持ち出されておりません。', ' / 氏名 電話番号'],
])('all of it is denied: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  '漏えいした情報：氏名、電話番号／漏えいしていない情報：パスワード',
  '漏えいした情報：氏名、電話番号　漏えいしていない情報：パスワード',
  '・漏えいした情報：氏名、電話番号（漏えいしていない情報：パスワード）',
  '【漏えいした情報】氏名、電話番号【漏えいしていない情報】パスワード',
])('two labels in one line: %s', (text) => {
  expect(read(text)).toBe('name phone / パスワード');
});
