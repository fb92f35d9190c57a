// Days whose meaning stands beside them: an authority named before, people just spoken of, the clause that tells of another day.
import { expect, test } from 'vitest';
import { readNotice } from '../../../src/reader/read-notice.ts';

const read = (body: string) => {
  const content = /[ぁ-ん]/.test(body)
    ? `2024年5月20日\n株式会社ナズナ食品\n\n個人情報の漏えいに関するお詫びとご報告\n\n外部からの攻撃を受け、お客様の氏名と住所が漏えいしたおそれがあります。深くお詫び申し上げます。\n\n${body}\n\nお問い合わせ先 お客様係 0120-000-011\n`
    : `20 May 2024\nNazuna Foods Ltd\n\nNotice of data breach\n\nPersonal information of our customers has been leaked. We are very sorry.\n\n${body}\n`;
  return readNotice({ content, kind: 'text' }).draft;
};
const eventsOf = (body: string) =>
  (read(body).timeline ?? [])
    .filter((e) => e.kind !== 'published')
    .map((e) => `${e.on.slice(5)} ${e.kind}`)
    .sort();

const found = '4月8日に異常を検知しました。';
const noticed = 'We noticed unusual activity on 8 April.';

test.each<[string, ...string[]]>([
  // An authority by its last words.
  [
    '経緯\n4月9日 個人情報保護委員会に速報\n4月20日 同委員会に確報を提出',
    '04-09 regulator-reported',
    '04-20 regulator-reported',
  ],
  [
    '経緯\n4月9日 経済産業省に報告\n4月20日 同省へ続報を提出しました',
    '04-09 regulator-reported',
    '04-20 regulator-reported',
  ],
  ['経緯\n4月9日 鶴見警察署に相談\n4月20日 同署に被害届を提出', '04-09 police-reported', '04-20 police-reported'],
  // Sent to those whom the sentence before names.
  [
    `${found}該当の612名のご家庭には、11日から12日にかけて電話でお詫びいたしました。15日には文書を発送しております。`,
    '04-08 detected',
    '04-11 notified',
    '04-15 notified',
  ],
  ['お客様へのお願い\n対象のお客様には、本日より電子メールでご連絡いたします。', '05-20 notified'],
  ['お客様へのお願い\n本日より、不審なメールは開かずに削除してください。'],
  // What an inquiry brought, where the sentence names it.
  [`${found}株式会社ミヤコ鑑定に解析を頼み、5月1日に報告がありました。`, '04-08 detected', '05-01 investigation'],
  [
    `${found}専門会社が4月10日から調査を行い、4月25日に結果が出ました。`,
    '04-08 detected',
    '04-10 investigation',
    '04-25 investigation',
  ],
  [`${found}運営会社に問い合わせ、4月9日に報告がありました。`, '04-08 detected', '04-09 other'],
  // Whose span it is stands before the comma.
  [
    `${found}不正なアクセスは、3月30日から4月2日までの間に、検索欄に命令文を打ち込む手口で行われました。`,
    '03-30 intrusion',
    '04-08 detected',
  ],
  [
    `${found}元社員が、3月20日から29日までの間に、私物のメモリに複数回に分けて複写しました。`,
    '03-20 other',
    '04-08 detected',
  ],
  // Rules from now on are no days of the story.
  [`${found}配信を停止された方の情報を、翌日に自動で消去する機能を設けます。`, '04-08 detected'],
  [`${found}これからは、撮影した写真をその日のうちに消すようにいたします。`, '04-08 detected'],
  [`${found}同日中に接続を停止しました。`, '04-08 contained', '04-08 detected'],
  // What somebody told is of the day it was told.
  [
    `${found}4月12日、運営会社より、当社の領域にも不正にアクセスされていたとの連絡を受けました。`,
    '04-08 detected',
    '04-12 other',
  ],
  [
    `${noticed} Fernleaf told us on 23 April that our database was among those copied.`,
    '04-08 detected',
    '04-23 other',
  ],
  [
    `${noticed} On 25 April the vendor confirmed that an intruder had accessed the server on 2 April.`,
    '04-02 intrusion',
    '04-08 detected',
    '04-25 investigation',
  ],
  // English puts the day last, and much may stand before it.
  [
    `${noticed} From today we are e-mailing everyone concerned; those without an e-mail address will receive a letter, posted on 27 May.`,
    '04-08 detected',
    '05-20 notified',
    '05-27 notified',
  ],
  [`${noticed} We are emailing everyone affected from 21 May.`, '04-08 detected', '05-21 notified'],
  [`${noticed} Letters are going out from 22 May.`, '04-08 detected', '05-22 notified'],
  [`${noticed} On 21 April, we finished reviewing those files.`, '04-08 detected', '04-21 investigation'],
  // A chronology in the dictionary's forms.
  [
    '経過\n4月8日 担当者が見つけ、LANケーブルを抜く\n4月9日 不正な利用を把握、全ての鍵をローテーション\n4月30日 全システムが元の状態に',
    '04-08 contained',
    '04-08 detected',
    '04-09 contained',
    '04-30 resumed',
  ],
  [
    '4月9日に鞄がないことに気づき、10日昼に交番へ遺失届を出しました。17日に警察署で受け取りました。',
    '04-09 detected',
    '04-10 police-reported',
    '04-17 other',
  ],
  [
    '経緯\n4月2日 カード会社様より流出懸念のご一報\n4月5日 調査機関であるモズ・ラボ株式会社と契約\n4月30日 同社の調査レポートを受け取る\n5月2日 対象のお客様を確定',
    '04-02 detected',
    '04-05 investigation',
    '04-30 investigation',
    '05-02 investigation',
  ],
  ['4月4日から5日にかけてお客様3名より「別の方の請求書が入っていた」とお知らせいただきました。', '04-04 detected'],
  [
    '4月30日、端末がなくなっていることに気づきました。直ちに110番し、署員の現場検証を受けました。',
    '04-30 detected',
    '04-30 police-reported',
  ],
  [
    '不正ログインは5月1日午前3時から5月3日午前11時に行われました。5月3日、急増を知らせる通知を担当者が受け、攻撃元を拒否する設定を入れました。',
    '05-01 intrusion',
    '05-03 contained',
    '05-03 detected',
  ],
  // The report is of the first day, what it tells of the second.
  [
    '当社は4月26日、委託先の株式会社オオタカより、4月20日にランサムウェアによる被害が発生し、名簿のデータが暗号化されたとの報告を受けました。',
    '04-20 intrusion',
    '04-26 detected',
  ],
  // What follows in the paragraph and was done at once.
  [
    '4月14日13時50分頃、偽の警告が出ました。画面の番号に電話をかけ、遠隔操作用のソフトを入れてしまいました。不審に思った所長が、その場で回線を外しております。',
    '04-14 contained',
    '04-14 detected',
  ],
  // The end of a state is no event of its own.
  ['4月2日午前、名簿をクラウドに保存し、4月19日まで誰でも閲覧できる設定になっていました。', '04-02 other'],
  [
    'Timeline\n12 April: Parcel with patient files handed to courier\n14 April: Hospital tells us it has not arrived\n15 April: Incident reported to the ICO',
    '04-12 other',
    '04-14 detected',
    '04-15 regulator-reported',
  ],
  [
    'At about 3 p.m. on 28 March a colleague e-mailed a spreadsheet to 46 members instead of their own statements. Two recipients rang us the same afternoon.',
    '03-28 detected',
    '03-28 other',
  ],
  [
    'On the evening of Sunday, April 7, an employee clicked a link in a text message. The team caught it on April 11 and cut off the session. Letters to everyone affected went in the mail on May 6.',
    '04-07 intrusion',
    '04-11 contained',
    '04-11 detected',
    '05-06 notified',
  ],
])('%s', (body, ...events) => {
  expect(eventsOf(body)).toEqual(events);
});

test('an authority named again is written with its name', () => {
  const { response } = read('経緯\n4月9日 個人情報保護委員会に速報\n4月20日 同委員会に確報を提出');
  expect(response?.reportedTo?.map((a) => `${a.ja} ${a.on}`)).toEqual([
    '個人情報保護委員会 2024-04-09',
    '個人情報保護委員会 2024-04-20',
  ]);
});

test.each<[string, string | undefined]>([
  [
    '不正ログインは5月1日午前3時から5月3日午前11時に行われました。5月4日、ログインされた会員のパスワードを使えなくしました。',
    '2024-05-01..2024-05-03',
  ],
  [
    '2月28日に発送した請求書につきまして、3月4日から5日にかけてお客様3名より「別の方の請求書が入っていた」とお知らせいただきました。',
    '2024-02-28..2024-02-28',
  ],
  [
    '当社は4月26日、委託先の株式会社オオタカより、4月20日にランサムウェアによる被害が発生し、名簿のデータが暗号化されたとの報告を受けました。',
    '2024-04-20..undefined',
  ],
  ['5月4日、ログインされた会員のパスワードを使えなくしました。', undefined],
  ['26日に県、27日に個人情報保護委員会へそれぞれ一報を入れ、28日、19名の方へ電話を差し上げました。', undefined],
])('%s happened then', (body, expected) => {
  const { occurred } = read(body);
  expect(occurred && `${occurred.from}..${occurred.to}`).toBe(expected);
});
