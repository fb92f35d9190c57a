// Numbers as text from PDFs has them, their parts set apart by blanks or lines.
import { expect, test } from 'vitest';
import { readNotice } from '../../../src/reader/read-notice.ts';

const about = (words: string) =>
  `個人情報漏えいに関するお詫び\n\n2026年9月18日\n株式会社ナズナ製菓\n\n不正アクセスにより、お客様 ${words}の氏名が漏えいした可能性があります。\n`;

test.each([
  ['約 1 万 2,300 名', 12_300],
  ['1万 2,300 名', 12_300],
  ['1 万 2300 名', 12_300],
  ['約 1 万 2, 300 名', 12_300],
  ['約1万\n2,300名', 12_300],
  ['１ 万 ２，３００ 名', 12_300],
  ['12, 300 名', 12_300],
  ['12 ,300名', 12_300],
  ['１２，　３００名', 12_300],
  ['1,012, 300 名', 1_012_300],
  ['12 万 3 千 名', 123_000],
  ['約 1万 2 千 3 百 名', 12_300],
  ['二 万 三千 名', 23_000],
  ['1 億 2,000 万 件', 120_000_000],
  // Numbers that only stand side by side.
  ['（会員は2 万、3月1日までに登録された300名）', 300],
  ['（申込番号2026, 300名）', 300],
  // One number or two: left out.
  ['12 300名', undefined],
])('%s', (words, max) => {
  expect(readNotice({ content: about(words), kind: 'text' }).draft.subjects?.max).toBe(max);
});

test('a day in English before a number is no part of it', () => {
  const content =
    'Data breach notice\n\nOn 19 January 2026 we found that names were taken. On January 12, 300 customers were told by e-mail.';
  expect(readNotice({ content, kind: 'text' }).draft.subjects?.max).toBe(300);
});
