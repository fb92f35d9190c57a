// Words from which synthetic incidents are made: enough of them that no two texts are alike.

export const kanji = [
  ...'山川田村木林森石原野上中下大小高長東西南北春夏秋冬青赤白黒金銀松竹梅桜橋本松井藤佐伊加近斎遠安岡島崎浜浦沢谷坂町宮寺神福吉永富和平正信義忠光明清水池湖海空星月日風雲雪花草葉実豊美幸栄昌隆盛弘広道進新古真宏直健一二三五七八千万代丸天地人心',
];
export const romaji =
  'yama kawa ta mura ki hayashi mori ishi hara no ue naka shita o ko taka naga higashi nishi minami kita haru natsu aki fuyu ao aka shiro kuro kin gin matsu take ume sakura hashi moto fuji sa i ka kon sai en yasu oka shima saki hama ura sawa tani saka machi miya tera kami fuku yoshi tomi wa hei masa nobu chika mitsu aki kiyo mizu ike'.split(
    ' ',
  );
export const trades = [
  ['商店', 'Shoten'],
  ['物産', 'Bussan'],
  ['食品', 'Foods'],
  ['製菓', 'Confectionery'],
  ['システム', 'Systems'],
  ['出版', 'Publishing'],
  ['電機', 'Electric'],
  ['薬局', 'Pharmacy'],
  ['旅行', 'Travel'],
  ['百貨店', 'Department Store'],
  ['学園', 'Academy'],
  ['病院', 'Hospital'],
  ['運輸', 'Transport'],
  ['保険', 'Insurance'],
  ['証券', 'Securities'],
  ['不動産', 'Real Estate'],
  ['化粧品', 'Cosmetics'],
  ['酒造', 'Brewing'],
  ['スポーツ', 'Sports'],
  ['書店', 'Books'],
  ['通信', 'Telecom'],
  ['人材サービス', 'Staffing'],
  ['ホールディングス', 'Holdings'],
  ['家具', 'Furniture'],
] as const;
export const services = [
  ['公式オンラインショップ', 'official online shop'],
  ['会員サイト', 'members site'],
  ['予約サービス', 'booking service'],
  ['ポイントクラブ', 'points club'],
  ['アプリ', 'app'],
  ['お客さま専用ページ', 'customer page'],
  ['通販サイト', 'mail-order site'],
  ['マイページ', 'My Page'],
  ['問い合わせフォーム', 'enquiry form'],
  ['チケット販売', 'ticket sales'],
] as const;
export const causes = [
  ['unauthorized-access', '外部からの不正アクセスにより', 'Unauthorized access from outside'],
  ['web-skimming', '決済画面が改ざんされ', 'The payment page was altered, and'],
  [
    'credential-stuffing',
    '他社から流出したとみられるパスワードによる不正ログインで',
    'Logins with passwords taken elsewhere',
  ],
  ['ransomware', 'サーバーがランサムウェアに感染し', 'Ransomware on a server'],
  ['misconfiguration', 'クラウドの公開設定の誤りにより', 'A wrong sharing setting in a cloud service'],
  ['mis-sent', '担当者が宛先を誤ってメールを送り', 'An e-mail sent to the wrong addressees'],
  ['lost-or-stolen', '業務用の端末を紛失し', 'A lost work device'],
  ['third-party', '委託先のシステムが侵入を受け', "A break-in at a contractor's system"],
  ['malware', '従業員のパソコンがマルウェアに感染し', 'Malware on an employee PC'],
  ['system-defect', 'システム改修時の不具合により', 'A fault made during a system update'],
] as const;
export const effects = [
  ['が漏えいした可能性がある。', 'may have leaked'],
  ['が外部に流出した。', 'leaked'],
  ['が閲覧できる状態になっていた。', 'could be viewed by others'],
  ['が第三者に取得されたおそれがある。', 'may have been obtained by a third party'],
  ['が持ち出された可能性を否定できない。', 'may have been taken out'],
] as const;
export const items = [
  ['name', '氏名', 'names'],
  ['address', '住所', 'addresses'],
  ['phone', '電話番号', 'phone numbers'],
  ['email', 'メールアドレス', 'e-mail addresses'],
  ['birth-date', '生年月日', 'birth dates'],
  ['payment-card', 'カード番号', 'card numbers'],
  ['card-security-code', 'セキュリティコード', 'card security codes'],
  ['password', 'パスワード', 'passwords'],
  ['account-id', '会員ID', 'member ids'],
  ['purchase-history', '購入履歴', 'purchase histories'],
  ['gender', '性別', 'genders'],
  ['employment', '勤務先', 'employers'],
  ['bank-account', '口座番号', 'account numbers'],
  ['health', '診療情報', 'medical data'],
] as const;
export const details = [
  ['調査は外部の専門会社に依頼した', 'an outside company was asked to investigate'],
  ['該当する顧客には個別に連絡した', 'those concerned were told one by one'],
  ['警察に被害を相談した', 'the police were consulted'],
  ['当該サーバーは停止した', 'the server was taken offline'],
  ['再発防止策を検討している', 'measures are being considered'],
  ['二次被害は確認されていない', 'no misuse had been reported'],
  ['個人情報保護委員会に報告した', 'it was reported to the regulator'],
  ['カード決済は止めている', 'card payments are suspended'],
  ['委託先との契約を見直す', 'the contract with the vendor is under review'],
  ['全社員に研修を行う', 'all staff will be trained'],
] as const;
export const katakana = [
  ...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワンガギグゲゴザジズゼゾダデドバビブベボパピプペポー',
];
export const sections = [
  'news',
  'articles',
  'incident',
  'press',
  'info',
  'company/news',
  'topics',
  'security',
  'release',
  'column',
];
