// When it happened, told in the ways of many notices: two days apart in one sentence, a list of days, a month, a night.
import { expect, test } from 'vitest';
import { readNotice } from '../../../src/reader/read-notice.ts';

function occurredIn(content: string): string {
  const { occurred } = readNotice({ content, kind: 'text' }).draft;
  return occurred ? `${occurred.from ?? ''}..${occurred.to ?? ''}` : 'not told';
}

/** What the title of such a notice calls it. */
const about = (passage: string): string =>
  /配信|お渡し/.test(passage)
    ? '誤送信'
    : /最後に使った|探した|落とし/.test(passage)
      ? '紛失'
      : /金庫/.test(passage)
        ? '盗難'
        : '漏えい';

test.each([
  // From a day until a day, with words in the middle.
  [
    '調査の結果、第三者は1月9日に当社のVPN装置の脆弱性を突いて社内に入り、2月3日に通信を遮断するまでの間、会員様4,120名の氏名を閲覧できる状態にありました。発覚は2月2日です。',
    '2024-01-09..2024-02-03',
  ],
  [
    '元従業員が、2023年9月4日から退職した同月29日までの間に、顧客名簿を私物のUSBメモリーに繰り返し複写し、持ち出しておりました。2月1日、お客様のお申し出により判明しました。',
    '2023-09-04..2023-09-29',
  ],
  [
    '応募フォームの設定誤りにより、フォームを公開した2月1日午前10時から、ご指摘を受けて停止した2月2日午後3時まで、先に応募された方の氏名が、後から応募された方に見える状態でした。',
    '2024-02-01..2024-02-02',
  ],
  [
    '昨年5月20日の機能追加の際に認証の確認が抜け、以来、本年2月6日に修正するまで、URLを知る人は会員様の氏名を見ることができました。',
    '2023-05-20..2024-02-06',
  ],
  [
    '第三者による不正アクセスがあり、会員様の氏名が一件ずつ呼び出されて漏えいしました。呼び出しは昨年11月20日に始まり、12月2日にAPIを止めるまで続きました。公表まで9日を要しましたのは、確認のためです。',
    '2023-11-20..2023-12-02',
  ],
  [
    '攻撃者が最初に侵入したのは2023年8月30日、最後に活動が確かめられたのは2023年9月14日です。当社が気付いたのは2024年2月20日でした。氏名が持ち出されました。',
    '2023-08-30..2023-09-14',
  ],
  [
    '利用者証のうち57枚を、2023年4月17日から同年5月9日までの間に別の方へ郵送しておりました。本年2月29日の点検で分かりました。氏名が記されています。',
    '2023-04-17..2023-05-09',
  ],
  [
    '2/11の夜間に行ったプログラムの更新に誤りがあり、会員様の氏名が別の会員様に表示されました。発生していたのは2/12の7:00から2/13の11:40までです。',
    '2024-02-12..2024-02-13',
  ],
  [
    '1月26日にご利用者様からご指摘を受け、直ちに公開を取り止めました。調べたところ、昨年9月1日のサイト移転の際に公開の設定を誤っていたことが分かりました。氏名が218名分です。',
    '2023-09-01..2024-01-26',
  ],
  [
    '調査の結果、攻撃者は遅くとも2023年3月には当社の開発環境に入っており、2023年11月28日に遮断するまで、繰り返しデータを取り出していたことが判明しました。',
    '2023-03-01..2023-11-28',
  ],
  [
    '第三者が決済アプリケーションを改ざんしたのは2023年5月12日で、2023年12月19日に復旧作業を終えるまで改ざんされた状態でした。カード番号が漏えいした可能性があります。',
    '2023-05-12..2023-12-19',
  ],
  // Several days of the same thing.
  [
    '2月20日と2月27日の2回、窓口で別の患者様の検査結果をお渡ししてしまいました。2月28日に患者様からのお電話で分かりました。',
    '2024-02-20..2024-02-27',
  ],
  [
    '2月15日18時に配信したお知らせメールの本文に、別の方のお名前を差し込んで送信しました。同じ誤りは2月22日の配信でも起きており、合わせて301名様のお名前が届きました。',
    '2024-02-15..2024-02-22',
  ],
  // Months.
  [
    '2023年12月中に、第三者が管理用の画面に繰り返し入り、会員様の氏名とメールアドレスを取り出していたことが、本年2月の調査で分かりました。',
    '2023-12-01..2023-12-31',
  ],
  [
    '販売を委託していた会社の担当者が、2022年4月から2023年12月にかけて、業務に関わりなく会員様の氏名と住所を閲覧していたことが分かりました。',
    '2022-04-01..2023-12-31',
  ],
  // An infection lasts until it is met, which tells nothing of its end.
  [
    '委託先の社員が仕事を家に持ち帰り、2月3日にその私用パソコンがウイルスに感染して、ご契約者290名の氏名がファイル交換ソフトを通じて流出しました。2月10日に通報で判明しました。',
    '2024-02-03..',
  ],
  // Without a clear cause, and with the visits of the weeks after.
  [
    '営業担当だった元社員が、退職日の前日である2023年10月30日に顧客一覧を印刷し、自宅に持ち帰っていました。氏名と電話番号405名分です。',
    '2023-10-30..2023-10-30',
  ],
  [
    '令和6年2月9日に発送した納税通知書のうち19通に別の方の書類が混入していました。2月13日から15日にかけて、受け取られた方を訪問し回収しました。',
    '2024-02-09..2024-02-09',
  ],
  [
    '職員が2月21日と26日に、知人の求めに応じて住民3名の氏名と住所を端末で検索し、電話で伝えていました。3月4日、本人からの申し出で発覚しました。',
    '2024-02-21..2024-02-26',
  ],
  // The day it should have been, and a month's papers, are not it.
  [
    '2月1日(木)の17時に配信するはずの採用通知を、1月31日(水)の17時5分に別の応募者の方へ送信してしまいました。氏名と住所1名分です。',
    '2024-01-31..2024-01-31',
  ],
  [
    '毎月の請求データを配信する作業で、11月分、12月分、1月分に別の取引先のデータを混ぜて送っていたことが3月1日に判明しました。氏名と金額が88名分です。',
    'not told',
  ],
  // Within one day, and within one night.
  [
    '2月16日(金)10時、採用サイトの更新を行いました。その際の誤りにより、同日10時から13時20分まで、応募者の氏名が他の応募者の方に見える状態となりました。',
    '2024-02-16..2024-02-16',
  ],
  [
    '2月18日未明、当社の営業所に侵入した者によって金庫が壊され、お客様の契約書96件が盗み出されました。同日午前7時、出勤した社員が発見し通報しました。',
    '2024-02-18..2024-02-18',
  ],
  // Done to the house, of people who did something else.
  [
    '11月6日から11月9日までの4日間、当社のサーバーに外部から不正に接続され、採用に応募された方152名の氏名が持ち出されました。11月13日に判明いたしました。',
    '2023-11-06..2023-11-09',
  ],
  // Lost between two days, and on the way home.
  [
    '2月9日(金)の行事で使ったSDカードを2月13日(火)に探したところ、見当たらないことが分かりました。園児52名の写真と名前が入っています。',
    '2024-02-09..2024-02-13',
  ],
  [
    'USBメモリーを最後に使ったのは2月5日で、2月8日に使おうとしたところ所定の引き出しにありませんでした。生徒118名の氏名が入っています。',
    '2024-02-05..2024-02-08',
  ],
  [
    '2月16日の訪問から事務所へ戻る途中に、利用者12名の氏名を記した手帳を落としました。2月17日に警察へ遺失届を出しました。',
    '2024-02-16..2024-02-16',
  ],
  [
    '3月5日午後、職員がパソコンに出た警告の番号へ電話をかけ、指示に従って操作したところ、約40分の間パソコンが遠隔操作されました。会員520名の氏名が入っていました。',
    '2024-03-05..2024-03-05',
  ],
])('%s happened then', (passage, expected) => {
  expect(
    occurredIn(
      `2024年3月15日\n\n株式会社みほん堂\n\n個人情報の${about(passage)}に関するお詫び\n\n${passage}\n\n深くお詫び申し上げます。`,
    ),
  ).toBe(expected);
});

test.each([
  [
    'The list was published on our website on 11 December 2023 and remained there until 23 January 2024, when a member pointed it out. It gave the names of 76 members.',
    '2023-12-11..2024-01-23',
  ],
  [
    'A software update on 12 February caused the accounts of 45 customers to show the name of somebody else. The fault appeared on 13 February and was corrected on 15 February.',
    '2024-02-13..2024-02-15',
  ],
  [
    'A folder of scanned forms had been open to the internet since 30 October 2023. A researcher told us about it on 5 March 2024 and we closed it the same day. It held the names of 410 applicants.',
    '2023-10-30..2024-03-05',
  ],
  [
    'A memory stick with the names of 57 volunteers was last seen on 12 February and was found to be missing on 16 February 2024.',
    '2024-02-12..2024-02-16',
  ],
  [
    'Thieves took a server from our surgery between the evening of Friday 23 February and the morning of Monday 26 February 2024. It held the names of 3,900 patients.',
    '2024-02-23..2024-02-26',
  ],
  [
    'On 26 February 2024 we found that a copy of our customer list had been offered for sale. We do not yet know when it was taken. It has the names of 8,200 customers.',
    'not told',
  ],
  [
    'Starting on 14 October 2023, an unauthorised person used stolen credentials to download customer records. The access ended on 2 November 2023 when the credentials were revoked. Names and addresses were taken.',
    '2023-10-14..2023-11-02',
  ],
  [
    'On the evening of Sunday 25 February somebody used a stolen access key to copy one backup of the payroll database with the names of employees. We noticed the unauthorised access on Tuesday 27 February.',
    '2024-02-25..2024-02-25',
  ],
])('%s in English', (passage, expected) => {
  expect(
    occurredIn(
      `15 March 2024\n\nMihon Homes Limited\n\nPersonal data breach\n\n${passage}\n\nWe apologise to everyone affected.`,
    ),
  ).toBe(expected);
});
