// What the line above or below adds to a date's sentence, where a page breaks lines that belong together.
import { lineIndexOf, type NoticeDocument } from './document.ts';
import type { Line, Sentence } from './lines.ts';

/** A short line above that is not known for a heading: "〇 いつ起きたか". */
export function titleAbove(doc: NoticeDocument, line: Line, at: number): string {
  if (at - line.start > 6) return '';
  const above = doc.lines[lineIndexOf(doc.lines, line) - 1]?.text ?? '';
  return above.length < 20 && !/[。\d\t]/.test(above) ? above : '';
}

/** "…who joined between⏎1 September and…": the line before belongs to a date that opens its own. */
export function leadIn(doc: NoticeDocument, { line }: Sentence, at: number): string {
  if (doc.lang !== 'en' || at !== line.start) return '';
  const above = doc.lines[lineIndexOf(doc.lines, line) - 1]?.text ?? '';
  return /\b(?:between|from|on|since|until|before|after)$/.test(above) ? `${above} ` : '';
}

/** A sentence that was broken off at the end of its line goes on with the next. */
export function runOn(doc: NoticeDocument, { text, line }: Sentence): string {
  if (/[。.:：]$/.test(text) || line.isHeading || line.text.includes('\t')) return '';
  const next = doc.lines[lineIndexOf(doc.lines, line) + 1];
  return next && next.group === line.group && !next.isItem && !next.isHeading && !next.label ? next.text : '';
}
