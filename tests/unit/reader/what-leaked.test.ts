// Data, its numbers, what stayed, who was not concerned: each row a way of saying it that was once read wrongly.
import { expect, test } from 'vitest';
import { draftAround, kindsOf, namesOf, subjectsOf } from './around.ts';

/** Kinds of data # number # not leaked # not concerned. */
function read(body: string): string {
  const draft = draftAround(body);
  const out = namesOf(draft.scope?.out?.map((s) => s.name ?? {}));
  return [kindsOf(draft), subjectsOf(draft), namesOf(draft.notLeaked), out].join(' # ').replace(/(?: # )+$/, '');
}

test.each([
  ['提供元の発表によりますと全国で約120万件の情報が流出し、うち当社のお客様は2,318名です。', ' # 2318 people'],
  ['委託先全体で84万件のデータが対象とのことですが、当社のお客様に関するものは7,902件です。', ' # 7902 records'],
  ['同社によれば、同社のサービスを使う他社を含めた総数は約41万人、当社分は5,120人です。', ' # 5120 people'],
  ['当社の会員は約35万人おられますが、今回漏えいしたのは1,204名の方の氏名です。', 'name # 1204 people'],
  [
    'ご来場者は3日間で8,400名でした。このうち受付名簿に記入された611名の氏名と住所が流出しました。',
    'address name # 611 people',
  ],
  ['会員数12万人の「なずな通信」のうち、流出したのは4,410人分の氏名とメールアドレスです。', 'email name # 4410 people'],
  ['全会員82,000名にお知らせのメールをお送りしました。漏えいしたのは3,150名の氏名です。', 'name # 3150 people'],
  [
    '前回のお知らせでは対象を約2万件とご説明しておりましたが、精査の結果、16,380名の氏名が対象と分かりました。',
    'name # 16380 people',
  ],
  [
    '3月1日の公表時点では最大9,000名とご報告いたしましたが、調査の結果7,215名となりました。流出したのは氏名です。',
    'name # 7215 people',
  ],
  ['速報では5,600名としておりましたが、確報で4,870名の氏名が流出したと判明しました。', 'name # 4870 people'],
  ['先日お知らせした人数(8,800名)に誤りがあり、正しくは8,080名です。', ' # 8080 people'],
  [
    'このうち2,711件のアカウントで不正なログインが成立しました。2,711件のうち310件では生年月日も見られたおそれがあります。',
    'birth-date=310 # 2711 accounts',
  ],
  [
    '口座番号は暗号化されており、復号の鍵は別の場所に保管しておりました。流出したファイルには氏名、住所、口座番号が含まれていました。',
    'address bank-account/encrypted name',
  ],
  [
    'Passport numbers were on the stolen laptop, but encrypted, and the key is stored separately.',
    'id-document/encrypted',
  ],
  ['氏名と住所が流出した。電話番号とメールアドレスは名簿に記載がない。', 'address name #  # 電話番号|メールアドレス'],
  ['氏名と住所が流出した。生年月日は含まない。', 'address name #  # 生年月日'],
  ['流出したのは氏名です。口座番号は帳票に印字しておりません。', 'name #  # 口座番号'],
  ['流出したのは氏名です。顔写真は貼付しておりません。', 'name #  # 顔写真'],
  ['流出したのは氏名です。料金の支払い状況および口座番号は入っておりません。', 'name #  # 口座番号|料金の支払い状況'],
  [
    'Names were exposed. No account details were in the folder. Interview notes are kept on paper.',
    'name #  # account details|Interview notes',
  ],
  [
    '当社を装い、クレジットカード番号の入力を求める偽のメールが送られました。お客様の氏名とメールアドレスが流出しました。',
    'email name',
  ],
  ['他社から漏れたとみられるIDとパスワードを次々に試す攻撃があり、氏名と住所が閲覧されました。', 'address name'],
  ['氏名が閲覧されました。対象のパスワードを使えないようにしました。', 'name'],
  ['氏名が閲覧されました。当社からパスワードが流出した事実は確認されておりません。', 'name'],
  ['流出したのは、氏名、ご購入の商品名、座席番号、携帯電話の番号です。', 'name phone purchase-history'],
  ['流出したのは、氏名、健康保険証の写し、ご希望の日時です。', 'id-document name other'],
  ['流出したのは、プレイヤー名、コインの残高、フレンドの一覧です。', 'other points'],
  ['記載されていたのは、契約名義、供給地点特定番号、検針値です。', 'name other'],
  ['流出したのは、氏名、体温、血圧、心拍数の記録です。', 'health name'],
  ['The file held your name, the courses you booked and your previous schools.', 'education name purchase-history'],
  [
    'For 612 of the children the folder also held a copy of the passport, and for 139 a medical questionnaire. In all 2,874 children are affected; their names were exposed.',
    'health=139 id-document=612 name # 2874 people',
  ],
  [
    'Receipts in the stolen file show only the last four digits of a payment card and the name.',
    'name payment-card/partial',
  ],
  [
    '漏えいした情報\n区分\t人数\t項目\n入居者\t26,318名\t氏名、住所、生年月日\n保証人\t11,904名\t氏名、住所\nオーナー\t1,432名\t氏名、住所、口座番号',
    'address bank-account=1432 birth-date name # 26318 people',
  ],
  [
    '証券口座を開設された個人のお客様約1万2千名様の氏名、住所、口座番号が流出しました。',
    'address bank-account name # 12000 people',
  ],
  [
    '流出したアカウントは52,806件です。次の情報も流出しております。\n・歩数計をお使いの8,450件については、位置情報\n・体重計をお使いの1,033件については、体温',
    'health=1033 location=8450 # 52806 accounts',
  ],
  [
    '9,120名の氏名が流出しました。うち2,040名は電話番号、同じく331名は顔写真も含まれます。',
    'image=331 name phone=2040 # 9120 people',
  ],
  [
    '代金引換でお支払いのお客様、ならびに本店および駅前店の店頭でお買い上げのお客様は対象ではございません。',
    ' #  #  # 代金引換でお支払いのお客様|本店および駅前店の店頭でお買い上げのお客様',
  ],
  [
    '対象とならないお客さま\n法人のお客さま、およびかえで支店以外で口座を開設されたお客さま。',
    ' #  #  # 法人のお客さま|かえで支店以外で口座を開設されたお客さま',
  ],
  ['当社及びすずな鋳造株式会社のパソコンに、感染は確認されておりません。', ' #  #  # すずな鋳造株式会社のパソコン'],
  ['通信販売でご購入の方の氏名が流出しました(店頭受取の方を除く)。', 'name'],
  [
    'Names were exposed. Customers who booked at a travel agent, and users of our charter website, are not affected.',
    'name #  #  # Customers who booked at a travel agent|charter website',
  ],
  [
    'Names were exposed. Nazuna Expenses and businesses hosted in Dublin are not affected.',
    'name #  #  # Nazuna Expenses|businesses hosted in Dublin',
  ],
  [
    '公演会場の窓口とコンビニエンスストアで購入された方の情報は含まれません。',
    ' #  #  # 公演会場の窓口とコンビニエンスストアで購入された方',
  ],
  ['1,250世帯(3,021人)分の氏名と住所が記載された台帳を紛失しました。', 'address name # 3021 people'],
  ['流出したのは延べ5,321件(実人数4,876名)の氏名と電話番号です。', 'name phone # 4876 people'],
  [
    '名簿には1,024名の方のお名前が載っており、このうち住所まで載っていたのは88名です。',
    'address=88 name # 1024 people',
  ],
  [
    '案内はがき12,450通を発送したところ、うち315通で別の方の氏名と会員番号が印字されていました。',
    'account-id name # 315 records',
  ],
  ['メールを一斉に送る際、BCCに入れるべき312件のメールアドレスをTOに入れて送信しました。', 'email # 312 records'],
  ['The names and addresses of 2.3 million customers were copied.', 'address name # 2300000 people'],
  ['The names and email addresses of 7,312 of our 25,000 members were exposed.', 'email name # 7312 people'],
  ['漏えいした項目は、氏名(540名)、住所(312名)、電話番号(289名)です。', 'address=312 name=540 phone=289 # 540 people'],
  ['540名の氏名が流出しました(生年月日は41名、性別は38名のみ)。', 'birth-date=41 gender=38 name # 540 people'],
  [
    'Names were copied, and in 212 cases, bank account numbers. 4,100 people are affected.',
    'bank-account=212 name # 4100 people',
  ],
  [
    'The file held the names of 4,100 people, along with the phone numbers of 340 of them.',
    'name phone=340 # 4100 people',
  ],
  ['氏名とパスワードが流出しました。なお、パスワードはハッシュ化されています。', 'name password/hashed'],
  ['氏名、住所以外の情報は含まれておりません。氏名と住所が流出しました。', 'address name'],
  ['Names were exposed. No financial information was involved.', 'name #  # financial information'],
  ['流出したのは、LINEの表示名、プロフィール画像、トークの内容です。', 'communication image other'],
  ['流出したのは、児童の氏名、保護者の氏名と緊急連絡先、アレルギーの情報、写真です。', 'family health image name'],
  [
    'The data includes names, usernames, hashed passwords, IP addresses and private messages.',
    'account-id communication device name password/hashed',
  ],
  [
    'The data includes names, loyalty numbers, dates of stay and passport details.',
    'account-id id-document name purchase-history',
  ],
  ['The data includes names, student numbers, grades, and disability information.', 'account-id education health name'],
  ['The data includes donors’ names, donation amounts and postal addresses.', 'address name other'],
  ['The data includes vehicle registration numbers, names and mileage.', 'name other'],
  ['当社の従業員1名が、顧客2,204名分の氏名と電話番号を持ち出しました。', 'name phone # 2204 people'],
  ['対象外:店頭でお買い上げの方、電話でご注文の方。', ' #  #  # 店頭でお買い上げの方|電話でご注文の方'],
  ['グループ会社の株式会社すずな、株式会社せりの各社は対象ではありません。', ' #  #  # 株式会社すずな|株式会社せり'],
  [
    'Names were exposed. Our shop in York and people who only use our app were not affected.',
    'name #  #  # shop in York|people who only use our app',
  ],
  ['Names were exposed. Full card numbers are not stored by us.', 'name #  # Full card numbers'],
  [
    '12,004名のうち、生年月日をご登録の4,771名は生年月日も、勤務先をご記入の98名は勤務先も流出しました。全員の氏名が流出しています。',
    'birth-date=4771 employment=98 name # 12004 people',
  ],
  [
    '流出した12,004名の氏名、住所のほか、1,118名は家族構成、64名は病歴を含みます。',
    'address family=1118 health=64 name # 12004 people',
  ],
  [
    '12,004名の氏名と住所が流出しました。うち電話番号の記載があったものは3,300件です。',
    'address name phone=3300 # 12004 people',
  ],
  [
    '12,004名の氏名が流出しました。さらに、そのうち約2,000名については口座情報も確認されました。',
    'bank-account=2000 name # 12004 people',
  ],
  [
    'Names of 12,004 people were taken. The phone numbers of 1,410 of them and the passport numbers of 88 were also taken.',
    'id-document=88 name phone=1410 # 12004 people',
  ],
  [
    'Names of 12,004 people were taken. About 600 records also contained a date of birth.',
    'birth-date=600 name # 12004 people',
  ],
  ['Names of 12,004 people were taken, including bank details for 731 people.', 'bank-account=731 name # 12004 people'],
  [
    '今回の対象者は、2月に公表した1,200名に新たに判明した340名を加えた1,540名です。氏名が流出しました。',
    'name # 1540 people',
  ],
  ['The number of people affected has risen from 1,200 to 1,540. Names were exposed.', 'name # 1540 people'],
  [
    '当社の通販サイトでは、会員登録の際に氏名、住所、電話番号、メールアドレスをご登録いただいております。今回漏えいしたのは氏名のみです。',
    'name',
  ],
  ['職員がメールアドレスの入力を誤り、氏名の一覧を別の会社に送信しました。', 'name'],
  ['職員のパスワードが推測され、氏名の一覧が閲覧されました。', 'name'],
  ['管理者のIDとパスワードが盗まれ、これを用いて会員の氏名が閲覧されました。', 'name'],
  ['Names were exposed. An attacker used a stolen username and password to get in.', 'name'],
  ['Names were exposed. To verify your identity, we will ask for your name and date of birth.', 'name'],
  ['Names were exposed. We offer free credit monitoring; you will need your Social Security number to enrol.', 'name'],
  [
    'Names were exposed.\n\nNot affected\n\nOur summer camp, and pupils who joined the school before November 2019.',
    'name #  #  # summer camp|pupils who joined the school before November 2019',
  ],
])('%s', (body, expected) => expect(read(body)).toBe(expected));

test('titles written as items, with a star after an empty line', () => {
  expect(
    read(
      '* いつ\n  2024年3月1日から3月3日まで\n\n* 見られた情報\n  氏名、住所\n\n* 見られていないもの\n  口座番号(決済会社が\n  管理しており、当社は持っていません)\n\n* 今回の対象でない方\n  店頭で購入された方\n\n* 当社が行ったこと\n  3月4日 接続を止めました。\n',
    ),
  ).toBe('address name #  # 口座番号 # 店頭で購入された方');
});
