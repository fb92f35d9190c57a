// Which words name which kind of data. Order matters: a longer term claims its characters before a shorter one inside it.

import type { DataCategory } from '../incident/types.ts';
import { compileAll } from './compile-early.ts';

export const categoryTerms: readonly (readonly [DataCategory, RegExp])[] = [
  [
    'card-security-code',
    /セキュリティ(?:ー)?・?(?:コード|番号)|CVV2?|CVC2?|(?:card )?(?:security|verification) (?:codes?|values?)/gi,
  ],
  [
    'payment-card',
    /クレジットカードの?(?:会員(?:名|番号)|所有者名)|(?:クレジット|デビット|クレカ|決済)(?:カード)?(?:の)?(?:情報|番号|名義人?名?|データ)|クレジット・?カード(?!会社|決済|払い|発行|でお支払|で決済|を(?:ご)?利用|で(?:の)?購入)|(?<!(?:利用|会員|診察|貸出|図書|ポイント|メンバーズ))カード(?:情報|番号|名義人?名?|会員(?:番号|名)|のデータ|所有者名|の(?:番号|名義))|有効期限(?!まで|切れ)|カードの?(?:の情報|(?=や(?:銀行)?口座))|カード(?:の番号)?の?(?:下|末尾|上|先頭)\s?(?:\d|[一二三四六])\s?桁|番号の(?:下|末尾|上|先頭)\s?(?:\d|[一二三四六])\s?桁(?=[と、]有効期限)|カード(?=は、?(?:番号の)?(?:下|末尾|上|先頭)\s?(?:\d|[一二三四六])\s?桁)|カードブランド|決済情報|(?:first|last) (?:four|six|[46]) digits of (?:the |your |their |an? |each |any )?(?:payment |credit |debit |bank )?cards?(?: numbers?| on file)?|(?:full )?(?:payment|credit|debit)[ -]card(?: (?:data|details|numbers?|information))?|(?:credit|debit|payment)(?:\/| or | and )(?:credit|debit|payment) card (?:numbers?|information|details|data)|card ?holder names?|names? on (?:the )?cards?|(?:full )?card(?: number| detail| data)s?|expiry dates?|expiration dates?|payment details|card payments/gi,
  ],
  [
    'bank-account',
    /(?:銀行|振込|振替|引落し?|給与振込|返金|預金|金融機関)?口座(?:の?番号|情報|の?名義人?|種別|の情報|残高(?!は))?(?!振替を)|預(?:貯)?金(?:残高|種別|番号)|(?:振込|返金|入金)先(?:の口座)?|金融機関名|支店名|bank account(?: (?:numbers?|details|information))?|sort codes?,?(?: and| or)? (?:bank )?account numbers?|financial (?:account )?(?:numbers?|information)|routing numbers?|sort codes?|\bIBANs?\b|bank (?:details|information)|bank(?= (?:or|and) (?:credit |payment )?card (?:details|numbers?|information))|account numbers?(?= and sort)/gi,
  ],
  [
    'national-id',
    /マイナンバー|個人番号|社会保障番号|基礎年金番号|social security numbers?|\bSSNs?\b|national id (?:card )?numbers?|taxpayer identification numbers?|tax file numbers?|social insurance numbers?|national insurance numbers?|my number/gi,
  ],
  [
    'id-document',
    /(?:(?:国民)?健康|被)?保険(?:者)?証(?:等|など)?の(?:写し|画像|写真|コピー)|(?:運転)?免許証(?:番号|の(?:写し|画像|写真|番号))?|学生証|マイナンバーカードの(?:写し|画像)|(?<!(?:年間|フリー|シーズン))パスポート(?:番号|情報)?|旅券番号|旅券|在留カード(?:番号)?|本人確認書類|身分証明書|passport(?: numbers?| details)?|(?:driver'?s?'?|state) (?:licen[cs]es?|identification)(?: (?:card )?numbers?)?|government[- ]issued (?:id|identification)(?: numbers?)?|(?:state )?ID card numbers?|driving licen[cs]es?(?: numbers?)?|identity documents?/gi,
  ],
  [
    'other',
    /(?:健康)?保険証?の?記号[・及びと]*番号|被保険者(?:証|等)?の?(?:記号)?[・及びと]*番号|保険証(?:番号|の情報)?|健康保険の記号・番号|FAX番号|ファックス番号|ファクス番号|(?<![(（])ニックネーム|(?<![ァ-ヶー])(?!ポイント|マイル|ウォレット|プリペイド|チャージ|マネー|ジュエル|コイン|ジェム|ダイヤ|クリスタル|ゴールド)[ァ-ヶー]{2,12}残高|(?:(?<!対象)(?:お|ご)?年齢|年代)(?!確認)|(?:ご)?(?:契約|お?取引)内容|お取引の内容|(?:車両|自動車)の?(?:登録)?情報|車台番号|(?:登録|車両)番号(?=[、。)・]|で(?:す|し|あ|ござ))|(?:保険料|料金|納付|給付|支給|税|売上|引落|補償|補助|賃料|家賃|掛金|貸付|借入|還付|徴収|滞納)(?:見込)?の?額|(?:点検|検針|査定|審査|調査票|鑑定)の?結果|(?:(?:挙式|来店|来場|来館|見学|面接|訪問|相談|参加|受診|受験|配達|お届け)の?)?(?:ご)?希望の?(?:条件|物件|日時?|時間帯?|会場)(?=[、。)・とや及おで]|の一覧|$|で(?:す|し|あ|ござ))|(?:ご)?(?:不在|在宅)の?(?:時間帯?|曜日)|(?:供給地点|メーター|お客さま?設備)の?(?:特定|識別|設置)?番号|ペットの(?:診療|病歴|健康|体重(?!計)|名前|種類|年齢|生年月日)[^、。\s]{0,4}|プレイヤー名|キャラクター名|ハンドルネーム|(?:お?取引|寄[付附]|ご?請求|ご?契約|ご?利用)の金額|ご?契約(?:プラン|種別|コース)|料金プラン|(?:保険)?証券番号|銘柄|お?取引残高|資産(?:情報|額)|年収(?:区分)?|収入|(?:お?取引|寄[付附]|請求|契約|利用|振込|納付|支払|送金|入金|引落|給付|保険)金額|(?<=[、・])(?:事故|損害|故障|トラブル|ご?請求)の(?:状況|内容|日時|発生日|場所|詳細)(?=[、。)・\s]|$)|アンケートの?ご?回答(?:内容|結果)?(?!者|に|を|い|の)|保有株式数|株主番号|電子マネー(?!「|『|サービス|カード)|国籍|身長|体重(?!計)|所得(?:の?額|金額|の?状況|の?区分|証明書?)?(?=[、。)）・がとや及お\s]|$|で(?:す|し|あ|ござ))|税額|(?:課税|納税)(?:額|情報|証明書?|の?(?:記録|状況))|年金(?:額|記録)|宗教|信条|信仰|戸籍|犯罪(?:の)?(?:経歴|歴)|会員(?:ランク|ステージ|ステータス)|地番|持分|車種|ナンバー(?=[、。)）]|$|で(?:す|し|あ|ござ))|(?:開錠|解錠|暗証|水栓|鍵の(?:管理)?)番号|検針値|(?<!データ)(?:使用|消費)量(?=[、。)）]|$|で(?:す|し|あ|ござ))|飼養頭数|物件の条件|お?届け?印(?:の印影)?|印影|(?<!部)署名(?!欄)|保険(?:期間|金額|種類|料)|保障内容|督促の?(?:記録|履歴)|(?:契約|入居)(?:の|する|者の)?物件|(?:リース|家賃|利用|賃借)料(?=[、。)）]|$|で(?:す|し|あ|ござ))|(?:ご)?趣味|世帯年収|預り資産|扶養者?の(?:有無|人数)|血液型|(?:健康)?保険者番号|policy numbers?|fax numbers?|(?:medicare|medicaid|NHS)(?: card)? numbers?|(?:health )?insurance (?:policy |member |information|numbers?|id)(?:numbers?)?|\bages?\b(?=,| and|\.|$| (?:range|group|band)s?\b)|nationalit(?:y|ies)|(?:nick|display |screen )names?|表示名(?!として)|marital status|ethnicit(?:y|ies)|ethnic origin|donation (?:amounts?|history)|vehicle (?:registration|identification)(?: numbers?| marks?)?|(?:number|licen[cs]e) plates?|mileage/gi,
  ],
  ['password', /(?:ログイン|仮|認証用|会員)?パスワード(?!リスト|スプレー)|passwords?(?![- ]protected)/gi],
  [
    'security-question',
    /秘密の(?:質問|答え)(?:と答え|(?:及び|および|・)(?:その)?(?:答え|回答))?|セキュリティ(?:の)?質問|security questions?(?: and answers?)?/gi,
  ],
  [
    'account-id',
    /(?:会員|顧客|お客様|お客さま|ご?契約者?|ユーザー?|ログイン|アカウント|利用者|患者|診療科の|職員|受験|学籍|組合員|契約者?|カルテ|診察券|受講者|管理|整理|お?問い?合わせ|社員|従業員)(?:ID|番号|コード)(?:番号)?|(?:ユーザー?|ログイン|アカウント)名|アカウント(?:名|情報)|(?:利用|会員|診察|貸出|図書|ポイント|メンバーズ)カードの?番号|(?:[ァ-ヶー]{2,12}|(?:ログイン|会員|認証)用の?)ID|(?<=[、・,/／(（:： はが「『]|^)ID(?=[、・,/／)）。」』 ]|および|及び|と|$|で(?:す|し|あ|ござ))|ID(?:番号|[・・](?=パスワード))|(?:member(?:ship)?|customer|loyalty|user|account|login|student|patient|employee|staff|client)[ -](?:id|number|name|identifier)s?|user ?names?|user IDs?/gi,
  ],
  [
    'email',
    /(?:E|e|電子)?-?メール・?アドレス|メアド|(?<=[、・,/／(（:： ]|^)(?:E-?mail|Eメール|電子メール|メール)(?=[、・,/／)）。]| (?![a-z])|$|で(?:す|し|あ|ござ))|(?<=(?:受信者|送信先|宛先|全員|参加者|相手|登録者|会員)の)アドレス(?!帳)|e-?mail address(?:es)?|\be-?mails?(?= (?:and|address)|[,;])|(?<=\bnames? (?:and|or) )e-?mails?\b|email contact details/gi,
  ],
  ['birth-date', /生年月日|誕生日|生年(?!齢)|dates? of birth|birth ?dates?|birthdays?/gi],
  ['gender', /(?:ご)?性別|\bgender\b|\bsex\b/gi],
  [
    'health',
    /既往[歴症]|病歴|(?:ご)?病気|疾患|疾病|傷病名?|病状|心身の(?:状況|状態)|発達(?:の状況|に関する|障がい|障害)|(?:障がい|障害)に関する|特別な(?:支援|配慮)|治療(?:内容|歴|経過|方針|の記録)|診察(?:内容|結果|の?記録)|受診(?:歴|内容|科|日)|診療科|入院(?:歴|期間|日)|問診(?:票|内容)|看護記録|お薬|薬剤|薬歴|体調|生活習慣|(?:健康|健診|検診)(?:調査票?|の?記録|相談|の?結果|の?告知|上の)|ワクチン|要介護|レントゲン(?:写真|画像)?|服薬(?:状況|情報)|健康(?:に関する(?:記録|情報)|情報|状態|診断(?:結果|の結果))|診療(?:情報|内容|録|記録)|病名|検査(?:結果|値|データ|の結果(?=[。・)）]|$|[やとも]|で(?:す|し|あ|ござ)))|診断(?:名|結果)|アレルギー(?:の有無|情報|の?(?:調査票|対応表|記録|一覧))?|障(?:害|がい)の(?:種類|種別|程度|状況|有無|内容)|診断書|配慮(?:を要する|が必要な|事項)|(?:health|medical) questionnaires?|sick(?:ness)? (?:leave|absence)|medical (?:notes|forms?|certificates?)|(?:immuni[sz]ation|vaccination) (?:records?|history|status)|予防接種(?:歴|の?記録)|持病|体組成[^、。]{0,10}(?:結果|値)|(?:身体|体力)?測定(?:の)?(?:結果|値)|測った結果|血圧(?!計)|血糖(?:値|(?!計))|心拍(?:数|(?!計))|脈拍|体温(?!計)|睡眠(?:時間|の?記録)|体重(?!計)|障がい(?:の|者手帳|情報|種別|等級)|障害(?:者手帳|種別|等級|支援区分)|投薬|処方(?:内容|情報|薬)|(?<!紙の|電子)(?:電子)?カルテ(?!番号|へ|を動か|で|システム|サーバ|が(?:使|停|利用))|介護(?:度|記録)|接種(?:歴|記録)|妊娠|症状|手術|身体状況|健診結果|通院|(?:treatment|clinical|medical|consultation|case|progress|dental|nursing) notes|(?:dental )?X-?rays?(?: images?)?|medical (?:treatment |condition )?(?:records?|reports?|information|history|data|conditions?)|clinical (?:information|data)|treatment (?:information|details|dates?|records?)|dates? of (?:service|treatment)|lab results|health (?:data|information|records?)|diagnos[ei]s|prescriptions?(?: information)?|medications?|health conditions?|test results|allerg(?:y|ies)|special educational needs|notes (?:on|about|of) (?:the |your |their )?health|letters? from (?:a|your|their|the) doctors?|doctor'?s'? (?:letters?|notes?)|(?:health|access|care|dietary) (?:or [a-z]+ )?needs|disabilit(?:y|ies)/gi,
  ],
  [
    'purchase-history',
    /(?:ご)?(?:購入|注文|利用|購買|取引|予約|宿泊|閲覧|落札|受注|申込|貸出|乗車)(?:の)?(?:履歴|内容|商品|明細)|(?:ご)?(?:購入|予約|宿泊)情報(?=[、。)・]|$|で(?:す|し|あ|ござ))|(?:ご)?(?:購入|配達|注文)(?:商品|品目)|(?:お)?買い?上げ(?:の)?(?:履歴|内容|商品)|(?:お)?(?:品物|荷物|商品)の(?:名称|名前|内容)|商品名|(?:購入|お届け|配送|注文)(?:した|された|の)?(?:製品|商品|品物)|(?:ご)?(?:購入|注文|支援|寄付|応募|利用|来店|来館)(?:日時?|金額|店舗|数量|人数|回数|番号|内容|履歴|明細|先)(?=[、。)）・とや及おも\s（(]|$|で(?:す|し|あ|ござ))|お?買い?物(?:の)?(?:履歴|内容|明細)|支援(?:した|された)プロジェクト|(?:視聴|再生|レンタル|精算|駐車|充電|入出庫|来店|来館|入館|入場|搭乗|受取|発券)(?:の)?(?:履歴|記録|日時)|(?:お荷物の|荷物の)?(?:発送|配送|出荷|お届け|送付)(?:の)?(?:履歴|内容|品目)|(?:申込|予約|購入|注文)(?:中|した|された)?の(?:公演|商品|講座|プラン|品物|コース)名?|(?:お?申し?込み?|予約|購入|注文|購読|受講|レンタル|利用)(?:された|した|いただいた)?の?(?:公演|商品|講座|プラン|品物?|コース|製品|作品|書籍|ツアー|チケット)(?:名|の(?:名称|名前|内容|明細|種類))|公演名|座席(?:の?番号|情報)|(?:お買い?上げ|ご?注文|ご?購入)の?品(?:物|名|目)?(?=[、。)・とや及おで]|$|で(?:す|し|あ|ござ))|宿泊(?:日|プラン)|予約の?(?:日時?|日程|番号|時間)|(?:乗車|降車|駐車)の?日時|運賃(?=[、。)・]|$|で(?:す|し|あ|ござ))|販売店名|ポイントの?利用履歴|(?:the )?(?:items?|goods|products?|tours?|trips?|courses?|events?|tickets?|flights?|seats?|rooms?|services|plans?|classes|treatments) (?:(?:that )?(?:you|they|customers) (?:have |had )?|(?:that|which) were )?(?:bought|ordered|purchased|booked|reserved|rented|hired)|what (?:you|they) (?:bought|ordered|booked)|details of (?:(?:the|your|their|past|previous|recent|any) )?(?:orders?|purchases?|bookings?)|dates? of (?:stay|travel|purchase)|(?:stay|travel) dates|(?:order|purchase|booking|transaction|rental|ticket|seat|performance) (?:history|histories|details|records)/gi,
  ],
  [
    'points',
    /[」』]の残高|(?:ウォレット|(?:電子)?マネー|プリペイド|チャージ)の?残高|(?:ジュエル|コイン|ジェム|ダイヤ|クリスタル|ゴールド|(?:ゲーム|アプリ)内の?通貨)の?(?:残高|保有数|残数)|[ァ-ヶー]{1,6}(?:ポ|ポイント|マイル)の?残高|保有ポイント|(?<=[、・／/])ポイント(?=[、。・／/)）]|$|で(?:す|し|あ|ござ))|(?:保有)?ポイント(?:数|の残り|の?残高|情報|の?保有数)|マイル(?:数|残高)|(?:point|points|loyalty|reward) balances?/gi,
  ],
  [
    'employment',
    /勤務先(?!.{0,2}へ)|就職先|お?勤め先|職務?経歴|経歴|(?:ご)?職業|職歴|所属(?:先|部署|部門|会社|団体)?(?=[、。)・\s]|名|$|で(?:す|し|あ|ござ))|役職(?:名)?|会社名|部署名|勤務(?:先名|状況)|人事考課|社員番号|履歴書|職種|肩書き?|業種|勤怠(?:記録|情報|データ)?|シフト(?:表|情報)|出退勤|打刻(?!時|の?位置|を)|賞与|雇用(?:形態|区分|契約)|勤続(?:年数)?|人事(?:情報|評価)|給与(?:に関する|の)?(?:額|情報|明細|データ)(?!振)|(?<!(?:our|his|her|leaving|during|of|in) )employment(?: history)?|job titles?|\bCVs?\b|r[eé]sum[eé]s?|occupations?|employer names?|salar(?:y|ies)|payroll|performance reviews?|company names?/gi,
  ],
  [
    'education',
    /学歴|成績(?:表|評価)?|志望(?:校|大学|先|学部|理由)|合否|(?:試験|テスト|模試)の?(?:得点|点数|結果|成績)|指導(?:要録|記録)|出席(?:番号|簿|状況)|専攻|卒業(?:年度?|校)(?=[、。)）]|$|で(?:す|し|あ|ござ))|(?<=[、・])組(?=[、。)）\s]|$|で(?:す|し|あ|ござ))|内申|(?:[一-龥\d]学期[^、。]{0,6})?の?評価(?=[、。)\s]|$|で(?:す|し|あ|ござ))|評定|高校名|(?:学校|大学|高校)の?名(?:称|前)?|大学名|出身校|学年|学籍|クラス(?=[、。・]|で(?:す|し|あ|ござ))|進路|通知表|答案|テストの(?:点|結果)|偏差値|出欠|academic records?|qualifications|exam results|grades?(?= and|,|\.)|(?:previous |former )schools?(?: attended)?(?=,|\.| and)|schools? attended|transcripts?|school reports?|school names?|year groups?|degree (?:subjects?|courses?)|year of graduation|(?:end-of-term |exam |test )marks/gi,
  ],
  [
    'family',
    /(?:ご)?家族(?:の?構成|の?(?:氏名|お名前|名前|続柄|連絡先|人数))|(?:ご)?家庭(?:の事情|環境|状況|調査票)|扶養(?:親族|者の氏名)|親権者|身元(?:保証|引受)人|緊急時の?連絡先|続柄|扶養家族|世帯(?:構成|主名)|(?:お子(?:様|さま|さん)|子ども)の(?:氏名|お名前|名前)|配偶者|保護者(?:の)?(?:氏名|名|連絡先)|緊急連絡先(?!の(?:お?電話|携帯)番号)|family members?' |emergency contacts?|(?:parents?|guardians?|spouses?)'? names?|(?:parents|parent's)' names|next of kin/gi,
  ],
  [
    'image',
    /顔写真|お?顔の(?:写真|画像)|写真(?=も)|お?写真の(?:縮小)?(?:画像|データ)|サムネイル(?:画像)?|写真(?:データ)?(?=[、。)）（(・\s]|$|(?:を|が)(?:含|閲|表|見|流)|や|及び|および|で(?:す|し|あ|ござ))|顔画像|画像データ|静止画|(?:プロフィール|アイコン)(?:の)?(?:画像|写真)|(?:録画|防犯カメラの?|撮影した)?(?:映像|動画)(?=[、。)）（(・\s]|$|や|及び|および|で(?:す|し|あ|ござ))|(?:添付|投稿|撮影|登録)(?:された|した)?画像|photographs?|\bphotos?\b/gi,
  ],
  [
    'communication',
    /(?:お問い?合わせ|問い?合わせ|相談|メール|メッセージ|チャット|取引メッセージ|(?:お?問い?合わせ|会話|相談)の(?:やり取り|全文|記録|文面)|やり取りの(?:全文|文面)|通話|メールの?)(?:の)?(?:内容|本文|中身|録音|履歴|件名|明細)|やり取りの内容|(?:ご)?(?:感想|意見|要望)(?=[、。)）・]|$|が|の?(?:内容|記載)|で(?:す|し|あ|ござ))|自由(?:記述|回答|記入)欄?|(?:面談|面接|カウンセリング|電話|チャット)(?:で)?の?(?:ご)?(?:相談の)?(?:記録|メモ)|口コミ|投稿内容|音声(?:データ)?|録音|連絡(?:帳|ノート)の?(?:内容|記録|記述|記載)|相談記録|message contents?|(?:text|contents?) of (?:the |your |their )?(?:conversations?|messages?|tickets?|e-?mails?)|support tickets?(?= contents?)|correspondence|chat logs?|(?:private|direct|chat) messages|トークの?(?:内容|履歴)|messages sent (?:through|in|via|to)/gi,
  ],
  [
    'location',
    /位置情報|(?:(?:乗車|降車|駐車|駐輪)(?:した|された|の)?|(?<=[とや、])降り(?:られ)?た)(?:位置|場所|地点)|(?:乗車|降車)地|位置の?(?:データ|記録)|乗り?降り?の?(?:地点|場所)|乗降(?:地|場所|履歴)|走行履歴|移動(?:経路|履歴)|現在地|緯度[・、と]?経度|GPS|(?:location|gps) data|(?:approximate|precise|current) locations?|geolocation/gi,
  ],
  [
    'device',
    /(?:車載)?端末(?:の)?(?:ID|識別番号|情報|番号)|端末識別|端末の(?:種類|機種)|IPアドレス(?!より|から)|IMEI|(?:製造|シリアル|機器|個体識別)番号|MACアドレス|Cookie|クッキー|広告ID|ユーザーエージェント|(?:利用)?ブラウザ(?:の種類|情報)|機種名|デバイス(?:ID|情報)|device (?:ids?|identifiers?|information)|ip address(?:es)?|cookie (?:identifiers?|ids?)|cookies|serial numbers?|browser (?:type|information)|user agents?/gi,
  ],
  [
    'phone',
    /(?:携帯|自宅|固定|お|ご)?(?:電話|携帯)番号|電話連絡先|(?:携帯|自宅の?|固定)?(?:電話|携帯)の番号|緊急時の電話番号|(?<=[、・,/／(（])(?:TEL|Tel|お?電話)(?=[、・,/／)）。]|$|で(?:す|し|あ|ござ))|電話・FAX番号|連絡先電話|(?:tele)?phone numbers?|mobile numbers?|(?:contact|cell) numbers?/gi,
  ],
  [
    'address',
    /(?:ご|お届け先|送付先|配送先|自宅)?住所(?:録)?|届け?先(?:情報)?(?=[、。)・]|で(?:す|し|あ|ござ))|郵便番号|(?<=[、・,/／(（])〒(?=[、・,/／)）])|居住地|本籍|post ?codes?|(?:postal|home|mailing|billing|shipping|street|delivery|residential|physical) address(?:es)?|(?<!mail )(?<!ip )(?<!e-mail )\baddress(?:es)?(?=,| and|\.|;| (?:of|were|was|for) )/gi,
  ],
  [
    'name',
    /ご?契約(?:者)?の?名義人?名?|(?:お届け先|代表者|ローマ字|口座|ご|患者|契約者|カナ)?(?:氏名|お名前|おなまえ|姓名|ご?芳名)(?:フリガナ|カナ)?|宛名|(?:会員|顧客|お客(?:様|さま)|契約者|患者|職員|利用者|従業員|受講者|申込者|申請者|世帯主|担当者|寄付者)(?:の)?(?:名前|氏?名)(?=[、。・,／/)）(（\s]|$|と|や|及び|および|で(?:す|し|あ|ござ))|(?:^|[、・(\s])名前(?=[、・。)]|$|で(?:す|し|あ|ござ))|フリガナ|ふりがな|\b(?:full |first |last |customer |member )?names?\b(?! of the| is|d)/gi,
  ],
];

/** Says how the data was kept; read from the words beside it. First match wins. */
export const protectionTerms: readonly (readonly ['plain' | 'hashed' | 'encrypted' | 'partial', RegExp])[] = [
  [
    'plain',
    /平文|(?:暗号化|ハッシュ化)(?:なし|無し|せず)|暗号化(?:して|されて|は)(?:い|お)?(?:りません|ません|ない|なかった|おりません)|暗号化していません|plain ?text|unencrypted|not encrypted/i,
  ],
  [
    'hashed',
    /ハッシュ|不可逆|元(?:の[^、。]{1,6})?(?:に|へ)(?:は)?(?:戻せない|戻らない|復元できない|戻すことの?できない)|hashed|\bhash/i,
  ],
  ['encrypted', /暗号化(?!して(?:いません|おりません|いない))(?:され|し|済|した|を施)|encrypted/i],
  [
    'partial',
    /[下上]\s?[\d一二三四五六]\s?(?:桁|けた|ケタ)|一部(?:の)?桁|一部(?:を|が)?(?:伏|マスク|隠)|伏せ字|マスキング|(?:姓|名|苗字|名字)(?:のみ|だけ)|(?:市区?町村|都道府県|区)(?:まで|のみ|だけ)|(?:番地|部屋番号)(?:以降)?を(?:除|伏)|(?:末尾|先頭)(?:の)?\s?[\d一二三四五六]\s?(?:桁|けた|ケタ)|last (?:two|three|four|five|six|[2-6]) digits|partial(?:ly)? masked/i,
  ],
];

compileAll(
  'draft',
  [...categoryTerms, ...protectionTerms].map(([, rule]) => rule),
);
