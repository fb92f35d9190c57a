// Tells marks of items from one another, and finds the headings of letters and mails that mark them as others mark items: "* いつ", with an empty line above and its text below.

const MARKED = /^[\s　]*([*＊・○〇◇◎>-])[\s　]*([^\s　].{0,27})$/;
const NO_TITLE = /[。、,:：;\d@]|(?:ます|です|した|せん|ません)$/;

/**
 * @param rows the lines of the folded text
 * @returns the indices of those lines that are headings
 */
export function findMarkedHeadings(rows: readonly string[]): ReadonlySet<number> {
  const byMark = new Map<string, number[]>();
  const items = new Set<string>();
  for (const [i, row] of rows.entries()) {
    const [, mark, title] = MARKED.exec(row) ?? [];
    if (!mark || !title) continue;
    const above = rows[i - 1]?.trim() ?? '';
    const below = rows[i + 1]?.trim() ?? '';
    const isTitle = above === '' && below !== '' && !below.startsWith(mark) && !NO_TITLE.test(title.trim());
    // A mark that stands before items too tells nothing.
    if (!isTitle) items.add(mark);
    else byMark.set(mark, [...(byMark.get(mark) ?? []), i]);
  }
  const found = new Set<number>();
  for (const [mark, indices] of byMark)
    if (indices.length >= 3 && !items.has(mark)) for (const i of indices) found.add(i);
  return found;
}

/** "(3)" and "(4)" are marks of one kind, "ア" and "3" are not. */
export function markOf(mark: string | undefined): string {
  if (!mark) return '';
  return mark
    .trim()
    .replace(/\d+/, '#')
    .replace(/[一二三四五六七八九十]+/, '一')
    .replace(/[ア-ン]/, 'ア')
    .replace(/[a-z]/, 'a')
    .replace(/[①-⑳]/, '①');
}
