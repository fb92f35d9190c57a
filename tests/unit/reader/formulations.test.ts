// Ways of saying things, one at a time: each in a small notice of its own.
import { expect, it } from 'vitest';
import { withoutScripts, withoutUnread } from '../../../src/reader/html-skip.ts';
import { readNotice } from '../../../src/reader/read-notice.ts';

const notice = (body: string, title = '個人情報の漏えいについて') =>
  readNotice({
    content: `2024年3月18日\n株式会社ナズナ食品\n\n${title}\n\n弊社のサーバーが不正アクセスを受け、お客様の個人情報が流出したことが判明しました。お詫び申し上げます。\n\n${body}`,
    kind: 'text',
  }).draft;
const categories = (body: string) => (notice(body).data ?? []).map((d) => d.category).sort();
const denied = (body: string) => (notice(body).notLeaked ?? []).map((n) => n.ja);

it.each([
  ['お名前、〒、ご住所、TEL、メアド、会員ID', ['account-id', 'address', 'email', 'name', 'phone']],
  ['ID、パスワード', ['account-id', 'password']],
  ['契約者名、ご契約プラン、通話明細', ['communication', 'name', 'other']],
  ['氏名、就職先、緊急連絡先', ['employment', 'family', 'name']],
  ['氏名、会員番号、有効期限', ['account-id', 'name']],
  ['氏名、お顔の写真、カルテ', ['health', 'image', 'name']],
  ['氏名、ご家族のお名前、口座の番号、補償見込額、点検の結果', ['bank-account', 'family', 'name', 'other']],
])('kinds of data: %s', (list, expected) => {
  expect(categories(`■流出した情報\n${list}`)).toEqual(expected);
});

it('denies only what stands in the brackets that deny', () => {
  const body = '■漏えいした内容\nメールアドレス 87件(お名前、電話番号は含まれておりません)';
  expect(categories(body)).toEqual(['email']);
  expect(denied(body)).toEqual(['お名前', '電話番号']);
});

it.each([
  'カード番号は決済会社が直接お預かりしており、弊社にはございません。',
  '※カード番号は別のサーバーにあり、外からは見られません。',
  '(要配慮個人情報、カード番号は登録しておりません)',
])('not leaked, in any wording: %s', (sentence) => {
  expect(denied(`■流出した情報\n氏名、住所\n${sentence}`)).toEqual(['カード番号']);
});

it.each([
  ['会員登録数154,000件のうち、流出が確認されたのは8万6,215件です。', 86_215, 'records'],
  ['第1報 41,500件 → 第2報 41,500件 → 今回 52,877件の会員情報が流出', 52_877, 'records'],
  ['会員名簿に記載の二、一六八名の氏名が流出しました。', 2_168, 'people'],
  ['お客さま計627先の情報が流出しました。', 627, 'people'],
])('how many: %s', (sentence, max, unit) => {
  expect(notice(sentence).subjects).toMatchObject({ max, unit });
});

it.each([
  ['2021年4月以降にご購入いただいたお客様 903名の氏名、住所', { from: '2021-04-01', basis: 'order' }],
  [
    '2022年7月14日から同年12月19日までのあいだに、上記サイトにてカードでお買い物をされた方です。',
    { from: '2022-07-14', to: '2022-12-19', basis: 'order' },
  ],
])('whose: %s', (sentence, period) => {
  expect(notice(`■対象\n${sentence}`).affectedPeriod).toEqual(period);
});

it.each([
  ['調査期間 2024年1月4日~2月9日', undefined],
  ['侵入は2024年1月18日に始まり、1月22日に遮断されました。', { from: '2024-01-18', to: '2024-01-22' }],
  [
    '第三者がログインしていたのは、1月27日15時頃から28日8時40分頃までの間です。',
    { from: '2024-01-27', to: '2024-01-28' },
  ],
  [
    '■ 不正ログインの期間と原因\n2024年1月18日22時頃から1月22日11時頃まで。偽のメールでパスワードを盗まれたものです。',
    { from: '2024-01-18', to: '2024-01-22' },
  ],
  ['【1】期間  2024年1月18日の改修から、2024年1月22日まで', { from: '2024-01-18', to: '2024-01-22' }],
  ['攻撃者は、2024年1月18日に当社のネットワークに侵入しました。', { from: '2024-01-18' }],
])('when: %s', (sentence, occurred) => {
  expect(notice(sentence).occurred).toEqual(occurred);
});

it.each([
  ['1月12日 県警サイバー犯罪対策課に連絡', ['2024-01-12 police-reported']],
  ['1月12日 タブレットを遠隔操作で使えなくしました', ['2024-01-12 contained']],
  ['3月20日から対象のお客様へ書面をお送りします。', ['2024-03-20 notified']],
  ['1月12日 同社より第一報を受領', ['2024-01-12 other']],
  ['3月1日現在も見つかっておりません。', []],
  ['1月12日 検索サイトの運営会社に控えの削除を求めました。', ['2024-01-12 other']],
  ['1月12日 書類の保管場所を閉じました。', ['2024-01-12 contained']],
  ['1月12日 転職先の会社に名簿を廃棄させました。', ['2024-01-12 contained']],
  ['1月12日 34人の自宅を訪ね、説明と謝罪', ['2024-01-12 notified']],
  [
    '1月12日から14日にかけて、職員が34名のお宅を訪ねてお詫びし、誤って届いた書類を回収しました。',
    ['2024-01-12 notified'],
  ],
  [
    '個人情報保護委員会には1月12日に報告し、訂正後の人数を2月3日に改めて報告しました。',
    ['2024-01-12 regulator-reported', '2024-02-03 regulator-reported'],
  ],
  ['1月12日 登録アドレスへメールを送信', ['2024-01-12 notified']],
])('events: %s', (line, expected) => {
  const events = (notice(`■経過\n${line}`).timeline ?? []).filter((e) => e.kind !== 'published');
  expect(events.map((e) => `${e.on} ${e.kind}`)).toEqual(expected);
});

it.each([
  ['四 対象でないお客様\n売買仲介のお客様', ['売買仲介のお客様']],
  [
    '■対象外\n売買仲介のお客様、および管理物件のオーナー様の情報は含まれておりません。',
    ['売買仲介のお客様', '管理物件のオーナー様'],
  ],
  ['■対象外\n『どんぐりパズル』『森のカフェ日記』は影響はありません。', ['どんぐりパズル', '森のカフェ日記']],
])('not concerned: %s', (body, expected) => {
  expect((notice(body).scope?.out ?? []).map((o) => o.name?.ja)).toEqual(expected);
});

it.each([
  '対象のお客様には本日、電子メールをお送りしました。',
  '■お問い合わせ\n対象のお客様には3月18日に電子メールをお送りします。',
])('told under any heading: %s', (body) => {
  expect(notice(body).response?.notified).toEqual([{ channel: 'email', on: '2024-03-18' }]);
});

it('names the town, not its office', () => {
  const { draft } = readNotice({
    content:
      '封入誤りのお詫び\n2024年3月18日\nなずな町 健康ほけん課\n\n別の方の氏名を記した書類が封筒に入っていました。お詫びします。',
    kind: 'text',
  });
  expect(draft.organization?.name.ja).toBe('なずな町');
});

it('names a service without quotes', () => {
  expect(
    notice('弊社が運営する通販サイトナズナの台所(https://daidokoro.nazuna.example)が対象です。').service?.name.ja,
  ).toContain('ナズナの台所');
});

it.each([
  ['お問い合わせ窓口 TEL(03)0000-0312', [{ tel: '03-0000-0312', audience: 'customers' }]],
  [
    'お客様相談室 03-0000-0312\n製品の修理・使い方については 03-0000-0313',
    [{ tel: '03-0000-0312', audience: 'customers' }],
  ],
  ['お問い合わせ窓口 soudan@nazuna.example', [{ email: 'soudan@nazuna.example', audience: 'customers' }]],
])('desks: %s', (line, expected) => {
  const desks = notice(`■窓口\n${line}`).contacts ?? [];
  expect(desks.map(({ name, hours, ...rest }) => rest)).toEqual(expected);
});

it('reads an American notice', () => {
  const { draft, isNotice } = readNotice({
    kind: 'text',
    content: `NOTICE OF DATA BREACH

June 14, 2024

Larkspur Valley Credit Union ("LVCU") is notifying certain individuals of an incident that may have involved their personal information.

What Happened? On or about March 11, 2024, LVCU became aware of suspicious activity in an employee's email account. An unknown actor gained access to the account between February 27, 2024 and March 11, 2024. The account contained information relating to approximately 18,342 individuals.

What Information Was Involved? The information may have included first and last name, date of birth, Social Security number and driver's license number.

What We Are Doing. We notified federal law enforcement on March 13, 2024 and the Maine Attorney General on June 14, 2024.

For More Information. Call our dedicated assistance line at (800) 000-0410, Monday through Friday, 8:00 a.m. to 5:00 p.m. Central Time, through September 30, 2024.`,
  });
  expect(isNotice).toBe(true);
  expect(draft).toMatchObject({
    organization: { name: { en: 'Larkspur Valley Credit Union' } },
    subjects: { max: 18_342, unit: 'people' },
    occurred: { from: '2024-02-27', to: '2024-03-11' },
    contacts: [{ tel: '800-000-0410', until: '2024-09-30' }],
  });
  expect(draft.data?.map((d) => d.category)).toEqual(['name', 'birth-date', 'national-id', 'id-document']);
});

it.each([
  ['納税通知書の発送誤りについて', '別の方の通知書が封筒に入っていたことが分かりました。お詫びいたします。'],
  ['請求書の宛名間違いのお詫び', '3月1日、別の世帯あての請求書が届いたとのお電話をいただきました。'],
])('is a notice: %s', (title, body) => {
  expect(readNotice({ content: `${title}\n2024年3月18日\nなずな町\n\n${body}`, kind: 'text' })).toMatchObject({
    isNotice: true,
    draft: { cause: 'mis-sent' },
  });
});

it.each([
  [
    '弊社をかたる偽メールにご注意ください',
    '当社のシステムから情報が流出した事実はございません。最寄りの警察署にご相談ください。',
  ],
  ['システム障害のお詫び', '障害により予約1,203件が重複しました。個人情報の流出や不正アクセスはございません。'],
])('is no notice: %s', (title, body) => {
  expect(readNotice({ content: `${title}\n2024年3月18日\n株式会社ナズナ食品\n\n${body}`, kind: 'text' }).isNotice).toBe(
    false,
  );
});

it('cuts menus that close what they open, and attributes that nobody reads', () => {
  expect(withoutUnread('a<nav class="x"><div><ul><li>b</ul></div></nav >c')).toBe('a<nav></nav>c');
  expect(withoutUnread('<nav>a<NAV>b</NAV>c</nav>d')).toBe('<nav>a<nav></nav>c</nav>d');
  for (const kept of ['<div><nav>a</div>b</nav>c', '<nav>a<div></nav>b', '<nav>a', 'a</nav>b', '<navy>a</navy>'])
    expect(withoutUnread(kept)).toBe(kept);
  expect(withoutUnread('<header>a<h1>b</h1></header><main><header>c</header></main><footer>d</footer>')).toBe(
    '<nav></nav><main><header>c</header></main><nav></nav>',
  );
  expect(withoutUnread('<article>a<footer>b</footer>')).toBe('<article>a<footer>b</footer>');
  expect(withoutUnread('<a href="/x" class=y>a</a><img alt="b>c"><img src=\'d\' alt /><p class="e">')).toBe(
    '<a>a</a><img alt="b>c"><img><p class="e">',
  );
});

it('cuts scripts, styles and comments, and loses nothing else', () => {
  expect(
    withoutScripts(
      'a<script>x("<p>")</script >b<style>c{}</style>d<!-- <script> -->e<SCRIPT\n>f</SCRIPT><svg><title>h</title></svg>g',
    ),
  ).toBe('abdeg');
  expect(withoutScripts('a<script>b')).toBe('a<script>b');
  expect(withoutScripts('<scripts>a</scripts>')).toBe('<scripts>a</scripts>');
});
