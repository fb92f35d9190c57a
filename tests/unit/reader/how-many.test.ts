// Which of a notice's numbers counts those concerned, and in what: each row a way of telling numbers that was once read wrongly.
import { expect, test } from 'vitest';
import { readNotice } from '../../../src/reader/read-notice.ts';
import { draftAround, subjectsOf } from './around.ts';

/** "2318 people" and, behind it, the numbers of single kinds of data. */
function read(body: string): string {
  const draft = draftAround(body);
  const counts = (draft.data ?? []).flatMap((d) => (d.count ? [`${d.category}=${d.count}`] : [])).sort();
  return [subjectsOf(draft) || 'none', ...counts].join(' ');
}

test.each([
  ['紛失したのは、登録者台帳2冊（計318世帯分、氏名、住所、世帯員の生年月日）です。', '318 records'],
  [
    '当サービスの登録者は全国に51万2千名おられます。このうち、今回の不正アクセスにより情報が閲覧されたおそれがあるのは6,703名です。',
    '6703 people',
  ],
  [
    '攻撃者は約68万回のログインを試み、うち2,344件のアカウントでログインに成功しました。氏名、住所が閲覧されたおそれがあります。',
    '2344 accounts',
  ],
  ['配布した資料1,200部のうち、46部に別の患者様の氏名と診察券番号が印字されておりました。', '46 records'],
  ['応募総数は6,318件で、そのうち他の方から閲覧された可能性があるのは4月20日に応募された297件です。', '297 records'],
  [
    'サーバーには全部で182,400件のデータが保存されていましたが、外部に送信されたことが確認されたのは9,016件です。',
    '9016 records',
  ],
  [
    'ログインした会員様528名のうち、61名の会員様の画面に他の会員様の氏名、住所が表示されました。情報が表示された会員様は74名です。',
    '74 people',
  ],
  ['会員約百三十万人のうち、四万二千人分の氏名と住所が流出しました。', '42000 people'],
  [
    'お客様7,100名のうち、メールアドレスが無効だった412名を除く6,688名の氏名とメールアドレスが流出しました。',
    '6688 people',
  ],
  [
    '漏えいしたのは、2020年度の受講者のうちWebで申し込まれた2,406名の氏名、住所です。同年度の受講者は全体で5,120名です。',
    '2406 people',
  ],
  [
    'The database held 48,300 customer accounts. Of these, 6,214 were accessed. Names and addresses were viewed.',
    '6214 accounts',
  ],
  [
    'We have written to all 88,000 members. The incident affects 3,915 of them. Names and email addresses were exposed.',
    '3915 people',
  ],
  [
    'We hold data of about 64,000 people. The copied files contain information about 18,305 tenants and 7,122 former tenants.',
    '18305 people',
  ],
  ['【件数】\n128,440件\n【項目】\n氏名、住所\n【委託先における全体の件数】\n約418万件', '128440 records'],
  [
    '紛失したのは、入院患者さん1名分の診療情報提供書（氏名、生年月日を記載）です。当院の病床数は320床、職員は610名です。',
    '1 people',
  ],
  [
    '元社員が持ち出したのは、お客様6,540名様分の氏名と住所です。その支店のお客様数は合計約41,000名様ですが、その全てが持ち出されたわけではありません。',
    '6540 people',
  ],
  [
    'アプリをご利用の一部のお客様（最大3,420名）に、別のお客様（最大2,905名）の氏名、会員番号が表示される状態となっておりました。',
    '2905 people',
  ],
  [
    '紛失した答案は、第2会場の受検者188名分で、氏名が記載されています。当日の受検者は全会場で2,340名でした。',
    '188 people',
  ],
  [
    '漏えいした可能性があるお客様\nカード決済をされたお客様4,803名\n※会員登録のみのお客様1万2,008名は対象外です。',
    '4803 people',
  ],
  [
    'We treat 140,000 patients a year at 32 practices. The data of 22,815 patients who booked online was viewed.',
    '22815 people',
  ],
  [
    'Data of 3.4 million people from 60 clients of our supplier was stolen. About 71,000 of them are customers of Nazuna Foods.',
    '71000 people',
  ],
  [
    '登録者数29,844名のうち、流出したのは2023年12月31日までに登録された25,317名分のメールアドレスです。',
    '25317 people',
  ],
  [
    '不具合の時間中にログインされたお客様は1,207名、表示された可能性のある注文は最大864件（お客様の数では702名）です。',
    '702 people',
  ],
  [
    '24名様の荷物に、別の当選者様の送り状の控えが誤って貼られていました。応募者は全部で1万1,620名様ですが、当選者以外の方の情報は含まれません。',
    '24 people',
  ],
  [
    'ポイントカード会員120万4,500名のお客様のうち、ネットから登録された31万7,208名のお客様の、氏名、生年月日が流出した可能性がございます。',
    '317208 people',
  ],
  [
    '412,300 accounts were billed from this system; the copied files concern 38,117 of these accounts. Names were copied.',
    '38117 accounts',
  ],
])('not all there are: %s', (body, expected) => {
  expect(read(body)).toBe(expected);
});

test.each([
  ['【訂正】対象件数\n（誤）5,410件\n（正）5,140件\n流出した項目：氏名、住所', '5140 records'],
  [
    '当初お知らせした4,500名に加え、新たに1,286名のお客様の情報も流出していたことが判明し、対象は合計5,786名となりました。',
    '5786 people',
  ],
  ['最終的に、漏えいが確認された方は18,207名です（中間報告時 20,110名）。氏名、住所が含まれます。', '18207 people'],
  ['第2報でお知らせした対象人数7,700名に変更はございません。氏名、住所が流出しました。', '7700 people'],
  ['影響を受けたお客様の数は、第一報の時点の推計（約10万人）を下回る83,412人と確定しました。', '83412 people'],
  [
    '第2報（2023年12月20日）では漏えいのおそれのある方を最大61,000名としておりましたが、調査が終わりました。\n漏えいした個人情報\n対象\t人数\t項目\n契約者\t22,018名\t氏名、住所\n被保険者\t29,377名\t氏名、住所\n合計\t51,395名',
    '51395 people',
  ],
  ['9月2日公表　約15,000件\n今回確定　13,284件\n漏えいの項目：氏名、メールアドレス', '13284 records'],
  [
    'In our first notice we estimated that 30,000 members were affected. After a full review, the number of members whose data was accessed is 26,774.',
    '26774 people',
  ],
  ['対象件数の変更\n\u3000変更前：登録情報 72,500件\n\u3000変更後：登録情報 68,914件', '68914 records'],
  [
    '第1報で「3,000件以上」、第2報で「7,612件」とお知らせしておりました件数は、最終的に7,590件と確定いたしました。',
    '7590 records',
  ],
  [
    'In all, the records of 29,828 members were copied. In January we thought that up to 41,000 members might be concerned.',
    '29828 people',
  ],
])('not what an earlier report said: %s', (body, expected) => {
  expect(read(body)).toBe(expected);
});

test.each([
  [
    '学校別の人数は、みほん小学校214名、すずな小学校187名、せり中学校305名です。氏名、学年が記載されていました。',
    '305 people',
  ],
  ['学習用アカウント（生徒用890件、教職員用72件、合計962件）の氏名とパスワードが流出しました。', '962 accounts'],
  [
    'お客様ID 7,204件のうち、326件についてポイントの不正利用が確認されました。氏名、住所を閲覧された可能性があります。',
    '7204 accounts',
  ],
  ['・不正ログインが確認された会員ID数：4,771件\n・閲覧された可能性のある情報：氏名、住所', '4771 accounts'],
  [
    '注文確認メール2,206通が本来とは異なるお客様に送信されました。メールには注文者の氏名、住所が記載されており、対象となるご注文は1,988件です。',
    '1988 orders',
  ],
  ['■漏えいした情報\nお客様情報 20,110件（氏名、住所、電話番号）\n従業員 340名（氏名、住所）', '20110 records'],
  [
    '■流出した情報\n区分\t人数\t項目\nキャンペーンの応募者\t52,614名\t氏名、住所\n教室の申込者\t1,845名\t氏名、住所',
    '52614 people',
  ],
  [
    '患者様1万2,300名のうち、USBメモリーに保存されていたのは、2019年度から2022年度に入院された2,846名の氏名、病名です。',
    '2846 people',
  ],
  [
    '電話番号とメールアドレスは、ご記入いただいた方(それぞれ702名、519名)に限られます。氏名と住所は1,288名全員分です。',
    '1288 people',
  ],
  [
    'Around 15,200 customers received the e-mail; the spreadsheet attached to it listed 2,046 of them with their name and postcode.',
    '2046 people',
  ],
])('what is counted: %s', (body, expected) => {
  expect(read(body)).toBe(expected);
});

test.each([
  [
    'お客様14,200名の氏名、住所が漏えいしました。なお、メールアドレスをご登録の10,385名についてはメールアドレスも対象となります。',
    '14200 people email=10385',
  ],
  [
    '受診された患者さん3,200名のお名前、生年月日、カルテ番号のほか、レントゲン画像（うち1,040名分）が盗まれました。',
    '3200 people health=1040',
  ],
  [
    'Some 4,150 donors are affected. Of these, 890 had given their bank details and 12 a copy of a passport. Names were exposed.',
    '4150 people bank-account=890 id-document=12',
  ],
  [
    '流出した会員情報は9万7,315アカウントです。このうち電話番号を登録されていたのは5万1,022アカウント、住所を登録されていたのは3万8,870アカウントです。',
    '97315 accounts address=38870 phone=51022',
  ],
  [
    'カード決済をされたお客様4,803名の情報が漏えいしました。\n※5,117件のカード情報（カード番号、有効期限）が対象です。',
    '4803 people payment-card=5117',
  ],
  [
    '漏えいした情報の件数\n区分\t件数\t氏名\t住所\tカード番号\n通販会員\t41,208件\t○\t○\t×\nカード決済の方\t3,977件\t○\t○\t○\n合計\t45,185件',
    '45185 records payment-card=3977',
  ],
  [
    '会員約6万2千人の情報が流出しました。内訳は、メールアドレスのみが約4万5千人、メールアドレスと氏名が約1万7千人です。',
    '62000 people',
  ],
  [
    '■漏えいした情報\n氏名、住所、電話番号…8,412名\nメールアドレス…7,960名\n生年月日…3,315名',
    '8412 people birth-date=3315 email=7960',
  ],
  [
    '漏えいしたのは、氏名（全員）、住所（全員）、マイナンバー（扶養の申告をされた318名）です。対象者は従業員1,107名です。',
    '1107 people national-id=318',
  ],
  [
    '漏えいしたのは会員2,051名の氏名です。このうちお薬手帳を登録していたのは1,877名、障害に関する配慮の申し出を記入していたのは21名です。',
    '2051 people',
  ],
])('one kind of data: %s', (body, expected) => {
  expect(read(body)).toBe(expected);
});

test('a table of what was said before and what holds now: the second', () => {
  const table =
    '<table><tr><th></th><th>3月1日の発表</th><th>訂正後</th></tr><tr><td>漏えいした件数</td><td>2,350件</td><td>1,926件</td></tr></table>';
  const { draft } = readNotice({
    content: `<title>個人情報の漏えいについて（訂正）</title><p>2024年3月18日</p><p>株式会社ナズナ食品</p><p>お客様の氏名と住所が漏えいしました。お詫びして件数を訂正いたします。</p>${table}`,
    kind: 'html',
  });
  expect(subjectsOf(draft)).toBe('1926 records');
});

test('what stands beside the notice’s own words is said in both languages, the other numbers never added up', () => {
  const body = '会員2,051名の氏名が漏えいしました。このうち321名については電話番号も漏えいしました。';
  expect(draftAround(body).subjects?.note).toEqual({
    ja: 'ほかに書かれた数：内数 321名（足し合わせていません）',
    en: 'other numbers given: of these 321名 (not added up)',
  });
  expect(draftAround('会員約2,051名の氏名が漏えいしました。').subjects?.note).toEqual({ ja: '約2,051名' });
});

test.each([
  ['会員2,051名の氏名が漏えいしました。', undefined],
  ['会員約2,051名の氏名が漏えいしました。', 'about'],
  ['会員最大2,051名の氏名が漏えいした可能性があります。', 'up-to'],
  ['会員最大約2,051名の氏名が漏えいした可能性があります。', 'up-to-about'],
  ['会員2,051名以上の氏名が漏えいしました。', 'at-least'],
  ['会員少なくとも2,051名の氏名が漏えいしました。', 'at-least'],
])('the number is qualified as the notice does it: %s', (body, qualifier) => {
  expect(draftAround(body).subjects).toMatchObject({ max: 2051, unit: 'people' });
  expect(draftAround(body).subjects?.qualifier).toBe(qualifier);
});
