// Which days a notice names as those of its earlier statements, and which it does not.
import { expect, test } from 'vitest';
import { readNotice } from '../../../src/reader/read-notice.ts';

const read = (body: string, head = '株式会社ナズナ食品\n2024年5月20日') =>
  readNotice({
    content: /[ぁ-ん]/.test(body)
      ? `${head}\n\n不正アクセスに関するお知らせ\n\n弊社の会員サーバーが不正アクセスを受け、会員様の氏名、住所が漏えいしました。お詫び申し上げます。\n\n${body}\n`
      : `Nazuna Foods Ltd\n20 May 2024\n\nData breach\n\nThe names and addresses of our members were copied by an intruder. We are sorry.\n\n${body}\n`,
    kind: 'text',
  }).draft;

test.each<[string, ...string[]]>([
  // One is named as the other is.
  [
    '2024年3月8日付「不正アクセスの発生について」および3月29日付「不正アクセスの発生について(続報)」でお知らせしたとおりです。',
    '2024-03-08',
    '2024-03-29',
  ],
  [
    'Further to our announcements of 8 March and 29 March, our investigation is now complete.',
    '2024-03-08',
    '2024-03-29',
  ],
  ['本件は4月10日に当社サイトで速報としてお伝えしたものです。', '2024-04-10'],
  ['【第一報:4月10日/第二報:4月24日】', '2024-04-10', '2024-04-24'],
  ['第一報(4月10日公表)の時点では対象を1,000名としておりました。', '2024-04-10'],
  ['This notice replaces the one we issued on 8 March.', '2024-03-08'],
  // Sent to some, or come from others, or about something else.
  ['4月5日に取引先の皆様へ第一報をお送りしました。'],
  ['4月5日、委託先から当社へ第一報がありました。'],
  ['4月18日に掲載した資料に、氏名が残っておりました。'],
  ['We published our accounts on 1 April.'],
  ['After an update on 3 April some members saw the details of others.'],
])('%s names %s', (body, ...days) => {
  const { notices = [], publishedOn } = read(body);
  expect(notices.map((n) => n.publishedOn)).toEqual([...days, '2024-05-20']);
  expect(publishedOn).toBe(days[0] ?? '2024-05-20');
});

test('the page says when it first stood there', () => {
  const draft = read('対象は120名様です。', '初出:2024年5月20日\n最終更新:2024年6月3日\n株式会社ナズナ食品');
  expect(draft.publishedOn).toBe('2024-05-20');
});

test.each<[string, ...string[]]>([
  ['4月3日、電話会社の者を名乗る電話を受けた職員が、遠隔操作のソフトを入れてしまいました。', '03 other'],
  ['4月3日、端末に偽の警告画面が現れ、案内に従って電話をかけたところ、端末を遠隔操作されました。', '03 intrusion'],
  ['4月3日に開いた説明会で配った資料に、申込者の名簿が紛れていました。', '03 other'],
  ['4月3日から職員が各戸を訪ね、謝罪と回収を行いました。', '03 notified'],
  ['4月3日に発覚しました。4月20日の調査終了により、1,200名と分かりました。', '03 detected', '20 investigation'],
])('%s tells of %s', (body, ...events) => {
  const { timeline = [] } = read(body);
  expect(timeline.filter((e) => e.on < '2024-05-20').map((e) => `${e.on.slice(8)} ${e.kind}`)).toEqual(events);
});

test.each([
  [
    '2022年6月の開設当初から、2024年4月8日に修正するまで、入力された内容が外部から参照できる状態でした。',
    '2022-06-01..2024-04-08',
  ],
  ['発生:4月3日 12時\n解消:4月8日 18時\n不具合により、別の会員の情報が表示されました。', '2024-04-03..2024-04-08'],
  [
    '職員が4月3日の帰宅途中、訪問記録の入った鞄を電車の網棚に置いたまま下車しました。翌4日に紛失を届け出ました。',
    '2024-04-03..2024-04-03',
  ],
])('%s was %s', (body, span) => {
  const content = `株式会社ナズナ食品\n2024年5月20日\n\nお客様の情報について\n\n会員様の氏名、住所が漏えいしたことが分かりました。お詫び申し上げます。\n\n${body}\n`;
  const { occurred } = readNotice({ content, kind: 'text' }).draft;
  expect(`${occurred?.from}..${occurred?.to}`).toBe(span);
});

test('a day on which the list came out is not when it was lost', () => {
  const content =
    '株式会社ナズナ食品\n2024年5月20日\n\nお客様の情報について\n\n会員様の氏名、住所が漏えいしたことが分かりました。お詫び申し上げます。\n\n4月3日に発売した商品の購入者名簿が、インターネットの掲示板に載っていることが、4月8日に分かりました。\n';
  expect(readNotice({ content, kind: 'text' }).draft.occurred).toBeUndefined();
});
