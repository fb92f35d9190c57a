// Kinds of data, what protects them and their numbers: one way of saying it at a time.
import { expect, it } from 'vitest';
import { draftAround, kindsOf, namesOf } from './around.ts';

it.each([
  [
    '漏えいしたデータの内訳は、お客様のお名前が5,200件、ご住所が4,870件、お電話番号が3,011件となっております。',
    'address=4870 name=5200 phone=3011',
  ],
  ['当該メールは会員2,310名に送信され、宛先欄に全員のメールアドレスが表示されておりました。', 'email'],
  ['対象人数　2,041名\n対象項目　氏名、住所、生年月日', 'address birth-date name'],
  [
    '氏名、住所、電話番号\n（以上はすべての対象者）\n運転免許証の写し（対象者のうち34名）',
    'address id-document=34 name phone',
  ],
  [
    '【対象】2019年4月～2021年3月に資料請求をされた方 7,730名\n【項目】氏名・フリガナ・住所・電話番号\n【対象外】パスワード・クレジットカード番号',
    'address name phone',
  ],
  ['なお、クレジットカード番号等の決済に関する情報は当社では一切保有しておらず、漏えいのおそれはございません。', ''],
  ['上記のほか、マイナンバー（83名分）が含まれていた可能性がございます。', 'national-id=83'],
  ['学生証の画像をご提出いただいた96名につきましては、当該画像も流出しております。', 'id-document=96'],
  ['持ち去られた書類には、ご契約者さまのお名前、ご住所、ご契約の車両の情報が書かれていました。', 'address name other'],
  [
    '外部から閲覧が可能となっていたのは、求職者の氏名、生年月日、住所、電話番号、学歴、職歴、志望動機等です。',
    'address birth-date education employment name phone',
  ],
  ['画面には、他のお客様のお名前、ご予約の日時、お部屋のタイプが表示されました。', 'name purchase-history'],
  [
    '紛失したUSBメモリには、検診を受けられた方の氏名、年齢、検診結果を保存していました。USBメモリにはパスワードを設定していません。',
    'health name other',
  ],
  [
    'アカウント名、プロフィール画像、自己紹介文、フォロワーの一覧が第三者から取得できる状態でした。',
    'account-id image',
  ],
  ['お客様の通話の録音データ及び通話日時が含まれていたおそれがあります。', 'communication'],
  [
    '漏えい等が発生し、又は発生したおそれがある個人データの項目\n　氏名、性別、生年月日、電話番号、被保険者等記号・番号\n漏えい等が発生し、又は発生したおそれがある個人データに係る本人の数\n　4,981人',
    'birth-date gender name other phone',
  ],
  [
    '（1）漏えいした個人データの項目：氏名、住所\n（2）本人の数：6,120人\n（3）原因：委託先の従業者による不正な持ち出し',
    'address name',
  ],
  [
    '閲覧された情報は個人を識別できるもの（氏名、メールアドレス）に限られ、パスワードや決済手段の情報は閲覧されておりません。',
    'email name',
  ],
  [
    'The information that may have been viewed includes full names, dates of birth, Social Security numbers and, for 1,204 individuals, bank account numbers. In total, 8,940 people are affected.',
    'bank-account=1204 birth-date name national-id',
  ],
  [
    'Affected data: e-mail address, username, IP address.\nNot affected: payment card numbers, postal addresses.',
    'account-id device email',
  ],
  ['Approximately 3,100 former employees had their salary details and home addresses exposed.', 'address employment'],
  ["A total of 640 members' e-mail addresses were visible to all recipients.", 'email'],
  [
    '流出した可能性がある情報は、氏名、フリガナ、郵便番号、住所、電話番号、FAX番号、メールアドレス、会社名、部署名、役職名、ご購入商品、ご購入金額です。',
    'address email employment name other phone purchase-history',
  ],
  [
    '対象となる情報：会員番号／お名前／生年月日／性別／電話番号／住所／保有ポイント／入会店舗',
    'account-id address birth-date gender name phone points',
  ],
  [
    'クレジットカード会員名、クレジットカード番号、有効期限およびセキュリティコードが漏えいした可能性がございます。対象は、クレジットカード決済をされたお客様最大1,234名（カード1,310枚）です。',
    'card-security-code payment-card=1310',
  ],
  ['なお、クレジットカード情報は決済代行会社のシステムで処理されており、当社のサーバーを通過しておりません。', ''],
  [
    '個人情報としては、患者様の氏名・生年月日・病名・投薬の内容が記載された紙1枚（2名分）を紛失しました。',
    'birth-date health name',
  ],
  [
    '書類にはお名前・ご住所・お電話番号のほか、ご家族の構成やご年収が記されておりました。',
    'address family name other phone',
  ],
  [
    'ご本人確認のためにご提出いただいた運転免許証、健康保険証、パスポートの画像が外部から閲覧できる状態でした。',
    'id-document other',
  ],
  [
    '流出した情報の中には、ユーザーが投稿した写真や位置情報、ダイレクトメッセージの内容も含まれます。',
    'communication image location',
  ],
  [
    '児童の氏名、学年、クラス、アレルギーの有無、保護者の携帯電話番号が書かれた名簿を紛失しました。名簿には64名分の情報が載っていました。',
    'education health name phone',
  ],
  ['漏えいした情報はメールアドレスのみで、氏名や住所などその他の個人情報は含まれておりません。', 'email'],
  ['メールアドレス以外の個人情報の流出は確認されておりません。', ''],
  ['アドレス欄に入力した152件のメールアドレスが受信者全員に見える状態となりました。', 'email'],
  [
    '申請者12名の氏名、住所、口座番号及び所得の状況が記載された文書を、誤って別の申請者に送付しました。',
    'address bank-account name other',
  ],
  [
    '1,023名のうち、85名については銀行口座情報、12名についてはマイナンバーが含まれていました。',
    'bank-account=85 national-id=12',
  ],
  ['検査を受けた方の検体番号、検査日、検査結果（陽性・陰性）を誤ってホームページに掲載しました。', 'health'],
  [
    '退職者を含む従業員等の個人情報 約3,800人分（氏名、住所、生年月日、給与に関する情報、マイナンバー等）',
    'address birth-date employment name national-id',
  ],
  ['We do not store full payment card numbers, and CVV codes were not affected.', ''],
  [
    'About 12,500 customer accounts were accessed. The accounts contain names, delivery addresses and order histories.',
    'address name purchase-history',
  ],
  ['電話番号は下4桁を伏せた状態で表示されていました。', 'phone/partial'],
  ['パスワードは不可逆な形に変換（ハッシュ化）した上で保存していましたが、流出の対象に含まれます。', 'password/hashed'],
  ['暗号化されたパスワードと平文の秘密の質問が漏えいしました。', 'password/encrypted security-question/plain'],
  [
    '流出したファイルの内容\n氏名　：　全件\n電話番号　：　全件\nメールアドレス　：　一部（1,204件）\n合計　3,870件',
    'email=1204 name phone',
  ],
  [
    '区分　件数　情報の内容\n購入者　2,310件　氏名、住所、電話番号\nお届け先　1,120件　氏名、住所',
    'address name phone',
  ],
])('kinds of data, their numbers and protection: %s', (body, expected) => {
  expect(kindsOf(draftAround(body))).toBe(expected);
});

it.each([
  [
    '閲覧された情報は個人を識別できるもの（氏名、メールアドレス）に限られ、パスワードや決済手段の情報は閲覧されておりません。',
    'パスワード|決済手段の情報',
  ],
  [
    'Affected data: e-mail address, username, IP address.\nNot affected: payment card numbers, postal addresses.',
    'payment card numbers|postal addresses',
  ],
  [
    'なお、クレジットカード情報は決済代行会社のシステムで処理されており、当社のサーバーを通過しておりません。',
    'クレジットカード情報',
  ],
  ['漏えいした情報はメールアドレスのみで、氏名や住所などその他の個人情報は含まれておりません。', '氏名|住所'],
  ['当社では現在、二次被害は確認されておりません。', ''],
])('data that did not leak: %s', (body, expected) => {
  expect(namesOf(draftAround(body).notLeaked)).toBe(expected);
});

it.each([
  ['成績処理を行う校務システム及び出願サイトは別の仕組みで動いており、影響は受けておりません。', ''],
  ['勤怠管理サービス「シフト帳」は、別の基盤で運用しており、影響はございません。', ''],
  ['当社のパスワード管理ツールには不審な接続はなく、情報は含まれておりません。', ''],
  ['成績と勤怠の記録は含まれておりません。', '成績|勤怠'],
])('the name of what handles the data is no data: %s', (body, expected) => {
  expect(namesOf(draftAround(body).notLeaked)).toBe(expected);
});

it.each([
  ['漏えいした情報：氏名、住所、事故の状況', 'address name other'],
  ['本件事故の状況についてご説明します。漏えいした情報は氏名と住所です。', 'address name'],
  ['書類には、お名前、ご住所、納付金額が記載されていました。', 'address name other'],
  ['流出した情報：氏名、住所、アンケートの回答', 'address name other'],
  ['氏名、振替口座の番号（下3けた以外は「*」で表示）が印字されていました。', 'bank-account/partial name'],
  ['氏名と、在学されている学校の名称が表示されました。', 'education name'],
  ['What was taken\n* first name\n* your age range', 'name other'],
  [
    'The laptop contained records of 312 pupils: their names, year groups and special educational needs.',
    'education health name',
  ],
  ['Each row held an email address, a first name and the postcode.', 'address email name'],
  ['含まれる情報は、お名前、お届け先のご住所、ご注文品です。', 'address name purchase-history'],
  ['・氏名 ○\n・住所 ○\n・生年月日 ×\n・口座番号 ×', 'address name'],
  ['誤って送信したファイルには、氏名、口座番号が入力されています。', 'bank-account name'],
  ['表示された項目：氏名、利用日、利用人数', 'name purchase-history'],
  ['表示された項目：氏名、口座番号(下3桁以外は*で伏せて表示)', 'bank-account/partial name'],
  ['はがき1,500枚のうち210枚に隣の方の氏名と住所が印刷されました。', 'address name'],
  [
    'The attacker could have seen the name, phone number and the last four digits of the card on file.',
    'name payment-card/partial phone',
  ],
])('kinds by other words: %s', (body, expected) => {
  expect(kindsOf(draftAround(body))).toBe(expected);
});
