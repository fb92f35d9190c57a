// The words that tell what a dated clause is about: whom it tells, what was found, stopped, asked for.
import type { TimelineKind } from '../incident/types.ts';
import { compileAll, compileEarly, eitherOf } from './compile-early.ts';

export const notifyTo = compileEarly(
  'draft',
  /(?:顧問|納入|得意|契約|派遣|配布|配送|送付|提出)先(?:の[^。、]{0,6})?(?:に|へ|を)|お願いする(?:メール|書面)|\d(?:世帯|軒|戸|校|社|園|名|人)(?:すべて|全て)?(?:に|へ|を)|(?:受講|受信|受験|受託|申込|購入|契約|加入|通院|入居|応募|寄附|寄付|関係|当事)者|(?:園児|児童|生徒|学生|職員|社員|従業員|教職員|組合員|町民|市民|住民|ご?家族|ご?遺族|世帯主)(?=[^。、]{0,4}(?:全員|各位|の皆(?:様|さま|さん)?)?(?:に|へ|宛|あて))|(?<!攻撃|第三|担当|業|管理|責任|記|関係|容疑|受託|研究|事業|監督|加害|侵入|犯罪)者(?:様|さま|全員|の皆様|の皆さま)?(?:に(?!よ|対|つ|関)|へ|宛|又は|または|及び|および)|お手紙を|(?:書面|書状|封書|はがき|ご案内)を(?:お送り|郵送|発送|差し?上げ)|お?詫び状|お?詫びの?(?:手紙|書面|文書|文|書状|メール|電話)|(?:この|本)(?:メール|書面|通知|お知らせ)を|集会|朝礼|お願いを電子メール|お客|お願いをメール|訪問し(?:て)?、?[^。、]{0,8}(?:謝罪|お詫び|おわび)|those |対象|会員|該当|本人|皆様|皆さま|利用者|患者|保護者|全員|申込者|参加者|登録者|加入者|ご家庭|各(?:学校|校|社|店)|契約企業|管理者様|担当者様|被保険者|世帯|(?:様|さま|さん)(?:へ|に|宛|あて)|方(?:へ|に|々)|名(?:様|さま)?(?:に|へ|の|を|全員)|(?<=[0-9])人(?:に|へ|の)|(?<=[0-9])(?:施設|世帯|校|社|店舗?|園|団体|家庭|軒|戸|件の(?:お宅|ご家庭))(?:すべて|全て)?(?:を|に|へ|の)|登録(?:の|された)?(?:メール)?アドレス|個別|customers|members|people|persons?|recipients?|employers|schools|applicants|families|account holders|(?:each|every|all) (?:of )?(?:the |those |affected )?(?:customer|patient|member|person|parent|student|client|subscriber|household|family|user|applicant|guest|donor|traveller)|individuals|patients|supporters|tenants|pupils|households|passengers|learners|carers|policyholders|clients|residents|parents|subscribers|volunteers|travell?ers|shoppers|visitors|readers|buyers|owners|attendees|delegates|participants|claimants|alumni|teachers|staff (?:concerned|affected)|them|everyone|candidates|guests|donors|students|employees|administrators|those affected|^[^.,;]{0,20}\b(?:letters|e-?mails) (?:are|were|have|will)\b/i,
);
export const notifyBy = compileEarly(
  'draft',
  /出向|伺って[^。、]{0,6}(?:お詫び|おわび|謝罪|ご?説明)|赴|アプリで|メール|書面|書状|封書|はがき|葉書|郵送|郵便|速達|手紙|お詫び状|電話|訪問(?!先|時の|中|介護|看護|診療|入浴|歯科|販売|リハ)|文書|通知|ご?連絡|ご?案内|説明の?会|集会|保護者会|(?:様|方|者|員|人|世帯|皆さま|本人|全員)(?:全員)?(?:に|へ|を)[^。、]{0,16}(?:謝罪|お詫び|おわび|陳謝|(?:ご)?説明)|SMS|書留|お会い|直接|訪ね|伺い|お宅|自宅を|面会|e-?mail|letter|(?:tele)?phon|wrote|\bwrit(?:e|ing) to\b|\brang\b|visit|call(?:ed|ing) (?!to (?:say|tell|report)|us\b)|text message|\bpost(?:ing|ed)?\b|texted|texting|in writing/i,
);
export const notifyDo = compileEarly(
  'draft',
  /(?:再設定|パスワード|変更|ご?確認|注意)[^。、]{0,10}お願い(?:し|いた|を|$)|(?:に|へ)は?(?:個別に|順次|お?詫びの?|おわびの?){0,2}(?:メール|電話|書面|郵便|手紙|文書)(?=$|。|\n|[()])|お?届け(?!出)(?:し|いた|を(?:開始|始)|$)|申し上げ(?:、|まし|てお|$)|伝え|注意喚起|配信(?:し|$|を(?:開始|始))|emailed|mailed|送(?:り|信|付|っ|る)|届ける|詫びる|発送|郵送|連絡(?!を(?:受|いただ)|が|があ)|通知|お知らせ|開始|始め|差し上げ|謝罪|お詫び|おわび|説明|案内|訪問|訪ね|伺って|伺い、|お電話し|注意を|お会い|配布|contact|notif|told|wrote|sent|receive|\bwrite\b|gets? a letter|be (?:sent|posted|mailed|e-?mailed)|inform|posted|posting|writing|mailing|\bgo(?:ing|es)?(?: out)?\b|\bwent (?:out|in the (?:mail|post))|\bpost (?:an? |the )?letters?\b|texting|(?:tele)?phon(?:ed|ing)|\brang\b|visit(?:ed|ing)|had an? (?:e-?mail|letter|call|message)|call/i,
);
/** Somebody else called or wrote. */
export const fromOutside = compileEarly(
  'draft',
  /(?:客様?|客さま|方|様|[0-9][名人]|者|会社|機関|警察|先|社|員|担当|部門|行|署|先生|団体)(?:など)?(?:より|から)[^。]{0,40}(?:連絡|指摘|通報|照会|電話|報告|知らせ|申し?出|問い?合わせ|教えて|お話)|(?:客様?|利用者|会員|様|方|者|会社|店|社|員|先|署|機関)の(?:ご)?(?:連絡|指摘|通報|照会|お?電話|申し?出|お?問い?合わせ|知らせ|届け出)(?:で|に(?:より|よって|て)|から|を受|が)|\b(?:rang|called|phoned|e-?mailed|wrote to|contacted|told|alerted|informed) us\b/,
);
export const authorityTold = compileEarly(
  'draft',
  /(?:省|庁|委員会|警察署?|県警|府警|道警|署|局|協会|課|対策課|当局)(?:等|など)?(?:に|へ)(?:も)?[^。、]{0,8}(?:連絡|一報|照会|説明)|110番|law enforcement|Attorney General/,
);

export interface EventRule {
  kind: TimelineKind;
  rule: Pick<RegExp, 'test'>;
  /** Cut out before the rule is tried: the same words said of something else. */
  except?: RegExp;
}

/** In the order they are tried. */
export const eventRules: readonly EventRule[] = [
  {
    kind: 'published',
    rule: /記者発表|^[\s:：]{0,3}(?:当社|弊社|当会|当院|本校|市)?の?(?:公式)?(?:ホームページ|ウェブサイト|サイト)(?:上)?(?:に|へ|で)(?:掲載|公開|お知らせ)|(?:お知らせ|お詫び|本件|同文|経緯|概要|第.報)(?:文)?を[^。、]{0,16}(?:掲載|掲示|公開)|(?:記者)?会見(?:を|で|に)|報道発表|報道(?:機関|各社)(?:に|へ)[^。、]{0,6}(?:発表|公表|配布)|本公表|公表を行|(?:ウェブ)?サイト(?:上)?(?:に|で|へ)[^。]{0,16}(?:お知らせ|お詫び|公表|掲示)|お知らせを(?:掲載|掲示|掲出|公開)|第[一二三四\d]報を|第[一二三四\d]報|を?公表(?:し|いた|$)|公表(?:いた)?しま|お知らせを掲載|ホームページ(?:上)?(?:に|で)[^。]{0,10}(?:お知らせ|お詫び|公表)|プレスリリース|first statement|press release|press conference|we (?:announced|published (?:a|an|our|the) (?:[a-z]+ )?(?:notice|statement|update|announcement|report))|posted a notice/im,
    except:
      /会見を求め|公表を受け|サイトに(?:公開され|掲載され)|会見(?:で|の)取材|第[一二三四\d]報(?:を|の)?受|(?:より|から)[^。、]{0,14}第[一二三四\d]報|公表(?:に至|を控|され)|までの経緯|published an update by|流出の範囲を公表し$/gm,
  },
  {
    kind: 'resumed',
    rule: /(?:復旧|復元|移行)(?:作業)?(?:が|を)(?:終|完了)|ご?利用(?:いただ|でき)(?:け)?る(?:よう|状態)に(?:なり|戻)|通常(?:どおり|通り|の)(?:営業|運用|運営|業務|診療|ご?利用)|(?:通常|元|平常|本来)(?:どおり|通り)?の[^。、]{0,10}(?:に|へ)戻(?:り|し|っ)|再(?:公開|稼働|運用|受付)(?:し|いた|を開始|を始|$|。)|復帰(?:し|いた|$)|再び(?:始|開始|公開|提供|利用|ご利用|動か|開[いけ]|稼働|受け付け)|再開に|正常化|受付を(?:開始|始め)$|(?:新しい|修正した|改修した|作り直した)[^。、]{0,20}(?:開き|開始|公開|稼働|始め|立ち上げ|切り替え|提供)|差し替えて[^。]{0,16}(?:提供|公開)|(?:元|通常|平常)の状態(?:に|へ)(?:戻|復|$)|(?:停止|制限|閉鎖)(?:の措置)?を解(?:除|い)|(?:を|は)元(?:どおり|通り)|(?:を|は|が|に)?再開(?!日)(?:し|いた|する|$|の|（|\()|サービスを?再開|復旧(?:し|いた|完了|$)|通常どおり|resum|restored|back online|reopened|relaunched|restarted|brought back|back up and running|running again/im,
    except: /再開を(?:見合わせ|予定)|再開に向け|復旧(?:作業|方法|の見)|再開日|時期|見込|未定/gm,
  },
  {
    kind: 'contained',
    rule: eitherOf(
      'draft',
      /(?:パソコン|端末|媒体|機器|カメラ|メモリ|データ|ファイル|書類|社員から[^。、]{0,10})を[^。、]{0,6}(?:預かり|預かっ|差し出|提出させ)|(?:破棄|廃棄|削除|消去|返却|返送|回収)(?:を|し|に)?て?(?:いただき|いただい|もらい|もらっ|頂)|(?:廃棄|破棄|消去|削除)(?:の)?(?:証明書|完了報告|報告書)|(?:閲覧|接続|ログイン|利用|アクセス|表示|使用)(?:が|も)?できない(?:よう|状態)|(?:見え|見られ|開け|入れ|届か)ない(?:よう|状態)に|パスワードを改め|返(?:送|納|品|戻)(?:し|さ|を|いた|$)|(?:使用|利用|運用|接続|送信|配布|投函|発送|発行|販売|公開|連携|外部提供|作業|業務|印刷|処理)(?:を|の)(?:中止|取りやめ|見合わせ|休止|停止)|休止(?:し|いた|$)|使えない(?:よう|状態)に|(?:写し|控え|キャッシュ|痕跡)[^。、]{0,10}(?:残っていない|消えた|無い|ない)こと|(?:掲載|表示)を(?:取り?や|終)|断ちま|失効(?:さ|し|を|の|$)|剥奪|抹消|除去(?:し|いた|を|$)|取り除|取り外|引き取|取り戻|返して(?:いただ|もら)|お返し(?:いただ|を受)|電源(?:断|を落|を抜|オフ)|シャットダウン|電源を(?:切|落)|メンテナンス(?:表示|画面|モード|中)|(?:接続|利用|使用|ログイン|アクセス|通信|持ち?出し|閲覧)を(?:すべて|全て|一律に?)?(?:禁|断|止|封|塞|制限|不可)|使用禁止|(?:利用|使用)(?:不可|できなく|できない(?:よう|状態))|使えない|使えなくし|凍結|差し?止め|ブロック|駆除|封鎖|ロック(?:し|を|$)|取り消し|非公開|公開を(?:止|停|取り|や)|(?:(?:公開|共有|閲覧|アクセス|表示)の?範囲|設定|権限)(?:を|の)[^。、]{0,12}(?:変更|修正|改め|戻|直|正し|切り替え)|(?:パスワード|暗証番号|認証情報|鍵|秘密鍵)(?:を|の)[^。、]{0,12}(?:変更|変え|再設定|初期化|リセット|更新|無効)|パスワード変更|(?:修正(?:プログラム|版|パッチ)?|パッチ)(?:を|の)?適用|(?:不備|誤り|欠陥|脆弱性|穴)を(?:修正|塞|直|解消)|(?:破棄|廃棄|消去|削除)(?:した|を?いただ|をお願いし、?(?:完了|確認)|済み|の確認|の完了|を終|完了)|シュレッダー|回収(?:を|が)?(?:完了|済|終|できま|$|。)|切り?替(?!え予定)(?:え)?$|を閉じ|運用を止|稼働を止|サービスを止|(?:消え(?:た|てい[るた]|ております?)|消去され(?:た|てい[るた])|削除され(?:た|てい[るた]))こと|停止|遮断|閉鎖|切り?離|切断|隔離|無効(?:化|に)|初期化|リセット|止め(?:まし|た|る|、|さ|て(?:い|お|もら)|$)|削除(?:し|を(?!お願|[ご]?依頼|要請|求め|申し入れ|頼)|され|$|[(。])|(?:消去|破棄|廃棄)(?:$|[。(、])|消(?:し|去し|去され|去する命令|えた)|非公開(?:に|化|へ)|アクセス(?:を)?制限|強制ログアウト|ログアウトさせ|切り替え(?:て|まし)|回収(?:し|いた|、|を?要請|$)|利用停止|取り下げ|撤去|使えなく|閉じ(?:まし|た|て(?:い|お)|$)|(?:受付|受け付け|支払い?|決済|販売|公開|配信|掲載|提供|運用|利用|連携)を(?:すべて|全て)?(?:取り?やめ|見合わせ|中止|打ち切)|(?:公開|共有|設定|連携|リンク)を解除|(?:回線|接続|通信|リンク|ケーブル)を(?:切り|切った|切って|断ち|断って|外し|抜[きい])|(?:消去|削除|廃棄|返却|返還)させ|返(?:却|還)を受|(?:消去|廃棄)を確認|パスワードを(?:すべて|全て)?変(?:更|え)(?:し|まし|い)|遠隔(?:操作)?で|(?:設定|共有|公開範囲|権限)を(?:改め|変更|修正|直|戻)|塞[ぎいぐ]|ローテーション|(?:回線|接続|通信|ケーブル|電源|端末|パソコン|サーバー|ネットワーク)(?:を|から)[^。、]{0,4}(?:抜く|切る|外す|断つ|離す|落とす)|閉じる|拒否する設定|(?:ファイル|写し|掲載|ページ|データ|記事)を消す|取り外す|修正(?:し|いた|を(?:完了|実施))|電源を切/m,
      /(?:page|site|account|server|folder|form|access|port|link|system|portal|file)s? (?:(?:was|were|is|are) )?(?:closed|removed|deleted|locked|blocked|disabled|shut)|confirm(?:s|ed)? (?:the )?(?:deletion|destruction|return)|(?:リンク|権限|共有|アカウント|ID|トークン|鍵|接続|通信|回線)(?:を|の)(?:すべて|全て)?(?:無効|失効|取り消|解除|停止|削除|切断|遮断|変更|断)|cut (?:the|its|our|all|their) (?!price|cost)|(?:回線|ネットワーク|通信網?|接続|LAN|インターネット)から(?:外し|外され|外して|抜[きい]|離し)|suspended|(?:shut|took|taken|switch(?:ed)?|turned|pulled)\b[^.,;]{0,30}\b(?:down|off|offline|out of service)\b|disabled|offline|signed out|shut down|blocked|isolated|took down|taken down|secured|deactivated|revoked|reset|made private|closed the|(?:was|were) closed|removed|switched off|locked (?:the|that|it)|(?:changed|reset) (?:all |the |every )?(?:[a-z]+ )?passwords?|recovered|retrieved|returned (?:it|the|them)|destroyed|deleted|withdrew|pulled|patched|corrected|fixed|disconnected|unplugged|cut off|switched (?:it )?off|turned off|stopped the|was stopped|withdrawn|revok|cancell?ed (?:the|that|its|our|all|every)|took (?:it|the [a-z ]{1,40}|them) (?:down|offline)|taken (?:down|offline|out)/im,
    ),
    except:
      /(?:車|自転車|バイク|オートバイ)を?[^。、]{0,8}止め|(?:システム|サーバー|サービス|機能|業務|画面|通信)が[^。、]{0,6}(?:停止|止ま)(?:し|り|っ)|(?:応答|機能|動作|稼働|システム|サーバー|サービス|業務)の?停止(?:を|が|に)[^。、]{0,16}(?:検知|検出|確認|気[付づ]|発見|判明|発生|知らせ)|(?:閉鎖|停止|制限|遮断)(?:の措置)?を解(?:除|い)|消し忘れ|(?:公表|お知らせ|発表|報告)を取り下げ|(?:削除|消去)(?:せず|しない)|誤って(?:廃棄|削除|消去)[^。、]{0,6}|(?:廃棄|削除)(?:し|され)た可能性|回収(?:の対象|予定|に努|を進|を試)|削除(?:予定|を予定)|復旧(?:し|のため)|削除の?(?:お願い|依頼)|停止して(?:おり|いた)|閉鎖しており|終了しており|消去をお願い/gm,
  },
  {
    kind: 'investigation',
    rule: eitherOf(
      'draft',
      /(?:認められ|確認され|見つから)(?:ない|ず|なかった)(?:との|旨の|という)[^。、]{0,6}報告|(?:調査|解析|鑑定|分析|検証|点検|調べ)(?:は|を|の結果を)[^。、]{0,24}(?:(?:に|へ)(?:依頼|委託|委嘱|頼|お願い)|お願い|受け取)|調べの結果|原因(?:を|の)(?:確認|究明|特定|調べ|調査)|(?:一覧|リスト|ログ|対象者)[^。、]{0,6}を受け?(?:取|領)|(?:調査|解析|分析|鑑定|点検|照合)(?:に|へ)(?:取り?(?:かか|掛か|組)|乗り出)|(?:調査|解析|専門)(?:会社|機関|業者|家)(?:と|へ|に)[^。、]{0,12}(?:連絡|相談|依頼|要請)|(?:調査|解析|鑑定|分析|検証|点検|聞き取り|照合|精査|捜索|ヒアリング)(?:は|を|も)に(?:行|実施|始|終|開始|完了)|詳しく調べ|(?:調査|解析|フォレンジック)(?:会社|機関|業者)(?:である|の|、)[^。、]{2,30}(?:と契約|[にへ](?:依頼|委託))|(?:調査|解析|鑑定|分析)(?:の)?レポートを|(?:対象|影響)[^。、]{0,10}を確定$|調べて(?:い|お|まい|き)|(?:調査|検証|対策)(?:チーム|班|委員会|プロジェクト)|第三者委員会|外部(?:の)?(?:専門家|弁護士)[^。、]{0,10}(?:調査|調べ|検証|依頼)|聞き取り(?=、|$|。|を)|調査が始ま|報告書に(?:よれば|よると)|(?:調査|対策|検証)委員会を?(?:設置|立ち上げ|発足|開)|(?:調査|解析|鑑定|分析|検証|点検|聞き取り|照合|精査|捜索|確認作業|ログ調査|ヒアリング)(?:は|を|に|も)(?:続け|進め|継続|行い|行っ|始め|開始|終え|終了|実施|頼|委ね|入り|かけ)|(?:調査|解析|捜索|照合|点検|確認|突合)(?:が|を|は)[^。、]{0,6}(?:完了|終わ|終え|終了)|原因を調べ|調べ(?:を|に)(?:始|進|入|終)|調べてい|結論(?:に|を|づけ|付け|が|いた|し)|結果(?:を記した|の|をまとめた)?(?:書面|文書|書類|資料|連絡)(?:を|が)(?:受|届|いただ|頂)|調査結果(?:を|が|の)[^。、]{0,8}(?:得|受|出|判明|まと|届)|(?:調査|中間|最終|鑑定|解析|分析|第[一1]次)(?:の)?(?:結果|報告)(?:書)?(?:を|が)(?:得|受け|受領|提出|届|いただ|出)|報告書(?:を|が)(?:受|得|届|提出|まと)|報告書[^。]{0,10}(?:受け取|受領|届)|(?:複写|持ち?出し|事実|関与|犯行|行為)を認め|(?:事情|話)を(?:聞|聴)|聞き取り(?:調査)?(?:を|で|に)|(?:漏えい|流出|対象|影響)(?:の|した|を受けた|となる)?(?:範囲|件数|人数|方|対象者)(?:を|が|の)(?:すべて|全て)?(?:特定|確定|判明)|(?:確定|特定)(?:し|いた|でき|に至|を完了|を終)|(?:調査|解析|分析)(?:会社|機関|業者)?(?:と|へ|に)[^。、]{0,12}(?:契約|依頼|開始|着手|委託|相談)|再現試験|全件(?:点検|調査|確認)(?:を|し|が)|社内調査(?!の?結果|により)|初期調査|詳細調査|調査結果速報|(?:調査|解析|鑑定|分析|検証|調べ)(?:を|に|の)?(?:依頼|実施|開始|着手|お願い|委託|始|受け|完了|終了|が完了|を完了|が終了|が終わ)|調査を(?:終え|終わ)|(?:調査|点検|検証)(?:は|が|を)に?[^。、]{0,6}(?:完了|終え|終了)|再点検|再調査|届いた[^。、]{0,10}(?:報告|結果)|(?:確定した|件数が確定|人数が確定)|調べ(?:まし|た。|、)|調査(?:会社|機関)[^。]{0,30}(?:開始|依頼|完了|報告|受領)|報告書[^。]{0,12}(?:受領|受け|提出を受|届)|(?:中間|最終|調査|追加)(?:結果)?(?:の)?報告(?:書)?(?:を|の|が|で)?(?:受|提出|届|分か)|(?:調査|解析)(?:の)?結果(?:を|の)?(?:受領|受け|報告)|フォレンジック|調査完了|(?:流出|件数|人数)が確定|認める|特定(?:し|され|$)/m,
      /started work|they finished|finished (?:on|in)\b|engaged|final report|forensic|hired|findings|(?:called|brought) in\b|report (?:has )?(?:reached|arrived|came)|completed (?:its|our|the|their) (?:review|investigation)|(?:review|investigation)(?:,| of [^.,]{3,30}|, [^.,;]{3,70},)? (?:was |is |has been )?(?:completed|concluded|finished)|(?:began|begun|launched|opened|started) (?:its|an?|the|our|their) (?:[a-z]+ )?(?:investigation|examination|inquiry|review|analysis)|retained|report (?:was )?received|(?:finished|completed|concluded|ended) (?:(?:their|its|our|the|a) (?:[a-z]+ )?(?:review|analysis|examination|inquiry|investigation|work|search|check)|(?:review|check|search|examin|analy[sz])ing)|(?:review|analysis|examination|inquiry|search) (?:ended|was finished)|appointed|instructed|commissioned|established that|determined that|concluded that|confirmed that(?! [^.;]{0,40}(?:delet|destroy|return))|complet(?:ion|es|ed)\b[^.;]{0,30}(?:investigation|review|analysis|report)|(?:investigation|review|analysis) (?:by [^.,;]{2,40} )?(?:start|began|begun|launch|open)(?:ed|s)?|report confirmed|analysis (?:of|by)|(?:started|began|opened|launched) (?:our|its|an?|the) (?:own |internal |full |forensic )?(?:investigation|review|inquiry|search)/im,
    ),
    except:
      /(?:原因|状況)を調べる?(?:中|うち|過程)|調べ(?:まし)?た(?:ところ|結果)|事故報告書を?(?:を)?提出|(?:最終|調査)?報告書?を(?:公表|掲載)|調査(?:の)?(?:ため|に協力)|犯人が特定|現場検証|実況見分|特定されない|調査したところ|(?:その)?(?:後|のち)の調査(?:で|により)判明|調査で判明/gm,
  },
  {
    kind: 'detected',
    rule: eitherOf(
      'draft',
      /お(?:話|声|便り)(?:が|を)(?:あ|いただ|頂|受|寄せ)|不審に(?:思|感じ)|知らせる(?:通知|メール|警告)|(?:へ|に)[^。、]{0,6}申し?出(?:た|まし|て)|メール(?:を|が)(?:いただ|頂|届)|見付|(?:旨|と)の?ご?(?:投稿|書き込み|声)(?:が|を)|認識(?:し|いた)|警報を発|発報|(?:指摘|通報|照会|苦情|問い?合わせ|知らせ|申し?出)の?(?:お?電話|メール|ご?連絡|手紙|声|投稿)(?:が|を|で)|(?:攻撃|侵入|不正アクセス|ログイン|通信|挙動|暗号化|漏れ|送信|配信)(?:を|が)確認|アラート(?!の?設定)|異変|認知|検出(?:し|いた|され|$)|お気付き|露見|露呈|発端|きっかけ|ことの起こり|お叱り|情報提供(?:が|を|$|。|により|いただ)|(?:お)?申告(?:が|を|により|で|$|。)|申し?出(?:が|を|により|で|$|。)|お知らせ(?:が|を)(?:あ|いただ|受)|知らせ(?:が|を)(?:あ|いただ|受|入)|一報が?(?:入|あ|届)|(?:第一報|一報|連絡|報告|通報|指摘|通知)(?:を|が)(?:受|入|届|あ|もらい|頂|いただ|寄せ)|ご?(?:指摘|通報|照会)(?:に|を|で|が|$|。|により|の電話)|(?:脅迫|身代金|犯行声明|恐喝)[^。]{0,24}(?:届|受|送|あり|表示|要求)|異常を(?:確認|示|知|感|見)|(?:不具合|異常|障害|改ざん|不審|漏えい|流出|紛失|誤り|痕跡|サンプル|ファイル|投稿|書き込み|出品)(?:[^。、]{0,22})(?:を確認|が確認|に気|を認)|(?:アラート|警告|警報)(?:が|を|により|で)|(?:監視|検知)(?:システム|装置|ソフト|サービス)?が[^。]{0,24}(?:知らせ|警告|反応|捉え|検)|(?:無い|ない|見当たらない|足りない|不足し?)[^。、]{0,8}(?:こと)?(?:に|を)(?:気|確認)|届いた$|所在不明が|疑いが(?:生|浮上|あると)|報じられ|明るみ|検知|発見|発覚|判明|明らか(?!では?な)|気付|気づ|把握|見つか|見つけ|分かり|わかり|が(?:分かる|わかる)(?:$|。)|(?:連絡|指摘|知らせ|お?電話|通報|照会|申告|申し?出|お?問い?合わせ)(?:が|を)?(?:あ(?:り|っ)|い?た?だ|受)|(?:連絡|通報|申し?出|指摘|問い?合わせ)(?:。|$)|とのご?相談|知りました|(?:これ|この(?:こと|件|事実|事態)|事実|事態|被害|発生|侵入|流出|漏えい)を知|連絡を受領|との連絡|とのご?(?:連絡|指摘|お?電話)|ご連絡。|教えて(?:いただ|くださ)|(?:から|より)[^。]{0,50}(?:申告|連絡|一報|指摘|通報|相談|問い?合わせ|照会|お?電話|報告|知らせ)(?:(?:を|が)[^。、]{0,4}(?:頂|あ|受|い|届|寄)|$|。|\/|、)|(?:感染|不審|痕跡|異常|ログ|暗号化|状態|こと|可能性|事実)[^。]{0,26}確認|警報|身に覚えのない|連絡を受|(?:知らさ|告げら|伝えら|教えら|指摘さ|通報さ|聞かさ)れ/m,
      /\bcaught\b|lets? us know|raised an? (?:alert|alarm|flag|warning)|(?:alert|alarm|warning)s? (?:was |were )?(?:raised|triggered|sounded)|made us aware|drew our attention|tells us|told us|warns? us|alerts? us|reports? (?:to us|suspected|a )|alerted|noticed|told us|informed us|contacted us|detected|discovers?\b|discovered|received (?:an? |the )?(?:[a-z]+ ){0,2}(?:call|report from|complaint|e-?mail|tip|alert|message|warning|information|word|letter|ransom|notification)|ransom (?:note|demand)|learned|identified|reported to us|became aware|was made aware|learnt|\ba report,? received|found\b|missing\b|pointed out|came to (?:our|light)|spotted|pointed (?:it|this) out|(?:wrote to|e-?mailed|called|rang|phoned|texted) us|got in touch with us|raised (?:it|this|the matter) with us|(?:we|it) (?:was|were) (?:told|informed|notified|alerted|contacted)|raised the alarm|realised|realized|flagged|warned us|tipped|complained|(?:called|rang|phoned|wrote) to (?:say|tell|report|ask)|(?:customer|member|patient|parent|resident|client|user|colleague|researcher|bank|supplier|provider)s? (?:[a-z]+ )?(?:reported|rang|called|wrote|e-?mailed(?! (?:an?|the|one)\b)|warned|alerted|told|pointed|notified|contacted)|was reported (?:to us|missing)|picked up|came across|alarm|saw (?:that|the|an?|unusual|unfamiliar|suspicious)\b|turned up/im,
    ),
    except:
      /(?:認められ|確認され|見つから)(?:ない|ず|なかった)(?:との|旨の|という)[^。、]{0,6}報告(?:を|が)[^。、]{0,6}|(?:調査|中間|最終|結果|解析|鑑定|フォレンジック)[^。、]{0,8}報告(?:書)?(?:を|が)|(?:課|署|庁|省|局|室|当局|県|市)(?:に|へ)[^。、]{0,10}(?:申告|情報提供|通報|連絡|照会)|同社(?:から|より)[^。、]{0,8}第[一1]報[^。]{0,6}|見つから(?:ず|な)|調査の?結果(?:を|の)|(?:ログイン|メール|開封|配信|完了)の?(?:通知)(?:が|を)(?:送|受信)|情報提供を(?:行|しま)|(?:被害|損害)の?申告を行|(?:警察|委員会|省|庁|署|局)(?:に|へ)[^。、]{0,10}(?:申告|情報提供|通報|連絡|照会)|返信|\(?(?:その)?(?:後|のち)の調査(?:で|により)判明(?:しました)?\)?/gm,
  },
  {
    kind: 'intrusion',
    rule: eitherOf(
      'draft',
      /(?:通じて|経由(?:で|して)|悪用して)[^。、]{0,8}(?:置かれ|作られ|設置され)|入り込んで|(?:第三者|攻撃者|何者か|侵入者|外部の者)(?:が|は)[^。]{0,40}(?:サインイン|奪|送り出|持ち出|書き込|作成|削除|変更|取得|盗|開き|実行)|(?:不正|第三者)[^。、]{0,8}送信され(?:て|ま)|(?:プログラム|スクリプト|コード|命令文?|ファイル|細工)(?:が|を)[^。、]{0,14}(?:仕込|埋め込|組み込|仕掛|挿入|書き加え|植え付|置かれ(?!て(?:いた|いる)(?:場所|サーバー)))|(?:国外|海外|外部|社外|第三者|何者か)(?:から|に)[^。]{0,30}(?:接続|ログイン|アクセス|操作|ダウンロード|閲覧)(?:され|が[^。、]{0,6}あ)|不正に(?:操作|利用|使用|閲覧|取得|持ち出|接続|アクセス|ログイン)され|不正な(?:アクセス|ログイン|接続)(?=$|。|\n)|不正な(?:アクセス|ログイン|接続|操作|通信|侵入)(?:を|が|に|は|さ)|(?:総当たり|ブルートフォース)|改ざんを|改ざんが(?:行|始|発)|感染(?:し(?:た|、|ま)|$|。|が)|(?:情報|データ|ファイル)が[^。、]{0,12}(?:抜き取|取り出|盗み出|窃取|暗号化)され|ログインが(?:試み|成立|あり|行)|(?:ログイン|アクセス|接続)(?:は|が)[^。、]{0,30}(?:始ま|行われ|続)|(?:第三者|攻撃者|何者か|外部の者|部外者)(?:が|は|に|から|により)[^。]{0,50}(?:入っ|入り|使用|利用|使っ|使わ|操作|悪用|不正)|侵害され(?=ま|て|、|$)|乗っ取られ|(?:攻撃|アクセス|侵入)が(?:始|開始|確認され|行)|侵入(?!経路)|(?:ログイン|アクセス|接続|閲覧|操作|ダウンロード|複製)され(?:た|ていた)(?:記録|形跡|痕跡|ログ|履歴|跡)(?!は)|不正に?(?:アクセス|ログイン)(?:を受|が(?:行|発生|あ)|され|による)|攻撃を受|攻撃が(?:始|開始|あ)|(?:ウイルス|マルウェア|ランサムウェア)[^。]{0,6}に?感染|入り込み|を開き[^。、]{0,6}感染|改ざんされ|不正ログイン|なりすまし|リスト型|パスワードリスト攻撃|(?:第三者|攻撃者|何者か|海外|外部の者|部外者|侵入者)[^。]{0,40}(?:ログイン|アクセス|接続|複製|攻撃)|書き換えられ/m,
      /JavaScriptが[^。、]{0,14}(?:仕込|埋め込|置かれ)|clicked (?:on )?(?:a|an|the) (?:[a-z]+ )?(?:link|attachment)|ransomware (?:was )?(?:deployed|installed|launched|ran)|ha(?:d|s) access to (?:the|our|one|an?|some)|(?:malware|skimmer|script|code) (?:was )?(?:installed|planted|placed|injected|added)|Emotetに|(?:端末|パソコン|PC|サーバー)が[^。、]{0,20}感染|sign in to|copied|copying|\bto copy\b|used an? stolen|extracted|exfiltrat|(?:able|managed) to (?:access|enter|reach|read|view|get into|log in|sign in)|hacked|broke in|came in(?:to)?\b|logged in|accessed|(?:somebody|someone|an? (?:unknown|outside|unauthori[sz]ed|third) (?:party|person|actor|individual)|(?:an?|the) (?:attacker|intruder|hacker|criminal|outsider)s?) (?:[a-z]+ ){0,2}(?:used|entered|reached|read|opened|viewed|took|signed|connected|exploited)\b|broke into|got into|gain(?:s|ed) access|attacked|encrypted|intruder|downloaded|(?:first|being|was|were) used by|entered (?:the|our)|(?:typ|enter)(?:ed|ing) (?:a|her|his|their|the) (?:password|login|credentials)|infected|opened (?:a|an|the) (?:fake|malicious|infected)|compromised/im,
    ),
    except:
      /(?:誤り|不具合|ミス|間違い|欠陥|別の[^。、]{0,10})(?:が|も)[^。、]{0,6}(?:入り込|混入|紛れ)|(?:侵害|攻撃|改ざん|感染|侵入)(?:され|し|を受け|が疑われ)(?:て(?:い|お)?)?[たる](?=[一-龥ァ-ヶA-Z])|(?:感染|侵入|改ざん|攻撃|不正(?:な)?(?:アクセス|ログイン))(?:が|に|を)?(?:疑われ|気付|気づ|発見|検知|判明|確認|把握|示)|感染(?:経路|の有無|の疑い|拡大)|(?:ログイン|アクセス|接続|通信)を[^。、]{0,8}(?:止め|停止|遮断|制限|禁止|切断|拒否)|侵入を示す|侵入の可能性|痕跡|侵入の有無|(?:不正な?(?:アクセス|ログイン|接続|通信)|攻撃|侵入)(?:元|の(?:発信元|接続元|送信元|アクセス元|通信元|元))|(?:copied|copying|downloaded)[^.]{0,24} to (?:an? |the |our )?(?:[a-z]+ )?(?:cloud|shared?|public|personal|test|web|staging)\b/gim,
  },
];
compileAll(
  'draft',
  eventRules.flatMap(({ rule, except }) => [rule, except].filter((each) => each instanceof RegExp)),
);

/** Worth a line in the chronology, without a kind of its own. */
export const otherEvent = compileEarly(
  'draft',
  /(?:誤り|不備|不具合|手違い|設定ミス|欠陥)が(?:あ[りっ]|生じ|発生|含ま)|複写し|に保存し、|コピーし|撮影し|印刷し|書き出|写して|抜き出|流れ出|回答|返答|書き写|持って|BCC|stolen|送った際|送信(?:した|し|する)|公開(?:状態|され|し|い)|載せ|添付|一斉|CCに|停め|駐車|預け|戻(?:り|し)|持ち(?:帰|去|出)|逮捕|掲載(?:され|し)|閲覧(?:でき|できる|可能)|表示(?:され|する)|報告があ|連絡があ|連携|移転|発送|売却|誤って|取り違え|送付|複製|見失|落と(?:し|した)|見つか|拾われ|盗|遭い|遭っ|割られ|依頼|お願い|郵送|求め|申し入れ|送って(?:い|お|しま)|外れて|更新(?:した|で|の際)|改修|置き忘れ|紛失|なくし|渡し|交付|配布|貼り付け|投稿|書き込|押し入|押し間違|誤(?:送|配|封|交付|廃棄|掲載|公開|表示|添付|登録)|設定(?:を|し|変更)|開設|設置|設け|出る(?:よう|状態)|配っ|混ぜ|入れたまま|落とし|解雇|処分|提訴|起訴|判決|終え|完了|導入|改め|制定|改定|消去|破棄|廃棄|研修|訓練|行わ|始ま|始め|通報|連絡|行方|不明|入手|契約|着手|切替|切り替え|told us|copied|uploaded|published|(?:help ?line|hotline|desk|page|centre|center) (?:was )?opened|mislabelled|e-?mailed|mixed up|wrong|set to|by mistake|in error|went missing|\blost\b|misdirected|dismissed|launched|posted|placed (?:on|in)|setting|left (?:on|open)|were told|went live|arrested|misplaced|dropped|\bmoved (?:[a-z']+ ){0,5}to (?:[a-z]+ ){0,4}(?:server|cloud|service|system|platform|host|storage|plan|folder|provider|supplier)s?\b|migrated|set up so|left (?:behind|on|in)|sent/,
);

/** "7月12日に実施した模試の答案が所在不明": when it was made or held, not when it went. */
export const madeThen =
  /^(?:\([^)]{1,6}\))?(?:に|の)、?[^。、]{0,14}(?:実施|開催|開講|収録|行い|行っ|行われ|受け付け|お預かり|預かっ|撮影|作成|提出|発行|記入)(?:いた)?(?:し|され)?(?:た|ました)(?!(?:際|とき|時|後|ところ|作業|点検|移転|改修|更新|設定))[^。、]{1,40}(?:が|を|は)[^。]{0,40}(?:所在不明|所在が|紛失|見当たら|行方|なくな|無くな|不足)/;

/** What ended, and what counts from a day on, is no event of the story. */
export const notEvent = compileEarly(
  'draft',
  /^(?:\([^)\n]{1,6}\))?が最後(?:で|と)|^(?:\([^)\n]{1,6}\))?に[^。、]{0,16}(?:る|た)まで|^(?:\([^)\n]{1,6}\))?以降[^。\n]{0,90}(?:ません|ない|なかった)|^(?:\([^)\n]{1,6}\))?の(?:公表|発表|第[一二三\d]報|お知らせ|ご?報告|ご?案内|発表資料)(?:では|時|で(?:は)?|に(?:は|おいて)|の|以|から|より|後)|^(?:\([^)\n]{1,6}\))?以降[^。\n]{0,70}(?:ございます|あります|おります|ています|方は)|^(?:\([^)\n]{1,6}\))?に[^。、]{0,14}(?:サービス|営業|運営|提供|販売)を?(?:終了|終え)|^(?:\([^)\n]{1,6}\))?(?:午[前後])?[^。、]{0,6}(?:を)?もって[^。]{0,20}(?:閉|終)|^に(?:開設|設立|制定|作成)した(?:もの|サイト|会社)|^(?:\([^)\n]{1,8}\))?[^。、]{0,14}(?:退職|入社|着任)(?:し|$|。|\))|^までに?、?[^。\n]{0,60}(?:ません|おりません|ございません|いない)|^退職|^(?:\([^)\n]{1,8}\))?(?:まで(?!に)|を?(?:も|以)って|をもちまして)[^。]{0,40}(?:運営|営業|提供|利用|在籍|在職|販売|終了|閉店|閉鎖|退職|受付|有効)|^(?:\([^)\n]{1,8}\))?(?:に|、)?(?:施行|制定|開店|創業|設立|開業|発売|サービスを開始)/,
);
