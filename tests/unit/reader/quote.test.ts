// The sentence behind a fact: whole where it is short, cut around the fact where it is long.
import { expect, it } from 'vitest';
import { quoteOf } from '../../../src/reader/quote.ts';

function quote(text: string, words: string) {
  const start = text.indexOf(words);
  return quoteOf(text, { start, end: start + words.length, quote: words });
}

it.each([
  [
    '流出を確認しました。このうち1,977名については、カード番号も含まれます。深くお詫びします。',
    '1,977名',
    'このうち1,977名については、カード番号も含まれます。',
  ],
  ['対象\n氏名、住所\n期間', '氏名', '氏名、住所'],
  [
    'We found it on 3 May. Names and emails of 4,120 people were taken. We are sorry.',
    '4,120',
    'Names and emails of 4,120 people were taken.',
  ],
  ['About No. 3 of our 1.5 million rows: names. Other text.', 'names', 'About No. 3 of our 1.5 million rows: names.'],
  ['一文。', '一文。', '一文。'],
])('%s', (text, words, expected) => {
  expect(quote(text, words)).toBe(expected);
});

it('never loses the fact in a long sentence, and says where it was cut', () => {
  const long = `${'あ'.repeat(400)}氏名${'い'.repeat(400)}。`;
  const shown = quote(long, '氏名');
  expect(shown).toMatch(/^…あ+氏名い+…$/);
  expect(shown.length).toBeLessThan(230);
  expect(quote(`氏名${'い'.repeat(400)}。`, '氏名')).toMatch(/^氏名い+…$/);
});
