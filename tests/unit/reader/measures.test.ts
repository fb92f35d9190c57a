// What counts as a measure wherever it is said, whether it was taken or is planned, and what is none.
import { expect, test } from 'vitest';
import { readNotice } from '../../../src/reader/read-notice.ts';

const read = (body: string) => {
  const content = `2024年5月20日\n株式会社ナズナ食品\n\n個人情報の漏えいに関するお詫び\n\nお客様の氏名と住所が漏えいしたおそれがあります。深くお詫び申し上げます。\n\n${body}\n\nお問い合わせ先 お客様係 0120-000-011\n`;
  return (readNotice({ content, kind: 'text' }).draft.response?.measures ?? []).map((m) => `${m.kind} ${m.text.ja}`);
};

test.each([
  [
    '業務用のパソコンは、外部の媒体をつなげない設定に改めました。',
    'taken 業務用のパソコンは、外部の媒体をつなげない設定に改めました',
  ],
  ['多要素認証は、6月末までに全教職員に適用します。', 'planned 多要素認証は、6月末までに全教職員に適用します'],
  [
    '4月8日に対象のアカウントのパスワードを無効にし、メールで再設定をお願いしています。',
    'taken 4月8日に対象のアカウントのパスワードを無効にし',
  ],
  ['再発防止\n[実施済み] 変更を知らせる仕組みを導入', 'taken 変更を知らせる仕組みを導入'],
  [
    '再発防止\n社外の専門家による診断を本年5月に受けることとしております。',
    'planned 社外の専門家による診断を本年5月に受けることとしております',
  ],
  ['4月8日、お客様からご指摘をいただき、同日14時に設定を改めました。'],
  ['範囲が定まらないうちの公表は混乱を招くため、本日公表することといたしました。'],
])('%s', (body, ...measures) => {
  expect(read(body)).toEqual(measures);
});
