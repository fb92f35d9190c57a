// How one day of the story stands to the next: the end of a span, a second day of one event, a day said by the way.
import type { NoticeDocument } from './document.ts';
import type { DateMention } from './resolve-dates.ts';

/** "(24日の停止まで続く)", "(同日の同種のお申し出は21件)": how long it lasted, how often it came, said by the way. */
export function isUntil(doc: NoticeDocument, d: DateMention): boolean {
  return (
    /^(?:の[^。、()\n]{1,6}まで(?!に)|の[^()。\n]{0,24}[0-9件名人回]\)|(?:\([^)\n]{1,6}\))?[^。、()\n]{0,6}まで[^。()\n]{0,16}\))/.test(
      doc.text.slice(d.end, d.end + 30),
    ) && /[(（][^)）\n]{0,12}$/.test(doc.text.slice(Math.max(0, d.start - 14), d.start))
  );
}

const ONWARD = /^[^。]{0,120}(?:。\s?|、)(?:その後|以後|以降|以来|それから|そこから)(?:も)?、?$/;
const UP_TO = /^(?:\([^)]{1,6}\))?[0-9:時分頃ごろ午前後朝夜夕方早 ]{0,10}まで(?!に)/;

/** "13日、偽の画面に入力しました。その後15日までの間、第三者が接続し…": what went on from the first day until the second. */
export function goesOnUntil(doc: NoticeDocument, a: DateMention, b: DateMention | undefined): string | undefined {
  if (!b || b.from < a.from || b.start - a.end > 130 || !ONWARD.test(doc.text.slice(a.end, b.start))) return undefined;
  const after = doc.text.slice(b.end, b.end + 120);
  return UP_TO.test(after) || /^(?:\([^)]{1,6}\))?に[^。、]{1,16}[るた]まで(?!に)/.test(after)
    ? after.split('。')[0]
    : undefined;
}

/** "16日に侵入し、20日までに持ち出した": the second day ends what the first began. */
export function isEndOfSpan(
  doc: NoticeDocument,
  a: DateMention | undefined,
  b: DateMention,
  sentenceStart: number,
): boolean {
  if (a && goesOnUntil(doc, a, b) !== undefined) return UP_TO.test(doc.text.slice(b.end, b.end + 30));
  if (
    !a ||
    a.start < sentenceStart ||
    !/^(?:\([^)]{1,6}\))?(?:まで(?:に|の間)|[^。、]{0,6}にかけて|まで、?[^。、]{0,14}(?:でき(?:る|た)|状態|設定|公開|見え|見られ|続))/.test(
      doc.text.slice(b.end, b.end + 30),
    )
  )
    return false;
  return /侵入|不正|公開|状態|接続|ログイン|保存|掲載|アップロード|共有|設定/.test(doc.text.slice(a.end, b.start));
}

/** "10月3日及び4日": two days of one event. */
export function isAlso(doc: NoticeDocument, a: DateMention, b: DateMention): boolean {
  return (
    b.start - a.end < 10 &&
    !/^\([^)]{1,6}\)、$/.test(doc.text.slice(a.end, b.start)) &&
    /^(?:\([^)]{1,6}\))?(?:及び|および|と|・|、| and |, )$/.test(doc.text.slice(a.end, b.start)) &&
    !b.isRelative
  );
}

/** "5月2日2011年3月31日まで運営していた…": a chronology's date with the text run on to it; the second belongs to the text. */
export function isGlued(a: DateMention, b: DateMention, lineStart: number): boolean {
  return a.end === b.start && a.start === lineStart;
}

const RULE =
  /(?:決まり|規則|規程|ルール|運用|手順|仕組み|方式|取り?扱い)(?:と|に)(?:し|いた|改め|変え|変更)|(?:[うくすつぬぶむる]|ない)こと(?:と|に)(?:いた)?し(?:ます|ました|て)|毎(?:日|週|月|年|回)/;

/**
 * "翌日に消去する決まりとしました", "その日のうちに消すようにいたします": no day of the story, but a rule from now on.
 * @param day the word that stands for the day: "本日" is one of the story, whatever is done on it
 */
export function tellsRule(sentence: string, day: string): boolean {
  return RULE.test(sentence) || (!/^[本今]|today/i.test(day) && AHEAD.test(sentence));
}

const AHEAD = /(?:(?<!て(?:い|おり))ます|予定(?:です)?|\bwill\b[^.]*)[。.]?$/;

/** "9月25日までに順次ご連絡申し上げます", "by 25 September": by when something is to be done, not the day it was. */
export function isDeadline(doc: NoticeDocument, d: DateMention): boolean {
  return (
    /^(?:\([^)\n]{1,6}\))?(?:頃|ごろ|中|いっぱい|を)?(?:まで(?!の間)|(?:を)?(?:目途|めど|目処|目標|期限))/.test(
      doc.text.slice(d.end, d.end + 16),
    ) || /\b(?:by|before|no later than)(?: the)? $/i.test(doc.text.slice(Math.max(0, d.start - 20), d.start))
  );
}
