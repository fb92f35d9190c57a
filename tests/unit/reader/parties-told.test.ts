// Through whom it happened, which service is meant, whether harm came of it and how sure it is, each in many wordings.
import { expect, test } from 'vitest';
import { makeDocument } from '../../../src/reader/document.ts';
import { readDisclosure } from '../../../src/reader/read-disclosure.ts';
import { readNotice } from '../../../src/reader/read-notice.ts';

const LEAK = 'お客様の氏名と住所が外部に漏えいしたことが判明いたしました。深くお詫び申し上げます。';
const read = (passage: string, head = '株式会社みほん堂') =>
  readNotice({ content: `2023年4月14日\n\n${head}\n\n個人情報に関するお詫び\n\n${passage}`, kind: 'text' }).draft;
const readEnglish = (passage: string) =>
  readNotice({
    content: `Larkspur Books Ltd\n1 May 2024\nNotice of a data breach\n\nWe are sorry to tell you that the names and addresses of 1,200 customers were copied.\n\n${passage}\n`,
    kind: 'text',
  }).draft;

test.each([
  ['当社が会員管理を外注している株式会社ヒバリ情報のサーバーが攻撃を受けました。', '株式会社ヒバリ情報'],
  ['当社の通知書の印刷・発送を請け負う株式会社ヒバリ印刷の作業場で書類を紛失しました。', '株式会社ヒバリ印刷'],
  ['業務委託先(株式会社ヒバリ情報)の社員が名簿を持ち出しました。', '株式会社ヒバリ情報'],
  ['配送会社の株式会社ヒバリ運輸が、書類を誤って別の方へお届けしました。', '株式会社ヒバリ運輸'],
  ['宿泊予約の管理に使用している株式会社ヒバリ情報のシステムに侵入がありました。', '株式会社ヒバリ情報'],
  ['請求書の発行業務を担う株式会社ヒバリ情報のサーバーが不正アクセスを受けました。', '株式会社ヒバリ情報'],
  ['業務システムの提供元、株式会社ヒバリ情報のサーバーが感染しました。', '株式会社ヒバリ情報'],
  ['株式会社ヒバリ情報(当社の委託先)のサーバーが不正アクセスを受けました。', '株式会社ヒバリ情報'],
  ['株式会社ヒバリ情報に運用を委ねているサーバーから流出しました。', '株式会社ヒバリ情報'],
  ['当クラブが通販の仕組みを借りている株式会社ヒバリ情報のサーバーが攻撃を受けました。', '株式会社ヒバリ情報'],
  ['影響のないもの\n子会社である株式会社ヒバリ物流のシステムは、攻撃を受けておりません。', undefined],
  ['電話受付の受託者であるヒバリBPO株式会社の派遣社員が、カード番号を書き写していました。', 'ヒバリBPO株式会社'],
  ['調査会社の株式会社ヒバリ調査に調べを依頼しました。当社のサーバーに侵入がありました。', undefined],
  ['親会社の株式会社ヒバリホールディングスに報告しました。', undefined],
  ['カード会社の株式会社ヒバリカードから連絡を受けました。', undefined],
])('%s names the contractor', (passage, expected) => {
  expect(read(`${passage}\n${LEAK}`).via?.ja).toBe(expected);
});

test.each([
  ['The break-in was at Hibari Mailing Ltd, who post our statements.', 'Hibari Mailing Ltd'],
  ['The service is run for us by Hibari Payroll Inc. An intruder entered its servers.', 'Hibari Payroll Inc.'],
  ['A key of Hibari Cloud LLC, the company that runs our backups, was stolen.', 'Hibari Cloud LLC'],
  ['Hibari Audio Ltd provides a wide range of products.', undefined],
  ['The police and Hibari Forensics Ltd are helping us.', undefined],
])('%s names the contractor', (passage, expected) => {
  const draft = readEnglish(passage);
  expect(draft.via?.en).toBe(expected);
  expect(draft.organization?.name.en).toBe('Larkspur Books Ltd');
});

test.each([
  ['弊社の通販サイト「みほん便」をご利用のお客様へ。不正アクセスがありました。', undefined, 'みほん便'],
  ['当館の講座「凧をつくろう」にお申し込みの皆様へ。名簿を誤って送信しました。', undefined, '凧をつくろう'],
  ['「みほん物語」のアカウントに第三者がログインしました。', undefined, 'みほん物語'],
  ['公共施設予約サービス「みつかる」で別の方の情報が表示されました。', undefined, 'みつかる'],
  [
    '当社が利用する株式会社ヒバリのシステム「ウケツケ君」が不正アクセスを受けました。弊社の通販サイト「みほん便」の情報が流出しました。',
    undefined,
    'みほん便',
  ],
  ['「A堂」「B堂」「C堂」の各ショップをご利用のお客様の情報が流出しました。', undefined, undefined],
  ['みほん県立みほん病院において、患者様の書類を紛失しました。', 'みほん県病院機構', 'みほん県立みほん病院'],
  ['本学園が設置するみほん高等学校の職員が名簿を紛失しました。', '学校法人みほん学園', 'みほん高等学校'],
  ['いつも みほんメモ をご利用いただきありがとうございます。', undefined, 'みほんメモ'],
  ['平素より当店をご利用いただきありがとうございます。', undefined, undefined],
  ['当行みほん橋支店におきまして、書類を紛失しました。', '株式会社みほん銀行', 'みほん橋支店'],
  ['職員が「至急」と書かれたメールを開き、端末が感染しました。', undefined, undefined],
])('%s of %s names the service', (passage, head, expected) => {
  expect(read(`${passage}\n${LEAK}`, head).service?.name.ja).toBe(expected);
});

test.each([
  ['不正なご利用が三件確かめられております。', 'reported'],
  ['勧誘の電話があったと伺いました。同様のお話は、これまでに五件頂いております。', 'reported'],
  ['カードの不正利用が、4月10日までに計21件確認されております。', 'reported'],
  ['なりすましの電子メールは、12月7日までに63件届いたことを確認しております。', 'reported'],
  ['万一不審な電話があった場合は、ご連絡ください。', undefined],
])('%s tells of harm', (passage, expected) => {
  expect(read(`${LEAK}\n${passage}`).secondaryHarm).toBe(expected);
});

test.each([
  ['So far we have seen no sign so far that the data has been misused.', 'none-reported'],
  ['We have no evidence to date that any of it has been used for fraud.', 'none-reported'],
  ['Several donors have reported payments that they do not recognise.', 'reported'],
  ['Two members received scam texts that quoted their order number.', 'reported'],
])('%s tells of harm', (passage, expected) => {
  expect(readEnglish(passage).secondaryHarm).toBe(expected);
});

test.each([
  [
    'よそのサービスから漏れたとみられるパスワードで何者かがログインし、氏名、住所が閲覧されたおそれがあります。',
    'suspected',
  ],
  ['サーバーに侵入され、氏名と住所が外部に送られたおそれがございます。', 'suspected'],
  ['お客様の氏名と住所の一覧を、誤って別の方に送信しました。', 'confirmed'],
])('%s is so sure', (passage, expected) => {
  expect(read(passage).disclosure).toBe(expected);
});

test.each([
  ['調査を続けてまいりました。', 'confirmed'],
  ['現在も調査を続けております。', 'investigating'],
])('%s is so sure of a list of data', (passage, expected) => {
  const doc = makeDocument(`第二報\n\n${passage}\n\n■流出した情報\n・氏名\n・住所\n`, {});
  expect(readDisclosure(doc, true)?.disclosure).toBe(expected);
});

test.each([
  ['2020年4月1日から2022年3月31日までに当ホームをご利用になった方412名の氏名が流出しました。', 'other'],
  ['2020年4月1日から2022年3月31日までに当店の通販サイトをご利用になったお客様412名の氏名が流出しました。', 'order'],
  ['2020年4月から2022年3月までに送受信したメール3,000通に含まれる412名の氏名が流出しました。', 'other'],
  ['2020年4月から2022年3月までに発行した領収書の控え412名分の氏名を紛失しました。', 'other'],
  ['2020年4月1日から2022年3月31日までに保険金を請求された契約者412名の氏名が流出しました。', 'other'],
])('%s tells whose days', (passage, basis) => {
  expect(read(passage).affectedPeriod).toEqual({ from: '2020-04-01', to: '2022-03-31', basis });
});

test('hours in which messages went out are when it happened', () => {
  const draft = read(
    '4月10日21時から翌11日9時30分までにお送りしたご注文確認メールに、別の方の氏名が記載されておりました。',
  );
  expect(draft.affectedPeriod).toBeUndefined();
});

test.each([
  [
    '弊社通販サイトみほん・フィッシング(https://www.mihon-fishing.example/)が改ざんされました。',
    ['www.mihon-fishing.example'],
  ],
  ['弊社を装ったフィッシングサイト(https://fake.example/)にご注意ください。', undefined],
  ['ご相談は https://mihon.example/help/login/ でもお受けします。', undefined],
])('%s names the sites', (passage, expected) => {
  expect(read(`${passage}\n${LEAK}`).scope?.in?.map((s) => s.site)).toEqual(expected);
});
