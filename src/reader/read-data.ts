// Reads which kinds of data leaked, how they were protected, and which data the notice says did not leak.

import { anyOf } from './any-of.ts';
import { compileEarly } from './compile-early.ts';
import { isDataName } from './data-names.ts';
import { readBracketed, without } from './denied-brackets.ts';
import { type NoticeDocument, sentenceAt } from './document.ts';
import { findExcluded } from './excluded.ts';
import {
  type DataReading,
  findTerms,
  type LeakedTerm,
  type NotLeakedTerm,
  protectionOf,
  type Term,
} from './find-terms.ts';
import { isDenyingLead, leadOf } from './leads.ts';
import type { Line, Sentence } from './lines.ts';
import { isLeakedToo, keepOnce, pushTerm, readAnswer, readDenied } from './read-denied.ts';
import { dropRaceResults, readMixed, readPartial } from './read-mixed.ts';
import { readProtection } from './read-protection.ts';
import { isListOfGroups } from './split-names.ts';
import { isOpen } from './stances.ts';
import { findHeads, readMarks } from './tables.ts';
import * as words from './wording.ts';
import lists from './words/read-data.json' with { type: 'json' };

const LIST_TOPICS = new Set(['data', 'target']);
const QUIET_TOPICS = new Set([
  'contact',
  'measures',
  'request',
  'harm',
  'why-then',
  'results',
  'details',
  'cause',
  'out',
  'not-leaked',
  'response',
]);
/** Data that is named only as a means: the attacker's key, a form's field, a way to be told. */
export const MEANS = compileEarly('draft', anyOf(lists.means, 'i'));

/** Far more than the longest notice has. */
const MAX_SENTENCES = 8_000;

export function readData(doc: NoticeDocument): DataReading {
  const leaked: LeakedTerm[] = [];
  const notLeaked: NotLeakedTerm[] = [];
  const inRows = readRows(doc, leaked, notLeaked);
  let heading: Sentence | undefined;
  let before: 'leaked' | 'denied' | undefined;
  for (const s of doc.sentences.slice(0, MAX_SENTENCES)) {
    const t = s.text;
    if (leaked.length > maxTerms || notLeaked.length > maxTerms) break;
    if (t.length > 1_300) continue;
    const topic = s.line.topic;
    if (s.line.isHeading) {
      heading = s;
      before = undefined;
      continue;
    }
    if (inRows.has(s.line)) continue;
    if (readAnswer(doc, s, heading, notLeaked)) heading = undefined;
    const inBrackets = readBracketed(doc, s, notLeaked);
    const found = findTerms(t, s.start);
    const excluded = findExcluded(t, found, s.start);
    let isNamedNot = false;
    const terms = found.filter((term) => {
      if (excluded.includes(term) || inBrackets.some((b) => term.start >= b.start && term.end <= b.end)) return false;
      // "no names, no passwords"
      if (
        !/\b(?:no|nor|neither|without(?:\sany)?|not your) (?:[a-z-]+ (?:or|and) ){0,2}$/i.test(
          t.slice(0, term.start - s.start),
        )
      )
        return true;
      pushTerm(doc, s, term, notLeaked);
      isNamedNot = true;
      return false;
    });
    const inList =
      (topic !== undefined && LIST_TOPICS.has(topic)) ||
      s.line.outerTopic === 'data' ||
      /^(?:・|※)?(?:対象)?項目(?:は|[(（:：])/.test(t);
    if (topic === 'out' && terms.length > 0 && isListOfGroups(s)) continue;
    if (topic === 'not-leaked' || (topic === 'out' && s.line.outerTopic !== 'data')) {
      if (topic === 'not-leaked' || words.notLeaked.test(t) || terms.length > 0)
        readDenied(doc, s, terms, notLeaked, topic === 'not-leaked');
      continue;
    }
    const lead = terms.length > 0 || isDataName(t) ? leadOf(doc, s.line) : undefined;
    if (lead && isDenyingLead(lead)) {
      readDenied(doc, s, terms, notLeaked, true);
      continue;
    }
    const said = inBrackets.length > 0 ? without(t, inBrackets, s.start) : t;
    if ((isOpen(said) && !inList) || NOT_FROM_HERE.test(t)) continue;
    const isSame = terms.length > 0 && SAME.test(t) && !words.isDenied(said);
    const denies = isSame
      ? before === 'denied'
      : (terms.length > 0 ? words.isDenied(said) : topic !== 'measures' && words.notLeaked.test(said)) &&
        !isOnlyAside(said);
    if (denies) {
      before = 'denied';
      const partial = readPartial(s, terms, leaked);
      const rest = terms.filter((term) => !partial.includes(term));
      if (partial.length === 0 || rest.length > 0) readMixed(doc, s, rest, leaked, notLeaked, inList, isNamedNot);
      continue;
    }
    const isExposed = !words.general.test(t) && (words.leak.test(t) || (isSame && before === 'leaked'));
    if (isExposed) {
      before = 'leaked';
      for (const term of excluded) pushTerm(doc, s, term, notLeaked);
    }
    if (terms.length === 0) continue;
    if (
      !inList &&
      topic !== undefined &&
      QUIET_TOPICS.has(topic) &&
      !(topic === 'response' && /表示され|流出し|含まれ/.test(t))
    )
      continue;
    if (TIDIED.test(t)) continue;
    if (MEANS.test(t) || words.request.test(t)) {
      const kept = terms.filter((term) => !isMeans(t, term, s.start));
      if (!(inList || isList(t, kept, s.start) || isSeenAfter(s, kept, terms)) || words.request.test(t)) continue;
      for (const term of kept) leaked.push({ ...term, sentence: s });
      continue;
    }
    const named = (isList(t, terms, s.start) || PART.test(t)) && !words.general.test(t);
    if (
      inList ||
      (isExposed && !INTENDED.test(t)) ||
      (named && !PLANNED.test(t) && !INTENDED.test(t)) ||
      (lead && isLeakLead(lead))
    )
      for (const term of terms) leaked.push({ ...term, sentence: s });
  }
  for (const terms of [leaked, notLeaked]) dropRaceResults(doc, terms);
  for (const term of leaked) term.protection ??= protectionOf(term, leaked);
  readProtection(doc, leaked);
  return { leaked, notLeaked: keepOnce(notLeaked.filter((n) => !isLeakedToo(n, leaked))) };
}

/** More kinds of data than any notice names; what a page of lists would cost grows with their square. */
const maxTerms = 500;

/** "…も同様です": what the sentence before says holds for this too. */
const SAME = /(?:も|ついても|つきましても|関しても)(?:同じ|同様)/;

/** "当社からID・パスワードが漏れたものではありません": where the attacker's keys came from, not what was seen. */
const NOT_FROM_HERE =
  /から[^。]{0,30}(?:ID|パスワード)[^。]{0,20}(?:漏れ|流出し|漏えいし)た(?:(?:もの|わけ)で|形跡|事実|痕跡|記録)は[^。]{0,8}(?:ありません|ございません|ない|見つかって|確認(?:して|されて|でき))/;
const PLANNED = /予定|いたします。|消去します|収集|取得します|利用目的|will be/i;
/** "うち、口座情報をご登録の方は3,311名": the parts of those concerned, with what was kept of them. */
const PART = compileEarly(
  'draft',
  /^(?:[・(（※]*)(?:(?:また|さらに|なお|加えて)、)?(?:この|その|上記の)?うち、?[^。]{0,80}[0-9一二三四五六七八九十百千万](?:[名人件]|アカウント|口座|世帯)|^Of (?:these|them|those|the )[^.]{0,60}\d+[^.]{0,20} (?:had|have|also)\b/,
);
const INTENDED =
  /^(?:今後|以後|これから)(?:は|も)?、|(?:収め|保管し|管理し|確認し|徹底し|廃棄し)(?:ます|てまいります|いたします)。?$|(?:の際|時)に(?:は)?[^。]{0,80}(?:ご?登録|ご?入力|ご?記入)(?:して)?いただいて(?:おります|います)。?$/;

/** "不要となった利用者IDの削除を完了": what was put in order afterwards. */
const TIDIED =
  /(?:不要|使わな(?:い|く)|退職者|使われていない|利用のない|休眠|過去|古い|保存期間|期限)[^。]{0,30}(?:ID|アカウント|番号|情報|データ|記録)\s?(?:の|を)[^。、]{0,12}(?:削除|消去|廃止|停止|棚卸|整理|見直|破棄|点検)[^。]{0,20}(?:まし|ます|完了|済|こと)/;

/** Three kinds of data one after the other: where a notice lists them without saying otherwise, they are what leaked. */
function isList(t: string, terms: readonly Term[], offset: number): boolean {
  let run = 1;
  for (const [i, term] of terms.entries()) {
    const next = terms[i + 1];
    if (!next) break;
    const gap = t.slice(term.end - offset, next.start - offset);
    if (
      gap.length <= 16 &&
      /[、・,/／]|及び|および|ならびに|並びに|と| and /.test(gap) &&
      next.category !== term.category
    )
      run++;
    if (run >= 3) return true;
  }
  return run >= 2 && ((t.length < 60 && !/[。ますた]$/.test(t)) || /[0-9一二三四五六七八九十百千万][名人件]/.test(t));
}

function isMeans(t: string, term: Term, offset: number): boolean {
  const around = t.slice(Math.max(0, term.start - offset - (/[ぁ-ん]/.test(t) ? 4 : 16)), term.end - offset + 30);
  return MEANS.test(around);
}

/** "盗んだIDで入られ、氏名と住所が閲覧された": named after the means, with what befell them. */
function isSeenAfter(s: Sentence, kept: readonly Term[], terms: readonly Term[]): boolean {
  const first = kept[0];
  if (!first || kept.length === terms.length || terms.indexOf(first) < terms.length - kept.length) return false;
  return /^[^。]{2,60}(?:が|は|も|を)[^。、]{0,16}(?:閲覧|流出|漏え|漏れ|見られ|表示|取得|抜き取|送信|送付|送って|渡)/.test(
    s.text.slice(first.start - s.start),
  );
}

/** The negation belongs to something else: no sign of misuse, no encryption. */
function isOnlyAside(t: string): boolean {
  const cut = t.replace(/暗号化(?:は)?して(?:おりません|いません|いない)|[（(][^()（）]{0,60}[)）]/g, '');
  return cut.trim().length > 4 && !words.isDenied(cut);
}

/** "The following data leaked": a line its list takes its meaning from. */
function isLeakLead(lead: Line): boolean {
  return (
    words.leak.test(lead.text) &&
    !words.notLeaked.test(lead.text) &&
    (words.personalData.test(lead.text) || /人数|方の|対象|次の(?:情報|項目|データ|もの|内容)/.test(lead.text))
  );
}

/** Tables whose marks say of each kind of data whether it leaked. */
function readRows(doc: NoticeDocument, leaked: LeakedTerm[], notLeaked: NotLeakedTerm[]): Set<Line> {
  const read = new Set<Line>();
  const marks = readMarks(doc.lines, findHeads(doc.lines));
  for (const { term, row, isLeaked } of marks) {
    read.add(row);
    const s = sentenceAt(doc, row.start);
    if (!s) continue;
    if (isLeaked) leaked.push({ ...term, sentence: s });
    else if (!marks.some((m) => m.isLeaked && m.term.category === term.category)) pushTerm(doc, s, term, notLeaked);
  }
  return read;
}
