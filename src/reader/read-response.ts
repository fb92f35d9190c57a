// Reads what the organization did for people and against repetition: notifications, measures, secondary harm, its reason for the timing.
import { type NoticeDocument, wordsAt } from './document.ts';
import type { EventReading } from './read-timeline.ts';
import * as words from './wording.ts';

export interface TextReading {
  text: string;
  start: number;
  end: number;
}
export type Channel = 'email' | 'letter' | 'phone' | 'in-person' | 'sms';

const CHANNELS: readonly (readonly [Channel, RegExp])[] = [
  ['email', /(?:電子)?メール(?!の?削除)|e-?mail/i],
  ['letter', /書面|書状|封書|郵送|速達|手紙|文書(?:を|に|で)|郵便|letter/i],
  ['phone', /電話(?:で|に|にて|連絡|による)|by phone|telephoned/i],
  ['in-person', /訪問|保護者会|説明会|対面|in person/i],
  ['sms', /SMS|ショートメッセージ/],
];

export interface NotifiedReading {
  channel: Channel;
  on?: string;
  start: number;
  end: number;
}

export function readNotified(events: readonly EventReading[]): NotifiedReading[] {
  const found: NotifiedReading[] = [];
  for (const e of events) {
    if (e.kind !== 'notified' || /対象外となった|not to be affected/.test(e.clause)) continue;
    for (const [channel, rule] of CHANNELS) {
      if (rule.test(e.clause) && !found.some((f) => f.channel === channel))
        found.push({ channel, on: e.on, start: e.start, end: e.end });
    }
  }
  return found;
}

const HARM_WORD =
  /悪用|不正[にな]?(?:利用|使用)|二次(?:的な)?(?:被害|利用)|被害|勧誘電話|電話勧誘|なりすまし|迷惑メール|偽の?メール|不審な?(?:メール|電話)|misuse|fraud/i;
const NO_HARM =
  /(?:確認されて(?:おりません|いません|いない)|確認(?:は)?できて(?:おりません|いません)|報告(?:は|を)?[^。、]{0,12}(?:ありません|ございません|おりません|頂戴しておりません|されていません|受けて(?:おりません|いません))|連絡は(?:ありません|ございません)|(?:使用|利用|形跡|事実|被害)(?:は|も)?[^。、]{0,10}(?:ございません|ありません|確認されて)|know of no|no (?:evidence|indication|reports?) (?:of|that)|not (?:seen|aware of) any)/i;
const SOME_HARM =
  /不正利用の疑い[^。]{0,20}連絡を受け|(?:被害|不正(?:利用|使用)|悪用|迷惑メール|勧誘|メール)[^。]{0,40}(?:件(?:の|ありました|について|の連絡|のご連絡)|確認(?:し(?:ました|ており)|いたしました|され(?:ました|ており))|使われ|届いて|ありました|増え|いただいて)|(?:使われ|悪用され)(?:まし|た可能性)|(?:第三者に)?使われました|感染したとのご連絡|売却され|売却して|have reported fraudulent|was used fraud/i;

export function readHarm(
  doc: NoticeDocument,
): { harm: 'none-reported' | 'reported' | 'unknown'; start: number; end: number } | undefined {
  let none: { start: number; end: number } | undefined;
  for (const s of doc.sentences) {
    if (s.line.topic === 'contact' || s.line.topic === 'cause') continue;
    const isHarm = HARM_WORD.test(s.text) || s.line.topic === 'harm' || /悪用/.test(s.line.heading ?? '');
    if (!isHarm) continue;
    if (/(?:有無|状況)を?(?:確認|調査)中|確認中/.test(s.text) && s.line.topic === 'harm')
      return { harm: 'unknown', start: s.start, end: s.end };
    if (NO_HARM.test(s.text)) none ??= { start: s.start, end: s.end };
    else if (
      SOME_HARM.test(s.text) &&
      !/^(?:.{0,40})(?:ご注意|場合|万が一|しますよう)/.test(s.text) &&
      !words.request.test(s.text)
    )
      return { harm: 'reported', start: s.start, end: s.end };
  }
  return none ? { harm: 'none-reported', ...none } : undefined;
}

const MEASURE =
  /導入|強化|見直|研修|教育|監査|診断|監視|限定|徹底|実施|設置|独立|切り?離|移設|短縮|禁(?:じ|止)|多要素|二要素|二段階|遮断|点検|入れ替え|更改|変更(?:し|を完)|ツール|確認(?:する|を必須|いたし|することと)|廃止|方式|体制|行うこととし|無効化|hardware keys|two-factor|multi-factor|delete|introduce|moved|train/i;
const PLANNED =
  /今後|予定|まいります|ていきます|いたします(?!た)|行います|設置いたします|設けます|導入します|受けます|独立させます|徹底いたします|ことと(?:する|します)|中に|までに|進めます|努め|\bwill\b|we plan/i;
const TAKEN =
  /(?:しました|いたしました|済み?で|済です|完了し|ました|こととしました|ております|now require|have (?:moved|introduced|changed|reset))/i;

export interface MeasureReading extends TextReading {
  kind: 'taken' | 'planned';
}

export function readMeasures(doc: NoticeDocument): MeasureReading[] {
  const found: MeasureReading[] = [];
  for (const s of doc.sentences) {
    const inSection = s.line.topic === 'measures';
    if (s.line.isHeading || s.text.length > 220 || s.text.length < 8) continue;
    const standing = /再発防止|^今後は?、?/.test(s.text) && MEASURE.test(s.text);
    if (!(inSection || standing) || !MEASURE.test(s.text) || words.apology.test(s.text)) continue;
    if (/お知らせし|報告し|被害を申告|お客様には|対象の方|お送り|再開日|ご連絡/.test(s.text)) continue;
    const taken = TAKEN.test(s.text) && !/(?:予定|まいります)/.test(s.text.slice(-12));
    const planned = PLANNED.test(s.text.slice(-26)) || (PLANNED.test(s.text) && !taken);
    found.push({
      kind: planned && !taken ? 'planned' : taken ? 'taken' : 'planned',
      text: wordsAt(doc, s.start, s.end).replace(/[。]$/, ''),
      start: s.start,
      end: s.end,
    });
  }
  return found.slice(0, 12);
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
