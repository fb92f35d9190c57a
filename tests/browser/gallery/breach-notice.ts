// An invented apology notice as a page has it, for the popup that reads the open page. Dated today: it must alert once kept.

export function breachNoticeOf(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>不正アクセスによるお客様情報の流出について | 株式会社アサガオ</title></head>
<body><header><a href="/">株式会社アサガオ</a><nav><ul><li><a href="/items">商品一覧</a></li><li><a href="/cart">カート</a></li></ul></nav></header>
<main><h1>不正アクセスによるお客様情報の流出について</h1><p>${year}年${month}月${date}日</p><p>株式会社アサガオ</p>
<p>当社が運営する通販サイト「あさがお便り」（https://shop.asagao.example/）が第三者による不正アクセスを受け、お客様の情報が流出したことを確認いたしました。深くお詫び申し上げます。</p>
<h2>流出した情報</h2><p>2024年4月1日から2026年8月31日までに通販サイトでご購入されたお客様 12,804名の氏名、住所、電話番号、メールアドレス</p>
<p>このうち1,977名については、クレジットカード番号と有効期限も含まれます。パスワードは流出しておりません。</p>
<h2>影響のないもの</h2><p>実店舗「あさがお本店」は対象外です。</p>
<h2>お問い合わせ</h2><p>あさがお便り お客様専用窓口 0120-000-777（平日10:00～17:00）</p></main>
<footer>代表 03-0000-0777</footer></body></html>`;
}

/** As of the gallery's day. */
export const breachNotice = breachNoticeOf('2026-11-16');
