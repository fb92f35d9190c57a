// Reads which kinds of data leaked, how they were protected, and which data the notice says did not leak.
import type { DataCategory, Protection } from '../incident/types.ts';
import { categoryTerms, protectionTerms } from './categories.ts';
import { type NoticeDocument, wordsAt } from './document.ts';
import type { Sentence } from './lines.ts';
import * as words from './wording.ts';

export interface Term {
  category: DataCategory;
  start: number;
  end: number;
}
export interface LeakedTerm extends Term {
  sentence: Sentence;
  protection?: Protection;
}
export interface NotLeakedTerm {
  start: number;
  end: number;
  text: string;
  sentence: Sentence;
  category?: DataCategory;
}
export interface DataReading {
  leaked: LeakedTerm[];
  notLeaked: NotLeakedTerm[];
}

/** Data words in a stretch of text, none inside another. */
export function findTerms(text: string, offset: number): Term[] {
  const taken = new Uint8Array(text.length);
  const terms: Term[] = [];
  for (const [category, rule] of categoryTerms) {
    for (const m of text.matchAll(rule)) {
      const start = m.index ?? 0;
      const end = start + m[0].length;
      if (m[0] === '' || taken[start] || taken[end - 1]) continue;
      taken.fill(1, start, end);
      terms.push({ category, start: offset + start, end: offset + end });
    }
  }
  return terms.sort((a, b) => a.start - b.start);
}

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
  /(?:ID|アドレス|アカウント|パスワード|氏名)[^。\n]{0,16}(?:組み?合わせ|を(?:使|用|悪用|推測|入力))|アドレス(?:に|へ|あて|宛)[^。]{0,24}(?:送|連絡|お知らせ|通知|メール)|外部で不正に入手|他社サービスから|(?:パスワード|質問)[^。\n]{0,14}(?:変更|再設定|リセット|初期化|無効)|推測されやすい|電話番号(?:を|へ|まで)(?:ご|お)|パスワード(?:は|を|の)?(?:設定|かけ|ロック)|credentials of|(?:choose|reset|change|new|reused) (?:a |your |their )?(?:new )?passwords?|(?:notified|contacted|told|informed)[^.]{0,20}by e-?mail/i;

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
    const terms = findTerms(t, s.start);
    const inList =
      (topic !== undefined && LIST_TOPICS.has(topic)) ||
      s.line.outerTopic === 'data' ||
      /^(?:・|※)?(?:対象)?項目(?:は|[(（:：])/.test(t);
    if (topic === 'not-leaked' || (topic === 'out' && s.line.outerTopic !== 'data')) {
      if (topic === 'not-leaked' || words.notLeaked.test(t) || terms.length > 0)
        readDenied(doc, s, terms, notLeaked, topic === 'not-leaked');
      continue;
    }
    if (words.notLeaked.test(t) && !isOnlyAside(t)) {
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
      if (!inList || words.request.test(t)) continue;
      for (const term of kept) leaked.push({ ...term, sentence: s });
      continue;
    }
    const says = words.leak.test(t) && !words.general.test(t);
    if (inList || says || isItemOfLeakList(doc, s)) for (const term of terms) leaked.push({ ...term, sentence: s });
  }
  for (const term of leaked) term.protection ??= protectionOf(term, leaked);
  return { leaked, notLeaked: keepOnce(notLeaked.filter((n) => !isLeakedToo(n, leaked))) };
}

function isMeans(t: string, term: Term, offset: number): boolean {
  const around = t.slice(Math.max(0, term.start - offset - 4), term.end - offset + 30);
  return MEANS.test(around);
}

/** "Q. … マイナンバーは? A. お預かりしておらず": the question names the data, the answer denies it. */
function readAnswer(
  doc: NoticeDocument,
  s: Sentence,
  question: Sentence | undefined,
  notLeaked: NotLeakedTerm[],
): boolean {
  if (
    !question ||
    !/^(?:Q|[(（]問|問)|か。?$|は。$|[?？]$/.test(question.text) ||
    !/^(?:A[.．:]?|[(（]答[)）]|答)?\s*/.test(s.text)
  )
    return false;
  const answer = s.text.replace(/^(?:A[.．:]?|[(（]答[)）]|答)\s*/, '');
  if (!words.notLeaked.test(answer.slice(0, 40))) return true;
  const terms = findTerms(question.text, question.start);
  for (const term of terms)
    notLeaked.push({
      start: term.start,
      end: term.end,
      text: wordsAt(doc, term.start, term.end),
      sentence: s,
      category: term.category,
    });
  return true;
}

/** The negation belongs to something else: no sign of misuse, no encryption. */
function isOnlyAside(t: string): boolean {
  const cut = t.replace(/暗号化(?:は)?して(?:おりません|いません|いない)|[（(][^()（）]{0,60}[)）]/g, '');
  return !words.notLeaked.test(cut);
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

const SUBJECT_END =
  /(?:については|につきましては|に関しては|に関して|について|は、?|も(?=[^、。]{0,16}(?:ません|ない|おらず))|が(?=[^、。]{0,16}(?:含まれ|流出|漏え)))/;
const DATA_TAIL = /(?:情報|番号|記録|データ|内容|履歴|結果|コード|残高|診療録|明細|書類|録|資料)(?:の全桁)?$/;

function readDenied(
  doc: NoticeDocument,
  s: Sentence,
  terms: Term[],
  notLeaked: NotLeakedTerm[],
  isList: boolean,
): void {
  for (const term of terms) pushTerm(doc, s, term, notLeaked);
  if (doc.lang === 'en' && !isList) return;
  const end = isList ? s.text.length : (SUBJECT_END.exec(s.text)?.index ?? 0);
  if (end === 0 || end > 90) return;
  const lead = /^(?:[・※●○■*-]|なお、|また、|ただし、|[(（]?\d+[)）.]|A\.)\s*/.exec(s.text)?.[0].length ?? 0;
  let from = lead;
  for (const part of s.text
    .slice(lead, end)
    .split(/(?:、|,|・(?![ァ-ヶ])|及び|および|ならびに|並びに|または|もしくは|や(?=[ァ-ヶ一-龥]))/)) {
    const start = s.start + from;
    from = s.text.indexOf(part, from) + part.length;
    const name = part.trim();
    const at = s.text.indexOf(name, from - part.length);
    if (name.length < 2 || name.length > 26 || !(DATA_TAIL.test(name) || isList)) continue;
    if (/当社|弊社|本件|流出した|漏えいした|お客様の情報$|[0-9]{3}/.test(name)) continue;
    const begin = at < 0 ? start : s.start + at;
    if (/「/.test(name) || /対象に|対象で/.test(s.text.slice(end)) || (isList && terms.length === 0)) continue;
    if (terms.some((x) => x.start >= begin - 1 && x.end <= begin + name.length + 1)) continue;
    notLeaked.push({
      start: begin,
      end: begin + name.length,
      text: wordsAt(doc, begin, begin + name.length),
      sentence: s,
    });
  }
}

function pushTerm(doc: NoticeDocument, s: Sentence, term: Term, notLeaked: NotLeakedTerm[]): void {
  notLeaked.push({
    start: term.start,
    end: term.end,
    text: wordsAt(doc, term.start, term.end),
    sentence: s,
    category: term.category,
  });
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

function protectionOf(term: LeakedTerm, all: readonly LeakedTerm[]): Protection | undefined {
  const t = term.sentence.text;
  const from = term.start - term.sentence.start;
  const to = term.end - term.sentence.start;
  const others = all.filter((x) => x.sentence === term.sentence);
  const next = others.find((x) => x.start >= term.end && x.category !== term.category);
  const before = others.filter((x) => x.end <= term.start && x.category !== term.category).pop();
  const lead = t.slice(before ? Math.max(before.end - term.sentence.start, from - 24) : Math.max(0, from - 24), from);
  const tail = t.slice(to, Math.min(next ? next.start - term.sentence.start : t.length, to + 46));
  // "card number, expiry date" are one category: what is said before the first holds for both.
  const own = next
    ? tail.replace(/(?:、|,| and )?\s?(?:salted and )?(?:hashed|encrypted|ハッシュ化された|暗号化された)\s*$/i, '')
    : tail;
  const beside = `${/(?:された|した|済みの|hashed|encrypted)[^、。]{0,8}$/i.test(lead) ? lead : ''}|${own.split(/。|、(?![^、。]{0,20}暗号化)/)[0]}`;
  for (const [protection, rule] of protectionTerms) {
    if (!rule.test(beside)) continue;
    if (protection === 'plain' && !/password|security-question|payment-card/.test(term.category)) continue;
    if (protection === 'partial' && !/card|account|id/.test(term.category)) continue;
    return protection;
  }
  return undefined;
}

function isLeakedToo(n: NotLeakedTerm, leaked: readonly LeakedTerm[]): boolean {
  if (!n.category) return false;
  const broad = /^(?:other|education|employment|health|purchase-history|account-id)$/.test(n.category);
  return leaked.some(
    (l) => l.category === n.category && l.protection !== 'partial' && (!broad || l.sentence.text.includes(n.text)),
  );
}

function keepOnce(list: NotLeakedTerm[]): NotLeakedTerm[] {
  return list.filter(
    (n, i) =>
      list.findIndex((m) => m.text === n.text || (m !== n && m.text.includes(n.text))) === i ||
      !list.some((m, k) => k !== i && (m.text === n.text ? k < i : m.text.includes(n.text))),
  );
}
