// One day told in many wordings, in running text and in rows, and what it is read as.
import { expect, test } from 'vitest';
import { readNotice } from '../../../src/reader/read-notice.ts';

// The text, then what is read of January 2024: day and kind.
const days = `
当社の運用担当者が1月12日、見覚えのない管理者アカウントが作られているのを見つけました。 => 12 detected
1月12日、取引先様から不審なメールが届いた旨のお電話を頂戴いたしました。 => 12 detected
1月12日の棚卸しで、保管台帳と現物の数が合わないことが分かりました。 => 12 detected
1月12日に、匿名の通報が当社の相談窓口に寄せられました。 => 12 detected
本件は、1月12日にお客様より頂戴したお電話がきっかけで明らかになりました。 => 12 detected
1月12日、SNS上の投稿により事態を把握いたしました。 => 12 detected
1月12日、警察より、押収した端末から当社の名簿が見つかったとの連絡を受けました。 => 12 detected
1月12日、インターネット検索の結果に会員情報が表示されるとの指摘があった。 => 12 detected
1月12日朝、職員が机の引き出しの鍵が壊されているのを発見した。 => 12 detected
外部の調査員から1月12日に報告を受け、設定の誤りに気が付きました。 => 12 detected
1月12日 ウイルス対策ソフトが不審なファイルを検出 => 12 detected
1月12日 監視センターよりアラート通知 => 12 detected
1月12日 利用者から「他人の名前が出る」との問い合わせ => 12 detected
1月12日 発送業者から封入ミスの報告 => 12 detected
1月12日 受取人から当行に申し出 => 12 detected
1月12日 身代金を要求する画面を確認 => 12 detected
1月12日 総務省からの照会で発覚 => 12 detected
1月12日 担当者が誤りに気づく => 12 detected
1月12日 誤送信が判明 => 12 detected
1月12日 カード会社から決済代行会社を通じて連絡 => 12 detected
1月12日に、該当するサーバーをネットワークから隔離しております。 => 12 contained
1月12日中に公開を取りやめました。 => 12 contained
1月12日、フォームへの接続を遮断する措置を講じました。 => 12 contained
1月12日、誤ってお送りした書類は全て返送していただきました。 => 12 contained
お送りしてしまったメールは、1月12日に受信者の方全員に削除していただいたことを確認いたしました。 => 12 contained
1月12日 全会員のパスワードをリセット => 12 contained
1月12日 当該アカウントを停止 => 12 contained
1月12日 通販サイトを一時閉鎖 => 12 contained
1月12日 権限設定を修正 => 12 contained
1月12日 メール送信機能を停止 => 12 contained
1月12日 誤掲載ファイルを削除 => 12 contained
1月12日 外部との通信を遮断 => 12 contained
1月12日 紛失した書類を発見、回収 => 12 contained
1月12日 検索エンジンのキャッシュ消去を確認 => 12 contained
1月12日 公開設定を非公開へ変更 => 12 contained
1月12日 VPN機器の使用を中止 => 12 contained
1月12日 不正プログラムを駆除 => 12 contained
1月12日 脆弱性のある機能を無効化 => 12 contained
1月12日 クレジットカード決済を停止 => 12 contained
1月12日 セッションを強制的に切断 => 12 contained
1月12日 誤って配付した書類を引き取りました => 12 contained
1月12日、外部の専門機関に調査をお願いしました。 => 12 investigation
1月12日より、社外のセキュリティ専門家を交えて詳しく調べております。 => 12 investigation
1月12日、社内に調査チームを立ち上げました。 => 12 investigation
1月12日、委託先での原因調査が一通り終わりました。 => 12 investigation
1月12日付の調査報告書により、対象となる方が確定いたしました。 => 12 investigation
1月12日、フォレンジック事業者から解析の結果を受領しております。 => 12 investigation
弁護士を委員長とする第三者委員会を1月12日に設けました。 => 12 investigation
1月12日 ログ解析を開始 => 12 investigation
1月12日 第三者機関に調査を委託 => 12 investigation
1月12日 調査報告書受領 => 12 investigation
1月12日 社内調査を実施 => 12 investigation
1月12日 影響範囲の特定を完了 => 12 investigation
1月12日 関係者への聞き取りを実施 => 12 investigation
1月12日 専門業者による調査開始 => 12 investigation
1月12日 中間報告を受領 => 12 investigation
1月12日 全件の照合を終える => 12 investigation
1月12日に、個人情報保護法に基づき個人情報保護委員会へ報告しております。 => 12 regulator-reported
個人情報保護委員会への報告は1月12日に済ませました。 => 12 regulator-reported
監督官庁には1月12日にご報告申し上げました。 => 12 regulator-reported
1月12日、県教育委員会に事故報告書を提出しました。 => 12 regulator-reported
1月12日、金融庁および個人情報保護委員会へ届け出ました。 => 12 regulator-reported
1月12日 総務省に第一報 => 12 regulator-reported
1月12日 個人情報保護委員会へ漏えい等報告(速報) => 12 regulator-reported
1月12日 厚生労働省・個人情報保護委員会に報告 => 12 regulator-reported
1月12日 プライバシーマーク付与機関へ報告 => 12 regulator-reported
1月12日 市へ報告書を提出 => 12 regulator-reported
1月12日 個人情報保護委員会 速報提出 => 12 regulator-reported
1月12日 東京都に報告 => 12 regulator-reported
1月12日、最寄りの警察署に紛失届を出しました。 => 12 police-reported
警察には1月12日に被害の申告をしております。 => 12 police-reported
1月12日、元従業員を警察に告訴しました。 => 12 police-reported
1月12日 警察署へ被害届提出 => 12 police-reported
1月12日 県警サイバー課に通報 => 12 police-reported
1月12日 所轄警察署に相談 => 12 police-reported
1月12日 盗難届を提出 => 12 police-reported
1月12日 警察へ届出、受理 => 12 police-reported
1月12日より、対象のお客様に順次お手紙をお送りしております。 => 12 notified
1月12日、名簿に記載のあった方々に電話でおわびいたしました。 => 12 notified
該当する皆様には1月12日付で書面をお送りしました。 => 12 notified
1月12日、保護者の皆様に説明会を開きました。 => 12 notified
1月12日 対象者へ個別連絡 => 12 notified
1月12日 該当会員へメール送信 => 12 notified
1月12日 お客様への通知を開始 => 12 notified
1月12日 ご本人に謝罪 => 12 notified
1月12日 対象の利用者宅を訪問 => 12 notified
1月12日 生徒と保護者にお詫びの文書を配布 => 12 notified
1月12日 対象者全員に書留郵便で通知 => 12 notified
1月12日 患者様へ電話連絡 => 12 notified
1月12日 お詫び状を発送 => 12 notified
1月12日 ご契約者様へご案内状を郵送 => 12 notified
1月12日、安全が確かめられたため、サイトの運用を再開しております。 => 12 resumed
1月12日正午に新しい決済システムへ切り替え、カードのお支払いを再びお使いいただけるようになりました。 => 12 resumed
1月12日 サービス復旧 => 12 resumed
1月12日 オンライン予約の受付再開 => 12 resumed
1月12日 通常診療を再開 => 12 resumed
1月12日 会員ページの公開を再開 => 12 resumed
1月12日の深夜、海外のIPアドレスから管理画面にログインされました。 => 12 intrusion
攻撃者が当社のネットワークに入ったのは1月12日とみられます。 => 12 intrusion
1月12日に従業員の端末がマルウェアに感染していたことが、その後の調査で分かりました。 => 12 intrusion
1月12日、サーバー内のデータがランサムウェアにより暗号化されました。 => 12 intrusion
1月12日 第三者が管理者IDを用いて侵入 => 12 intrusion
1月12日 決済ページが改ざんされる => 12 intrusion
1月12日 リスト型攻撃による不正ログインが発生 => 12 intrusion
1月12日 不正アクセスが始まる => 12 intrusion
1月12日、担当者が請求書を別の会社宛てに送付いたしました。 => 12 other
1月12日、訪問先からの帰り道に書類入れをなくしました。 => 12 other
1月12日に行ったサーバー移設作業の際、閲覧制限が外れておりました。 => 12 other
1月12日、職員が名簿をメールに添付し、関係のない方へ送りました。 => 12 other
1月12日 案内メールを一斉送信(宛先をCCに設定) => 12 other
1月12日 元従業員が退職 => 
1月12日 元従業員を逮捕 => 12 other
1月12日 保管場所を移転した際に紛失 => 12 other
1月12日 当該職員を懲戒処分 => 12 other
1月12日 専用ダイヤルを開設 => 12 other
1月12日 全職員への研修を実施 => 12 other
1月12日 当社ウェブサイトにて第一報を公表 => 12 published
1月12日に記者発表を行いました。 => 12 published
1月12日 ホームページに掲載 => 12 published
1月12日 外部から指摘を受け発覚、直ちに公開を停止 => 12 contained;12 detected
1月12日午後、利用者の連絡で判明し、同日中に該当ページを閉じ、翌13日に個人情報保護委員会へ報告しました。 => 12 contained;12 detected;13 regulator-reported
1月12日に検知して回線を切り、14日から専門会社が調べております。 => 12 contained;12 detected;14 investigation
1月12日、警察に届け出るとともに、県に報告しました。 => 12 police-reported;12 regulator-reported
1月12日(金)、誤送信した3名の方にお電話し、メールの削除をお願いしました。 => 12 notified
1月12日 発覚。翌日、警察へ相談。 => 12 detected;13 police-reported
漏えいは1月12日に判明し、その3日後に個人情報保護委員会へ報告しました。 => 12 detected;15 regulator-reported
1月12日に配達員が誤りに気付き、その日の夕方までに全て回収しました。 => 12 contained;12 detected
1月12日から17日までの間、他人の登録内容が表示される状態でした。 => 12 other
1月12日までにご購入のお客様が対象です。 => 
本ページの内容は1月12日現在のものです。 => 
1月12日以降にご登録の方は対象ではありません。 => 
1月12日時点で、被害の報告は受けておりません。 => 
対象は、2023年4月1日から1月12日までに会員登録をされた方です。 => 
当サービスは1月12日に提供を終了いたしました。 => 
`;

test.each(
  days
    .trim()
    .split('\n')
    .map((row) => row.split(' => ')),
)('%s', (text, expected = '') => {
  const content = `2024年3月18日\n株式会社ナズナ食品\n\n個人情報の漏えいについて\n\n弊社がお預かりしたお客様の個人情報が流出したことが判明しました。お詫び申し上げます。\n\n${text}\n`;
  const events = readNotice({ content, kind: 'text' }).draft.timeline ?? [];
  const read = events.filter((e) => e.on < '2024-03-18').map((e) => `${e.on.slice(8)} ${e.kind}`);
  expect(read.sort()).toEqual(expected.split(';').filter(Boolean).sort());
});
