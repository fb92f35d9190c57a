// Sentences that stand in many notices and must not be read as what they only look like.
import { describe, expect, it } from 'vitest';
import { readNotice } from '../../../src/reader/read-notice.ts';

const ja = [
  '個人情報漏えいに関するお詫びとお知らせ',
  '2026年4月10日',
  '株式会社ナズナ食品',
  '2026年4月8日、当社のサーバーが第三者による不正アクセスを受け、お客様の個人情報が漏えいしたことが判明しました。',
];
const en = [
  'Notice of data breach',
  '10 April 2026',
  'Nazuna Foods Ltd',
  'On 8 April 2026 we found that a third party had accessed our server without authorisation and that names and addresses of our customers were taken.',
];
const read = (head: readonly string[], text: string) =>
  readNotice({ content: `${head.join('\n\n')}\n\n${text}\n`, kind: 'text' }).draft;

describe('numbers of this very notice', () => {
  it.each([
    '本日の公表時点では1,200名の氏名が流出しています。',
    'このお知らせでは1,200名の氏名が対象です。',
    '4月8日時点の発表では500名でしたが、本日の発表では1,200名の氏名が対象です。',
    '今回公表した対象は1,200名です。',
    '委託先によると、合計で1,200名の氏名が流出しました。',
    '運営会社の報告によれば、流出した方は総数1,200名です。',
  ])('%s', (text) => {
    expect(read(ja, text).subjects).toMatchObject({ max: 1200, unit: 'people' });
  });
});

it('a total of all clients of a contractor is not ours', () => {
  const text =
    '委託先によれば、同社の取引先38社あわせて約928万件とのことです。このうち当社のお客様に関するものは61,204件です。';
  expect(read(ja, text).subjects).toMatchObject({ max: 61204 });
});

describe('protection that was not there', () => {
  it.each([
    '口座番号は暗号化されておりませんでした。',
    '口座番号は暗号化されていたわけではありません。',
    '現在の新しいパスワードは暗号化しております。',
  ])('%s', (text) => {
    const { data = [] } = read(ja, `口座番号とパスワードが漏えいしました。${text}`);
    expect(data.map(({ category }) => category)).toEqual(expect.arrayContaining(['bank-account', 'password']));
    expect(data.filter(({ protection }) => protection !== undefined)).toEqual([]);
  });
});

describe('what is no measure', () => {
  it.each([
    [ja, '店舗での販売は続けることといたしました。'],
    [ja, '代表取締役は辞任することとしました。'],
    [ja, '警察に相談することとしました。'],
    [ja, '攻撃者は多要素認証を突破しました。'],
    [en, 'There was no multi-factor authentication on the account.'],
    [en, 'We recommend that members turn on two-factor authentication.'],
  ])('%#', (head, text) => {
    expect(read(head, text).response?.measures).toBeUndefined();
  });

  it('beside what is one', () => {
    const { measures = [] } = read(ja, '今後は、添付ファイルの利用を禁止することとしました。').response ?? {};
    expect(measures).toHaveLength(1);
  });
});

it.each([
  'No other information was taken.',
  'No further information was accessed.',
])('%s names nothing that is safe', (text) => {
  expect(read(en, text).notLeaked).toBeUndefined();
});

it.each([
  ['悪用は確認されておりません。このような事態に至った報告が警察にありました。', 'none-reported'],
  ['不審な電話にご注意ください。同様のお問い合わせを5件いただいております。', undefined],
  ['不審な電話があったとのご連絡を3件受けております。同様のお話は五件ございます。', 'reported'],
])('%s', (text, harm) => {
  expect(read(ja, text).secondaryHarm).toBe(harm);
});

it.each([
  'We hired Hibari Forensics Ltd, who run our investigation.',
  'The helpline is run for us by Hibari Calls Ltd. Our own server was entered.',
])('%s: no contractor where it happened', (text) => {
  expect(read(en, text).via).toBeUndefined();
});

it('items with an empty line above and a line below stay a list', () => {
  const items = ['マイナンバー', '口座番号', '顔写真'];
  const list = items.map((item) => `○ ${item}\nお預かりしておりません`).join('\n\n');
  const { notLeaked = [] } = read(ja, `流出していない情報\n\n${list}`);
  expect(notLeaked.map((item) => item.ja)).toEqual(items);
});
