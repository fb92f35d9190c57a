// The words by which a dated clause tells that the thing itself happened, by what kind of thing it was.

import type { Cause } from '../incident/types.ts';
import { anyOf } from './any-of.ts';
import { compileEarly } from './compile-early.ts';
import lists from './words/occurred-words.json' with { type: 'json' };

export interface Happening {
  /** What begins, or happens once. */
  starts: RegExp;
  /** How long it lasts where nothing more is said: a day, or until somebody ended it, which may not be told. */
  lasts: 'day' | 'open' | 'until-ended';
}

const intruded: RegExp = compileEarly('draft', anyOf(lists.intruded, 'i'));

const left: RegExp = anyOf(lists.left, 'i');

const sent: RegExp =
  /誤(?!解|差|字)|送(?:信|付|っ|り(?!先|状))|発送|配(?:布|信|っ|達|り)|交付|投函|渡し|お渡|手渡|添付|封入|同封|返却|返送|宛て?に(?:出|メール)|出し(?:た|て|まし)|お出しし|ファクス|メールし|一斉|wrong (?:envelope|address|person|list|attachment|recipient|customer)|e-?mailed|sent|mailed|posted|attached|handed|faxed|mixed up/i;

const shown: RegExp = anyOf(lists.shown, 'i');

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
export const afterwards: RegExp = compileEarly('draft', anyOf(lists.afterwards, 'i'));

export const detection: RegExp = compileEarly(
  'draft',
  /判明|発覚|分か[りっ]|見当たら|気[付づ]|発見|見つか|指摘|検知|覚知|認知|noticed|discovered|detected|learned|became aware|told us|alerted|warned us|spotted/i,
);

/** What ends it. */
export const endings: RegExp = anyOf(lists.endings, 'i');

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
