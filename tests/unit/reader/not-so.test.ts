// What a notice does not say must not be read from it: denials turned round, data that never leaked, names cut short.
import { describe, expect, test } from 'vitest';
import { readNotice } from '../../../src/reader/read-notice.ts';

const draftOf = (content: string) => readNotice({ content, kind: 'text' }).draft;
const japanese = (told: string) =>
  draftOf(
    `2024年5月10日\n株式会社あおぞら帳\n\n個人情報漏えいに関するお詫び\n\n当社のサーバーが不正アクセスを受け、お客様1,200名の氏名と住所が流出しました。\n\n${told}\n`,
  );
const english = (told: string) =>
  draftOf(
    `Notice of data breach\nBlue Ledger Ltd\n10 May 2024\n\nWe are sorry to tell you that an unauthorised party accessed our server. The names and addresses of 1,200 customers were stolen.\n\n${told}\n`,
  );

describe('misuse that was denied is none', () => {
  test.each([
    'No misuse has been reported to us so far.',
    'To date, no fraudulent use of the data has been identified.',
    'No cases of misuse have been seen.',
    'There have been no reports of fraud.',
    'We have received no complaints of scam calls.',
    'No complaint about suspicious e-mails has been made.',
    'No instance of identity theft has come to our attention.',
    'We know of no misuse.',
    'The data has not been misused.',
    'We have not been notified of any misuse.',
  ])('%s', (told) => expect(english(told).secondaryHarm).toBe('none-reported'));
  test.each([
    'ポイントが勝手に使われた例は、これまでのところ見つかっておりません。',
    '悪用された例は確認しておりません。',
    '現時点で、不正に利用された件数はゼロ件です。',
    '今のところ、悪用されたとの連絡は一件もありません。',
    '不審な電話があったとのお申し出は、本日まで0件でした。',
    '二次被害は、今のところない状況です。',
    'カードが不正利用された形跡は、今のところ見受けられません。',
    '残高が引き出された事例は、いまだ確認されておりません。',
    'なりすましの被害に遭われた方は、お一人もいらっしゃいません。',
  ])('%s', (told) => expect(japanese(told).secondaryHarm).toBe('none-reported'));
});

describe('misuse that was told is told', () => {
  test.each([
    'Three customers have reported scam calls to us.',
    'Misuse of 12 cards has been reported to us.',
    'Fraud has been reported to us by two members, but no further cases have been seen.',
    'No passwords were taken, but customers have received phishing messages.',
  ])('%s', (told) => expect(english(told).secondaryHarm).toBe('reported'));
  test.each([
    'ポイントが勝手に使われた例を3件確認しております。',
    '不正利用の被害が5件確認されましたが、6月以降は確認しておりません。',
    '22枚のカードに不正に使われた形跡があります。',
    '不審な電話があったとのご連絡を、9名のお客様からいただいており、その後は新たなご連絡はございません。',
  ])('%s', (told) => expect(japanese(told).secondaryHarm).toBe('reported'));
  test('悪用されるおそれを否定できません。', () =>
    expect(japanese('悪用されるおそれを否定できません。').secondaryHarm).toBeUndefined());
});

describe('what stayed, was put in order or is no such thing has not leaked', () => {
  const categories = (told: string) => japanese(told).data?.map((d) => d.category);
  test.each(['名簿にないもの', '端末になかった情報', '一覧表に載せていない項目'])('%s', (label) => {
    const draft = japanese(`・${label} 引き落としの口座番号、検針の記録`);
    expect(draft.notLeaked?.map((n) => n.ja)).toEqual(['口座番号', '検針の記録']);
    expect(draft.data?.map((d) => d.category)).toEqual(['name', 'address']);
  });
  test.each([
    '不要となった利用者IDの削除を完了いたしました。',
    '使われていない会員アカウントの情報をすべて消去いたしました。',
    'なお、掲載していたのは「みどり湖マラソン大会」の成績表です。成績表は削除いたしました。',
  ])('%s', (told) => expect(categories(`【漏えいした情報】\n氏名、住所\n\n${told}`)).toEqual(['name', 'address']));
  test('the marks of a school remain what they are', () =>
    expect(categories('【漏えいした情報】\n生徒の氏名、住所、成績表')).toContain('education'));
});

describe('nobody is told falsely that they are not concerned', () => {
  const untouched = (head: string, told: string) =>
    draftOf(
      `2024年5月10日\n${head}\n\n個人情報漏えいに関するお詫び\n\n参加者1,200名の氏名と住所が流出しました。\n\n${told}\n`,
    ).scope?.out?.map((o) => o.name?.ja);
  test.each([
    ['登山教室の受講者および連盟の会員名簿については、影響はありません。', ['登山教室の受講者', '連盟の会員名簿']],
    ['通販の利用者および協会の名簿については、影響はありません。', ['通販の利用者', '協会の名簿']],
    ['あおぞら山岳連盟および登山教室の受講者については、影響はありません。', ['登山教室の受講者']],
  ])('%s', (told, names) => expect(untouched('一般社団法人あおぞら山岳連盟', told)).toEqual(names));
});

describe('names are whole, and names', () => {
  const headed = (head: string, told: string) =>
    draftOf(
      `2024年5月10日\n${head}\n\n個人情報漏えいに関するお詫び\n\n${told}お客様1,200名の氏名と住所が流出しました。\n`,
    );
  test.each([
    ['当社が運営する通販サイトこはぜマルシェ(https://marche.example/)が改ざんされ、', 'こはぜマルシェ'],
    ['当社が運営する通販サイトおがわストア(https://ogawa.example/)が改ざんされ、', 'おがわストア'],
  ])('%s', (told, name) => expect(headed('株式会社あおぞら帳', told).service?.name.ja).toBe(name));
  test.each([
    'このたび、当金庫の本店及び川端支店において、書類を紛失し、',
    'このたび、当金庫の東支店および西支店におきまして、書類を紛失し、',
  ])('%s', (told) => expect(headed('あおぞら信用金庫', told).service).toBeUndefined());
  test.each([
    '2024年5月10日',
    '令和6年5月10日',
    'お客様の情報が流出しました',
    '5月10日のお知らせです',
  ])('no organization is called %s', (title) => {
    const content = `<html><head><title>${title}</title></head><body><h1>個人情報の流出について</h1><p>2024年5月10日</p><p>お客様1,200名の氏名と住所が流出しました。深くお詫び申し上げます。</p></body></html>`;
    expect(readNotice({ content, kind: 'html' }).draft.organization).toBeUndefined();
  });
  test('a label in capitals is no part of the desk', () =>
    expect(english('HELP. Blue Ledger Data Desk, 03-0000-0254 (10:00-18:00)').contacts?.[0]?.name?.en).toBe(
      'Blue Ledger Data Desk',
    ));
});

describe('days and measures that are none', () => {
  test('the intruder notifies nobody', () => {
    const told = japanese('攻撃者は退職者の利用者IDを用いて4月8日に侵入し、文書の一部を外部へ送り出しておりました。');
    expect(told.timeline?.filter((e) => e.on === '2024-04-08').map((e) => e.kind)).toEqual(['intrusion']);
  });
  test.each([
    '外部に渡す名簿は、印刷が済んだ翌日に消去させる決まりとしました。',
    '預かったファイルは、作業が終わった翌日に削除することとしました。',
  ])('%s', (rule) => {
    const told = japanese(`4月1日、委託先がサーバーへの侵入に気付きました。\n\n【再発防止】\n${rule}`);
    expect(told.timeline?.filter((e) => e.kind === 'contained') ?? []).toEqual([]);
    expect(told.response?.measures?.length).toBe(1);
  });
  test.each([
    'カードでのお支払いは6月中の再開を目指しております。',
    '他のサービスと同じパスワードをお使いの方は、変更をお願いいたします。',
    '点検で対象の方が増えましたので、あらためてご報告し、お詫び申し上げます。',
  ])('%s', (told) => {
    const measures = japanese(`【今後の対応】\n多要素認証を導入いたしました。\n${told}`).response?.measures;
    expect(measures?.map((m) => m.text.ja)).toEqual(['多要素認証を導入いたしました']);
  });
});

describe('numbers of something else', () => {
  const subjects = (told: string) =>
    draftOf(`2024年5月10日\n株式会社あおぞら帳\n\n個人情報漏えいに関するお詫び\n\n${told}\n`).subjects;
  test.each([
    '次の情報が流出しました。\n\n対象の方\n写真を投稿された8,346アカウント(全体では約12万アカウント)\n\n情報\n氏名、住所',
    '会員8,346名(登録総数は12万名)の氏名と住所が流出しました。',
  ])('%s', (told) => expect(subjects(told)?.max).toBe(8346));
  test('what the first report called the most is not said of the number now', () =>
    expect(
      subjects('氏名と住所が流出した方は54,390名(第一報では最大で約8万2千名としておりました)です。')?.note?.ja ?? '',
    ).not.toContain('最大）'));
  test('to be counted as one is no number', () =>
    expect(
      subjects('会員8,346名、職員1,200名の氏名と住所が流出しました。\n※重複する方は、お一人として数えております。')
        ?.note?.ja,
    ).not.toContain('一人'));
});
