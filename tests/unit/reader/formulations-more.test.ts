// More ways of saying things: slips told in two lines, events by their verbs, days that end a span, causes named in passing.
import { expect, it } from 'vitest';
import { readNotice } from '../../../src/reader/read-notice.ts';

const notice = (body: string, title = '個人情報の漏えいについて') =>
  readNotice({
    content: `2024年3月18日\n株式会社ナズナ食品\n\n${title}\n\n弊社のサーバーが不正アクセスを受け、お客様の個人情報が流出したことが判明しました。お詫び申し上げます。\n\n${body}`,
    kind: 'text',
  }).draft;
const categories = (body: string) => (notice(body).data ?? []).map((d) => d.category);
const short = (title: string, body: string) =>
  readNotice({ content: `${title}\n\n2024年3月18日\nなずな町立病院\n\n${body}\n深くお詫びいたします。`, kind: 'text' });

it.each([
  ['FAXの誤送信について', '3月12日、紹介状をFAXで送る際に番号を押し間違え、別の会社に送信しました。'],
  [
    'ファクスの送信先の誤りについて',
    '3月12日、職員が番号をかけ間違え、検査の結果を無関係の店に送りました。氏名が記載されていました。',
  ],
  ['メールの宛先の誤りについて', '3月12日、宛先を間違えてご案内のメールを送りました。お名前が記載されていました。'],
  ['郵便物の誤配達のお詫び', '3月12日、封筒の宛名を貼り間違え、別の世帯へ発送しました。'],
])('a slip in a few lines is a notice: %s', (title, body) => {
  const { isNotice, draft } = short(title, body);
  expect(isNotice).toBe(true);
  expect(draft.cause).toBe('mis-sent');
});

it.each([
  ['1月12日 カード会社を通じて流出の懸念を知らされました。', ['2024-01-12 detected']],
  ['1月12日 取引先の担当者から異変を伝えられました。', ['2024-01-12 detected']],
  ['1月12日 外部の研究者に設定の不備を指摘されました。', ['2024-01-12 detected']],
  ['1月12日 カード払いの受付を取りやめました。', ['2024-01-12 contained']],
  ['1月12日 サイトの公開を見合わせました。', ['2024-01-12 contained']],
  ['1月12日 保存領域の公開を解除しました。', ['2024-01-12 contained']],
  ['1月12日 当該の端末を回線から外しました。', ['2024-01-12 contained']],
  ['1月12日 パソコンをネットワークから離しました。', ['2024-01-12 contained']],
  ['1月12日 6施設を訪ねてご説明しました。', ['2024-01-12 notified']],
  ['1月12日 34軒を訪問し、お詫びしました。', ['2024-01-12 notified']],
  [
    '1月12日に外部からログインされた記録が見つかりました。1月20日に通知で気付きました。',
    ['2024-01-12 intrusion', '2024-01-20 detected'],
  ],
  [
    '1/ 8 攻撃者が侵入\n1/ 9 担当者が気付く\n1/12 サイトを停止',
    ['2024-01-08 intrusion', '2024-01-09 detected', '2024-01-12 contained'],
  ],
])('events: %s', (line, expected) => {
  const events = (notice(`■経過\n${line}`).timeline ?? []).filter((e) => e.kind !== 'published');
  expect(events.map((e) => `${e.on} ${e.kind}`)).toEqual(expected);
});

it.each([
  [
    '名簿が2024年1月18日の更新の際に誤って公開の状態となり、2月9日まで、外部から参照できました。',
    { from: '2024-01-18', to: '2024-02-09' },
  ],
  ['攻撃者は1月16日に侵入しており、20日までに情報を持ち出しています。', { from: '2024-01-16', to: '2024-01-20' }],
  ['侵入は 1 月 11 日に、保守用の機器を経由して行われました。', { from: '2024-01-11' }],
  ['1月13日\t調査票を載せて帰宅する途中に紛失', { from: '2024-01-13', to: '2024-01-13' }],
  ['1月31日に外部から1度ログインされた形跡が残っていました。', { from: '2024-01-31', to: '2024-01-31' }],
])('when: %s', (sentence, occurred) => {
  expect(notice(sentence).occurred).toEqual(occurred);
});

it.each([
  ['会員のパスワードを使えなくしました。', 'unauthorized-access'],
  ['画面を切り替える処理に誤りが混入したためです。', 'unauthorized-access'],
  ['外部から接続するための機器の設定を見直しました。', 'unauthorized-access'],
  ['別の方の書類をなくしました。', 'lost-or-stolen'],
  ['名簿の一覧が資料に混入していました。', 'publishing-error'],
])('cause: %s', (sentence, cause) => {
  expect(notice(sentence).cause).toBe(cause);
});

it.each([
  '検索のプログラムに弱点があり、命令を外から送り込まれ、氏名が流出しました。',
  '攻撃者が会員の氏名を盗み出しました。',
  'SQLインジェクションにより名簿が流出しました。',
])('an attack by other words: %s', (sentence) => {
  expect(short('会員情報の流出について', sentence).draft.cause).toBe('unauthorized-access');
});

it('takes the days of what was sent out for whose data it is', () => {
  expect(notice('■対象\n2023年8月から同年11月までに請求書を発行したご契約 71,364件').affectedPeriod).toMatchObject({
    from: '2023-08-01',
    to: '2023-11-30',
  });
});

it.each([
  ['1月12日 第一報(対象は最大9万件とご案内)', []],
  [
    '1月12日 不正なログインに気付きました。同日、海外からのログインを止めました。',
    ['2024-01-12 detected', '2024-01-12 contained'],
  ],
  ['攻撃者は1月16日に侵入しており、20日までに情報を持ち出しています。', ['2024-01-16 intrusion']],
])('only what happened that day: %s', (line, expected) => {
  const events = (notice(`■経過\n${line}`).timeline ?? []).filter((e) => e.kind !== 'published' && e.kind !== 'other');
  expect(events.map((e) => `${e.on} ${e.kind}`)).toEqual(expected);
});

it.each([
  ['ガス漏れ・火災のご連絡 03-0000-0303'],
  ['停電のご連絡 03-0000-0303'],
  ['時間外の救急 03-0000-0303'],
  ['引っ越しのお手続き 03-0000-0303'],
  ['お忘れ物のお問い合わせ 03-0000-0303'],
])('a number for another matter is no desk: %s', (line) => {
  const desks = notice(`■お問い合わせ\n本件専用窓口 0120-000-183\n${line}`).contacts ?? [];
  expect(desks.map((c) => c.tel)).toEqual(['0120-000-183']);
});

it('counts the part of which more was kept, whoever they are', () => {
  const { subjects, data } = notice(
    '■表示された情報\n合計311名のお子様のお名前\n26名のお子様については、保護者様の携帯電話番号も表示されました。',
  );
  expect(subjects).toMatchObject({ max: 311 });
  expect(data?.find((d) => d.category === 'phone')?.count).toBe(26);
});

it('takes the notice for its own day, not that of the page', () => {
  const content =
    'なずな倶楽部\n最終更新 2024.9.30\n会員様の情報の流出について\n2024年6月9日\n株式会社ナズナ\n\n名簿のデータが流出しました。お詫びします。氏名、住所が含まれます。';
  expect(readNotice({ content, kind: 'text' }).draft.publishedOn).toBe('2024-06-09');
});

it('an inquiry that found no leak', () => {
  const body =
    '1月12日、サーバーが不正アクセスを受けましたが、調査の結果、個人情報の漏えいは確認されませんでした。個人情報保護委員会に報告しました。';
  expect(short('サーバーへの不正アクセスに関する調査結果', body).draft.disclosure).toBe('not-confirmed');
});

it.each([
  [
    '1月14日に3名の患者様のお宅を訪ねてお詫びし、同日、県の医療政策課に報告しました。',
    ['notified', 'regulator-reported'],
  ],
  ['1月14日に対象の方へ書面を発送し、同日、個人情報保護委員会に報告しました。', ['notified', 'regulator-reported']],
  ['1月14日 会員の皆さまへこのメールを配信', ['notified']],
  ['1月14日 警察署へ盗難届を出しました。', ['police-reported']],
  ['1月14日 警察に被害の届を出しました。', ['police-reported']],
])('who was told: %s', (line, expected) => {
  const events = (notice(`■経過\n${line}`).timeline ?? []).filter((e) => e.kind !== 'published');
  expect(events.map((e) => e.kind).sort()).toEqual(expected);
});

it.each([
  '暗証番号は入っておりません。',
  '暗証番号は書かれておりません。',
  '暗証番号は写っておりません。',
  '暗証番号は名簿に載っておりません。',
])('not leaked: %s', (sentence) => {
  expect((notice(`■流出した情報\n氏名、住所\n${sentence}`).notLeaked ?? []).map((n) => n.ja)).toEqual(['暗証番号']);
});

it('a title that asks for new passwords is no part that asks the reader', () => {
  const draft = short(
    '第三者による不正なログインの発生とパスワード変更のお願い',
    '別のサービスから漏れたと思われるパスワードを使い回した、リスト型の攻撃により、会員の氏名が閲覧されました。',
  ).draft;
  expect(draft.cause).toBe('credential-stuffing');
});

it.each(['called in', 'brought in', 'engaged', 'commissioned'])('who looked into it: %s', (verb) => {
  const { draft } = readNotice({
    content: `Data breach at Nettle Hill Trust\n\n21 August 2024\n\nAn unauthorised person gained access to our systems and the personal information of our supporters was copied on 9 August 2024. We are sorry.\n\nWe ${verb} Brindle Digital Ltd on 11 August to lead the investigation.`,
    kind: 'text',
  });
  expect((draft.response?.investigators ?? []).map((i) => i.en)).toEqual(['Brindle Digital Ltd']);
});

it.each([
  ['株式会社フクロウ・ログ解析による調査の結果、2024年1月18日に侵入されていました。', ['株式会社フクロウ・ログ解析']],
  ['株式会社ミミズク鑑識に調査を依頼しました。', ['株式会社ミミズク鑑識']],
])('who looked into it, without the words after the name: %s', (sentence, expected) => {
  expect((notice(sentence).response?.investigators ?? []).map((i) => i.ja)).toEqual(expected);
});

it.each([
  ['311名のお子様の情報が表示されました。\nお子様のお名前、体温の記録', 'name'],
  ['512人分のお子さんの情報が表示されました。\nお子さんの氏名、住所', 'name'],
  ['会員311名の情報が表示されました。\nお子様のお名前、住所', 'family'],
])('whose name it is: %s', (body, category) => {
  expect(categories(`■表示された情報\n${body}`)[0]).toBe(category);
});

it.each([
  ['サーバーをネットワークから切り離しております。', 'taken'],
  ['今後、保存する情報を暗号化いたします。', 'planned'],
])('done or to be done: %s', (sentence, kind) => {
  expect((notice(sentence).response?.measures ?? []).map((m) => m.kind)).toEqual([kind]);
});
