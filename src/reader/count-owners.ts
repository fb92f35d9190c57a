// Says which of a notice's numbers a kind of data belongs to: the number of its row or sentence.
import type { NoticeDocument } from './document.ts';
import type { LeakedTerm } from './find-terms.ts';
import type { GroupCount } from './read-counts.ts';

function ownerOf(doc: NoticeDocument, term: LeakedTerm, groups: readonly GroupCount[]): GroupCount | undefined {
  const line = term.sentence.line;
  const usable = groups.filter((g) => g.role === 'group' || g.role === 'subset');
  const here = usable.filter((g) => g.sentence.line === line);
  if (line.text.includes('\t') && here.length === 1) return here[0];
  const same = here.filter((g) => g.sentence === term.sentence);
  if (same.length > 0) {
    return same.filter((g) => g.end <= term.start && !isClosed(doc, g, term)).pop();
  }
  return undefined;
}

/** "N名(氏名、住所)、電話番号": what follows the closed bracket is no longer of these N. */
function isClosed(doc: NoticeDocument, g: GroupCount, term: LeakedTerm): boolean {
  const between = doc.text.slice(g.end, term.start);
  if (/^[^(（]*[)）]/.test(between)) return true;
  const opened = (between.match(/[(（]/g) ?? []).length;
  const closed = (between.match(/[)）]/g) ?? []).length;
  return opened > 0 && opened === closed && /^\s?[(（]/.test(between);
}

/** The number of the part of the whole that alone lost this kind of data. */
export function countOfPart(
  doc: NoticeDocument,
  terms: readonly LeakedTerm[],
  groups: readonly GroupCount[],
  whole: GroupCount | undefined,
): GroupCount | undefined {
  const owners = new Set(terms.map((term) => ownerOf(doc, term, groups)));
  const [only] = owners;
  return owners.size === 1 && whole && only?.role === 'subset' && only.value < whole.value ? only : undefined;
}
