// Short texts that are notices of a breach in many words, and others that only sound like one.
import { expect, test } from 'vitest';
import { readNotice } from '../../../src/reader/read-notice.ts';

const told: readonly (readonly [string, string])[] = [
  [
    '社内ネットワークにおける不審な挙動の確認について（続報）',
    '3月3日に公表した件につき、その後の状況をご報告します。\n一部の業務端末が何者かに遠隔で操作されていたことを確認しました。個人情報保護委員会に速報を行いました。お客様の情報が持ち出されたかどうかは調べております。ご心配をおかけして申し訳ございません。',
  ],
  [
    'システム障害の発生について（第一報）',
    '本日未明より、当社の基幹システムに障害が発生しております。外部からのサイバー攻撃による可能性があり、外部の専門家とともに調べております。お客様の個人情報への影響は現在確認中です。警察へ相談しております。',
  ],
  [
    '不正アクセスの可能性に関するお知らせ',
    '当社サーバーに対し、外部から不正な接続が試みられた形跡が見つかりました。現在、情報流出の有無を調査しております。',
  ],
  [
    '個人情報を含む鞄の紛失について',
    '10月3日、当校の教諭が、生徒36名の氏名と成績を記した帳票の入った鞄を、帰宅途中に紛失いたしました。警察へ届け出ましたが、見つかっておりません。深くお詫び申し上げます。',
  ],
  [
    'メールの宛先設定の誤りについて',
    '6月2日、講座のご案内を送信する際、受信者のアドレスが互いに見える状態で送ってしまいました。142名の方にご迷惑をおかけしました。',
  ],
  [
    '元職員による情報の持ち出しについて',
    '当組合の元職員が、退職の際に組合員名簿を持ち帰っていたことが分かりました。誠に申し訳ございません。',
  ],
  [
    'お客様アンケートの回答が閲覧できる状態になっていた件',
    '5月1日から3日まで、アンケートにご回答いただいた内容を、他の回答者が見ることができる設定になっていました。氏名とメールアドレスが含まれます。お詫びいたします。',
  ],
  [
    '職員採用選考の受験者に関する個人情報の誤送信について',
    '受験者あてのメールに、誤った名簿を添付して送信する事案が発生しました。名簿には48名の氏名、電話番号が記載されていました。深くお詫び申し上げます。',
  ],
  [
    'お詫びとご報告',
    'このたび、当店の会員様のお名前とご住所が載った紙が、店頭で別のお客様の商品に紛れて渡りました。回収いたしましたが、ご迷惑をおかけしました。',
  ],
  [
    '重要なお知らせ',
    '弊社オンラインストアにて、第三者による不正アクセスを受け、お客様のクレジットカード情報（1,203件）が漏えいした可能性があることが判明いたしました。',
  ],
  [
    '弊社委託先におけるセキュリティインシデントについて',
    '弊社が配送を委託している会社のサーバーがランサムウェアに感染し、お客様のお届け先情報が含まれていた可能性があるとの報告を受けました。',
  ],
  [
    'クラウドサービスの設定不備による情報の公開状態について',
    '弊社が利用しているクラウドの設定に誤りがあり、2022年4月から採用応募者の履歴書が外部から閲覧可能でした。',
  ],
  [
    '個人情報の取扱いに関する事故について',
    '令和5年8月1日、健診結果の通知書を別の方へ送付する事故がありました。対象は2名です。',
  ],
  [
    'マイページにおける他のお客様の情報の表示について',
    '11月9日、マイページにログインした際、別のお客様のお名前とご注文履歴が表示される事象が発生しました。',
  ],
  [
    'フィッシングによるアカウントの乗っ取りについて',
    '職員のメールアカウントが第三者に乗っ取られ、約3,000件の迷惑メールが送られました。メールの中には住民の方の氏名が含まれていました。',
  ],
  [
    'パソコンの盗難について',
    '9月12日の夜、事務所に空き巣が入り、利用者様の記録を保存したパソコン1台が盗まれました。警察に被害届を提出しました。',
  ],
  [
    'ドメインの第三者取得に関するお知らせ',
    '当社がかつて使用していたドメインが第三者に取得され、元のメールアドレス宛に送られたお客様からのメールが第三者に届いていた可能性があります。氏名、電話番号が含まれるおそれがあります。',
  ],
  [
    'SNS公式アカウントへの不正ログインについて',
    '当社の公式アカウントが不正にログインされ、ダイレクトメッセージでやり取りしたお客様のお名前やご住所が見られた可能性があります。',
  ],
  ['カード番号等の窃取について', '当サイトの決済画面が書き換えられ、入力された番号等が外部に送られていました。'],
  [
    '保有個人データの漏えい等に関するご報告',
    '個人情報保護法第26条に基づきご報告いたします。7月4日、当法人の職員名簿ファイルがメールで社外に送られました。',
  ],
  [
    '入居者様情報の記載された書類の誤廃棄について',
    '保管していた申込書412通を、保存期間の満了前に誤って廃棄したことが分かりました。',
  ],
  [
    'USBメモリの所在不明について',
    '業務で使用していたUSBメモリ1本の所在が分からなくなっております。患者様152名の氏名と検査値が保存されていました。',
  ],
  [
    'ウェブサイトの改ざんについて',
    '当会ホームページが改ざんされ、閲覧した方が別のサイトへ誘導される状態になっていました。応募フォームに入力された情報が外部に送信されたおそれがあります。',
  ],
  [
    '「はなぶさオンライン」における情報セキュリティ事故のご報告',
    '当社のサービスにおきまして、データベースの内容が外部から取得されたことを確認しました。メールアドレス2万件です。',
  ],
  [
    '個人情報が記載された図面の流出',
    '当社の工事図面がインターネット上に掲載されていることが判明しました。居住者のお名前が記されています。',
  ],
  [
    'Notice of cybersecurity event',
    'On May 3 we discovered that an unauthorized party had access to our network. The files contained names and Social Security numbers. We notified law enforcement.',
  ],
  [
    'Important information about your account',
    'We are writing to tell you that a mistake on our part meant that some letters were sent to the wrong address. The letters showed your name and policy number. We are sorry.',
  ],
  [
    'Statement regarding unusual network activity',
    'Last week our team saw unusual activity on some systems and took them offline. We are working with outside experts to find out whether personal data was taken. We have informed the ICO.',
  ],
  [
    'Lost memory stick: what you need to know',
    'A memory stick with the records of 212 pupils was lost on 3 June. It was not encrypted. We apologise.',
  ],
  [
    'We sent an email showing other people’s addresses',
    'On Monday we emailed 312 volunteers and put all addresses in the To field. We are sorry.',
  ],
  [
    '通信障害と情報の取扱いについて（お詫び）',
    '4月2日に実施した設備の切り替えで設定を誤り、128名様の通話明細が別のご契約者様のページに出ておりました。',
  ],
  [
    '従業員情報の漏えいのおそれについて',
    '当社の人事システムを提供する会社から、従業員の情報を含むサーバーに外部から侵入された痕跡があるとの連絡がありました。',
  ],
  [
    '口座振替依頼書の紛失に関するお詫び',
    '支店で保管していた口座振替依頼書18枚が見当たらなくなりました。誤って捨てたものとみられます。',
  ],
  [
    '個人情報を含むファイルの誤公開について',
    '市のホームページに、個人情報を含むファイルを誤って公開しました。期間は6月1日から2日までです。',
  ],
  [
    'お客さま番号の印字誤りについて',
    'ご請求書に別のお客さまの番号とお名前が印字されたまま発送されていたことが判明しました。',
  ],
  ['防犯カメラ映像の流出について', '当店の防犯カメラの映像が、従業員によりSNSに投稿されていたことが判明しました。'],
  [
    'Notice of Data Breach',
    'We are writing to inform you of a data breach. The stolen data included your name, address and SSN. Your password was not affected.',
  ],
  ['Notice of Data Breach', 'An unauthorized person accessed our email. Your name and address may be affected.'],
  [
    'Important notice',
    'We regret to inform you that your personal information was involved in a security incident at Quill Ltd.',
  ],
  [
    'Notice of Security Breach',
    'This letter concerns a breach of your personal information. It contained your name and licence number.',
  ],
];
const untold: readonly (readonly [string, string])[] = [
  ['年末年始の休業のお知らせ', '12月29日から1月3日まで休業いたします。ご迷惑をおかけし申し訳ございません。'],
  [
    '標的型攻撃メール訓練の実施について',
    '全従業員を対象に、不審なメールの添付ファイルを開かない訓練を実施しました。開封率は3%でした。',
  ],
  ['プライバシーマークの取得について', '当社は個人情報の漏えいを防ぐ体制を整え、認証を取得しました。'],
  [
    '他社サービスの情報流出に伴うパスワード変更のお願い',
    '他社のサービスから会員情報が流出したとの報道がありました。同じパスワードをお使いの場合は変更をお願いします。当社からの流出はございません。',
  ],
  [
    '弊社製品の脆弱性（CVE-2024-0001）について',
    '弊社ルーターに、第三者に操作される可能性のある脆弱性が見つかりました。ファームウェアを更新してください。',
  ],
  [
    '商品の自主回収に関するお詫び',
    '異物混入の可能性があるため回収いたします。お客様のお名前、ご住所、電話番号を添えてお送りください。個人情報は回収以外に利用しません。',
  ],
  ['システムメンテナンスのお知らせ', '3月3日にサーバーを停止します。その間、会員情報の確認ができません。'],
  [
    '個人情報の取扱いについて',
    'お預かりした個人情報は、漏えい、紛失、改ざんを防ぐため適切に管理します。お問い合わせは個人情報相談窓口まで。',
  ],
  ['サイバー攻撃対策セミナー開催', '近年、ランサムウェアによる情報漏えいが増えています。被害企業の事例を紹介します。'],
  [
    '当社を装うSMSに関する注意喚起',
    '当社の名前をかたり、カード情報を入力させるSMSが確認されています。当社から送信したものではありません。',
  ],
  [
    'サービス障害のお詫び',
    '5月2日10時から12時まで、アクセスの集中によりログインできない事象が発生しました。個人情報の流出はございません。サイバー攻撃によるものではありません。',
  ],
  [
    'パスワードの定期的な変更のお願い',
    '不正ログインを防ぐため、パスワードの変更をお願いします。第三者に知られると悪用されるおそれがあります。',
  ],
  [
    '当社に関する一部報道について',
    '本日、当社から顧客情報が流出したとの報道がありましたが、そのような事実はございません。',
  ],
  ['情報セキュリティ基本方針', '情報資産の漏えい等の事故が発生した場合には、速やかに原因を究明し再発防止に努めます。'],
  ['落とし物のお知らせ', '9月3日、館内でお財布の落とし物がありました。お心当たりの方は受付までお申し出ください。'],
  [
    '偽サイトにご注意ください',
    '当店を装った偽の通販サイトが見つかりました。氏名や住所、カード番号が盗み取られるおそれがあります。',
  ],
  [
    'How we protect your data',
    'We encrypt personal information and train staff so that data breaches are prevented. If a breach occurs we will notify you.',
  ],
  [
    'Beware of phishing emails',
    'We have seen emails that pretend to come from us and ask for card numbers. Our systems have not been breached.',
  ],
  ['料金誤請求のお詫び', '4月分の料金を誤って二重に請求しておりました。返金いたします。'],
  [
    'Notice of Data Breach Insurance',
    'We are writing to inform you of our new data breach insurance. It covers stolen data, including names and addresses.',
  ],
  [
    'How to read a notice of data breach',
    'It tells you that data was stolen. If the stolen data included your SSN, freeze your credit.',
  ],
  ['Big retailer suffers data breach', 'Retailer X said that its customers’ data was stolen. We are not affected.'],
  [
    'No data breach at Fernwell',
    'There were rumours that our customer data was stolen. This is not true: no customer data was affected.',
  ],
  [
    'Notice of data request',
    'We are writing to inform you that your export was created. It included your name, address and orders.',
  ],
  ['個人情報漏えい保険のご案内', 'お客様情報が漏えいした場合の費用を補償します。2024年は他社で漏えいが起きました。'],
  ['会員規約の改定', '第三者による不正アクセスが発生した場合の責任について規定を改めます。'],
];

function decide([title, text]: readonly [string, string]): boolean {
  const content = `2024年10月20日\n株式会社みほん\n\n${title}\n\n${text}\n\nお問い合わせ 03-0000-0001\n`;
  return readNotice({ content, kind: 'text' }).isNotice;
}

test.each(told)('a notice: %s', (...entry) => {
  expect(decide(entry)).toBe(true);
});
test.each(untold)('no notice: %s', (...entry) => {
  expect(decide(entry)).toBe(false);
});
