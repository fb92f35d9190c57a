// When it began and ended, who did it and who was told, where the sentence before, the head of the sentence or a heading says so.
import { expect, test } from 'vitest';
import { readNotice } from '../../../src/reader/read-notice.ts';

const read = (body: string) => {
  const content = /[ぁ-ん]/.test(body)
    ? `2024年5月20日\n株式会社ナズナ食品\n\n個人情報の漏えいについて\n\n弊社のお客様の個人情報が外部に漏えいしたおそれがあることが判明しました。深くお詫び申し上げます。\n\n${body}\n\nお問い合わせ先 お客様係 0120-000-011\n`
    : `20 May 2024\nNazuna Foods Ltd\n\nNotice of data breach\n\nPersonal information of our customers may have been leaked. We are very sorry.\n\n${body}\n`;
  return readNotice({ content, kind: 'text' }).draft;
};
const eventsOf = (body: string) =>
  (read(body).timeline ?? [])
    .filter((e) => e.on !== '2024-05-20')
    .map((e) => `${e.on.slice(5)} ${e.kind}`)
    .sort();
const spanOf = (span: { from?: string; to?: string } | undefined) =>
  span ? `${span.from ?? ''}..${span.to ?? ''}` : '';

test.each<[string, string, ...string[]]>([
  // "Signed in" is "logged in".
  [
    'この ID を使い、4月3日から6日までの間、国外から繰り返しサインインが行われていました。7日に気付きました。',
    '2024-04-03..2024-04-06',
    '04-03 intrusion',
    '04-07 detected',
  ],
  ['4月8日に利用者様から「サインオンできない」とのお問い合わせがありました。', '', '04-08 detected'],
  // What went on from the day of the sentence before.
  [
    '2024年4月13日、従業員が偽のログイン画面にIDとパスワードを入力しました。その後4月15日までの間、第三者がこのアカウントに接続し、約1,900通の迷惑メールを送信していました。4月16日に遮断しました。',
    '2024-04-13..2024-04-15',
    '04-13 intrusion',
    '04-16 contained',
  ],
  [
    '4月13日に窓口を開設しました。その後5月10日までの間、お客様から120件のお問い合わせをいただきました。',
    '',
    '04-13 other',
  ],
  [
    'On 3 April a colleague was tricked by a fake invoice into entering her password. From that day until 9 April somebody used it to read the mailbox. We noticed this on 10 April.',
    '2024-04-03..2024-04-09',
    '04-03 intrusion',
    '04-10 detected',
  ],
  [
    'Between 3 and 7 April an unknown person entered our mail server and read several messages. We saw the logins on 8 April and closed the account.',
    '2024-04-03..2024-04-07',
    '04-03 intrusion',
    '04-08 contained',
    '04-08 detected',
  ],
  // Who did it stands at the head of the sentence.
  [
    '攻撃者は、保守のために設けていた装置を経由し、4月19日から4月23日にかけて当社のサーバーに接続していました。',
    '2024-04-19..2024-04-23',
    '04-19 intrusion',
  ],
  ['何者かが社内に入り込んだことから、当社は4月6日に全ての回線を遮断しました。', '', '04-06 contained'],
  // Locking the files is the intruder's last act, finding them locked is not.
  [
    'ランサムウェアによる攻撃を受けました。攻撃者は4月5日に社外接続用の機器から社内に入り、4月11日未明にファイルを暗号化しています。',
    '2024-04-05..2024-04-11',
    '04-05 intrusion',
  ],
  [
    'ランサムウェアによる攻撃を受けました。4月5日に何者かがサーバーに侵入し、4月11日にファイルの暗号化に気付きました。',
    '2024-04-05..',
    '04-05 intrusion',
    '04-11 detected',
  ],
  // Sent out of the house by another, and a letter named as what was sent.
  [
    '宛名の印字誤りがありました。\n経過\n4月8日 委託業者が、はがき2,964通を発送\n4月10日 受け取った方からのお電話で、別の方の氏名が印字されていることが判明',
    '2024-04-08..2024-04-08',
    '04-08 other',
    '04-10 detected',
  ],
  // Held then, lost since.
  [
    '3月12日に実施いたしました「公開模試」の答案用紙の一部が所在不明です。\n経過\n3月15日 答案用紙を作業所に搬入\n4月3日 一箱足りないことが分かる\n4月4日 作業所と倉庫を捜索\n\n箱は3月15日から4月3日までの間に、不要な書類とともに処分された見込みが高いものと考えております。',
    '2024-03-15..2024-04-03',
    '03-15 other',
    '04-03 detected',
    '04-04 investigation',
  ],
  ['4月3日 紛失に気付く。校内を捜索\n4月4日 警察署に遺失届を提出', '', '04-03 detected', '04-04 police-reported'],
  // A day of moving house is none of the story's ends.
  [
    'When we moved our files to a new server on 3 March, a folder was set up so that anyone with its link could open it. A researcher told us on 22 April and we locked the folder that afternoon.',
    '2024-03-03..2024-04-22',
    '03-03 other',
    '04-22 contained',
    '04-22 detected',
  ],
  // Made to stop; a stop that was found; the source that was cut off.
  ['経過\n4月8日 不審な通信を検知。同日、委託先に残りの作業を止めさせる', '', '04-08 contained', '04-08 detected'],
  ['経過\n4月8日 サーバーの応答停止を監視システムが検知', '', '04-08 detected'],
  [
    '不正ログインがありました。\n経過\n4月8日 異常に気付く\n4月9日 不正ログインの発信元からの通信を遮断\n4月10日 不正ログインの接続元を特定',
    '',
    '04-08 detected',
    '04-09 contained',
    '04-10 investigation',
  ],
])('%s happened %s', (body, span, ...events) => {
  expect(eventsOf(body)).toEqual(events);
  expect(spanOf(read(body).occurred)).toBe(span);
});

test.each<[string, string, ...string[]]>([
  // A row tells of more than the statement.
  [
    '経過\n4月8日 不審な通信を検知\n4月9日 第一報を公表。該当のお客様へメールでご連絡\n4月20日 続報を掲載。対象の方へ封書を発送',
    '2024-04-09',
    'email 2024-04-09',
    'letter 2024-04-20',
  ],
  // The contractor's first word to the house is no statement of the house.
  ['経過\n4月8日 委託先が異常に気付く\n4月9日 委託先から当社に第一報\n4月12日 個人情報保護委員会に報告', '2024-05-20'],
  ['On 21 January 2024 we announced that one of our servers had been accessed unlawfully.', '2024-01-21'],
  ['In our statement of 21 January 2024 we told you that a server had been accessed unlawfully.', '2024-01-21'],
  ['On 21 January 2024 the supplier told us that a server had been accessed unlawfully.', '2024-05-20'],
  // Whom and how, where the sentence before names them.
  [
    '経過\n4月9日 対象のお客さまを特定。委託業者とともに訪問し、謝罪とはがきの回収を開始',
    '2024-05-20',
    'in-person 2024-04-09',
  ],
  ['4月9日、はがきを受け取られた32名の方に電話でお詫びしました。', '2024-05-20', 'phone 2024-04-09'],
  ['4月9日、学校説明会に申し込まれた方へ電子メールでお詫びしました。', '2024-05-20', 'email 2024-04-09'],
  ['4月9日に保護者会を開き、保護者の皆様に説明しました。', '2024-05-20', 'in-person 2024-04-09'],
  // The second way has no day of its own.
  [
    '対象のお客様には、4月18日より電子メールでご連絡を差し上げ、メールをお届けできないお客様には郵送いたします。',
    '2024-05-20',
    'email 2024-04-18',
    'letter',
  ],
  [
    '対象の方に4月18日に書状を発送しました。書状が届かない方には電話で個別にご連絡いたします。',
    '2024-05-20',
    'letter 2024-04-18',
    'phone',
  ],
  [
    '対象の方に4月18日に書状を発送しました。書状が届かない方はお電話でご連絡ください。',
    '2024-05-20',
    'letter 2024-04-18',
  ],
])('%s was first published on %s', (body, on, ...notified) => {
  const draft = read(body);
  expect(draft.publishedOn).toBe(on);
  expect((draft.response?.notified ?? []).map((n) => [n.channel, n.on].filter(Boolean).join(' ')).sort()).toEqual(
    notified,
  );
});

test.each([
  ['対象\nご到着日が2024年1月22日から4月30日までのご予約をお持ちの1,926名様', '2024-01-22..2024-04-30 other'],
  ['対象\n2024年1月22日から4月30日までに当サイトで商品をご購入された1,926名様', '2024-01-22..2024-04-30 order'],
  // The days of one group among several.
  ['対象となる方\n・現在の会員様 23,418名\n・2016年4月以降に退会された方 41,077名\n・従業員 689名', ''],
  ['対象となる方\n2016年4月以降に退会された方 41,077名', '2016-04-01.. other'],
])('%s are the people of %s', (body, period) => {
  const { affectedPeriod } = read(body);
  expect(affectedPeriod ? `${spanOf(affectedPeriod)} ${affectedPeriod.basis}` : '').toBe(period);
});

test.each([
  ['第三者が、他社から流出したとみられるIDとパスワードを用いて、不正ログインを行いました。', 'credential-stuffing'],
  ['メールアドレスとパスワードを機械的に試す攻撃があり、不正なログインが成立しておりました。', 'credential-stuffing'],
  [
    '第三者による不正アクセスを受けました。他社のサービスと同じパスワードをお使いの方は変更をお願いします。',
    'unauthorized-access',
  ],
  ['はがきの宛名の印刷の際に行がずれ、検査でも見落としておりました。別の方の氏名が印字されていました。', 'mis-sent'],
  ['A folder was set up so that anyone with its address could open it.', 'misconfiguration'],
])('%s comes from %s', (body, cause) => {
  expect(read(body).cause).toBe(cause);
});

test.each([
  ['被害の状況\nお客様2名様が偽の画面にカード番号を入力され、不正な請求を受けられました。', 'reported'],
  [
    '被害の状況\n不正な請求を受けられたとのお申し出はございません。当社からカード番号をお尋ねすることはございません。',
    'none-reported',
  ],
  ['被害の状況\n当社からカード番号をお尋ねすることは一切ございません。', undefined],
  ["We aren't aware of any of this information being misused.", 'none-reported'],
])('%s tells of misuse: %s', (body, harm) => {
  expect(read(body).secondaryHarm).toBe(harm);
});

test.each([
  [
    'みほん学園\n2024年5月20日\n\n写真に関するお詫び\n\n応募者の氏名と住所が、第三者から閲覧され得る状態にありました。記録が残っておらず、情報が漏えいした可能性を排除できません。',
    'suspected',
  ],
  [
    'みほん学園\n2024年5月20日\n\n写真に関するお詫び\n\n応募者の氏名と住所が、別の応募者の画面に表示されておりました。',
    'confirmed',
  ],
])('%s is %s', (content, disclosure) => {
  expect(readNotice({ content, kind: 'text' }).draft.disclosure).toBe(disclosure);
});

test.each([
  [
    'みどりの大学生活協同組合からのお知らせ\n2024年5月20日\n\n不正ログインの発生について\n',
    'みどりの大学生活協同組合',
    '不正ログインの発生について',
  ],
  [
    '株式会社ナズナ食品\n2024年5月20日\n\n個人情報に関する大切なお知らせ\n',
    '株式会社ナズナ食品',
    '個人情報に関する大切なお知らせ',
  ],
])('%s is signed by %s', (head, name, title) => {
  const reading = readNotice({
    content: `${head}\n会員様の氏名が漏えいいたしました。お詫び申し上げます。`,
    kind: 'text',
  });
  expect(reading.draft.organization?.name.ja).toBe(name);
  expect(reading.title).toBe(title);
});

test('the police by another name are told of once', () => {
  const { response } = read(
    '- 8 April: we found the intrusion.\n- 9 April: we reported it to the police through Action Fraud.\n- 13 April: Corran Cyber Response Ltd began its examination.',
  );
  expect(response?.reportedTo?.map((each) => each.en)).toEqual(['the police']);
  expect(response?.investigators?.map((each) => each.en)).toEqual(['Corran Cyber Response Ltd']);
});
