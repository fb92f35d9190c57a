// Reads rows set in columns: which line heads them, and what their marks (○, ×, 含む, なし) say.
import { compileEarly } from './compile-early.ts';
import { findTerms, type Term } from './find-terms.ts';
import type { Line } from './lines.ts';

const YES = /^(?:[○◯〇◎●✓✔レ]|有り?|あり|含む|含まれる|該当|対象|はい|漏えい(?:あり)?|流出(?:あり)?|yes)$/i;
const NO = compileEarly(
  'notice',
  /^(?:[×✕✗xX―ー-]|無し?|なし|含まない|含まれない|非該当|対象外|いいえ|(?:漏えい|流出|該当|登録|影響)(?:は)?(?:なし|無し|せず)|no)$/i,
);

export function cellsOf(line: Line): string[] {
  return line.text.split(/\t| ?[|｜] ?| \/ /).map((c) => c.trim());
}

function isRow(line: Line): boolean {
  return !line.isHeading && line.text.length < 200 && /\t|[|｜]| \/ /.test(line.text) && !/[。]$/.test(line.text);
}

/** Heads the column of what holds now, beside one of what was said before: "8月9日の発表 | 訂正後". */
export const CORRECTED =
  /(?:訂正|修正|変更|更新)後|今回(?:の)?(?:公表|発表)|正(?:しい|)(?:件数|人数)|corrected|revised/i;

/** For each row below the first of a table, that first row, where it counts nothing itself. */
export function findHeads(lines: readonly Line[]): ReadonlyMap<Line, Line> {
  const heads = new Map<Line, Line>();
  let head: Line | undefined;
  let last: Line | undefined;
  for (const line of lines) {
    if (!isRow(line)) {
      last = undefined;
      continue;
    }
    if (!last || line.group > last.group + 1)
      head =
        /\d|[一二三四五六七八九十百千万]{2,}[名人件]/.test(line.text) && !CORRECTED.test(line.text) ? undefined : line;
    else if (head) heads.set(line, head);
    last = line;
  }
  return heads;
}

export interface Mark {
  term: Term;
  row: Line;
  isLeaked: boolean;
}

/** "・生年月日 ×": an item with its mark. */
const MARKED_ITEM = /^[・●■*-]?\s?([^\s\t:：]{2,24})(?: ?[:：] ?| )([○◯◎×✕✗]|含まない|含まれない|なし)$/;

/** Marks under columns named for kinds of data, or beside a kind of data in a row of its own. */
export function readMarks(lines: readonly Line[], heads: ReadonlyMap<Line, Line>): Mark[] {
  const marks: Mark[] = [];
  for (const line of lines) {
    if (marks.length > 500) break;
    const item = MARKED_ITEM.exec(line.text);
    if (item?.[1] && item[2]) {
      const isLeaked = YES.test(item[2]);
      for (const term of findTerms(item[1], line.start + line.text.indexOf(item[1])))
        marks.push({ term, row: line, isLeaked });
      continue;
    }
    if (!isRow(line)) continue;
    const cells = cellsOf(line);
    if (!cells.some((c) => YES.test(c) || NO.test(c))) continue;
    const head = heads.get(line);
    const columns = head ? cellsOf(head) : [];
    const shift = cells.length - columns.length;
    const own = findTerms(cells[0] ?? '', line.start);
    for (const [i, cell] of cells.entries()) {
      if (i === 0 || !(YES.test(cell) || NO.test(cell))) continue;
      const isLeaked = YES.test(cell);
      const column = columns[i - shift];
      const named =
        head && column && shift >= 0 && shift <= 1
          ? findTerms(column, head.start + head.text.indexOf(column)).slice(0, 3)
          : [];
      if (named.length > 0) for (const term of named) marks.push({ term, row: line, isLeaked });
      else if (cells.length <= 3) for (const term of own) marks.push({ term, row: line, isLeaked });
    }
  }
  return marks;
}
