// Spans of time told in passing: when it happened, and whose dealings of which years are meant.
import { expect, test } from 'vitest';
import { readNotice } from '../../../src/reader/read-notice.ts';

function read(passage: string) {
  const content = `2023年4月14日\n\n株式会社みほん堂\n\n個人情報漏えいに関するお詫びとご報告\n\n${passage}\n\n深くお詫び申し上げます。`;
  return readNotice({ content, kind: 'text' }).draft;
}

test.each([
  [
    '2022年8月3日の改修の際、保存領域の公開範囲を誤って「全体に公開」としたことが原因です。2023年3月16日に修正するまで、お客様の個人情報を認証なしに見られる状態でした。',
    '2022-08-03..2023-03-16',
  ],
  [
    '10月3日から10月12日までの間、管理画面から会員の個人情報を21回に分けて不正に持ち出されたことが分かりました。最後は10月12日の深夜でした。',
    '2022-10-03..2022-10-12',
  ],
  [
    '3月2日16時05分、出店する38団体へ搬入の案内を電子メールで送る際、本来添付すべき会場図の代わりに会員名簿を誤って添付して送信しました。',
    '2023-03-02..2023-03-02',
  ],
  [
    '2022年12月20日、作業用のファイルをクラウドに移した際、閲覧の権限を誤って設定し公開しました。2023年3月9日、ご指摘があり、同日夕刻に閲覧を制限いたしました。',
    '2022-12-20..2023-03-09',
  ],
  [
    '3月28日の夕方、職員が写真を保存した媒体を事務室の棚に戻しました。4月4日の朝、別の職員が使おうとしたところ、棚にないことに気付き、探しましたが見つかりません。媒体は紛失したものです。',
    '2023-03-28..2023-04-04',
  ],
  [
    '3月15日、社員が取引先を装ったメールのリンク先でパスワードを入力してしまい、その日のうちに海外からの接続が始まりました。3月18日、迷惑メールを受け取られた方からのお電話で気付きました。同日中にパスワードを変え、接続を断っております。',
    '2023-03-15..2023-03-18',
  ],
])('%s happened then', (passage, expected) => {
  const { occurred } = read(passage);
  expect(`${occurred?.from ?? ''}..${occurred?.to ?? ''}`).toBe(expected);
});

test.each([
  [
    '紛失したのは、2012年4月2日から2013年3月29日までに窓口でお取引をいただいた際の伝票48冊で、お名前と口座番号が記載されております。',
    '2012-04-02..2013-03-29 other',
  ],
  [
    '2011年4月から2013年3月までに窓口でお取引をされた、合わせて四千三百十二名様のお名前と口座番号が漏えいしました。',
    '2011-04-01..2013-03-31 other',
  ],
  [
    '【対象の方】\n2021年7月5日から2022年10月31日までに登録された 31,442 アカウント(2022年11月1日以降に登録された方は対象外です)のメールアドレスが流出しました。',
    '2021-07-05..2022-10-31 registration',
  ],
  [
    '取得されたのは、2020年9月分から11月分までの「検針のお知らせ」をお届けしたご契約2,315件のご契約名義と住所です。',
    '2020-09-01..2020-11-30 other',
  ],
  [
    '【対象の方】\n2010年12月1日から2012年7月23日までにご入会の5万3,218名様のメールアドレスが流出しました。',
    '2010-12-01..2012-07-23 registration',
  ],
  [
    '2022年6月1日から2023年3月31日までにアプリで精算をされた412名の氏名が流出しました。',
    '2022-06-01..2023-03-31 order',
  ],
])('%s tells whose', (passage, expected) => {
  const { affectedPeriod } = read(passage);
  expect(`${affectedPeriod?.from}..${affectedPeriod?.to} ${affectedPeriod?.basis}`).toBe(expected);
});

test('two days side by side are one span in English', () => {
  const content =
    '19 January 2024\n\nMihon Homes Limited\n\nData breach\n\nA member of our team copied personal data of tenants to a private e-mail account. The copying took place on 20 and 21 December 2023. We apologise.';
  expect(readNotice({ content, kind: 'text' }).draft.occurred).toEqual({ from: '2023-12-20', to: '2023-12-21' });
});

test('in English, the line before belongs to a date that opens its own', () => {
  const content =
    '6 March 2025\n\nMihon Choral Federation\n\nData breach\n\nAn intruder copied our members database.\n\nThe names and addresses of 9,874 people who joined or renewed their membership between\n1 September 2019 and 11 February 2025 were taken. We apologise.';
  expect(readNotice({ content, kind: 'text' }).draft.affectedPeriod).toMatchObject({
    from: '2019-09-01',
    to: '2025-02-11',
    basis: 'registration',
  });
});

test.each([
  'About 1,300 people who placed an order at our shop, Mihon Online (www.mihon.example), between 1 July 2022 and 19 February 2024.',
  '1,300 people who made a donation to us between 1 July 2022 and 19 February 2024.',
])('%s tells whose', (passage) => {
  const content = `6 March 2024\n\nMihon Homes Limited\n\nData breach\n\nAn intruder copied names and addresses. We apologise.\n\nWho is affected\n${passage}\n`;
  expect(readNotice({ content, kind: 'text' }).draft.affectedPeriod).toMatchObject({
    from: '2022-07-01',
    to: '2024-02-19',
    basis: 'order',
  });
});
