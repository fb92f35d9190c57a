// Reads sentences that say of one kind of data that it leaked and of another, or of the rest of it, that it did not.
import type { NoticeDocument } from './document.ts';
import type { LeakedTerm, NotLeakedTerm, Term } from './find-terms.ts';
import type { Sentence } from './lines.ts';
import { pushTerm, readDenied } from './read-denied.ts';
import { cutClauses, stanceAt } from './stances.ts';
import * as words from './wording.ts';

const PARTIAL_ONLY =
  /[下上先頭末尾]\s?(?:\d|[一二三四五六])\s?桁|一部の?桁|(?:一部|以外|のみ)[^。、]{0,12}(?:伏せ|マスク)|(?:伏せ|マスク)[^。、]{0,10}(?:のみ|だけ|もの)|(?:first|last) (?:four|six|[2-6])/i;

/** One sentence may say of one thing that it leaked and of another that it did not. */
export function readMixed(
  doc: NoticeDocument,
  s: Sentence,
  terms: Term[],
  leaked: LeakedTerm[],
  notLeaked: NotLeakedTerm[],
  inList: boolean,
  isAlsoDenied = false,
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
  const clauses = cutClauses(t);
  const told = terms.filter((term) => stanceAt(clauses, term.start - s.start) === 'leaked');
  const denied = terms.filter((term) => !told.includes(term));
  const first = clauses.findIndex((c) => c.stance === 'denied');
  // Only where something is named on both sides of the border do the clauses speak of different things.
  const border = first > 0 ? (clauses[first - 1]?.end ?? 0) : 0;
  const isTwofold =
    told.length > 0 &&
    (denied.length > 0 || isAlsoDenied || (border > 0 && NAMED_AFTER.test(t.slice(border)))) &&
    first >= 0;
  if (!isTwofold) {
    readDenied(doc, s, terms, notLeaked, false);
    return;
  }
  for (const term of told) leaked.push({ ...term, sentence: s });
  const part = told[0] && denied[0] && denied[0].start > told[0].start ? t.slice(border) : t;
  readDenied(doc, { ...s, start: s.end - part.length, text: part }, denied, notLeaked, false);
}

/** A clause that has a subject of its own. */
const NAMED_AFTER = /^[^、。]{2,30}(?<!に|で|と|て)(?:は|については|につきましては|に関しては)/;

/** The part of a number that was seen: "下4桁のみ", while the whole stayed hidden. */
export function readPartial(s: Sentence, terms: readonly Term[], leaked: LeakedTerm[]): Term[] {
  if (!PARTIAL_ONLY.test(s.text)) return [];
  const clauses = cutClauses(s.text);
  const partial = terms.filter((term, i) => {
    const clause = clauses.findIndex((c) => c.end > term.start - s.start);
    const text = s.text.slice(clauses[clause - 1]?.end ?? 0, clauses[clause]?.end);
    return (
      PARTIAL_ONLY.test(text) &&
      terms[i - 1]?.category !== term.category &&
      /card|account|id-|phone|email|address/.test(term.category)
    );
  });
  for (const term of partial.slice(0, 1)) leaked.push({ ...term, sentence: s, protection: 'partial' });
  return partial.slice(0, 1);
}

/** "マラソン大会の成績表", "営業成績": nobody's marks at school. */
const RACE_RESULTS =
  /(?:大会|レース|マラソン|ラン|ウォーク|競技会?|選手権|記録会|[杯カ]ップ|杯|ゴルフ|リーグ|コンクール|駅伝|トライアスロン|試合|営業|販売|売上)[」』]?(?:の|における)?(?:[0-9一二三四五六七八九]?部門?の)?成績/;

export function dropRaceResults(doc: NoticeDocument, terms: (LeakedTerm | NotLeakedTerm)[]): void {
  if (!RACE_RESULTS.test(doc.text)) return;
  for (let i = terms.length - 1; i >= 0; i--)
    if (terms[i]?.category === 'education' && /^成績/.test(doc.text.slice(terms[i]?.start, terms[i]?.end)))
      terms.splice(i, 1);
}
