// Tells rows of tables whose one number counts what their other cells name.
import { lineIndexOf, type NoticeDocument } from './document.ts';
import type { LeakedTerm } from './find-terms.ts';
import type { Line } from './lines.ts';
import type { GroupCount } from './read-counts.ts';
import { cellsOf } from './tables.ts';

/** "グッズを注文した412件は、住所も" within a cell of running text counts nothing of the row. */
export function isCellOfItsOwn(doc: NoticeDocument, g: GroupCount, terms: readonly LeakedTerm[]): boolean {
  const before = doc.text.slice(g.sentence.line.start, g.start);
  const behind = doc.text.slice(g.end, g.sentence.line.end);
  const from = g.start - (before.length - 1 - Math.max(before.lastIndexOf('\t'), before.lastIndexOf('|')));
  const to = g.end + (/^[^\t|]*/.exec(behind)?.[0].length ?? 0);
  return !terms.some((x) => x.start >= from && x.end <= to);
}

/** A table's row of at least three cells, whose data stand for no other row too (a cell over several rows). */
export function isWholeRow(doc: NoticeDocument, line: Line): boolean {
  const cells = cellsOf(line);
  if (cells.length < 3) return false;
  const below = doc.lines[lineIndexOf(doc.lines, line) + 1];
  return (
    !below ||
    below.group > line.group ||
    !/\t|\|/.test(below.text) ||
    cellsOf(below).length >= cells.length ||
    /合計|総計|^計/.test(below.text)
  );
}
