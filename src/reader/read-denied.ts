// Reads which data the notice says did not leak.
import { type NoticeDocument, wordsAt } from './document.ts';
import { findTerms, type LeakedTerm, type NotLeakedTerm, type Term } from './find-terms.ts';
import type { Sentence } from './lines.ts';
import * as words from './wording.ts';

/** "Q. … マイナンバーは? A. お預かりしておらず": the question names the data, the answer denies it. */
export function readAnswer(
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

const SUBJECT_END =
  /(?:については|につきましては|に関しては|に関して|について|は、?|も(?=[^、。]{0,16}(?:ません|ない|おらず))|が(?=[^、。]{0,16}(?:含まれ|流出|漏え)))/;
const DATA_TAIL =
  /(?:情報|番号|記録|データ|内容|履歴|結果|コード|残高|診療録|明細|書類|録|資料|印影|メッセージ|得点|点数|中身|連絡先|証明書|題名|回答|答え|大学|写真|画像|図面|音声|住所|控え|品目|(?:の|注文)商品)(?:の全桁)?$/;

export function readDenied(
  doc: NoticeDocument,
  s: Sentence,
  terms: Term[],
  notLeaked: NotLeakedTerm[],
  isList: boolean,
): void {
  const why = /は、[^。]{0,60}?(?:ため|ので|ことから)/.exec(s.text);
  for (const term of terms) {
    const at = term.start - s.start;
    // What stands in the reason for the denial is not itself denied.
    if (why && at > why.index && at < why.index + why[0].length) continue;
    // "個人番号(マイナンバー)": one thing by two names.
    const before = terms[terms.indexOf(term) - 1];
    if (before?.category === term.category && /^[(（]$/.test(doc.text.slice(before.end, term.start))) continue;
    pushTerm(doc, s, term, notLeaked);
  }
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
    if (
      name.length < 2 ||
      name.length > 26 ||
      /(?:された|した)記録$|ません|おらず|^(?:それ|これ|その|この)(?:より|以)|ございます|[。]$/.test(name) ||
      !(DATA_TAIL.test(name) || isList || (terms.length >= 2 && name.length <= 8 && /^[一-龥ァ-ヶー]+$/.test(name)))
    )
      continue;
    if (
      /^(?:個人|お客様|お客さま|顧客)(?:の)?(?:情報|データ)$|当社|弊社|本件|流出した|漏えいした|(?:様|さま|方)の情報$|[0-9]{3}/.test(
        name,
      )
    )
      continue;
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

export function pushTerm(doc: NoticeDocument, s: Sentence, term: Term, notLeaked: NotLeakedTerm[]): void {
  notLeaked.push({
    start: term.start,
    end: term.end,
    text: wordsAt(doc, term.start, term.end),
    sentence: s,
    category: term.category,
  });
}

export function isLeakedToo(n: NotLeakedTerm, leaked: readonly LeakedTerm[]): boolean {
  if (!n.category) return false;
  const broad = /^(?:other|education|employment|health|purchase-history|account-id)$/.test(n.category);
  return leaked.some(
    (l) => l.category === n.category && l.protection !== 'partial' && (!broad || l.sentence.text.includes(n.text)),
  );
}

export function keepOnce(list: NotLeakedTerm[]): NotLeakedTerm[] {
  return list.filter(
    (n, i) =>
      list.findIndex((m) => m.text === n.text || (m !== n && m.text.includes(n.text))) === i ||
      !list.some((m, k) => k !== i && (m.text === n.text ? k < i : m.text.includes(n.text))),
  );
}
