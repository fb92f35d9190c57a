// Who writes, which service is meant, which numbers are for this matter, and whether harm came of it, in further wordings.
import { expect, test } from 'vitest';
import { readNotice } from '../../../src/reader/read-notice.ts';

const LEAK = 'お客様の氏名と住所が外部に漏えいしたことが判明いたしました。深くお詫び申し上げます。';

const read = (head: string, passage: string) =>
  readNotice({ content: `2023年4月14日\n\n${head}\n\n個人情報漏えいに関するお詫び\n\n${passage}`, kind: 'text' }).draft;

test.each([
  ['株式会社みほん堂 お客様本部', '株式会社みほん堂'],
  ['社会保険労務士法人みほん', '社会保険労務士法人みほん'],
  ['みほん県農政部畜産課', 'みほん県'],
  ['みほん人形劇フェスティバル実行委員会', 'みほん人形劇フェスティバル実行委員会'],
])('%s writes', (head, expected) => {
  expect(read(head, LEAK).organization?.name.ja).toBe(expected);
});

test.each([
  ['タクシー配車サービスのミホンGO(https://go.mihon.example)で、不正なログインが行われました。', 'ミホンGO'],
  ['家計簿アプリ みほんノート をお使いのみなさまへ。設定の誤りがありました。', 'みほんノート'],
  ['当社が営むみほん薬局東口店で、処方箋の写しを誤って別の方に渡しました。', 'みほん薬局東口店'],
  ['弊社が管理しております「みほん台ハイツ」の入居者台帳を誤って送信しました。', 'みほん台ハイツ'],
  ['「はまなす宿ネット」への不正アクセスがありました。', 'はまなす宿ネット'],
  ['市が運営する市ホームページで、名簿を誤って公開しました。', undefined],
  ['会員はシステムからID・パスワードを変更できます。専用フォームに不正アクセスがありました。', undefined],
])('%s names the service', (passage, expected) => {
  expect(read('株式会社みほん堂', `${passage}\n${LEAK}`).service?.name.ja).toBe(expected);
});

test.each([
  ['案内の葉書や電話を受けたとのお申し出は、合わせて14名様からいただいております。', 'reported'],
  ['クーポンが勝手に使われた例が12件見つかりました。', 'reported'],
  ['いたずら電話があったとのお知らせを、お二人のお客様から頂戴しております。', 'reported'],
  ['これまでのところ、不正な払戻しなどのお申し出はございません。', 'none-reported'],
  ['写真が出回っているといった知らせは、今のところありません。', 'none-reported'],
  ['悪用されたという連絡は、4月12日までに入っていません。', 'none-reported'],
  ['意図しない勧誘を受けたという方が、これまでに12名いらっしゃいます。', 'reported'],
  ['263アカウントで、残高を使った第三者による買い物が確認されています。', 'reported'],
  ['見知らぬ差出人からのメールが増えたとのご連絡を3名様からいただいております。', 'reported'],
  ['第三者による買い物を防ぐため、残高のご利用を止めております。', undefined],
  ['委託先より、ランサムウェアによる被害が発生したとの報告を受けました。', undefined],
  ['勧誘を受けたという方は、これまでいらっしゃいません。', 'none-reported'],
  ['6月に購入されたお客様のカード情報が漏えいし、一部が不正利用された可能性があることを確認いたしました。', 'reported'],
  ['6月にご注文された方500名のカード情報が悪用された恐れがございます。', undefined],
  ['登録された会員の皆様のカード情報が不正に使用された可能性がございます。', undefined],
  ['6月に購入されたお客様のカードが、一部で不正利用されたことを確認しております。', 'reported'],
  ['悪用された可能性があるとのご連絡を、2名のお客様からいただいております。', 'reported'],
  ['不正利用された可能性は否定できませんが、カードが不正に使用された例が3件確認されています。', 'reported'],
  ['不正利用されたお客様が3名いらっしゃいます。', 'reported'],
])('%s tells of harm', (passage, expected) => {
  expect(read('株式会社みほん堂', `${LEAK}\n${passage}`).secondaryHarm).toBe(expected);
});

test.each([
  ['検針情報お問合せ窓口 03-0000-0901 9時〜19時\nお引越し・ご契約内容の変更 03-0000-0902'],
  ['お客様専用窓口 03-0000-0901\n葬儀のご依頼は24時間 03-0000-0902'],
  ['お客様専用窓口 03-0000-0901\n\n© 2016 MIHON Inc. | 利用規約 | 本社 03-0000-0902'],
])('%s has one desk for this', (passage) => {
  const contacts = read('株式会社みほん堂', `${LEAK}\n\nお問い合わせ先\n${passage}`).contacts;
  expect(contacts?.map((c) => c.tel)).toEqual(['03-0000-0901']);
});

test.each([
  ['決済のプログラムを書き換えられ、ご入力のカード番号が外部へ送られておりました。', 'web-skimming'],
  ['会員サーバーに不審なファイルが置かれていました。', 'unauthorized-access'],
  ['退職した社員が名簿を無断で持ち出し、転職先で営業に使っていました。', 'insider'],
])('%s says what happened', (passage, expected) => {
  expect(read('株式会社みほん堂', `${passage}\n${LEAK}`).cause).toBe(expected);
});

test('beneath the body stands the house it speaks for', () => {
  expect(read('医療法人みほん会\nみほん中央病院 院長', LEAK).service?.name.ja).toBe('みほん中央病院');
});

test('a form and a mailbox are one desk', () => {
  const passage = `${LEAK}\n\nお問い合わせ先\n専用フォーム https://mihon.example/help\nメール owabi@mihon.example`;
  expect(read('株式会社みほん堂', passage).contacts).toEqual([
    {
      url: 'https://mihon.example/help',
      email: 'owabi@mihon.example',
      audience: 'customers',
      name: { ja: '専用フォーム' },
    },
  ]);
});

test('a contractor that has taken on the printing is where it happened', () => {
  const passage = `「検針のお知らせ」の印刷を請け負っている株式会社みほん印刷において、${LEAK}`;
  expect(read('株式会社みほん電力', passage).via?.ja).toBe('株式会社みほん印刷');
});

test.each([
  ['みほん新報社', 'みほん新報社(社長・見本花子)は、応募者の一覧を誤って送信しました。', 'みほん新報社'],
  ['受付時間の変更', '受付時間の変更は、別のお知らせをご覧ください。', undefined],
])('%s, with which the first sentence begins, writes', (head, passage, expected) => {
  expect(read(head, `${passage}\n${LEAK}`).organization?.name.ja).toBe(expected);
});

test('a page of the body is the body', () => {
  const content = `<html><head><title>受付データの漏えいについて/みほん市公式ウェブサイト</title></head><body><h1>受付データの漏えいについて</h1><p>2023年4月14日</p><p>${LEAK}</p></body></html>`;
  expect(readNotice({ content, kind: 'html' }).draft.organization?.name.ja).toBe('みほん市');
});

const letter = (head: string, foot: string, passage: string) =>
  readNotice({
    content: `${head}\n\n14 July 2023\n\nData incident at one of our suppliers\n\nDear supporters,\n\n${passage}\nYour name and address were copied. We are truly sorry.\n\n${foot}\n`,
    kind: 'text',
  }).draft;

test.each([
  ['We are writing about a cyber attack on Fernleaf Software Ltd, the company that hosts our database.'],
  ['Fernleaf Software Ltd provides the help desk software that our team uses. An intruder got into our account there.'],
])('%s is told by those who sign', (passage) => {
  const draft = letter('THISTLEDOWN RESCUE', 'Rowena Thistle\nChief Executive, Thistledown Rescue', passage);
  expect(draft.organization?.name.en).toBe('Thistledown Rescue');
  expect(draft.via?.en).toBe('Fernleaf Software Ltd');
});

test.each([
  [
    'An unauthorized party used a stolen VPN login to copy files on current and former employees.',
    'unauthorized-access',
  ],
  ['A colleague e-mailed a list of members to 46 people instead of their own statements.', 'mis-sent'],
  ['A plug-in let someone insert code on the donation form.', 'web-skimming'],
  ['Thieves broke into our Bristol office and took a desktop computer.', 'lost-or-stolen'],
  ['A former employee copied the files of two customers to a private account.', 'insider'],
])('%s says what happened', (passage, expected) => {
  expect(letter('Thistledown Rescue Ltd', '', passage).cause).toBe(expected);
});
