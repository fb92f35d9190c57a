// The words by which a dated clause tells that the thing itself happened, by what kind of thing it was.

import type { Cause } from '../incident/types.ts';
import { compileEarly } from './compile-early.ts';

export interface Happening {
  /** What begins, or happens once. */
  starts: RegExp;
  /** How long it lasts where nothing more is said: a day, or until somebody ended it, which may not be told. */
  lasts: 'day' | 'open' | 'until-ended';
}

const intruded: RegExp = compileEarly(
  'draft',
  /侵入(?:し|いたし|され|を(?:受|許)|が(?:始|開|あ|行|確)|の(?:始|開|起点|発端)|$|[。(（])|不正な?(?:アクセス|ログイン|接続|操作|通信|閲覧)(?:を(?:受|開始|行)|が(?:始|開|あ|行|発生|可能|なさ)|され|の(?:始|開|発端)|に(?:始|遭))|(?:ログイン|アクセス|接続|操作)(?:され|に成功|が(?:始|行われ|なされ|成立))|(?:攻撃|サイバー攻撃)(?:を(?:受|開始|仕掛)|が(?:始|開|あ|行)|され|の(?:始|開)|に(?:遭|あ[いっ]))|入り込|(?:ランサムウェア|ウイルス|マルウェア|攻撃)[^。、]{0,6}被害(?:が発生|を受け|に遭)|(?:[社院校]内|サーバー|システム|ネットワーク|画面)[にへ](?:[^、。]{0,10})(?<!立ち)入[りっ]|忍び込|踏み入|既に[^。、]{0,8}入って|立ち入|出入り|乗っ取|のっとら|(?:第三者|何者か|外部の者)に[^。、]{0,8}使われ|(?:第三者|攻撃者|何者か|外部の者)[がは][^。、]{0,20}(?:ログイン|アクセス|接続)し|came (?:in|into)\b|操られ|画面共有|遠隔|(?:ログイン|アクセス|接続|操作|通信|閲覧)の始|(?:開け|読め|使え)なくな|暗号化され(?:た|まし)|破られ|突破され|感染(?:し|いたし|さ)|(?:偽|不審|装った|なりすまし)[^。、]{0,40}(?:開き|開い|開封|入力|応じ|クリック|実行)|盗み出|抜き取|吸い上げ|読み出され|仕込|埋め込|設置され|悪用され(?:た|始)|(?:broke|got|hacked|logged|signed) in|gained (?:access|entry)|(?:first )?(?:accessed|entered|attacked|infected|compromised)/i,
);

const left: RegExp =
  /盗(?:まれ|難|み)|窃盗|持ち去|なく(?:し|な)|紛失(?!に|が判|が発|を|の?届|の連)|置き(?:忘|去|引)|置いたまま|忘れ|(?<!見|電源を)落と|落ち|見失|行方|割られ|こじ開け|押し入|荒らし|遭(?:い|っ|う|遇)|ひったく|すら?れ|取られ|奪われ|預け|引き渡|手渡|持ち?(?:帰|出)|発送|投函|宅配便|(?:業者|配送|運送|運転手|ドライバー|便)[^。、]{0,8}(?:渡|託)|誤って(?:廃棄|破棄|処分)|stolen|lost|\bleft\b|left behind|broken into|went missing|mislaid|thrown|last (?:seen|used)|送(?:った|付した|りました)[^。、]{0,24}(?:届|着)/i;

const sent: RegExp =
  /誤(?!解|差|字)|送(?:信|付|っ|り(?!先|状))|発送|配(?:布|信|っ|達|り)|交付|投函|渡し|お渡|手渡|添付|封入|同封|返却|返送|宛て?に(?:出|メール)|出し(?:た|て|まし)|お出しし|ファクス|メールし|一斉|wrong (?:envelope|address|person|list|attachment|recipient|customer)|e-?mailed|sent|mailed|posted|attached|handed|faxed|mixed up/i;

const shown: RegExp =
  /掲載|(?<!非)公開(?!日|元|前|用)|載せ|添付|保存|置い|置か|格納|登録|貼り|アップロード|配置|(?:設定|権限|範囲|制限)[^。、]{0,20}(?:誤|まちが|間違|変更|し(?:た|て|まし)|外|漏|不備|解除)|更新|改修|改訂|改定|入れ替|移行|移設|作成|リリース|公表した|共有|表示(?:さ|する|し|でき)|閲覧(?:でき|可能|が可能)|見(?:える|られる|え)|(?:状態|設定)(?:に|と|で)(?:な|あ|し)|不具合(?:が|を)(?:発生|生|含|起)|で(?:生じ|起き)(?:、|た|まし)|適用|稼働|開始|導入|went live|\brelease\b|published|uploaded|posted|released|updated|changed|shared|copied|placed|moved|stored|set to|made public|visible/i;

const taken: RegExp =
  /持ち?(?:出|帰|ち出)|複写|複製|コピー|写し(?:取|た|て|を(?:取|作|渡|持))|撮影|印刷|転送|送(?:信|り|っ)|閲覧|売却|売り|渡し|保存し|ダウンロード|書き?出|取り?出|抜き|照会|検索|見て|のぞき|載せ|投稿|SNS|copied|downloaded|took|e-?mailed|sold|viewed|accessed/i;

const planted: RegExp =
  /(?:仕込|埋め込|差し込|組み込)ま|改ざん(?:され|した)|書き換えられ|設置され|挿入され|(?:script|code)[^.]{0,40}(?:added|placed|inserted|planted)/i;

export const happenings: Partial<Record<Cause, Happening>> = {
  'unauthorized-access': { starts: intruded, lasts: 'open' },
  ransomware: { starts: intruded, lasts: 'open' },
  malware: { starts: intruded, lasts: 'open' },
  'credential-stuffing': { starts: intruded, lasts: 'until-ended' },
  'lost-or-stolen': { starts: left, lasts: 'day' },
  'mis-sent': { starts: sent, lasts: 'day' },
  'system-defect': { starts: shown, lasts: 'until-ended' },
  misconfiguration: { starts: shown, lasts: 'until-ended' },
  'publishing-error': { starts: shown, lasts: 'until-ended' },
  insider: { starts: taken, lasts: 'day' },
  'web-skimming': { starts: planted, lasts: 'open' },
};

/** What comes after the thing: finding, telling, stopping, asking. */
export const afterwards: RegExp = compileEarly(
  'draft',
  /公表|第[一二三四五\d]報|一報|報告(?!書)|受領|受け、?取|気[付づ]|指摘|訪問(?!した(?:後|際|帰)|の(?:後|際|帰|途中|ため)|から|先|看護|介護|診療|記録|票|日誌|入浴|販売|調査)|訪ね(?!た(?:後|際|帰))|回収(?!車|業者|ボックス|箱|袋)|謝罪|お詫び|おわび|判明|発覚|発見|見つ[かけ]|お知らせ(?!(?:の)?(?:メール|文|はがき)|する[^。、]{0,10}(?:ページ|メール|文|はがき|欄))|お伝え|発表|連絡(?!(?:の)?(?:メール|文|網|帳|先))|通報|通知(?!(?:の)?(?:メール|書|文|はがき))|届け(?!先)|届出|相談(?!者|員|記録|票|支援|所)|検知|依頼(?!書|メール|する(?:ため|際))|委託(?!業者|先|会社|元|事業者)|調査(?!票|書)|削除(?!し(?:ない|忘れ)|せ)|停止|遮断|特定(?!健|疾|商|の)|再開|復旧|把握|確認(?!書|(?:の|用の?)?(?:電子)?メール|(?:の|用の?)(?:はがき|書類|文書|書面))|分か|案内(?!(?:の)?(?:メール|状|書|文|はがき|資料)|に従|を[^。、]{0,16}(?:送る|送信する|お送りする|配る|配信する|発送する|送付する)[^。、]{0,2}(?:際|とき|時))|説明(?!書|資料)|お電話|認め|聴取|聞き取|知らさ|(?<!お)知らせ(?!る)|警報|警告(?!の|に従|画面|を装|が出|表示)|取りやめ|申し?出|問い?合わせ(?!フォーム|ページ|画面|欄|内容)|noticed|alerted|warned|spotted|caught|found|received|reported|told|informed|learned|discovered|notified|apolog|blocked|stopped|removed|investigat/i,
);

export const detection: RegExp = compileEarly(
  'draft',
  /判明|発覚|分か[りっ]|見当たら|気[付づ]|発見|見つか|指摘|検知|覚知|認知|noticed|discovered|detected|learned|became aware|told us|alerted|warned us|spotted/i,
);

/** What ends it. */
export const endings: RegExp =
  /削除|消去|(?<!解)消し(?:まし|た|て|、)|非公開|取り?やめ|取り下げ|停止|修正|改め|直し|(?:設定|範囲|権限|制限|共有)を(?:変更|解除|見直|戻|正|直)|制限(?:し|いた|を(?:かけ|設))|閉鎖|閉じ|遮断|切断|切り離|無効|解除|差し?替|差し?戻|復旧|止め|使え(?:な|ぬ)|終了|断ち|断っ|外しまし|下ろし|止[みん]|解消|が最後(?:で|と)|took (?:it |the [a-z]+ )?down|removed|deleted|corrected|\bput (?:it|this|that) right|fixed|restored|closed|disabled|blocked|locked|made private|switched off|locked out|shut out|cut off|最後の|締め出|\buntil (?=$|[A-Z0-9])/i;

/** The intruder's own last act. */
const LOCKED =
  /^(?![^。]{0,60}(?:気[付づ]|発見|確認|判明|検知|発覚|分か)).{0,60}暗号化(?:し|いたし|され(?!ている)|を実行|が行)|encrypted (?:the|our|its|their|some|several|\d)/;
export const endingsOrLock = {
  exec: (text: string): RegExpExecArray | null => endings.exec(text) ?? LOCKED.exec(text),
};

/** "…の不正なログインは", before the day on which it began. */
export const namedBefore: RegExp =
  /最も古い(?:もの|記録|痕跡)?(?:で|は|が)、?$|(?:侵入|アクセス|ログイン|接続|操作|攻撃|試行|通信|閲覧|感染|改ざん|埋め込み|公開|掲載|持ち?出し|複写|複製|送信|表示|流出|漏え[いし]|事故|盗難|紛失|(?:入り込ん|出入りし|行われ|持ち出し|見られ|使われ|公開され|掲載され|表示され|送られ|送信され)て?(?:い|だ|で)?(?:た|いた)の)(?:は|が(?:始まった|起きた|発生した|行われた|あった|確認された|最初に[^、。]{2,8})のは|の(?:始まり|開始|起点|発端|発生)は)、?(?:早くとも|早くても|遅くとも|遅くても|おそらく)?、?\s?$/;
export const begins: RegExp =
  /^(?![^。、]{0,14}まで)[^。、]{0,24}(?:始ま|さかのぼ|遡|開始|起き|発生|あり|あっ|行われ|です|でし|と(?:みられ|推定|考え|判明))/;

/** Handed over or carried away: the loss lies between that day and the day it was missed. */
export const handedOn: RegExp =
  /持ち?帰|預け|引き渡|渡し|託し|発送|送(?:付|り|った)|投函|積み|持ち?出|置い(?!たまま[^。]{0,12}(?:下車|降り|帰|離れ|立ち去|退))/;
/** The thing was still there. */
export const lastSeen: RegExp =
  /(?:あること|あったこと|揃っていること|所在|保管されていること|在庫)[^。、]{0,6}(?:確認|確かめ)|最後に(?:確認|使用|使っ|見)|(?:棚|金庫|書庫|倉庫|引き出し|保管庫|ロッカー|キャビネット|保管場所|所定の(?:場所|位置)|元の(?:場所|位置))[^。、]{0,6}(?:に|へ)(?:戻し|しまい|しまっ|収め|返し|片付け)|last (?:seen|used)|使(?:った|用した)[^。、]{2,20}を$|(?:使用|利用)した(?:後|のち)|使った(?:後|のち)|(?:使用|利用)して以(?:降|来)/;
export const missed: RegExp =
  /気[付づ]|見当たら|見つから|[にがは](?:あり|ござい)ませんでし|届いて(?:い)?な|届かな|なくなって|無くなって|無いこと|ないこと|中身|紛失(?![^。、気]{0,14}(?:届|報告|申告|相談))|連絡|判明|発覚|分か|missing|noticed|discovered/;

/** The thing is named, but as found, owned up to, or reported. */
export const onlyNamed: RegExp =
  /^[^。、(（]{0,6}(?:を(?:認|検知|確認|届|報告|把握|発見)|に気[付づ]|が(?:判明|発覚|分か)|の(?:届|疑い|可能性|連絡|報告|指摘|痕跡|形跡|有無|事実|おそれ|件|原因|調査))/;
