// Reads what was done, or will be, so that it does not happen again.
import { anyOf } from './any-of.ts';
import { compileEarly } from './compile-early.ts';
import { type NoticeDocument, wordsAt } from './document.ts';
import type { Sentence } from './lines.ts';
import * as words from './wording.ts';
import lists from './words/read-measures.json' with { type: 'json' };

export interface MeasureReading {
  kind: 'taken' | 'planned';
  text: string;
  start: number;
  end: number;
}

const MEASURE = anyOf(lists.measure, 'i');
const TAKEN =
  /(?:しました|いたしました|済み?で|済です|完了し|ました|こと(?:と|に)(?:いた)?し(?:ました|た)|ております|\bnow [a-z]+|(?:have|has) (?:since |now |also |already |been )*(?!been)(?:[a-z]+ed|begun|reset|taken|put|set|made)\b|no longer|(?:is|are) now (?:private|required|encrypted|switched|stored|kept|checked|closed|compulsory|mandatory|enforced|in (?:place|use|force)))/i;
const AHEAD = /(?:予定|まいります|所存|計画|考え)[^。]{0,9}。?$|こと(?:と|に)して(?:おり|い)ます|\bwill\b/;
/** Not against repetition: what people are told, asked for or given back, and what was counted. */
const NO_MEASURE = anyOf(lists.noMeasure, 'i');

/** Asked of those who read. */
const ASKED =
  /(?:ください(?:ませ)?|お願い(?:いたし|申し上げ|し(?:て(?:おり|い))?)(?:ております|ます))[。)）]?$|^please\b/i;

/** A new way of doing things, said anywhere: "…方式に改めます", "…を必須といたしました", "研修を行います". */
const NEW_WAY = compileEarly('draft', anyOf(lists.newWay, 'i'));
/** Says that something was decided, not what. */
const DECIDED = /こと(?:と|に)(?:いた)?し(?:ました|ます|た)。?$/;
const DONE_OR_AHEAD = /(?:ます|ました|した|する|行う|予定(?:です)?)[。)）]?$|[a-z)]\.?$/;
/** How it came about, or how it stood. */
const CAME_ABOUT =
  /誤(?:り|っ|ま)|不備|漏れ|ため(?:です|でした)?。?$|ませんでした|原因|もの(?:です|でした)|おりました|だった|際に|でき(?:る|て|まし)|可能|発覚|判明|おそれ|閲覧|侵入|流出|漏え|不正|指摘|続い|公表|お知らせ|ませ?ん。?$|突破|攻撃者|続け|相談|負担|報酬|辞任|退任|recommend|urge|encourage/i;
/** What was done on one day is told with the day. */
const ON_A_DAY = /[0-9]日|[0-9]時/;
const ON_A_DAY_EN =
  /^(?![^.]*\b(?:will|now)\b)[^.]*(?:\bon (?:\d{1,2} [A-Z]|[A-Z][a-z]+ \d)|\b(?:the same|that|the next|the following) (?:day|morning|afternoon|evening)\b|\bwithin (?:an?|\w+) (?:hours?|minutes)\b)/;
const NEVER_THERE: ReadonlySet<string> = new Set([
  'contact',
  'request',
  'data',
  'out',
  'not-leaked',
  'target',
  'harm',
  'period',
  'cause',
  'results',
  'why-then',
  'details',
]);
/** "対象のアカウントのパスワードを無効にし": at once, whatever else was done. */
const LOCKED_OUT = compileEarly(
  'draft',
  /(?:パスワードを(?:すべて|全て|一律に?|いったん|一旦)?(?:無効|初期化|リセット|失効|使えない)|(?:全|すべての|全ての)[^。、]{0,10}パスワードを(?:変更|再設定)(?:し|。|$))/,
);

export function readMeasures(doc: NoticeDocument): MeasureReading[] {
  const found: MeasureReading[] = [];
  const add = (s: Sentence, kind: MeasureReading['kind']) =>
    found.push({ kind, text: wordsAt(doc, s.start, s.end).replace(/[。]$/, ''), start: s.start, end: s.end });
  let isLocked = false;
  let hasSection = false;
  let under = '';
  for (const s of measureSentences(doc)) {
    if (s.line.isHeading || SUBHEAD.test(s.text)) under = s.line.isHeading ? '' : s.text;
    if (s.line.isHeading || s.text === under || s.text.length > 220 || s.text.length < 8) continue;
    const topic = s.line.topic;
    const inSection = topic === 'measures' || (s.line.outerTopic === 'measures' && topic !== 'contact');
    if (
      !inSection &&
      !isLocked &&
      LOCKED_OUT.test(s.text) &&
      !/再開/.test(s.text) &&
      !NEVER_THERE.has(topic ?? '') &&
      !/くださ|いただ/.test(s.text)
    ) {
      isLocked = true;
      add(lockedOut(s), 'taken');
      continue;
    }
    const standing = /再発防止|^今後は?、?/.test(s.text) && MEASURE.test(s.text);
    const isNewWay =
      !inSection &&
      !NEVER_THERE.has(topic ?? '') &&
      NEW_WAY.test(s.text) &&
      (doc.lang === 'en' || MEASURE.test(s.text.replace(DECIDED, ''))) &&
      DONE_OR_AHEAD.test(s.text) &&
      !CAME_ABOUT.test(s.text) &&
      !ON_A_DAY.test(s.text) &&
      !words.request.test(s.text);
    if (!(inSection || standing || isNewWay) || words.apology.test(s.text)) continue;
    if (!MEASURE.test(s.text) && !/(?:ます|ました|こと|\bwill\b|\bnow\b|\bhave\b)[^、]{0,12}$/.test(s.text)) continue;
    if (NO_MEASURE.test(s.text) || ASKED.test(s.text) || ON_A_DAY_EN.test(s.text)) continue;
    hasSection ||= inSection;
    for (const part of severalIn(s)) add(part, kindOf(doc.lang === 'en' ? part : s, under));
  }
  const overlaps = (m: MeasureReading) => found.some((f) => f.start < m.end && m.start < f.end);
  if (!hasSection) found.push(...readFirstAid(doc).filter((m) => !overlaps(m)));
  return found.slice(0, 12);
}

function kindOf(s: Sentence, under: string): MeasureReading['kind'] {
  const said = /[ますた。.]$/.test(s.text) ? '' : `${s.line.label ?? ''}${s.line.heading ?? ''}${under}`;
  if (/済|完了/.test(said) && !/予定/.test(s.text)) return 'taken';
  return TAKEN.test(s.text) && !AHEAD.test(s.text) ? 'taken' : 'planned';
}

/** Of "パスワードを無効にし、メールで…をお願いしています" the first half. */
function lockedOut(s: Sentence): Sentence {
  const at = LOCKED_OUT.exec(s.text)?.index ?? 0;
  const day = /^[0-9月/]{1,5}日?[\s\t]/.exec(s.text)?.[0].length ?? 0;
  const from = Math.max(s.text.lastIndexOf('、', at) + 1, s.text.lastIndexOf('\t', at) + 1, day);
  const comma = s.text.indexOf('、', at);
  return { ...s, start: s.start + from, end: comma > 0 ? s.start + comma : s.end };
}

/** "…を撤去し、…を設けました": two things done, told in one sentence. */
function severalIn(s: Sentence): Sentence[] {
  const cut = SEVERAL.exec(s.text);
  // One thing put in the place of another, or a slip of work and its check, is one measure.
  if (!cut || INSTEAD.test(s.text.slice(0, cut.index)) || REPLACED.test(s.text.slice(cut.index))) return [s];
  const rest = cut.index + cut[0].length;
  const first = { ...s, end: s.start + cut.index, text: s.text.slice(0, cut.index) };
  const second = { ...s, start: s.start + rest, text: s.text.slice(rest) };
  return MEASURE.test(first.text) && MEASURE.test(second.text) ? [first, second] : [s];
}

const INSTEAD = /(?:廃止し|やめ|限り|終え|控え|禁じ|外し)$/;
const REPLACED = /(?:切り?替え|替え(?:る|ま)|改め|確かめ|確認(?:する|し|いた)|削除|消去)[^。、]{0,16}。?$/;
const SEVERAL =
  /(?<=(?:を|は)[^。、を]{1,24}(?:し|え|け|き|め|り|げ|べ|て))、(?=[^。]{4,24}(?:を|は|に)[^。]{2,40}(?:ます|ました|です|でした|こと)[^。、]{0,8}。?$)|,? and (?=(?:we )?(?:now (?:require|use|have|check)|have (?:now |also )?(?!been)[a-z]+ed |are now )[^.]{10,})/;

/** "(1) 実施済みのもの": what stands below it. */
const SUBHEAD =
  /^[(（①-⑩・]?[0-9]{0,2}[)）.．]?\s*(?:すでに|既に|今後)?(?:実施|対応|完了|着手|検討|予定)[^。、]{0,8}(?:もの|事項|項目|対策|措置|こと|策)[:：]?$/;

const HALVES = compileEarly(
  'draft',
  /、(?=[^。、]{4,40}も[^。、]{2,12}ます)(?<=こととし、)|,? and (?=(?:(?:from|by|in|this|next|we|it|our)\b[^,.]{0,40}\b)?will\b)/,
);

/** Table rows and run-in labels are cut before their first word; what was done and what will be stand apart. */
function measureSentences(doc: NoticeDocument): Sentence[] {
  return doc.sentences.flatMap((s) => {
    const own = withoutLabel(s);
    const half = own.line.topic === 'contact' ? null : HALVES.exec(own.text);
    if (!half) return [own];
    const rest = half.index + half[0].length;
    return [
      { ...own, end: own.start + half.index, text: own.text.slice(0, half.index) },
      { ...own, start: own.start + rest, text: own.text.slice(rest) },
    ];
  });
}

function withoutLabel(s: Sentence): Sentence {
  const label = s.line.label;
  const at = label === undefined ? -1 : s.text.indexOf(label);
  if (at < 0 || at > 3 || label === undefined) return s;
  const lead = /^[】\]〕)）:：\t\s]*/.exec(s.text.slice(at + label.length))?.[0].length ?? 0;
  const from = at + label.length + lead;
  return { ...s, start: s.start + from, text: s.text.slice(from) };
}

const FIRST_AID = compileEarly(
  'draft',
  /(?:パスワード|秘密の質問)[^。]{0,20}(?:無効|初期化|リセット|再設定)|パスワードを(?:すべて|全て)?変更し|切り?離し|(?:利用|使用)を停止|切り替え|取り(?:付け|替え)(?:た|まし)|パスワードを(?:かけ|付け|設定し)|作り直し|禁(?:じ|止)|(?<!再)点検(?!の?結果|に伺|にお伺|料)|暗号化(?:し|いた)|取り入れ|入れ替え|隔離し|取り下げ|signed out|reset (?:the |all )?passwords?/i,
);
/** Tells what happened, or what people were written. */
const TOLD =
  /てしま|(?:攻撃者|第三者|何者か|侵入者)(?:は|が)|気[付づ]|受領して|取り下げる旨|^\d{1,2}[月日/][^。]{0,60}(?:メール|書面|電話)(?:で|を)[^。]{0,12}(?:連絡|送信|送り)|通を回収/;
const STILL_AHEAD = compileEarly(
  'draft',
  /^今後|これから|(?:導入|実施|採用|開始|強化|加え|設け|徹底)(?:し|いた)?ます|予定/,
);

/** Where no part tells of measures, what was done at once counts, and what "今後" promises. */
function readFirstAid(doc: NoticeDocument): MeasureReading[] {
  const found: MeasureReading[] = [];
  for (const s of doc.sentences) {
    const topic = s.line.topic;
    if (s.line.isHeading || topic === 'contact' || topic === 'request' || topic === 'data' || s.text.length > 200)
      continue;
    if (words.apology.test(s.text)) continue;
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
