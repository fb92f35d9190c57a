// Reads how many people or records were touched; counts of different groups are never added up, former numbers never used.

import { type NoticeDocument, sentenceAt } from './document.ts';
import type { CountMention } from './find-counts.ts';
import type { LeakedTerm } from './find-terms.ts';
import { type CountRole, ELSE, judgeCount } from './judge-count.ts';
import type { Line, Sentence } from './lines.ts';
import { CORRECTED, cellsOf, findHeads } from './tables.ts';
import { isNarrowedNext } from './whole-counts.ts';
import * as words from './wording.ts';

export interface GroupCount extends CountMention {
  sentence: Sentence;
  score: number;
  role: CountRole;
}

/** What stands at the head of the column a number stands in. */
function columnOf(doc: NoticeDocument, count: CountMention, s: Sentence, heads: ReadonlyMap<Line, Line>): string {
  const head = heads.get(s.line);
  if (!head) return '';
  const columns = cellsOf(head);
  const cells = cellsOf(s.line).length;
  const cell = cellsOf({ ...s.line, text: doc.text.slice(s.line.start, count.end) }).length - 1;
  const column = columns[cell - (cells - columns.length)] ?? '';
  // "合計 45,185件" ends short of the columns behind it, or spans the first ones.
  const own = count.unit === 'people' ? /人数/ : /件数/;
  return cells < columns.length && own.test(columns[cell] ?? '') ? (columns[cell] ?? '') : column;
}

/** A table's head that says its rows count those concerned. */
const COUNT_HEAD = /人数|件数|枚数|対象|流出数|漏えい数|アカウント数|number|people|records|accounts/i;

/** "8月9日の発表 | 訂正後": two columns for the same thing, of which the second holds. */
function isCorrectedTable(head: Line | undefined): boolean {
  const columns = head ? cellsOf(head).filter((cell) => cell !== '') : [];
  return columns.length <= 3 && columns.some((cell) => CORRECTED.test(cell));
}

export function readGroups(doc: NoticeDocument, leaked: readonly LeakedTerm[]): GroupCount[] {
  const groups: GroupCount[] = [];
  const heads = findHeads(doc.lines);
  for (const count of doc.counts) {
    const sentence = sentenceAt(doc, count.start);
    if (!sentence) continue;
    const next = doc.sentences[doc.sentences.indexOf(sentence) + 1];
    const { score, role } =
      next?.line.group === sentence.line.group && isNarrowedNext(sentence.text, next.text)
        ? { score: 0, role: 'other' as const }
        : judgeCount(count, sentence, leaked);
    const column = columnOf(doc, count, sentence, heads);
    if (count.unit === 'records' && /カード|cards?\b/i.test(column)) count.unit = 'cards';
    if (column !== '' && /^(?:合計|総計|計|total)/i.test(sentence.line.text)) count.isTotal = true;
    const head = role === 'other' && score >= 0 ? heads.get(sentence.line)?.text : undefined;
    const isHeaded = head !== undefined && COUNT_HEAD.test(head) && !ELSE.test(head);
    if (column !== '' && !CORRECTED.test(column) && isCorrectedTable(heads.get(sentence.line))) {
      groups.push({ ...count, sentence, score: 0, role: 'former' });
      continue;
    }
    const last = groups.at(-1);
    // "1,250世帯(3,021人)": the same ones, counted as people.
    if (
      role === 'other' &&
      count.unit === 'people' &&
      last?.role === 'group' &&
      last.unit === 'records' &&
      /^[(（]$/.test(doc.text.slice(last.end, count.start))
    )
      groups.push({ ...count, sentence, score: last.score, role: 'group' });
    // "人数は、みほん小学校214名、せり中学校305名": what is said of the first holds for those after it.
    else if (
      role === 'other' &&
      score >= 0 &&
      last?.role === 'group' &&
      last.sentence === sentence &&
      last.unit === count.unit &&
      count.value > 9 &&
      /^(?:様|さま)?分?、[^、。0-9]{1,16}$/.test(doc.text.slice(last.end, count.start))
    )
      groups.push({ ...count, sentence, score: last.score, role: 'group' });
    else groups.push({ ...count, sentence, score: isHeaded ? score + 2 : score, role: isHeaded ? 'group' : role });
  }
  return leaveToldOnes(groups, leaked);
}

/** "当院の職員は610名です": what has no words of the leak is no rival of a number that has them. */
function leaveToldOnes(groups: GroupCount[], leaked: readonly LeakedTerm[]): GroupCount[] {
  const isTold = (g: GroupCount) => words.leak.test(g.sentence.text) || leaked.some((l) => l.sentence === g.sentence);
  if (!groups.some((g) => /^(?:group|subset)$/.test(g.role) && g.score >= 3 && isTold(g))) return groups;
  return groups.map((g) =>
    g.role === 'group' &&
    PLAIN.test(g.sentence.text) &&
    !isTold(g) &&
    !/^(?:data|target)$/.test(g.sentence.line.topic ?? '')
      ? { ...g, role: 'other', score: 0 }
      : g,
  );
}
/** "…は610名です。" */
const PLAIN =
  /^(?!.*(?:対象|該当|影響|被害|人数|件数|総数|本件|今回|うち|もの|情報)).{0,60}(?:は|が)[^、。]{0,12}[0-9][0-9,万]*[名人件](?:様|さま)?(?:で|おり|おられ|いらっしゃ)/;
