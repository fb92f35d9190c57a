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
  [
    '再発防止\n侵入に使われた装置は撤去し、在宅勤務の接続には多要素認証を設けました。',
    'taken 侵入に使われた装置は撤去し',
    'taken 在宅勤務の接続には多要素認証を設けました',
  ],
  [
    '再発防止\n専任の管理室を置き、全店の立入検査を毎年実施します。',
    'planned 専任の管理室を置き',
    'planned 全店の立入検査を毎年実施します',
  ],
  [
    '再発防止\n手作業の工程を廃止し、直接送信する方式に切り替えました。',
    'taken 手作業の工程を廃止し、直接送信する方式に切り替えました',
  ],
  [
    '再発防止\n(1) 実施済みのもの\n・管理画面への接続における二要素認証の導入\n(2) 実施予定のもの\n・脆弱性診断の年4回の実施',
    'taken ・管理画面への接続における二要素認証の導入',
    'planned ・脆弱性診断の年4回の実施',
  ],
  [
    '管理画面には、携帯電話による二段階の認証をすでに設けました。',
    'taken 管理画面には、携帯電話による二段階の認証をすでに設けました',
  ],
  [
    '来月からは、遠隔で中身を消せる端末に順次取り替えます。',
    'planned 来月からは、遠隔で中身を消せる端末に順次取り替えます',
  ],
  ['書類は鍵のかかる箱に入れて車に積むよう改めました。', 'taken 書類は鍵のかかる箱に入れて車に積むよう改めました'],
  // How things run again, and what is offered, is no measure.
  ['再発防止\n会員の入館は5月1日から通常どおりカードでご利用いただけるようになっております。'],
  ['再発防止\nみほん便は、外部の診断に合格したのち、6月10日に再開する予定です。'],
  ['4月8日、お客様からご指摘をいただき、同日14時に設定を改めました。'],
  ['範囲が定まらないうちの公表は混乱を招くため、本日公表することといたしました。'],
])('%s', (body, ...measures) => {
  expect(read(body)).toEqual(measures);
});

test.each([
  [
    'We have stopped sending new data to Fernleaf, and we will move our records to another supplier.',
    'taken We have stopped sending new data to Fernleaf',
    'planned we will move our records to another supplier.',
  ],
  [
    'We have reset all passwords and now require a second factor for remote access.',
    'taken We have reset all passwords',
    'taken now require a second factor for remote access.',
  ],
  ['We now scan all storage every day.', 'taken We now scan all storage every day.'],
  ['We will stop keeping licence scans from 1 June.', 'planned We will stop keeping licence scans from 1 June.'],
  ['If a copy of your licence was taken, we will pay for its replacement.'],
  ['Our IT team blocked the access of the laptop the same afternoon.'],
])('%s', (body, ...measures) => {
  const content = `20 May 2024\nNazuna Foods Ltd\n\nNotice of data breach\n\nPersonal information of our customers has been leaked. We are very sorry.\n\nWhat we have done\n${body}\n`;
  const { response } = readNotice({ content, kind: 'text' }).draft;
  expect((response?.measures ?? []).map((m) => `${m.kind} ${m.text.en}`)).toEqual(measures);
});
