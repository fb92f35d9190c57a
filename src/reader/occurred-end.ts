// When the thing ended: the clause around a day, and the first day on which it was taken down, mended or shut.
import { atOnce } from './after-date.ts';
import { goesOnUntil } from './day-relations.ts';
import { type NoticeDocument, sentenceAt } from './document.ts';
import { detection, endings, missed } from './occurred-words.ts';
import type { DateMention } from './resolve-dates.ts';

/** Parts of a notice that tell of other days. */
export const ASIDE: ReadonlySet<string> = new Set([
  'contact',
  'measures',
  'request',
  'results',
  'out',
  'not-leaked',
  'why-then',
  'harm',
]);

const BROKEN_OFF = /^\n([ぁ-んァ-ヶ一-龥][^\n。\t0-9]{4,70}。)/;

/** What is said of a day, up to the next one. */
export function clauseAt(
  doc: NoticeDocument,
  days: readonly DateMention[],
  i: number,
  { start, end }: { start: number; end: number },
): string {
  const date = days[i] as DateMention;
  const next = days[i + 1];
  const stop = Math.min(end, date.end + 130, next && next.start < end ? next.start : end);
  // "…、10月25日、管理システムから出⏎力したファイルを送信…": broken off at the end of its line.
  const isBroken =
    doc.lang === 'ja' && stop === end && end - start >= 30 && !/[。)]$/.test(doc.text.slice(stop - 1, stop));
  const rest = isBroken ? (BROKEN_OFF.exec(doc.text.slice(end, end + 90))?.[1] ?? '') : '';
  const after = `${doc.text.slice(date.end, stop)}${rest}`.replace(/^\([^)]{1,8}\)/, '');
  if (doc.lang === 'ja') return after;
  // In English the verb stands before its date: "found that it had been set to public on 3 March".
  const lead = doc.text.slice(Math.max(days[i - 1]?.end ?? 0, Math.min(start, date.start - 90)), date.start);
  return `${lead.slice(Math.max(lead.lastIndexOf(' that '), lead.lastIndexOf('. '), lead.lastIndexOf('\n\n')) + 1)}${after}`;
}

const ROW_ENDS =
  /^(?:非公開|削除|停止|終了|解消|遮断|修正|復旧|取り?下げ|(?:設定を|公開を)(?:直|戻|改|修正|止))[^。]{0,8}(?:日|時)|^(?:解消|復旧|終了|修正|停止)$/;
const ENDED_BEFORE =
  /(?:解消|終わっ|止まっ|直し|消し|停止し|修正し|閉じ|遮断し|取り下げ|削除し|改め|戻し)[^。、]{0,6}たのは、?$|最後(?:に[^。、]{1,20}のは|の(?:侵入|接続|活動|操作|アクセス|ログイン|通信|閲覧|持ち?出し)は)、?$/;
/** In the sentence of its beginning. */
const UNTIL_THEN = /^(?:\([^)]{1,6}\))?[^。]{0,24}(?:まで(?!に|ご|お)|にかけ)/;
/** "同日10時から13時20分まで": within the day. */
export const HOURS =
  /^(?:\([^)]{1,6}\))?[午前後零]{0,2}[0-9:時分頃ごろ]{2,8}(?:から|より|~|-)[午前後零翌]{0,2}[0-9:時分頃ごろ]{2,8}(?:まで|に|の)/;
/** "…14日まで誰でも開くことができました". */
const GOES_ON_UNTIL =
  /^[^。、]{0,12}まで(?:の間)?、?(?:に|は)?[^。、]{0,30}(?:でき|続|断続|見え|見られ|状態|可能|行われ|あり)/;

/** The first day after it on which it was ended: taken down, mended, shut. */
export function endOf(
  doc: NoticeDocument,
  days: readonly DateMention[],
  from: DateMention,
  far: number,
  rule: Pick<RegExp, 'exec'> = endings,
): DateMention | undefined {
  for (const [i, d] of days.entries()) {
    if (d.start > from.start && goesOnUntil(doc, from, d) !== undefined) return d;
    if (d.start >= far) break;
    if (d.start <= from.start || d.from < from.from || (doc.noticeDay && d.from > doc.noticeDay.on)) continue;
    const s = sentenceAt(doc, d.start);
    if (!s || s.line.isHeading || ASIDE.has(s.line.topic ?? '')) continue;
    const clause = clauseAt(doc, days, i, s);
    const said = rule.exec(clause);
    const lead = doc.text.slice(Math.max(s.start, d.start - 40), d.start);
    if (
      ROW_ENDS.test(s.line.label ?? '') ||
      ENDED_BEFORE.test(lead) ||
      (d.start < from.start + 120 && s.start <= from.start && UNTIL_THEN.test(clause))
    )
      return d;
    if (
      HOURS.test(clause) ||
      GOES_ON_UNTIL.test(clause) ||
      /\b(?:until|(?:ended|ceased) on)\s$/.test(doc.text.slice(Math.max(0, d.start - 12), d.start))
    )
      return d;
    if (said && !/^[^。、]{0,6}(?:お願い|依頼|要請|確認)/.test(clause.slice(said.index + said[0].length))) return d;
  }
  return far === doc.text.length && rule !== missed ? endToldFirst(doc, days, from) : undefined;
}

const SAME_DAY =
  /^\s?(?:We|It|They|Our [a-z]+) [^.]{0,60}\b(?:within|immediately|at once|straight away|the same day|that (?:day|evening|morning|afternoon))/;

/** "26日にご指摘を受け、直ちに取り下げました。調べたところ、昨年9月1日の更新で…": the end stands before the beginning. */
function endToldFirst(doc: NoticeDocument, days: readonly DateMention[], from: DateMention): DateMention | undefined {
  let noticedOn: string | undefined;
  for (const [i, d] of days.entries()) {
    if (d.start >= from.start) return undefined;
    if (d.from < from.from || d.start === doc.noticeDay?.start) continue;
    const s = sentenceAt(doc, d.start);
    if (!s || s.line.isHeading || ASIDE.has(s.line.topic ?? '')) continue;
    const after = doc.text.slice(s.end, Math.min(s.line.end, days[i + 1]?.start ?? s.line.end));
    const told = `${clauseAt(doc, days, i, s)}${atOnce(doc, s, days[i + 1])}${SAME_DAY.exec(after)?.[0] ?? ''}`;
    if (detection.test(told)) noticedOn = d.from;
    if (noticedOn === d.from && endings.test(told)) return d;
  }
  return undefined;
}
