// What is still to come, what is only possible, and to whom the matter was reported, told once and by whom it is.
import { expect, test } from 'vitest';
import { readNotice } from '../../../src/reader/read-notice.ts';

const read = (passage: string) =>
  readNotice({
    content: `2024年1月18日\n\nみほん市\n\n個人情報漏えいに関するお詫び\n\n市民31名の氏名と住所が漏えいしたことが、1月10日に判明しました。深くお詫び申し上げます。\n\n${passage}`,
    kind: 'text',
  });
const readEnglish = (passage: string) =>
  readNotice({
    content: `Larkspur Books Ltd\n18 January 2024\nNotice of a data breach\n\nWe are sorry to tell you that on 10 January 2024 we found that the names and addresses of 1,200 customers were copied.\n\n${passage}\n`,
    kind: 'text',
  });

test.each([
  ['対象となる方には、1月25日までに順次、書面にて個別にご連絡申し上げます。', undefined, false],
  ['対象の方には1月25日を目途に書面をお送りします。', undefined, false],
  ['対象の方には1月25日頃までに、お詫びの手紙を発送いたします。', undefined, false],
  ['対象の方には1月25日より順次、書面にてご連絡申し上げます。', '2024-01-25', true],
  ['対象の方には1月15日に書面をお送りしました。', '2024-01-15', false],
  ['対象の方には1月15日までに書面をお送りしました。', '2024-01-15', false],
])('%s tells when people were told', (passage, on, isPlanned) => {
  const { draft, unsure } = read(passage);
  expect(draft.timeline?.find((e) => e.kind === 'notified')?.on).toBe(on);
  expect(draft.response?.notified?.[0]?.on).toBe(on);
  expect(unsure.some((d) => d.reason === 'planned')).toBe(isPlanned);
});

test.each([
  ['1月11日、管理職に報告し、同日警察に遺失届を提出しました。', ['警察']],
  [
    '1月11日　市教育委員会から県教育委員会及び個人情報保護委員会に報告しました。',
    ['県教育委員会', '個人情報保護委員会'],
  ],
  ['1月11日、市教育委員会へ報告しました。', ['市教育委員会']],
  [
    'お問い合わせ先\n総務課 電話 03-0000-0901\n\n所轄の静岡中央警察署への被害申告および個人情報保護委員会への報告を1月12日に行いました。',
    ['個人情報保護委員会', '所轄の静岡中央警察署'],
  ],
  [
    'お問い合わせ先\n総務課 電話 03-0000-0901\n\n個人情報保護委員会には1月12日に報告しております。',
    ['個人情報保護委員会'],
  ],
  ['お問い合わせ先\n総務課 電話 03-0000-0901\n\n1月12日 保健所への届出の受付を始めました。', undefined],
])('%s names those it was reported to', (passage, expected) => {
  const told = read(passage).draft.response?.reportedTo;
  expect(told?.map((t) => t.ja)).toEqual(expected);
  expect((told ?? []).every((t) => t.on?.startsWith('2024-01-1'))).toBe(true);
});

test.each([
  [
    "We reported the matter to the Information Commissioner's Office (ICO) on 12 January 2024. The ICO has been given our findings.",
    ["Information Commissioner's Office"],
  ],
  ['We informed the ICO on 12 January 2024.', ['ICO']],
])('%s names each authority once', (passage, expected) => {
  expect(readEnglish(passage).draft.response?.reportedTo?.map((t) => t.en)).toEqual(expected);
});

test.each([
  ['We have reported the matter to the police and to Action Fraud.', undefined],
  ['Our fraud team has reported this to the police.', undefined],
  ['The data may have been misused.', undefined],
  ['We have seen phishing emails sent to some subscribers, and ask you to be careful.', 'reported'],
  ['We are aware of scam calls made to three members.', 'reported'],
  ['Customers have reported scam calls to us.', 'reported'],
  ['We are not aware of any phishing emails sent to subscribers.', 'none-reported'],
  ['We are aware of suspicious activity on our systems.', undefined],
])('%s tells of harm', (passage, expected) => {
  expect(readEnglish(passage).draft.secondaryHarm).toBe(expected);
});

test('misuse that is only possible is left to the editor', () => {
  const { draft, unsure } = read('6月に購入された方の情報が漏えいし、一部が悪用された可能性がございます。');
  expect(draft.secondaryHarm).toBeUndefined();
  expect(unsure.map((d) => d.field)).toContain('secondaryHarm');
});

test.each([
  [
    '2022年1月1日～3月31日に購入されたお客様、および2023年1月1日～2月28日に購入されたお客様が対象です。',
    '2022-03-31',
    '2023年1月1日～2月28日',
  ],
  [
    '2022年1月1日～3月31日にご注文された方と、2023年4月1日から4月30日までに会員登録された方が対象です。',
    '2022-03-31',
    '2023年4月1日から4月30日',
  ],
  [
    '2022年1月1日～2023年3月31日にご注文された方、うち2023年1月1日～2月28日にご注文された方は住所も対象です。',
    '2023-03-31',
    undefined,
  ],
  [
    '2022年1月1日～3月31日に購入されたお客様が対象です。2022年4月1日から5月31日に不正アクセスがありました。',
    '2022-03-31',
    undefined,
  ],
])('%s has one period, and tells of a second', (passage, to, second) => {
  const { draft, unsure } = read(passage);
  expect(draft.affectedPeriod?.to).toBe(to);
  expect(unsure.find((d) => d.field === 'affectedPeriod')?.span?.quote).toBe(second);
});

test.each([
  ['If you have any questions, call us on 020 7946 0123 (Mon-Fri 9am-5pm).', undefined],
  ['If you have any questions about any of this, please call us free on 0800 000 0001.', undefined],
  ['If you have any questions, call our Data Helpline on 0800 000 0001.', 'Data Helpline'],
])('%s names the desk', (passage, name) => {
  expect(readEnglish(passage).draft.contacts?.[0]?.name?.en).toBe(name);
});

test('what is done at once is done on the day, in a sentence of its own', () => {
  const { draft } = readEnglish(
    'On 12 January 2024 we found an unknown script. We immediately took the shop offline.\n\nCall 0800 000 0001, Monday through Friday, 9:00 a.m. to 6:30 p.m. Eastern Time, or email help@larkspur.example.',
  );
  expect(draft.timeline).toContainEqual(expect.objectContaining({ on: '2024-01-12', kind: 'contained' }));
  expect(draft.contacts?.[0]?.hours?.en).toBe('Monday through Friday, 9:00 a.m. to 6:30 p.m. Eastern Time');
});

test.each([
  ['みほん市立ひがし小学校において、児童の名簿を紛失しました。', 'みほん市立ひがし小学校'],
  ['みほん町立図書館で、利用者の名簿を紛失しました。', undefined],
])('%s comes from the house it names', (passage, name) => {
  const content = `個人情報の紛失について（お詫び）\n\n更新日：令和6年1月18日\n\n${passage}児童31名分の氏名と住所が含まれておりました。深くお詫び申し上げます。`;
  expect(readNotice({ content, kind: 'text' }).draft.organization?.name.ja).toBe(name);
});

test.each([
  ['カード番号は保存しておらず、下4桁と有効期限のみを保存しておりました。', ['カード番号']],
  ['カード番号と有効期限は保存しておりません。', ['カード番号', '有効期限']],
])('%s denies no more than it says', (passage, expected) => {
  expect(read(passage).draft.notLeaked?.map((n) => n.ja)).toEqual(expected);
});

test('only what is kept is not denied, in English', () => {
  const { draft } = readEnglish('The full card number was not stored, only its last four digits and expiry date.');
  expect(draft.notLeaked?.map((n) => n.en)).toEqual(['full card number']);
});
