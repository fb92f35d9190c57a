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
