// How many were concerned, and which groups, shops and services were not: one way of saying it at a time.
import { expect, it } from 'vitest';
import { readNotice } from '../../../src/reader/read-notice.ts';
import type { Draft } from '../../../src/reader/types.ts';

const japanese = (body: string) =>
  `2024年3月18日\n株式会社ナズナ食品\n\n個人情報の漏えいについて\n\n弊社のお客様の個人情報が外部に漏えいしたことが判明しました。お詫び申し上げます。\n\n${body}\n\n重ねてお詫び申し上げます。`;
const english = (body: string) =>
  `18 March 2024\nNazuna Foods Ltd\n\nNotice of data breach\n\nPersonal information of our customers has been leaked. We are very sorry.\n\n${body}\n`;
/** What is no notice has an empty draft, which would look like a fact rightly left out. */
function read(body: string): Draft {
  const { isNotice, draft } = readNotice({
    content: /[ぁ-ん]/.test(body) ? japanese(body) : english(body),
    kind: 'text',
  });
  expect(isNotice).toBe(true);
  return draft;
}
const names = (list: readonly { ja?: string; en?: string }[]) => list.map((n) => n.ja ?? n.en).join('|');

it.each([
  ['被害の対象となりましたお客様は、のべ3,420人でございます。', '3420 people'],
  ['今回お知らせの対象となる会員様の数は、合わせて8,112名様でした。', '8112 people'],
  ['流出した可能性があるお客様情報の総数は、1万2,300件（個人9,800件、法人2,500件）です。', '12300 records'],
  ['閲覧された可能性があるのは、登録者全体の約2割にあたる5,019名の方の情報です。', '5019 people'],
  ['ご迷惑をおかけしたお客様の人数は、現時点で判明しているだけで640名にのぼります。', '640 people'],
  ['誤送信先は1名、メールに記載されていた方は58名です。', '58 people'],
  ['当該メールは会員2,310名に送信され、宛先欄に全員のメールアドレスが表示されておりました。', '2310 people'],
  ['不正ログインが確認されたアカウント数：3,204', '3204 accounts'],
  ['対象人数　2,041名\n対象項目　氏名、住所、生年月日', '2041 people'],
  [
    '【対象】2019年4月～2021年3月に資料請求をされた方 7,730名\n【項目】氏名・フリガナ・住所・電話番号\n【対象外】パスワード・クレジットカード番号',
    '7730 people',
  ],
  [
    '漏えい等が発生し、又は発生したおそれがある個人データの項目\n　氏名、性別、生年月日、電話番号、被保険者等記号・番号\n漏えい等が発生し、又は発生したおそれがある個人データに係る本人の数\n　4,981人',
    '4981 people',
  ],
  [
    '（1）漏えいした個人データの項目：氏名、住所\n（2）本人の数：6,120人\n（3）原因：委託先の従業者による不正な持ち出し',
    '6120 people',
  ],
  [
    'The information that may have been viewed includes full names, dates of birth, Social Security numbers and, for 1,204 individuals, bank account numbers. In total, 8,940 people are affected.',
    '8940 people',
  ],
  ['Approximately 3,100 former employees had their salary details and home addresses exposed.', '3100 people'],
  ["A total of 640 members' e-mail addresses were visible to all recipients.", '640 people'],
  [
    'クレジットカード会員名、クレジットカード番号、有効期限およびセキュリティコードが漏えいした可能性がございます。対象は、クレジットカード決済をされたお客様最大1,234名（カード1,310枚）です。',
    '1234 people',
  ],
  ['個人情報としては、患者様の氏名・生年月日・病名・投薬の内容が記載された紙1枚（2名分）を紛失しました。', '2 people'],
  [
    '児童の氏名、学年、クラス、アレルギーの有無、保護者の携帯電話番号が書かれた名簿を紛失しました。名簿には64名分の情報が載っていました。',
    '64 people',
  ],
  ['アドレス欄に入力した152件のメールアドレスが受信者全員に見える状態となりました。', '152 records'],
  ['申請者12名の氏名、住所、口座番号及び所得の状況が記載された文書を、誤って別の申請者に送付しました。', '12 people'],
  ['1,023名のうち、85名については銀行口座情報、12名についてはマイナンバーが含まれていました。', '1023 people'],
  ['対象者は3,300名であり、そのうち氏名のみが2,900名、氏名及び住所が400名です。', '3300 people'],
  [
    '当社の取引先様の情報（会社名、担当者名、電話番号）約1,500件と、従業員の情報（氏名、社員番号）約700件が窃取されました。',
    '1500 records',
  ],
  [
    '退職者を含む従業員等の個人情報 約3,800人分（氏名、住所、生年月日、給与に関する情報、マイナンバー等）',
    '3800 people',
  ],
  [
    'About 12,500 customer accounts were accessed. The accounts contain names, delivery addresses and order histories.',
    '12500 accounts',
  ],
  ['漏えいした個人データの本人の数は、合計で2万1,004人（うち要配慮個人情報を含む者18人）です。', '21004 people'],
  [
    '流出したファイルの内容\n氏名　：　全件\n電話番号　：　全件\nメールアドレス　：　一部（1,204件）\n合計　3,870件',
    '3870 records',
  ],
  ['区分　件数　情報の内容\n購入者　2,310件　氏名、住所、電話番号\nお届け先　1,120件　氏名、住所', '2310 records'],
])('the number of those concerned: %s', (body, expected) => {
  expect(((s) => (s ? `${s.max} ${s.unit}` : ''))(read(body).subjects)).toBe(expected);
});

it.each([
  [
    'なお、同じ運営会社のサイト「みほんの森」「みほんの海」は、システムが独立しているため、今回の事案による影響は受けておりません。',
    'みほんの森|みほんの海',
  ],
  [
    '法人のお客様、ならびに店頭でのみお買い物をされたお客様につきましては、本件の対象とはなりませんのでご安心ください。',
    '法人のお客様|店頭でのみお買い物をされたお客様',
  ],
  [
    '当社が運営する他のサービス（みほんレンタル、みほんシネマ、みほんカフェ）への影響はありません。',
    'みほんレンタル|みほんシネマ|みほんカフェ',
  ],
  [
    '2020年4月1日以降にご登録いただいたお客様の情報は別のデータベースで管理しており、流出の対象に含まれません。',
    '2020年4月1日以降にご登録いただいたお客様',
  ],
  [
    '影響のないサービス\n・みほん堂アプリ\n・みほん堂レンタル\n・店舗のポイントカード',
    'みほん堂アプリ|みほん堂レンタル|店舗のポイントカード',
  ],
  ['Web会員様以外のお客様（店頭会員様、電話会員様）は対象外です。', '店頭会員様|電話会員様'],
  [
    'コンビニ決済や代金引換をご選択のお客様は今回の漏えいの対象とはなっておりません。',
    'コンビニ決済や代金引換をご選択のお客様',
  ],
  [
    'Customers of Sample Kids and Sample Garden are not affected, as these shops run on a different platform.',
    'Sample Kids|Sample Garden',
  ],
  [
    '本件は「みほん堂オンライン」のみを対象とするものであり、「みほん堂マルシェ」をご利用のお客様には影響ございません。',
    'みほん堂マルシェ',
  ],
  [
    '当組合の他の事業（共済、旅行、葬祭）でお預かりしている情報は、システムが分かれており影響を受けておりません。',
    '共済|旅行|葬祭',
  ],
  ['姉妹校の生徒の皆様、卒業生の皆様の情報は、本件の対象ではありません。', '姉妹校の生徒の皆様|卒業生の皆様'],
  ['・アプリ会員様は対象外です。\n・電話でご注文のお客様は対象外です。', 'アプリ会員様|電話でご注文のお客様'],
  ['【影響を受けないサービス】みほんポイント、みほんトラベル', 'みほんポイント|みほんトラベル'],
  ['なお、実店舗およびAmazon店でのお買い物に影響はありません。', '実店舗|Amazon店でのお買い物'],
  [
    '2024年2月以降に開設された口座のお客様は、新システムでのお取り扱いのため対象外となります。',
    '2024年2月以降に開設された口座のお客様',
  ],
  [
    '今回の不正アクセスを受けたのは予約サーバーのみで、電子カルテシステムへの侵入はございませんでした。',
    '電子カルテシステム',
  ],
  ['他の店舗については同様の紛失がないことを確認しております。', '他の店舗'],
  [
    'お支払い方法が銀行振込、コンビニ払い、PayPay払いのお客様は、カード情報の入力がないため対象とはなりません。',
    'お支払い方法が銀行振込|コンビニ払い|PayPay払いのお客様',
  ],
  ['当社では現在、二次被害は確認されておりません。', ''],
  ['今回の件で、お客様の資産への影響はございません。', ''],
  ['当院の診療への影響はございません。通常どおり診療しております。', ''],
  ['本件による当期の業績への影響はありません。', ''],
  ['なお、商品のお届けへの影響はございません。', ''],
  ['サービスのご利用に支障はなく、現在は通常どおりご利用いただけます。', ''],
  ['当社の他のサイトにおいて同様の設定の誤りがないか点検した結果、問題は見つかっておりません。', ''],
  ['本学の入試や授業への影響はありません。', ''],
  ['調査の結果、外部からの侵入の痕跡は確認されませんでした。', ''],
  ['該当しないお客様には、ご連絡を差し上げておりません。', ''],
  ['メールが届いていないお客様は対象ではございません。', 'メールが届いていないお客様'],
  ['Our mobile app and gift card service were not affected.', 'mobile app|gift card service'],
  ['No other systems were affected.', ''],
  ['If you did not receive a letter, you are not affected.', ''],
  ['Deliveries are not affected.', ''],
])('groups, shops and services untouched: %s', (body, expected) => {
  expect(names((read(body).scope?.out ?? []).map((o) => o.name ?? {}))).toBe(expected);
});
