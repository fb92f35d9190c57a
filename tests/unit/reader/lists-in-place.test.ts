// What a list means by where it stands: under which heading, under which line that announces it, between which drawn lines.
import { describe, expect, test } from 'vitest';
import { readNotice } from '../../../src/reader/read-notice.ts';

const head =
  '2024年3月8日\n株式会社ミズナラ商会\n個人情報の漏えいに関するお詫びとお知らせ\n当社のサーバーが不正アクセスを受け、お客様の個人情報が漏えいしました。\n';
const headEn =
  'NOTICE OF A PERSONAL DATA INCIDENT\n8 March 2024\nAlder Lending Library Ltd\n\nWe are writing to tell you about a breach of personal data. On 2 March 2024 an unauthorised third party copied files from our server. We are sorry. We have reported it to the Information Commissioner and the police.\n\n';

function read(content: string, kind: 'text' | 'html' = 'text') {
  const { draft } = readNotice({ content, kind });
  const words = (list?: readonly { ja?: string; en?: string }[]) => (list ?? []).map((n) => n.ja ?? n.en ?? '');
  return {
    data: (draft.data ?? []).map((d) => (d.count === undefined ? d.category : `${d.category} ${d.count}`)).join(', '),
    not: words(draft.notLeaked).join(', '),
    out: words(draft.scope?.out?.flatMap((o) => (o.name ? [o.name] : []))).join(', '),
    sitesIn: (draft.scope?.in ?? []).map((s) => s.site).join(', '),
  };
}

describe('headings without marks are of one rank', () => {
  test.each([
    'What was not in the folder',
    "What wasn't involved",
    'What was not on the server',
    'What is not part of this',
    'Information that was not taken',
  ])('%s', (heading) => {
    const { data, not } = read(
      `${headEn}Whose information\nThe folder held files of 9,480 people: name and email address.\n\n${heading}\nPasswords, delivery addresses and payment card details.\n\nTalk to us\nprivacy@alder.example\n`,
    );
    expect(data).toBe('name, email');
    expect(not.toLowerCase()).toBe('passwords, delivery addresses, payment card details');
  });

  test('what stands under the next one is not about whose information it was', () => {
    const { data } = read(
      `${headEn}Whose information\nThe folder held files of 9,480 people: name and email address.\n\nWhat you may notice\nCallers may ask for your password, date of birth and card number.\n`,
    );
    expect(data).toBe('name, email');
  });

  test('a question with its mark opens a part of its own, however long', () => {
    const { out } = read(
      `${headEn}Q. What was not in it?\nPasswords were not in the file.\n\nQ. Are our current students or their teachers affected?\nNo. Our staff systems are separate.\n`,
    );
    expect(out).not.toContain('teachers');
  });
});

describe('a line that announces what it spares holds for the short lines below', () => {
  test.each([
    '次のご注文には影響がございません。',
    'なお、次のサービスは対象外です。',
    '以下のご利用は、今回の対象ではありません。',
    '下記の店舗での会計には影響はございません。',
  ])('%s', (lead) => {
    const { out, sitesIn, data } = read(
      `<h1>個人情報の漏えいに関するお詫び</h1><p>2024年3月8日 株式会社ミズナラ商会</p><p>当社のサーバーが不正アクセスを受けました。</p><h2>漏えいした情報</h2><p>お客様3,120名の氏名、住所</p><p>${lead}</p><ul><li>お電話・FAXによるご注文</li><li>定期便(https://teiki.mizunara.example/)</li><li>喫茶店3店舗でのお支払い</li></ul>`,
      'html',
    );
    expect(out.split(', ').sort()).toEqual(['お電話・FAXによるご注文', '喫茶店3店舗でのお支払い', '定期便']);
    expect(sitesIn).toBe('');
    expect(data).toBe('name, address');
  });

  test('but not for whole sentences', () => {
    const { data } = read(
      `${head}■漏えいした情報\n次のご注文には影響がございません。\nお電話によるご注文\n\nお客様3,120名の氏名、住所が漏えいしました。\n`,
    );
    expect(data).toBe('name, address');
  });
});

describe('tables set with drawn lines', () => {
  const table = (last: string) =>
    `${head}【流出した情報】\n   区分                 人数      項目\n  ----------------------------------------\n   会員               52,614名   氏名、住所、電話番号、年齢\n   教室の申込者         1,845名   氏名、住所、電話番号\n   ${last}\n  ----------------------------------------\n   重複を除いた人数     54,902名\n`;
  test('a row that counts some of those of whom the same was kept counts no kind of data', () => {
    expect(read(table('モニターの申込者       960名   氏名、住所、血液型')).data).toBe('name, address, phone, other');
  });
  test('a row that alone names its kind of data does', () => {
    expect(read(table('モニターの申込者       960名   氏名、住所、顔写真')).data).toBe(
      'name, address, phone, other 52614, image 960',
    );
  });
});

test.each([
  ['振込口座の届出書が保存されていた方 2,310名については、口座番号を含みます。', 'bank-account 2310'],
  ['問い合わせのあった方 143名については、生年月日を含みます。', 'birth-date 143'],
  ['原因不明の不調で診断書を出された方 61名については、傷病名を含みます。', 'health 61'],
])('うち%s: the words that say whom a row counts are no heading', (row, item) => {
  const { data } = read(`${head}(1)漏えいした情報\n 会員 9,874名\n  氏名、住所\n  うち${row}\n`);
  expect(data).toBe(`name, address, ${item}`);
});
