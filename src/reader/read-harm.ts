// Reads whether the data has been misused: nothing reported, something reported, or not known yet.
import { anyOf } from './any-of.ts';
import { compileEarly } from './compile-early.ts';
import type { NoticeDocument } from './document.ts';
import * as words from './wording.ts';
import lists from './words/read-harm.json' with { type: 'json' };

/** What is done with leaked data, and by what people notice it. */
export const harmWords = compileEarly('draft', anyOf(lists.harmWords, 'i'));
const POINTS =
  /(?:ポイント|残高|電子マネー|マイル|チャージ|ギフト券|商品券|クーポン|回数券)[^。]{0,40}(?:使われ|譲渡され|移され|送られ|使用され|交換され|利用され|消費され|換えられ|引き出され)/;
const TOLD_THEY_ENTERED =
  /(?:カード|パスワード|暗証番号|口座)[^。]{0,16}入力(?:(?:され|し)た(?:と|方)|され(?:、|まし))/;

export const noHarm = compileEarly(
  'draft',
  /(?:確認|報告|把握|認め|認識|承知|見つ|発見|判明|寄せ|届い|頂戴|頂い|いただ|承っ|受け|聞い|伺っ|あ[りっ]|ござい|生じ|起き|発生|入っ|寄せ|いな)[^。、]{0,12}(?:ません|いない|おらず|ない(?:とのこと)?(?:です)?)(?:でした)?(?=[。、)）]|が、|$)|(?:ない|なかった)(?:とのこと|こと)(?:です|を)|know of no|(?:nobody|no[- ]one|none of)[^.]{0,40}(?:told|reported|contacted|heard|complained)|(?:not|n't) (?:yet )?(?:heard|been (?:told|notified|informed|contacted|made aware)|received|seen|had any)|no (?:evidence|indications?|reports?|signs?)(?: so far| to date| yet| at this (?:stage|time)| as yet)?,? (?:of|that)|(?:not|n't) (?:seen|aware of) any|not that we (?:are aware|know)/i,
);
/** Denials in other words: "no misuse has been reported", "there have been no complaints", "…はゼロ件です". */
const noneToldOf = compileEarly('draft', anyOf(lists.noneToldOf, 'i'));
/** What a clause that tells of something ends in; "…された例は、" only says of what the rest speaks. */
const CLAUSE_END = /(?:ます|ました|です|でした|ものの|おり|あり|ござい|一方で?|けれども?|し|て|れ|[。;])が?、?$/;
export const someHarm = compileEarly('draft', anyOf(lists.someHarm, 'i'));
const UNKNOWN =
  /(?:有無|件数)[^。]{0,40}(?:照会|確認中|調査中|調べて|まだ|判明して(?:おり|い)ません|分かって(?:おり|い)ません|把握(?:でき|して)(?:おり|い)?ません|不明)|(?:照会|確認|調査)(?:して(?:いる|おる)ところ|が続いて|中(?:です|であり|で、))|まだ(?:分かって|判明して)(?:おり|い)ません|not yet know/i;
const CONDITION =
  /万一|万が一|場合(?:に|は|が|、)|ましたら|(?:れば|たら)、|恐れ(?:が|の)|おそれ(?:が|の)|ご注意|ご用心|お気を(?:付|つ)け|しますよう|にくれぐれも|please|may receive|if you/i;

/** "同様のお話は五件…" says of what the sentence before has named. */
const SAME_AGAIN = /^.{0,4}(?:同様|同じよう|このよう|こうした|そうした)/;
const namesHarm = (before: string) =>
  harmWords.test(before) && !noHarm.test(before) && !CONDITION.test(before) && !words.request.test(before);

export interface HarmReading {
  /** Left out where misuse is told of as possible, and no more. */
  harm?: 'none-reported' | 'reported' | 'unknown';
  start: number;
  end: number;
}

export function readHarm(doc: NoticeDocument): HarmReading | undefined {
  const found: (HarmReading & { isTold: boolean })[] = [];
  let possible: HarmReading | undefined;
  for (const [i, s] of doc.sentences.entries()) {
    const { topic, heading = '', isHeading } = s.line;
    if (isHeading || topic === 'contact' || topic === 'cause' || s.text.length > 500) continue;
    const isTold = topic === 'harm' || /悪用|被害|不正(?:な)?(?:利用|使用)|misus/i.test(heading);
    const isNamed = isTold || (SAME_AGAIN.test(s.text) && namesHarm(doc.sentences[i - 1]?.text ?? ''));
    if (!isNamed && !harmWords.test(s.text) && !POINTS.test(s.text) && !TOLD_THEY_ENTERED.test(s.text)) continue;
    const harm = harmOf(s.text, isNamed);
    if (harm !== 'none-reported' && topic === 'measures' && doc.lang === 'ja') continue;
    if (harm) found.push({ harm, start: s.start, end: s.end, isTold });
    else if (isPossible(s.text)) possible ??= { start: s.start, end: s.end };
  }
  const own = found.filter((f) => f.isTold);
  const from = own.length > 0 ? own : found;
  const best = from.find((f) => f.harm === 'reported') ?? from.find((f) => f.harm === 'unknown') ?? from[0];
  return best ? { harm: best.harm, start: best.start, end: best.end } : possible;
}

/** What the attack itself did, and the filter of one's own mails. */
const OF_ATTACK =
  /(?:ランサムウェア|サイバー攻撃|不正アクセス|攻撃|ウイルス|マルウェア)[^。、]{0,6}被害(?=が発生|を受け|に遭)|迷惑メール(?:フィルター?|フォルダー?|対策|の?設定|の?振り分け)/g;

/** Bodies and teams that have "fraud" in their names. */
const FRAUD_BODY =
  /\b(?:action|report|national) fraud\b(?: (?:[A-Z][a-z]+ ?)+)?|\bfraud (?:team|department|line|desk|prevention)s?\b/gi;
/** "カード番号をお尋ねすることはありません": a warning, which denies nothing. */
const WE_NEVER =
  /[^。、]*(?:お?尋ね|お?伺い|お?聞き|お願い|ご?案内|お?送り|ご?連絡|請求|要求|求め)(?:する|し|いたす|させていただく|る)ことは(?:一切|決して|絶対に)?(?:あり|ござい)ません/g;
/** What customers did themselves, said politely: "期間に購入されたお客様". */
const CUSTOMERS_DID =
  /(?:ご(?:利用|使用|決済)|(?:購入|注文|予約|登録|応募|来店|申し?込み?))され(?:た|ている)(?=(?:全て|すべて)?の?(?:お客|方|会員|皆|利用者|ユーザー))/g;
/** What may have been done with it is not known to have been done. */
const ONLY_POSSIBLE =
  /(?:悪用|不正[にな]?(?:ご?利用|使用|使わ|取引)|使わ|なりすま|詐欺|転売|二次被害|勧誘)[^、。]{0,16}(?:可能性|おそれ|恐れ|懸念)(?![^。]{0,30}(?:連絡|報告|申し?出|相談|問い?合わせ|[0-9](?:件|名|人)))[^、。]*|\b(?:may|might|could) (?:have been|be) (?:[a-z]+ ){0,2}(?:misused|used|abused)\b[^.;]*/gi;

/** "悪用された可能性を確認": signs of it were found, which is how the trade tells of cards misused. */
const SIGNS_FOUND =
  /(?:悪用|不正に?(?:利用|使用))された(?:可能性|おそれ|恐れ|疑い)(?:がある|のある)?(?:こと)?[をが][^。、]{0,6}確認(?:し|いたし|でき|され)(?!て(?:おり|い)ません)/;
const isPossible = (text: string) =>
  text.search(ONLY_POSSIBLE) >= 0 && !words.request.test(text) && !/場合|防|if you/i.test(text);

function harmOf(told: string, isTold: boolean): HarmReading['harm'] | undefined {
  const text = told
    .replace(/,? (?:so|and|but) please[^.]*\.?$/i, '')
    .replace(OF_ATTACK, '')
    .replace(FRAUD_BODY, '')
    .replace(WE_NEVER, '');
  const isConditional = CONDITION.test(text);
  if (UNKNOWN.test(text)) return 'unknown';
  const none = firstOf(noHarm.exec(text), noneToldOf.exec(text));
  // "…3件ございましたが、以後は確認しておりません": the first half tells of harm.
  const positive = (none ? toldBefore(text.slice(0, none.index)) : text)
    .replace(CUSTOMERS_DID, '')
    .replace(ONLY_POSSIBLE, '');
  const isReport = TOLD_THEY_ENTERED.test(positive) || POINTS.test(positive) || SIGNS_FOUND.test(text);
  if ((someHarm.test(positive) && (isTold || harmWords.test(positive) || isReport)) || (isReport && !none)) {
    if (!isConditional && !words.request.test(positive)) return 'reported';
    if (/との(?:ご?連絡|お?申し?出|ご?報告)を[^。]{0,20}(?:受け|いただ)/.test(positive)) return 'reported';
  }
  return none && !isConditional ? 'none-reported' : undefined;
}

function firstOf(a: RegExpExecArray | null, b: RegExpExecArray | null): RegExpExecArray | null {
  return a && b ? (b.index < a.index ? b : a) : (a ?? b);
}

/** What the sentence tells before the clause of the denial. */
function toldBefore(text: string): string {
  let told = text.replace(/[^、。,;]*$/, '');
  while (told !== '' && !CLAUSE_END.test(told) && /[ぁ-ん一-龥]/.test(told))
    told = told.slice(0, -1).replace(/[^、。]*$/, '');
  return told;
}
