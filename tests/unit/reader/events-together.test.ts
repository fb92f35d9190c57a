// Events that only the whole notice tells apart: what was sent before it was found out, rows that run on, a desk in the page's head.
import { expect, test } from 'vitest';
import { readNotice } from '../../../src/reader/read-notice.ts';

const lead = 'お客様の氏名と住所が漏えいしたおそれがあります。深くお詫び申し上げます。';
const draftOf = (body: string, title = '不正アクセスによる個人情報の漏えいに関するお詫び') =>
  readNotice({
    content: `2024年5月20日\n株式会社ナズナ食品\n\n${title}\n\n${lead}\n\n${body}\n\nお問い合わせ先 お客様係 0120-000-011\n`,
    kind: 'text',
  }).draft;
const read = (body: string, title?: string) =>
  (draftOf(body, title).timeline ?? [])
    .filter((e) => e.kind !== 'published')
    .map((e) => `${e.on.slice(5)} ${e.kind}`)
    .sort();

test.each([
  [
    '4月8日、全世帯に通知書を発送しました。\n\n4月10日、受け取った方からの電話で判明しました。',
    '04-08 other',
    '04-10 detected',
  ],
  ['4月8日に対象のアカウントのパスワードを無効にし、メールで再設定をお願いしています。', '04-08 notified'],
  [
    '経緯\n4月8日 攻撃者が提供元のサーバーに侵入(調査で判明)\n4月12日 サーバーの暗号化を確認',
    '04-08 intrusion',
    '04-12 detected',
  ],
  ['4月8日、お客様から「手紙が届いた」とのお話があり、調べを始めました。', '04-08 detected'],
  ['4月8日に検知しました。4月12日に結果の書面を受け取っております。', '04-08 detected', '04-12 investigation'],
  [
    '4月8日、お客さまからのお電話で把握しました(同日の同種のお申し出は21件)。9時15分にサイトを停止し、10日に再開しています。',
    '04-08 contained',
    '04-08 detected',
    '04-10 resumed',
  ],
  [
    '経緯\n4月8日 紛失に気付く\n4月9日 県健康福祉部に報告\n4月10日 資源エネルギー庁に報告',
    '04-08 detected',
    '04-09 regulator-reported',
    '04-10 regulator-reported',
  ],
  ['4月8日に検知しました。記録が残る2月20日以降については、閲覧の形跡は見つかりませんでした。', '04-08 detected'],
  ['4月8日の公表では、対象を最大8,000名とご案内いたしました。'],
  [
    '4月12日に検知しました。呼び出しは4月8日に始まり、4月12日に止めるまで続いていました。',
    '04-08 intrusion',
    '04-12 detected',
  ],
])('%s', (body, ...events) => {
  expect(read(body)).toEqual(events);
});

test('a dated row set in runs on over full lines', () => {
  const body = `経緯
  4月8日   当社の社員を名乗る不審な電子メールが届いたとのご連絡を複数のお取引先様から
       いただき、感染が判明いたしました。同日、当該パソコンを社内ネットワークから切り
       離しております。
  4月11日  攻撃者のものとみられるサイトに当社のファイルが掲載されているこ
                   とを確認`;
  expect(read(body)).toEqual(['04-08 contained', '04-08 detected', '04-11 other']);
});

test('a number in the head of a page ends no story', () => {
  const page = `<div id="top"><p>入居のご相談 03-0000-0320(年中無休)</p></div><div id="main"><h1>個人情報の漏えいについて</h1>
<p>2024年5月20日<br>社会福祉法人ナズナ会</p><p>${lead}</p><p>4月8日、ご家族からのご連絡で判明し、4月10日に警察署へ相談しました。</p></div>`;
  const { draft } = readNotice({ content: page, kind: 'html' });
  expect(draft.timeline?.map((e) => e.kind)).toEqual(['detected', 'police-reported', 'published']);
});

test('the way that failed is no way people were told', () => {
  const { response } = draftOf('経緯\n4月8日 異常を検知\n4月12日 メールが届かなかった方へ封書でご連絡');
  expect(response?.notified).toEqual([{ channel: 'letter', on: '2024-04-12' }]);
});

test('titles marked like items are titles where text stands below each', () => {
  const body = `* いつ\n  4月8日 22時ごろから 4月12日 5時ごろまで\n\n* 見られたもの\n  お名前、生年月日\n\n* 見られていないもの\n  クレジットカード番号\n`;
  const draft = draftOf(body);
  expect(draft.notLeaked?.map((x) => x.ja)).toEqual(['クレジットカード番号']);
  expect(draft.occurred).toEqual({ from: '2024-04-08', to: '2024-04-12' });
});
