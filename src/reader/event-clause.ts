// Cuts a dated clause out of its sentence: what stands before the date may belong to it.
import type { NoticeDocument } from './document.ts';
import { police, regulators } from './parties-words.ts';
import type { DateMention } from './resolve-dates.ts';

/** "The inquiry determined that an outsider entered on 3 April": the day of the entry. */
const SHOWN_THAT =
  /\b(?:determined|established|concluded|believes?|shows?|showed|suggests?|suggested|indicates?|indicated) that /;

/** "所轄警察署にも6月10日に…": what stands before the date in its own clause belongs to it. */
export function prefixStart(
  doc: NoticeDocument,
  d: DateMention,
  before: DateMention | undefined,
  sentenceStart: number,
): number {
  // "14 March: Hospital tells us…": a row begins with its day.
  if (doc.lang === 'en' && /^(?:,? \d{4})? ?: /.test(doc.text.slice(d.end, d.end + 10))) return d.start;
  // "…on 30 September, and families whose passports were in it on 3 October".
  const isAnd = before !== undefined && /^,? and /.test(doc.text.slice(before.end, before.end + 6));
  const from = Math.max(
    sentenceStart,
    before && before.end <= d.start ? before.end : sentenceStart,
    d.start - (isAnd || doc.lang === 'en' ? 140 : 60),
  );
  const prefix = doc.text.slice(from, d.start);
  const cut = Math.max(
    prefix.lastIndexOf('、'),
    prefix.lastIndexOf('。'),
    prefix.lastIndexOf('. '),
    prefix.lastIndexOf('\t'),
    prefix.lastIndexOf(', '),
    prefix.lastIndexOf(';'),
    prefix.lastIndexOf('\n'),
  );
  const start = cut >= 0 ? from + cut + 1 : from;
  // In English the verb stands before its date.
  if (doc.lang === 'en') {
    const english = Math.max(
      prefix.replace(/[A-Z]\. /g, 'A__').lastIndexOf('. '),
      prefix.lastIndexOf(';'),
      prefix.lastIndexOf('\n'),
    );
    if (english >= 0) return from + english + 1;
    // "On 25 April the vendor confirmed that an intruder had got in on 20 April".
    const that = before && before.start >= sentenceStart ? prefix.lastIndexOf(' that ') : -1;
    if (that >= 0) return from + that + 5;
    const shown = SHOWN_THAT.exec(prefix);
    if (shown) return from + shown.index + shown[0].length;
    // "On 4 March our tools noticed it, and we closed the portal the following day."
    const opens = before && before.start - sentenceStart < 12;
    const and = opens ? prefix.lastIndexOf(' and ') : -1;
    return and >= 0 ? from + and + 1 : from;
  }
  return start;
}

const REPORTED_BY = /^[^。、]{0,8}、?[^。、]{2,40}(?:より|から)、/;
const REPORT_CAME =
  /(?:との|旨の)(?:ご?報告|ご?連絡|通知|お?知らせ)(?:を|が)[^。、]{0,6}(?:受|あ[りっ]|いただ|入)[^。]*/;

/**
 * "26日、委託先より、20日に攻撃を受けたとの報告を受けました": the report is of the first day, the attack of the second.
 * @param clause of the day, without its date
 */
export function sharedReport(
  doc: NoticeDocument,
  s: { start: number; end: number },
  d: DateMention,
  clause: string,
): string {
  const first = doc.dates.find((x) => x.start >= s.start);
  const second = first && doc.dates.find((x) => x.start > first.start);
  if (!first || !second || second.start >= s.end || (d !== first && d !== second)) return clause;
  const between = doc.text.slice(first.end, second.start);
  const came = REPORT_CAME.exec(doc.text.slice(second.end, s.end))?.[0];
  if (!came || !REPORTED_BY.test(between) || /。/.test(between)) return clause;
  return d === first ? `${clause.replace(/[^、]*$/, '')}${came}` : clause.replace(REPORT_CAME, '');
}

const ATTACKER = /^(?:[^。、]{0,14}、)?(攻撃者|第三者|何者か|侵入者|外部の者)(?:は|が)、?/;

const ENTERS = /接続|アクセス|ログイン|侵入|入り|入っ|操作|閲覧|攻撃/;

/** "攻撃者は、保守用の装置を経由し、19日から23日にかけて接続していました": who did it stands at the head of the sentence. */
export function withAttacker(
  doc: NoticeDocument,
  s: { start: number; end: number; text: string },
  d: DateMention,
  clause: string,
): string {
  const subject = ATTACKER.exec(s.text);
  const head = doc.text.slice(s.start, d.start);
  if (!subject || subject[0].length > head.length || clause.includes(subject[1] as string)) return clause;
  if (!ENTERS.test(clause)) return clause;
  const others =
    /(?:は|が|より|から)(?=、|[^、。]{0,20}(?:社|院|者|員|署|当局)(?:は|が))|(?:当|弊|本|同)[社店院校会所](?:は|が)/;
  return others.test(head.slice(subject[0].length)) ||
    /^[^。、]{0,30}(?:は|が)|(?:当|弊)[社店院校会](?:は|が)/.test(clause)
    ? clause
    : `${subject[1]}が${clause}`;
}

/** "… on 11 January and to the police on 19 January": the verb stands with the first. */
export function completeEnglish(doc: NoticeDocument, clause: string): string {
  return doc.lang === 'en' && /^,? ?(?:and )?(?:to |the )/.test(clause) ? `reported${clause}` : clause;
}

const REPORTED = /(?:報告|届け?出?|申告|相談|通報|提出)[^。の]{0,24}(?:ました|ております|ています|済みです)。?$/;

/** "…警察署への被害申告および個人情報保護委員会への報告を8月12日に行いました。": of the story, even below the desks. */
export const tellsOfReport = (sentence: string): boolean =>
  sentence.length < 200 &&
  REPORTED.test(sentence) &&
  (sentence.search(police) >= 0 || regulators.some((rule) => sentence.search(rule) >= 0));
