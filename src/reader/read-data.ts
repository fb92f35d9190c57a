// Reads which kinds of data leaked, how they were protected, and which data the notice says did not leak.
import type { NoticeDocument } from './document.ts';
import {
  type DataReading,
  findTerms,
  type LeakedTerm,
  type NotLeakedTerm,
  protectionOf,
  type Term,
} from './find-terms.ts';
import type { Sentence } from './lines.ts';
import { isLeakedToo, keepOnce, pushTerm, readAnswer, readDenied } from './read-denied.ts';
import * as words from './wording.ts';

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
const MEANS =
  /(?:ID|アドレス|アカウント|パスワード|氏名)[^。\n]{0,16}(?:組み?合わせ|を(?:使|用|悪用|推測|入力))|アドレス(?:に|へ|あて|宛)[^。]{0,24}(?:送|連絡|お知らせ|通知|メール)|外部で不正に入手|他社サービスから|(?:パスワード|質問)[^。\n]{0,14}(?:変更|再設定|リセット|初期化|無効)|推測されやすい|電話番号(?:を|へ|まで)(?:ご|お)|パスワード(?:は|を|の)?(?:設定|かけ|ロック)|credentials of|stolen passwords?|used an? [^.]{0,30}password|(?:choose|reset|change|new|reused) (?:a |your |their )?(?:new )?passwords?|(?:notified|contacted|told|informed)[^.]{0,20}by e-?mail/i;

export function readData(doc: NoticeDocument): DataReading {
  const leaked: LeakedTerm[] = [];
  const notLeaked: NotLeakedTerm[] = [];
  let heading: Sentence | undefined;
  for (const s of doc.sentences) {
    const t = s.text;
    if (t.length > 1_300) continue;
    const topic = s.line.topic;
    if (s.line.isHeading) {
      heading = s;
      continue;
    }
    if (readAnswer(doc, s, heading, notLeaked)) heading = undefined;
    const inBrackets = readBracketed(doc, s, notLeaked);
    const terms = findTerms(t, s.start).filter((term) => {
      if (inBrackets.some((b) => term.start >= b.start && term.end <= b.end)) return false;
      // "no names, no passwords"
      if (
        !/\b(?:no|nor|neither|without(?:\sany)?|not your) (?:[a-z-]+ (?:or|and) ){0,2}$/i.test(
          t.slice(0, term.start - s.start),
        )
      )
        return true;
      pushTerm(doc, s, term, notLeaked);
      return false;
    });
    const inList =
      (topic !== undefined && LIST_TOPICS.has(topic)) ||
      s.line.outerTopic === 'data' ||
      /^(?:・|※)?(?:対象)?項目(?:は|[(（:：])/.test(t);
    if (topic === 'not-leaked' || (topic === 'out' && s.line.outerTopic !== 'data')) {
      if (topic === 'not-leaked' || words.notLeaked.test(t) || terms.length > 0)
        readDenied(doc, s, terms, notLeaked, topic === 'not-leaked');
      continue;
    }
    const said = inBrackets.length > 0 ? without(t, inBrackets, s.start) : t;
    if ((terms.length > 0 ? words.isDenied(said) : words.notLeaked.test(said)) && !isOnlyAside(said)) {
      const partial = /下\s?\d\s?桁|一部の?桁|last (?:four|4)/i.test(t);
      if (partial) for (const term of terms.slice(0, 1)) leaked.push({ ...term, sentence: s, protection: 'partial' });
      else readMixed(doc, s, terms, leaked, notLeaked, inList);
      continue;
    }
    if (terms.length === 0) {
      if (/[・、]/.test(t) || s.line.isItem) continue;
      continue;
    }
    if (
      !inList &&
      topic !== undefined &&
      QUIET_TOPICS.has(topic) &&
      !(topic === 'response' && /表示され|流出し|含まれ/.test(t))
    )
      continue;
    if (MEANS.test(t) || words.request.test(t)) {
      const kept = terms.filter((term) => !isMeans(t, term, s.start));
      if (!(inList || isList(t, kept, s.start)) || words.request.test(t)) continue;
      for (const term of kept) leaked.push({ ...term, sentence: s });
      continue;
    }
    const says = words.leak.test(t) && !words.general.test(t);
    const named = isList(t, terms, s.start) && !words.general.test(t) && !PLANNED.test(t);
    if (inList || says || named || isItemOfLeakList(doc, s))
      for (const term of terms) leaked.push({ ...term, sentence: s });
  }
  for (const term of leaked) term.protection ??= protectionOf(term, leaked);
  return { leaked, notLeaked: keepOnce(notLeaked.filter((n) => !isLeakedToo(n, leaked))) };
}

const PLANNED = /予定|いたします。|消去します|収集|取得します|利用目的|will be/i;

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
  const around = t.slice(Math.max(0, term.start - offset - 4), term.end - offset + 30);
  return MEANS.test(around);
}

/** The negation belongs to something else: no sign of misuse, no encryption. */
function isOnlyAside(t: string): boolean {
  const cut = t.replace(/暗号化(?:は)?して(?:おりません|いません|いない)|[（(][^()（）]{0,60}[)）]/g, '');
  return cut.trim().length > 4 && !words.isDenied(cut);
}

function without(t: string, parts: readonly { start: number; end: number }[], offset: number): string {
  let rest = t;
  for (const p of parts)
    rest = rest.slice(0, p.start - offset) + ' '.repeat(p.end - p.start) + rest.slice(p.end - offset);
  return rest;
}

/** "(お名前、電話番号は含まれておりません)": the clauses in brackets that deny; what they name is not leaked. */
function readBracketed(doc: NoticeDocument, s: Sentence, notLeaked: NotLeakedTerm[]): { start: number; end: number }[] {
  const denied: { start: number; end: number }[] = [];
  for (const m of s.text.matchAll(/[(（]([^()（）]{4,160})[)）]/g)) {
    let at = s.start + (m.index ?? 0) + 1;
    for (const clause of (m[1] ?? '').split(/(?<=。)/)) {
      const start = at;
      at += clause.length;
      if (!words.isDenied(clause)) continue;
      denied.push({ start, end: at });
      for (const term of findTerms(clause, start)) pushTerm(doc, s, term, notLeaked);
    }
  }
  return denied;
}

/** One sentence may say of one thing that it leaked and of another that it did not. */
function readMixed(
  doc: NoticeDocument,
  s: Sentence,
  terms: Term[],
  leaked: LeakedTerm[],
  notLeaked: NotLeakedTerm[],
  inList: boolean,
): void {
  const t = s.text;
  const bracket = /[（(※][^（）()]{0,120}(?:ません|ない|除く|おらず|いない)[^（）()]{0,20}[)）]/.exec(t);
  if (bracket && !words.notLeaked.test(t.slice(0, bracket.index) + t.slice(bracket.index + bracket[0].length))) {
    const from = s.start + bracket.index;
    const to = from + bracket[0].length;
    const outside = terms.filter((x) => x.end <= from || x.start >= to);
    if (inList || words.leak.test(t)) for (const term of outside) leaked.push({ ...term, sentence: s });
    for (const term of terms) if (term.start >= from && term.end <= to) pushTerm(doc, s, term, notLeaked);
    return;
  }
  const positive =
    /(?:含まれ(?:ます|ており|る)|流出し(?:まし|た|て)|漏え[^、。]{0,3}し(?:まし|た)|表示され(?:まし|た|て)|(?:may have|was|were|had) (?:been )?(?:copied|exposed|taken))[^。]{0,6}(?:が、|ものの|[、,;])/.exec(
      t,
    );
  if (positive) {
    const cut = s.start + positive.index + positive[0].length;
    for (const term of terms) {
      if (term.end <= cut) leaked.push({ ...term, sentence: s });
      else pushTerm(doc, s, term, notLeaked);
    }
    return;
  }
  readDenied(doc, s, terms, notLeaked, false);
}

/** A bullet under a line that says "the following data leaked". */
function isItemOfLeakList(doc: NoticeDocument, s: Sentence): boolean {
  if (s.line.mark === '' || s.text.length > 120) return false;
  const index = doc.lines.indexOf(s.line);
  for (let i = index - 1; i >= Math.max(0, index - 12); i--) {
    const line = doc.lines[i];
    if (!line || line.mark === s.line.mark || /次のとおり|以下の|下記/.test(line.text)) continue;
    return (
      words.leak.test(line.text) &&
      !words.notLeaked.test(line.text) &&
      (words.personalData.test(line.text) || /人数|方の|対象/.test(line.text))
    );
  }
  return false;
}
