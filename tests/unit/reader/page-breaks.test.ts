// Where lines end, which are titles, and which stand alone: breaks that must not run parts of a notice together.
import { expect, test } from 'vitest';
import { readNotice } from '../../../src/reader/read-notice.ts';

const title = '個人情報の流出に関するお詫びとご報告';
const lead =
  '当社の通信販売サイトに不正アクセスがあり、お客様の氏名と住所が流出したことが分かりました。深くお詫び申し上げます。';
const events = (content: string, kind: 'text' | 'html' = 'text') =>
  (readNotice({ content, kind }).draft.timeline ?? []).map((e) => `${e.on} ${e.kind}`);

test('titles of a page keep their places after lines that were wrapped', () => {
  const long = 'お客様の氏名、性別、生年月日、メールアドレス、クレジットカード番号の下4桁と有効期限';
  const page = `<main><h1>${title}</h1><p>2024年3月8日 株式会社ナズナ食品</p><p>${lead}</p>
    <h4>流出した項目</h4><p>${long}<br>ならびに電話番号<br>${long}<br>など</p>
    <h4>当社の対応</h4><p>3月2日、ログインの失敗が増えていることを検知し、3日に通信を遮断しました。5日に警察へ通報しました。</p>
    <h4>お問い合わせ</h4><p>お客様係 0120-000-011</p></main>`;
  expect(events(page, 'html')).toEqual([
    '2024-03-02 detected',
    '2024-03-03 contained',
    '2024-03-05 police-reported',
    '2024-03-08 published',
  ]);
});

test.each([
  `　　　　　　　　　　　　　　　　　　　　　　　　　　令和６年３月８日\nお客様、お取引先の皆様へ\n　　　　　　　　　　　　　　　　株式会社ナズナ食品\n\n　　${title}`,
  `+------------------------------------------------------------+\n ナズナ食品 お客様係からのお詫びとご報告      2024/3/8\n+------------------------------------------------------------+`,
])('the day at the far right stands alone: %s', (head) => {
  expect(readNotice({ content: `${head}\n\n${lead}\n`, kind: 'text' }).draft.publishedOn).toBe('2024-03-08');
});

test('days set in columns and parts numbered in kanji', () => {
  const text = `令和六年五月十日\n\n${title}\n\n${lead}\n
一　侵入の時期\n　二月三日より同月七日までのあいだに侵入されました。\n
二　持ち去られた情報\n　お名前、ご住所\n
三　判明に至るまで\n　三月　八日　　委託先より知らせを受けました。\n　三月　九日　　サイトを閉じました。\n　三月十八日　　県警察に届け出ました。\n
四　他の店舗\n　他の店舗には影響がございません。\n
五　お届け等\n　三月十九日、経済産業省に報告いたしました。\n`;
  expect(events(text)).toEqual([
    '2024-02-03 intrusion',
    '2024-03-08 detected',
    '2024-03-09 contained',
    '2024-03-18 police-reported',
    '2024-03-19 regulator-reported',
    '2024-05-10 published',
  ]);
});

test('an empty drawing, as serializers of pages write it, hides nothing of what follows', () => {
  const icon = '<svg xmlns="http://www.w3.org/2000/svg" class="icon"/>';
  const drawn = '<svg class="icon"><text>個人</text><path d="M0 0"/></svg>';
  const page = `<body>${icon}<main><h1>${title}</h1>${drawn}<p>${lead}${icon}</p><p>${icon}3月2日に検知しました。</p></main>${drawn}</body>`;
  const { text, isNotice } = readNotice({ content: page, kind: 'html' });
  expect(isNotice).toBe(true);
  expect(text).toContain('氏名と住所');
  expect(text).toContain('3月2日に検知');
  expect(text).not.toContain('個人\n');
});

test('an open <pre> ends with the block it stands in', () => {
  const page = `<main><h1>${title}</h1><div><pre>a\nb</div><p>お客様の氏名が漏えい\nしました。</p><p>${lead}</p></main>`;
  const { text } = readNotice({ content: page, kind: 'html' });
  expect(text).toContain('a\nb');
  expect(text).toContain('氏名が漏えいしました。');
});

test.each([
  [
    `        当社サーバーへの不正アクセスによる個人情報漏えいの\n              可能性に関するお知らせ（第２報）\n\n${lead}`,
    '当社サーバーへの不正アクセスによる個人情報漏えいの可能性に関するお知らせ(第2報)',
  ],
  [
    `株式会社ナズナ食品\n\n  当社が運営する「ナズナ便」における\n  個人情報の流出に関するお詫び\n\n${lead}`,
    '当社が運営する「ナズナ便」における個人情報の流出に関するお詫び',
  ],
  [`お取引先の皆様へ\n個人情報の流出に関するお詫び\n\n${lead}`, '個人情報の流出に関するお詫び'],
])('a title in two lines is one: %s', (content, expected) => {
  expect(readNotice({ content, kind: 'text' }).title).toBe(expected);
});

test('an address broken by the end of a line is one address', () => {
  const text = `${title}\n\n2024年3月8日 株式会社ナズナ食品\n\n当社は、2024 年 1 月 15 日に公表いたしましたとおり、通販サイト「ナズナ便」(https://shop.nazuna-sho\nku.example/)において第三者による不正アクセスを受け、お客様の氏名と住所が流出しました。外部の専門\n会社による調査が終わりましたので、下記のとおりご報告いたします。お客様にご迷惑をおかけしました\nことを深くお詫び申し上げます。\n`;
  expect(readNotice({ content: text, kind: 'text' }).draft.scope?.in?.map((entry) => entry.site)).toEqual([
    'shop.nazuna-shoku.example',
  ]);
});
