// Reads what the organization did for people and against repetition: notifications, measures, secondary harm, its reason for the timing.
import { type NoticeDocument, wordsAt } from './document.ts';
import type { Sentence } from './lines.ts';
import type { EventReading } from './read-timeline.ts';
import * as words from './wording.ts';

export interface TextReading {
  text: string;
  start: number;
  end: number;
}
export type Channel = 'email' | 'letter' | 'phone' | 'in-person' | 'sms';

const CHANNELS: readonly (readonly [Channel, RegExp])[] = [
  ['email', /(?:電子)?メール(?!の?削除)|e-?mail(?! address)/i],
  [
    'letter',
    /書面|書状|封書|郵送|速達|手紙|文書(?:を|に|で)|郵便|はがき|葉書|お?詫び状|(?:謝罪|お?詫び)(?:の)?文|書簡|letter|by post\b|\bpost(?:ed|ing) to\b|^(?!.*e-?mail).*\bwrote to\b/i,
  ],
  [
    'phone',
    /電話(?:で|に|にて|と|や|・|、|または|又は|及び|および|連絡|による|をし|し|を?差し上げ|$)|by (?:tele)?phone|telephoned|phon(?:ed|ing)/i,
  ],
  ['in-person', /訪問|訪ね|お宅|伺い|伺っ|自宅を|伺って|保護者会|説明会|対面|面会|面談|in person|visit(?:ed|ing)/i],
  ['sms', /SMS|ショートメッセージ/],
];

export interface NotifiedReading {
  channel: Channel;
  on?: string;
  start: number;
  end: number;
}

/** "メールが届かなかった方へ封書で": the way that failed. */
const NOT_REACHED =
  /(?:電子)?(?:メール|お?電話|書面|書状|封書|郵便)(?:アドレス)?(?:が|の|を|は|で|に)?(?:[^。、]{0,6}(?:届か|届いて(?:い|お)?な|不着|不達|戻っ|戻り|つながら|繋がら|出られな|お持ちで(?:は)?な|登録(?:の|が)?な)|ご?連絡の?(?:が|の|を)?(?:つか|取れ|でき)な)/g;

export function readNotified(events: readonly EventReading[]): NotifiedReading[] {
  const found: NotifiedReading[] = [];
  for (const e of events) {
    if (e.kind !== 'notified' || /対象外となった|not to be affected/.test(e.clause)) continue;
    for (const [channel, rule] of CHANNELS) {
      if (rule.test(e.clause.replace(NOT_REACHED, '')) && !found.some((f) => f.channel === channel && f.on === e.on))
        found.push({ channel, on: e.on, start: e.start, end: e.end });
    }
  }
  return found;
}

const MEASURE =
  /パスワードを(?:かけ|付け|設定)|取り(?:付け|替え|除|やめ)|備え|作り直|据え置き|やめ(?:ました|ます|る)|登録し|替え(?:ました|ます)|限(?:る|り)|仕組み|決まり|手続き|廃止|撤去|取り入れ|採用|訓練|暗号化|移行|移し|改め|直し|修正|加え|検査|検知|必要とする|認証|承認|手引き|義務|終了し|終え|まとめ|見張|照合|置く|置き|開きます|開催|適用|禁止|二人|2名|導入|強化|見直|研修|教育|監査|診断|監視|限定|徹底|実施|設置|独立|切り?離|移設|短縮|禁(?:じ|止)|多要素|二要素|二段階|遮断|点検|入れ替え|更改|変更(?:し|を完)|ツール|確認(?:する|を必須|いたし|することと)|廃止|方式|体制|行うこととし|無効化|hardware keys|two-factor|multi-factor|delet|introduc|\bmov(?:e|ed|ing)\b|\bwill[^.]{0,30}review|encrypt|replac|audit|train/i;
const PLANNED =
  /今後|予定|まいります|ていきます|いたします(?!た)|行います|設置いたします|設けます|導入します|受けます|独立させます|徹底いたします|ことと(?:する|します)|中に|までに|進めます|努め|\bwill\b|we plan/i;
const TAKEN =
  /(?:しました|いたしました|済み?で|済です|完了し|ました|こととしました|ております|now require|(?:have|has) (?:since |now |also )?(?:moved|introduced|changed|reset|added|replaced|closed|removed|begun|started|tightened|strengthened|encrypted|switched)|(?:is|are) now (?:private|required|encrypted|switched|stored|kept|closed|compulsory|mandatory|enforced|in (?:place|use|force)))/i;

export interface MeasureReading extends TextReading {
  kind: 'taken' | 'planned';
}

export function readMeasures(doc: NoticeDocument): MeasureReading[] {
  const found: MeasureReading[] = [];
  for (const s of measureSentences(doc)) {
    const inSection = s.line.topic === 'measures' || s.line.outerTopic === 'measures';
    if (s.line.isHeading || s.text.length > 220 || s.text.length < 8) continue;
    const standing = /再発防止|^今後は?、?/.test(s.text) && MEASURE.test(s.text);
    if (!(inSection || standing) || words.apology.test(s.text)) continue;
    if (!MEASURE.test(s.text) && !/(?:ます|ました|こと|\bwill\b|\bnow\b|\bhave\b)[^、]{0,12}$/.test(s.text)) continue;
    if (
      /お知らせし|再開(?:し|いた)|(?:続報|ページに掲載)|報告し|被害を申告|お客様には|対象の方|お送り|再開日|ご連絡|気[付づ]き|いただいて(?:い|おり)ます/.test(
        s.text,
      )
    )
      continue;
    const taken = TAKEN.test(s.text) && !/(?:予定|まいります)/.test(s.text.slice(-12));
    const planned = PLANNED.test(s.text.slice(-26)) || (PLANNED.test(s.text) && !taken);
    found.push({
      kind: planned && !taken ? 'planned' : taken ? 'taken' : 'planned',
      text: wordsAt(doc, s.start, s.end).replace(/[。]$/, ''),
      start: s.start,
      end: s.end,
    });
  }
  if (found.length === 0) found.push(...readFirstAid(doc));
  return found.slice(0, 12);
}

/** Table rows and run-in labels are cut before their first word. */
function measureSentences(doc: NoticeDocument): Sentence[] {
  return doc.sentences.flatMap((s) => {
    const label = s.line.label;
    const at = label === undefined ? -1 : s.text.indexOf(label);
    if (at < 0 || at > 3 || label === undefined) return [s];
    const lead = /^[】:：\t\s]*/.exec(s.text.slice(at + label.length))?.[0].length ?? 0;
    const from = at + label.length + lead;
    return [{ ...s, start: s.start + from, text: s.text.slice(from) }];
  });
}

const FIRST_AID =
  /(?:パスワード|秘密の質問)[^。]{0,20}(?:無効|初期化|リセット|再設定)|切り?離し|(?:利用|使用)を停止|切り替え|取り(?:付け|替え)(?:た|まし)|パスワードを(?:かけ|付け|設定し)|作り直し|禁(?:じ|止)|点検(?!の?結果|に伺|にお伺|料)|暗号化(?:し|いた)|取り入れ|入れ替え|隔離し|取り下げ|signed out|reset (?:the |all )?passwords?/i;
/** Tells what happened, or what people were written. */
const TOLD =
  /てしま|気[付づ]|^\d{1,2}[月日/][^。]{0,60}(?:メール|書面|電話)(?:で|を)[^。]{0,12}(?:連絡|送信|送り)|通を回収/;
const STILL_AHEAD = /^今後|これから|(?:導入|実施|採用|開始|強化|加え|設け|徹底)(?:し|いた)?ます|予定/;

/** Where no part tells of measures, what was done at once counts, and what "今後" promises. */
function readFirstAid(doc: NoticeDocument): MeasureReading[] {
  const found: MeasureReading[] = [];
  for (const s of doc.sentences) {
    const topic = s.line.topic;
    if (s.line.isHeading || topic === 'contact' || topic === 'request' || topic === 'data' || s.text.length > 200)
      continue;
    const taken = FIRST_AID.test(s.text) && !words.request.test(s.text) && !TOLD.test(s.text);
    const planned =
      STILL_AHEAD.test(s.text) && MEASURE.test(s.text) && !/再開|お知らせ|ご連絡|お送り|公表|発送|ご案内/.test(s.text);
    if (!taken && !planned) continue;
    found.push({
      kind: taken && !/(?:(?<!て(?:おり|い))ます|こととする|ことにする)。?$/.test(s.text) ? 'taken' : 'planned',
      text: wordsAt(doc, s.start, s.end).replace(/[。]$/, ''),
      start: s.start,
      end: s.end,
    });
  }
  return found.slice(0, 3);
}

export function readReasonForTiming(doc: NoticeDocument): TextReading | undefined {
  const s =
    doc.sentences.find(
      (x) =>
        x.line.topic === 'why-then' &&
        !x.line.isHeading &&
        x.text.length > 20 &&
        /混乱|調査|判断|確定|連携|準備|体制/.test(x.text),
    ) ?? doc.sentences.find((x) => /混乱を(?:招|避)/.test(x.text) && /公表|公開|告知/.test(x.text));
  return s ? { text: wordsAt(doc, s.start, s.end).slice(0, 1_000), start: s.start, end: s.end } : undefined;
}

export function readRemedies(doc: NoticeDocument): TextReading[] {
  const found: TextReading[] = [];
  for (const s of doc.sentences) {
    if (
      s.text.length > 200 ||
      !/(?:手数料|費用)[^。]{0,30}(?:負担)|補償(?:いた|し)|補填|利用券|商品券|お詫びのしるし|credit monitoring|reimburse|compensat/i.test(
        s.text,
      )
    )
      continue;
    found.push({ text: wordsAt(doc, s.start, s.end).replace(/[。]$/, ''), start: s.start, end: s.end });
  }
  return found.slice(0, 5);
}
