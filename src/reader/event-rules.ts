// The words that tell what a dated clause is about: whom it tells, what was found, stopped, asked for.
import type { TimelineKind } from '../incident/types.ts';

export const notifyTo =
  /お客|お願いをメール|those |対象|会員|該当|本人|皆様|皆さま|利用者|患者|保護者|全員|申込者|参加者|登録者|加入者|ご家庭|各(?:学校|校|社|店)|契約企業|管理者様|担当者様|被保険者|世帯|(?:様|さま|さん)(?:へ|に|宛|あて)|方(?:へ|に|々)|名(?:様|さま)?(?:に|へ|の)|(?<=[0-9])人(?:に|へ|の)|(?<=[0-9])(?:施設|世帯|校|社|店舗?|園|団体|家庭|軒|戸|件の(?:お宅|ご家庭))(?:すべて|全て)?(?:を|に|へ|の)|登録(?:の|された)?(?:メール)?アドレス|個別|customers|members|people|individuals|patients|supporters|clients|residents|parents|subscribers|volunteers|them|everyone|candidates|guests|donors|students|employees|those affected/i;
export const notifyBy =
  /メール|書面|書状|封書|はがき|葉書|郵送|郵便|速達|手紙|お詫び状|電話|訪問|文書|通知|ご?連絡|ご?案内|説明会|保護者会|SMS|書留|お会い|直接|訪ね|伺い|お宅|自宅を|面会|e-?mail|letter|phone|\bpost(?:ing|ed)?\b|texted|texting|in writing/i;
export const notifyDo =
  /伝え|注意喚起|配信(?:し|$|を(?:開始|始))|emailed|mailed|送(?:り|信|付|っ)|発送|郵送|連絡(?!を(?:受|いただ)|が|があ)|通知|お知らせ|開始|始め|差し上げ|謝罪|お詫び|おわび|説明|案内|訪問|訪ね|伺って|伺い、|お電話し|注意を|お会い|配布|contact|notif|told|wrote|sent|receive|inform|posted|posting|writing|mailing|\bgo(?:ing|es)?(?: out)?\b|went out|texting|phoning|call/i;
/** Somebody else called or wrote. */
export const fromOutside =
  /(?:客様?|客さま|方|様|者|会社|機関|警察|先|社|員|担当|部門|行|署|先生|団体)(?:など)?(?:より|から)[^。]{0,40}(?:連絡|指摘|通報|照会|電話|報告|知らせ|申し?出|問い?合わせ|教えて)/;
export const authorityTold =
  /(?:省|庁|委員会|警察署?|県警|府警|道警|署|局|協会|課|対策課|当局)(?:等|など)?(?:に|へ)(?:も)?[^。、]{0,8}(?:連絡|一報|照会|説明)|110番|law enforcement|Attorney General/;

export interface EventRule {
  kind: TimelineKind;
  rule: RegExp;
  /** Cut out before the rule is tried: the same words said of something else. */
  except?: RegExp;
}

/** In the order they are tried. */
export const eventRules: readonly EventRule[] = [
  {
    kind: 'published',
    rule: /第[一二三四\d]報|を?公表(?:し|いた|$)|公表(?:いた)?しま|お知らせを掲載|ホームページ(?:上)?(?:に|で)[^。]{0,10}(?:お知らせ|お詫び|公表)|プレスリリース|first statement|press release/im,
    except:
      /第[一二三四\d]報(?:を|の)?受|公表(?:に至|を控|され)|までの経緯|published an update by|流出の範囲を公表し$/gm,
  },
  {
    kind: 'resumed',
    rule: /(?:を|は|が|に)?再開(?!日)(?:し|いた|する|$|の|（|\()|サービスを?再開|復旧(?:し|いた|完了|$)|通常どおり|resum|restored|back online/im,
    except: /再開日|時期|見込|未定/gm,
  },
  {
    kind: 'contained',
    rule: /停止|遮断|閉鎖|切り?離|切断|隔離|無効(?:化|に)|初期化|リセット|止め(?:まし|た|る|、|て(?:い|お)|$)|削除(?:し|を(?!お願|[ご]?依頼|要請|求め|申し入れ|頼)|され|$)|消(?:し|去し|去され|去する命令|えた)|非公開(?:に|化|へ)|アクセス(?:を)?制限|強制ログアウト|ログアウトさせ|切り替え(?:て|まし)|回収(?:し|いた|、|を?要請|$)|利用停止|取り下げ|撤去|使えなく|閉じ(?:まし|た|て(?:い|お)|$)|(?:受付|受け付け|支払い?|決済|販売|公開|配信|掲載|提供|運用|利用|連携)を(?:すべて|全て)?(?:取り?やめ|見合わせ|中止|打ち切)|(?:公開|共有|設定|連携|リンク)を解除|(?:回線|ネットワーク|通信網?|接続|LAN|インターネット)から(?:外し|外され|外して|抜[きい]|離し)|(?:回線|接続|通信|リンク|ケーブル)を(?:切り|切った|切って|断ち|断って|外し|抜[きい])|(?:消去|削除|廃棄|返却|返還)させ|返(?:却|還)を受|(?:消去|廃棄)を確認|パスワードを(?:すべて|全て)?変(?:更|え)(?:し|まし|い)|遠隔(?:操作)?で|(?:設定|共有|公開範囲|権限)を(?:改め|変更|修正|直|戻)|塞ぎ|塞い|修正(?:し|いた|を(?:完了|実施))|電源を切|suspended|disabled|offline|signed out|shut down|blocked|isolated|took down|taken down|secured|deactivated|revoked|reset|made private|closed the|(?:was|were) closed|removed|switched off/im,
    except: /削除の?(?:お願い|依頼)|停止して(?:おり|いた)|閉鎖しており|終了しており|消去をお願い/gm,
  },
  {
    kind: 'investigation',
    rule: /社内調査(?!の?結果|により)|初期調査|詳細調査|調査結果速報|(?:調査|解析|鑑定|分析|検証)(?:を|に|の)?(?:依頼|実施|開始|着手|お願い|委託|始|受け|完了|終了|が完了|を完了|が終了|が終わ)|調査を(?:終え|終わ)|(?:調査|点検|検証)(?:は|が|を)に?[^。、]{0,6}(?:完了|終え|終了)|再点検|再調査|届いた[^。、]{0,10}(?:報告|結果)|(?:確定した|件数が確定|人数が確定)|調べ(?:まし|た。|、)|調査(?:会社|機関)[^。]{0,30}(?:開始|依頼|完了|報告|受領)|報告書[^。]{0,12}(?:受領|受け|提出を受|届)|(?:中間|最終|調査|追加)(?:結果)?(?:の)?報告(?:書)?(?:を|の|が|で)?(?:受|提出|届|分か)|(?:調査|解析)(?:の)?結果(?:を|の)?(?:受領|受け|報告)|フォレンジック|調査完了|(?:流出|件数|人数)が確定|認める|特定(?:し|され|$)|engaged|final report|forensic|hired|findings|(?:called|brought) in\b|report (?:has )?(?:reached|arrived|came)|completed (?:its|our|the|their) (?:review|investigation)|(?:review|investigation)(?:,| of [^.,]{3,30})? (?:was |is |has been )?(?:completed|concluded|finished)|began an investigation|launched an investigation|retained|report (?:was )?received/im,
    except: /調査したところ|(?:その)?(?:後|のち)の調査(?:で|により)判明|調査で判明/gm,
  },
  {
    kind: 'detected',
    rule: /検知|発見|発覚|判明|明らかに|気付|気づ|把握|見つか|見つけ|分かり|わかり|(?:連絡|指摘|知らせ|お?電話|通報|照会|申告|申し?出|お?問い?合わせ)(?:が|を)?(?:あ(?:り|っ)|い?た?だ|受)|(?:連絡|通報|申し?出|指摘|問い?合わせ)(?:。|$)|とのご?相談|知りました|連絡を受領|との連絡|とのご?(?:連絡|指摘|お?電話)|ご連絡。|教えて(?:いただ|くださ)|(?:感染|不審|痕跡|異常|ログ|暗号化|状態|こと|可能性|事実)[^。]{0,26}確認|警報|身に覚えのない|連絡を受|(?:知らさ|告げら|伝えら|教えら|指摘さ|通報さ|聞かさ)れ|alerted|noticed|told us|informed us|contacted us|detected|discovered|received|learned|identified|reported to us|became aware|was made aware|learnt|found (?:that|out)|came to (?:our|light)|spotted|pointed (?:it|this) out|(?:wrote to|e-?mailed|called|rang|phoned|texted) us|got in touch with us|raised (?:it|this|the matter) with us|(?:we|it) (?:was|were) (?:told|informed|notified|alerted|contacted)/im,
    except: /返信|\(?(?:その)?(?:後|のち)の調査(?:で|により)判明(?:しました)?\)?/gm,
  },
  {
    kind: 'intrusion',
    rule: /侵入(?!経路)|(?:ログイン|アクセス|接続|閲覧|操作|ダウンロード|複製)され(?:た|ていた)(?:記録|形跡|痕跡|ログ|履歴|跡)(?!は)|不正に?(?:アクセス|ログイン)(?:を受|が(?:行|発生|あ)|され|による)|攻撃を受|攻撃が(?:始|開始|あ)|(?:ウイルス|マルウェア|ランサムウェア)[^。]{0,6}に?感染|入り込み|を開き[^。、]{0,6}感染|改ざんされ|不正ログイン|なりすまし|リスト型|パスワードリスト攻撃|(?:第三者|何者か|海外)[^。]{0,40}(?:ログイン|アクセス|接続|複製|攻撃)|書き換えられ|sign in to|copied|copying|\bto copy\b|used an? stolen|extracted|exfiltrat|hacked|broke in|logged in|accessed|broke into|got into|gained access|attacked|encrypted|intruder|downloaded/im,
    except:
      /(?:ログイン|アクセス|接続|通信)を[^。、]{0,8}(?:止め|停止|遮断|制限|禁止|切断|拒否)|侵入を示す|侵入の可能性|痕跡|侵入の有無|(?:copied|copying|downloaded)[^.]{0,24} to (?:an? |the |our )?(?:[a-z]+ )?(?:cloud|shared?|public|personal|test|web|staging)\b/gim,
  },
];

/** Worth a line in the chronology, without a kind of its own. */
export const otherEvent =
  /BCC|stolen|送った際|送信(?:した|し|する)|公開(?:状態|され)|持ち(?:帰|去|出)|逮捕|掲載(?:され|し)|閲覧(?:でき|できる|可能)|表示(?:され|する)|報告があ|連絡があ|連携|移転|発送|売却|誤って|取り違え|送付|複製|見失|落と(?:し|した)|見つか|盗|遭い|遭っ|割られ|依頼|お願い|郵送|求め|申し入れ|送って(?:い|お|しま)|外れて|更新(?:した|で|の際)|改修|told us|copied|uploaded|posted|placed (?:on|in)|setting|left (?:on|open)|were told|went live/;
