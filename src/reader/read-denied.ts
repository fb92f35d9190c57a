// Reads which data the notice says did not leak.

import { deniedNames } from './denied-names.ts';
import { type NoticeDocument, wordsAt } from './document.ts';
import { findAll } from './find-all.ts';
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
  const answered = findTerms(answer, 0);
  const terms = findTerms(question.text, question.start);
  for (const term of terms.filter((x) => !answered.some((a) => a.category === x.category)))
    notLeaked.push({
      start: term.start,
      end: term.end,
      text: wordsAt(doc, term.start, term.end),
      sentence: s,
      category: term.category,
    });
  return true;
}

const OF_THOSE =
  /^(?:情報|番号)?(?:を|の|で|が|に)[^、。]{0,6}(?:開設|登録|設定|利用|お持ち|お使い|提出|入力|支払)[^、。]{0,10}(?:方|お客(?:様|さま)|会員|皆(?:様|さま))/;
/** "no account details were in it", "Interview notes are kept on paper": data that no table of terms knows. */
const NAMED_EN =
  /\b[Nn]o (?!other |further |new |more |additional |such |personal )((?:[a-z-]+ ){1,3}(?:details|numbers?|information|data|records?|notes|documents?|history))(?= (?:was|were|has|have|is|are) )|^(?:The |Your |Our |Any )?((?:[A-Za-z-]+ ){1,3}(?:details|numbers?|information|data|records?|notes|documents?|history))(?= (?:is|are|was|were) (?:kept|held|stored|not) )/g;
const FOR_WHAT =
  /^(?:情報|番号)?を(?:ご?登録|保存|入力|表示|ご?利用|使用)(?:する|できる|いただく)(?:機能|仕組み|画面|欄|方法|サービス|こと)/;
/** "別の会員番号とパスワードで運営しており": how another service is entered. */
const OWN_KEYS = /^[^、。]{0,14}で(?:の)?(?:運営|運用|管理|ログイン|認証|ご?利用|お使い|動)/;

const ONLY_THESE =
  /(?:おらず|いません|ませんが|ておりません|なく|せず)[、。]?[^。、]{1,40}(?:のみ|だけ)(?=[をがはで])|(?<=(?:\bnot\b|n't\b)[^.;]{0,60}, )(?:but )?only (?:the|its|their) [^.;]{0,80}/;

export function readDenied(
  doc: NoticeDocument,
  s: Sentence,
  terms: Term[],
  notLeaked: NotLeakedTerm[],
  isList: boolean,
): void {
  const why =
    /は、[^。]{0,60}?(?:ため|ので|ことから)|^[^.;]{4,90}?,(?: and)? so (?=[^.;]{3,60}\b(?:not|never|no)\b)/.exec(
      s.text,
    );
  const only = ONLY_THESE.exec(s.text);
  for (const term of terms) {
    const at = term.start - s.start;
    // "番号は保存しておらず、下4桁と有効期限のみを保存": these were there.
    if (only && at > only.index && at < only.index + only[0].length) continue;
    // What stands in the reason for the denial is not itself denied.
    if (why && at > why.index && at < why.index + why[0].length) continue;
    // "口座を開設された方": whom it is said of.
    if (OF_THOSE.test(s.text.slice(term.end - s.start))) continue;
    // "パスワードがかかっており、パスワードは送っておりません": the file's own.
    if (term.category === 'password' && /パスワード(?:は|を|が)?(?:設定|かけ|かか|ロック|付)/.test(s.text)) continue;
    // "カードを登録する機能はなく、カード番号が見られることはございません": named again for what it is.
    if (
      FOR_WHAT.test(s.text.slice(term.end - s.start)) &&
      terms.some((x) => x.start > term.end && x.category === term.category)
    )
      continue;
    if (/別の[^、。]{0,16}$/.test(s.text.slice(0, at)) && OWN_KEYS.test(s.text.slice(term.end - s.start))) continue;
    // "振込先などの口座情報": the one is an example of the other.
    const next = terms[terms.indexOf(term) + 1];
    if (next?.category === term.category && /^(?:など|等)の$/.test(doc.text.slice(term.end, next.start))) continue;
    // "個人番号(マイナンバー)": one thing by two names.
    const before = terms[terms.indexOf(term) - 1];
    if (before?.category === term.category && /^[(（]$/.test(doc.text.slice(before.end, term.start))) continue;
    pushTerm(doc, s, term, notLeaked);
  }
  if (doc.lang === 'en' && !isList) {
    for (const m of findAll(NAMED_EN, s.text)) {
      const start = s.start + (m.index ?? 0) + m[0].length - (m[1] ?? m[2] ?? '').length;
      const end = s.start + (m.index ?? 0) + m[0].length;
      if (terms.some((x) => x.end > start && x.start < end)) continue;
      notLeaked.push({ start, end, text: wordsAt(doc, start, end), sentence: s });
    }
    return;
  }
  for (const { name, at } of deniedNames(s.text, isList, terms.length)) {
    const start = s.start + at;
    const end = start + name.length;
    if (terms.some((x) => x.start >= start - 1 && x.end <= end + 1)) continue;
    notLeaked.push({ start, end, text: wordsAt(doc, start, end), sentence: s });
  }
}

export function pushTerm(doc: NoticeDocument, s: Sentence, term: Term, notLeaked: NotLeakedTerm[]): void {
  // "カード番号の全桁": of which a part may have been seen.
  const end = term.end + (/^の?(?:全桁|全部|全文|全体)/.exec(doc.text.slice(term.end, term.end + 4))?.[0].length ?? 0);
  notLeaked.push({
    start: term.start,
    end,
    text: wordsAt(doc, term.start, end),
    sentence: s,
    category: term.category,
  });
}

/** A thing of the same kind that leaks or stays for itself. */
const OF_ITS_OWN = /残高|有効期限|暗証|全桁|全部|全文|full .*numbers?/i;

export function isLeakedToo(n: NotLeakedTerm, leaked: readonly LeakedTerm[]): boolean {
  if (!n.category) return false;
  const broad = /^(?:other|education|employment|health|purchase-history|account-id)$/.test(n.category);
  return leaked.some(
    (l) =>
      l.category === n.category &&
      l.protection !== 'partial' &&
      (!(broad || OF_ITS_OWN.test(n.text)) || l.sentence.text.includes(n.text)),
  );
}

export function keepOnce(list: NotLeakedTerm[]): NotLeakedTerm[] {
  return list.filter(
    (n, i) =>
      list.findIndex((m) => m.text === n.text || (m !== n && m.text.includes(n.text))) === i ||
      !list.some((m, k) => k !== i && (m.text === n.text ? k < i : m.text.includes(n.text))),
  );
}
