// The sentence behind a fact: as one line, whole or cut around the fact; and the notice's words in a draft, put together again.
import { expect, it } from 'vitest';
import { quoteOf } from '../../../src/reader/quote.ts';
import { readNotice } from '../../../src/reader/read-notice.ts';

function quote(text: string, words: string, max = 220) {
  const start = text.indexOf(words);
  return quoteOf(readNotice({ content: text, kind: 'text' }), { start, end: start + words.length }, max);
}

const mail = `Notice of a data incident

6 October 2026

Dear customer,

We are writing to let you know of a cyber incident at Fernwell Garden Centres Ltd. On 28 September 2026 we were told by
our e-mail provider, MailNest plc, that an unauthorised third party had gained access to its systems between
14 and 19 September 2026 and had copied a list of our subscribers, with their names and e-mail addresses, on October 5,
2026. We are sorry for the worry that this will cause you, and we have told the “Information Commissioner's Office”
on 30 September 2026.
`;
const letter = `個人情報漏えいに関するお詫び

2026 年 9 月 18 日

株式会社ナズナ製菓

 2026 年 7 月 3 日（金）未明、当社サーバーにおいてシステム障害を検知し、調査の結果、ランサムウェ
アによるファイルの暗号化と、お客様の氏名の漏えいを確認いたしました。同日中に
対策本部を設置いたしました。当社の「個人情報保護委員会への速報に関するお知らせ」のとおり、7 月 6
日に速報を行いました。
`;

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

it('puts broken lines together: words in Latin letters apart, Japanese not', () => {
  expect(quote(mail, '14 and 19', 1_000)).toBe(
    'On 28 September 2026 we were told by our e-mail provider, MailNest plc, that an unauthorised third party had gained access to its systems between 14 and 19 September 2026 and had copied a list of our subscribers, with their names and e-mail addresses, on October 5, 2026.',
  );
  expect(quote(mail, '30 September')).toContain("Information Commissioner's Office” on 30 September 2026");
  expect(quote(letter, 'システム障害')).toContain('ランサムウェアによるファイルの暗号化');
  expect(quote('流出した項目\n・氏名\n・住所', '氏名\n・住所')).toBe('・氏名 ・住所');
});

it('cuts no word', () => {
  const words = new Set(mail.match(/[A-Za-z'’-]+/g));
  for (let max = 20; max < 200; max++)
    for (const word of quote(mail, '14 and 19', max).match(/[A-Za-z'’-]+/g) ?? []) expect(words).toContain(word);
});

it('in a draft too, no word is cut or broken, and the evidence stays the notice’s own text', () => {
  for (const content of [mail, letter]) {
    const { draft, evidence, text } = readNotice({ content, kind: 'text' });
    const told = (draft.timeline ?? []).map((e) => e.text.en ?? e.text.ja ?? '');
    expect(told.length).toBeGreaterThan(2);
    const whole = content.replace(/(?<=[a-z,”]) ?\n/g, ' ').replace(/\n/g, '');
    for (const words of told) expect(whole).toContain(words);
    for (const words of told.filter((w) => /^[a-z]/i.test(w)))
      expect(mail).toMatch(new RegExp(`\\b${words.slice(0, 5)}`));
    for (const spans of Object.values(evidence))
      for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.quote);
    for (const i of told.keys()) expect(evidence).toHaveProperty([`timeline.${i}`]);
  }
});
