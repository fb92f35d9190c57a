// When it happened, by how a notice of its kind tells the days: its beginning, its last day, its hours, or only its finding.
import { expect, test } from 'vitest';
import { readNotice } from '../../../src/reader/read-notice.ts';

const read = (title: string, body: string) => {
  const content = /[ぁ-ん]/.test(body)
    ? `2024年5月20日\n株式会社ナズナ食品\n\n${title}\n\nお客様の個人情報が漏えいしたことが分かりました。深くお詫び申し上げます。\n\n${body}\n\n対象は1,200名様の氏名、住所、電話番号です。\nお問い合わせ先 お客様係 0120-000-011\n`
    : `20 May 2024\nNazuna Foods Ltd\n\n${title}\n\nWe are sorry to tell you about an incident in which personal information of our customers was exposed.\n\n${body}\n\nThe names and addresses of 1,200 customers were involved.\n`;
  return readNotice({ content, kind: 'text' }).draft;
};

test.each([
  [
    '会員情報の誤表示について',
    '昨年11月20日のシステム更新で不具合が紛れ込み、4月8日に修正版を適用するまで、ごくまれに別の会員の情報が表示されることがありました。',
    '2023-11-20..2024-04-08',
  ],
  [
    '不正アクセスに関するお詫び',
    '不正な接続は4月3日に始まり、4月6日が最後でした。検知は4月8日です。',
    '2024-04-03..2024-04-06',
  ],
  [
    '不正ログインについて',
    'ログインの試行は4月3日の昼前から始まって6日の夜に止み、その間に412件が成立しています。',
    '2024-04-03..2024-04-06',
  ],
  [
    '不正アクセスに関するお詫び',
    '4月3日から、気付いて遮断した4月8日までの間、外部の者が顧客管理の画面を開いていた形跡がありました。',
    '2024-04-03..2024-04-08',
  ],
  [
    '不正アクセスに関するお詫び',
    '遅くとも4月3日には第三者が管理画面にログインしていたことが、記録から分かりました。',
    '2024-04-03..',
  ],
  ['設定不備について', '・設定を誤った日 4月3日\n・設定を直した日 4月8日', '2024-04-03..2024-04-08'],
  [
    '迷惑メールの送信について',
    '4月3日22時から23時30分にかけて、職員のアカウントが第三者に使われ、約9,000通の迷惑メールが送信されました。',
    '2024-04-03..2024-04-03',
  ],
  [
    'USBメモリーの紛失について',
    '4月3日に使用した後、4月10日に使おうとしたところ、保管庫に無いことが分かりました。',
    '2024-04-03..2024-04-10',
  ],
  // The day of reporting the loss is not the loss's last.
  [
    '書類の紛失について',
    '職員が4月3日の帰宅途中、鞄を電車の網棚に置き忘れました。翌4日に紛失を届け出ました。',
    '2024-04-03..2024-04-03',
  ],
  // Only its finding is dated; switching off drops nothing.
  [
    'ランサムウェアによる被害について',
    '4月8日未明、サーバーのファイルが暗号化されていることに社員が気付き、全ての機器の電源を落としました。侵入の時期は調査中です。',
    '',
  ],
  [
    '不正アクセスに関するお詫び',
    '4月8日に社内のサーバーへの不正な接続を検知しました。4月10日に調査会社へ調査を頼みました。',
    '',
  ],
  [
    '個人情報の紛失について',
    '4月8日、書庫の点検で台帳が見当たらないことが分かりました。2016年度から2018年度に受け付けた申請書を綴じたものです。',
    '',
  ],
  [
    'Ransomware attack',
    'Our investigators believe the attackers first came in on 3 April. The servers were locked on 8 April, which is when we noticed.',
    '2024-04-03..',
  ],
  [
    'Unauthorised access to a mailbox',
    'A mailbox of ours was read by an outsider from 3 to 6 April. We noticed on 8 April.',
    '2024-04-03..2024-04-06',
  ],
  [
    'Letters sent to the wrong addresses',
    'Statements printed on 3 April were put into the wrong envelopes. A customer rang us on 8 April.',
    '2024-04-03..2024-04-03',
  ],
  [
    'Cyber attack',
    'On 8 April our monitoring detected an attack on our network. We are still finding out when it began.',
    '',
  ],
])('%s: %s happened %s', (title, body, span) => {
  const { occurred } = read(title, body);
  expect(occurred ? `${occurred.from ?? ''}..${occurred.to ?? ''}` : '').toBe(span);
});

test.each<[string, ...string[]]>([
  ['4月3日 予約サイトの運用を再び始める', '03 resumed'],
  ['4月3日 会員ページの閉鎖を解除', '03 resumed'],
  ['4月3日 会員ページを閉鎖', '03 contained'],
  ['4月3日 報道機関に発表', '03 published'],
  ['4月3日 ホームページにお詫びを掲載するとともに、対象の皆様へ封書を発送', '03 notified', '03 published'],
  ['4月3日 管理者アカウントの認証情報を全て変更', '03 contained'],
  ['4月3日 不正なプログラムが決済画面に組み込まれる', '03 intrusion'],
  ['3 April: every subscriber affected was sent an e-mail.', '03 notified'],
  ['3 April: an attacker signed in with a stolen password.', '03 intrusion'],
  ['On 3 April we published a list of members on our website without removing their numbers.', '03 other'],
  ['On 3 April we published a first notice on our website.', '03 published'],
  [
    '2 April: we noticed unusual traffic.\n3 April: we learned which records had been copied.',
    '02 detected',
    '03 investigation',
  ],
  ['The inquiry determined that an outsider was able to access the servers on 3 April.', '03 intrusion'],
])('%s tells of %s', (row, ...events) => {
  const content = /[ぁ-ん]/.test(row) ? `経緯\n${row}` : `What happened\n${row}`;
  const { timeline = [] } = read(/[ぁ-ん]/.test(row) ? '不正アクセスについて' : 'Notice of data breach', content);
  expect(
    timeline
      .filter((e) => e.on < '2024-05-20')
      .map((e) => `${e.on.slice(8)} ${e.kind}`)
      .sort(),
  ).toEqual(events);
});

test.each<[string, ...string[]]>([
  ['再発防止\n応募者様の情報は抽選の終了後60日で消去するよう、順次切り替えてまいります。', 'planned'],
  ['再発防止\n最終の調査結果は、まとまり次第あらためて公表いたします。'],
  ['再発防止\nほかの帳票は別の事業者に委託しており、誤りがないことを確認しています。'],
  ['今後、メールの送信前に、担当者とは別の者が宛先と本文を照らし合わせます。', 'planned'],
  ['What we have done\nMulti-factor sign-in is now compulsory for all staff.', 'taken'],
  ["What we've done\nFrom July, an outside firm will check our cloud settings every quarter.", 'planned'],
])('%s is %s', (body, ...kinds) => {
  expect(
    (read(/[ぁ-ん]/.test(body) ? '誤送信について' : 'Notice of data breach', body).response?.measures ?? []).map(
      (m) => m.kind,
    ),
  ).toEqual(kinds);
});

test('a number of days at the head of a wrapped line opens no row', () => {
  const body =
    '個人情報を取り扱うサイトについて、公開前に第三者による診断を受けることを社内規程に定めました。応募者様の情報は抽選の終了後\n60日で消去するよう、2024年4月から順次切り替えてまいります。';
  const { response } = read('不正アクセスについて', `再発防止\n${body}`);
  expect(response?.measures?.at(-1)?.text.ja).toContain('終了後60日で消去');
});

test.each([
  ['なお、4月3日時点で対象の方からのお申し出はございません。'],
  ['個人情報保護法の改正(4月3日施行)に伴い、規程を見直しております。'],
  ['4月3日に予定しておりました説明会は中止いたします。'],
  ['4月3日より前に退会された方の情報は含まれておりません。'],
  ['本件に関するお問い合わせは、4月3日より下記で承っております。'],
  ['対象の方のうち4月3日以降に連絡の取れた方は312名です。'],
  ['攻撃に使われた脆弱性は、4月3日に開発元から修正版が公開されていたものです。'],
  ['4月3日付の新聞の報道にある件とは別の事案です。'],
  ['流出したデータの中で最も新しいものは4月3日の注文です。'],
  ['お手元に4月3日消印の封書が届いた方は、未開封のままお知らせください。'],
])('%s is no event, even in a chronology', (row) => {
  const { timeline = [] } = read('不正アクセスについて', `経緯\n4月2日 不審な通信を検知\n${row}`);
  expect(timeline.filter((e) => e.on < '2024-05-20').map((e) => `${e.on.slice(8)} ${e.kind}`)).toEqual(['02 detected']);
});

test.each<[string, ...string[]]>([
  ['経緯\n4月2日 不審な通信を検知。10日に業者が異変に気付いて止め、12日に当店へ知らせがありました。', '02', '10', '12'],
  ['経緯\n4月3日 取引先より、当社を名乗る不審なメールが届いたとのご連絡', '03'],
])('%s tells of days in passing', (body, ...days) => {
  const { timeline = [] } = read('不正アクセスについて', body);
  expect([...new Set(timeline.filter((e) => e.on < '2024-05-20').map((e) => e.on.slice(8)))]).toEqual(days);
});

test.each<[string, ...string[]]>([
  ['市の保育課と個人情報保護委員会に報告しております。', '市の保育課', '個人情報保護委員会'],
  ['監督官庁である個人情報保護委員会には4月17日に報告済みです。', '個人情報保護委員会'],
  ['市の保育課から個人情報保護委員会に報告しました。', '個人情報保護委員会'],
])('%s tells of %s', (body, ...names) => {
  expect((read('名簿の誤配布について', body).response?.reportedTo ?? []).map((each) => each.ja)).toEqual(names);
});
