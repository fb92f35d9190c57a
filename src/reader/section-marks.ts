// Tells marks of items from one another, and finds the headings of letters and mails that mark them as others mark items: "* いつ", with an empty line above and its text below.
import { topicOf } from './topics.ts';

const MARKED = /^[\s　]*([*＊・○〇◇◎>-])[\s　]*([^\s　].{0,27})$/;
const NO_TITLE = /[。、,:：;\d@]|(?:ます|です|した|せん|ません)$/;

/**
 * @param rows the lines of the folded text
 * @returns the indices of those lines that are headings
 */
export function findMarkedHeadings(rows: readonly string[]): ReadonlySet<number> {
  const byMark = new Map<string, { at: number; isTopic: boolean }[]>();
  const items = new Set<string>();
  for (const [i, row] of rows.entries()) {
    const [, mark, title] = MARKED.exec(row) ?? [];
    if (!mark || !title) continue;
    const above = rows[i - 1]?.trim() ?? '';
    const below = rows[i + 1]?.trim() ?? '';
    // "いつ、どのくらい": a comma stands in titles too, where the words are known.
    const plain = topicOf(title.trim()) !== undefined ? title.trim().replace('、', '') : title.trim();
    const isTitle = above === '' && below !== '' && !below.startsWith(mark) && !NO_TITLE.test(plain);
    // A mark that stands before items too tells nothing.
    if (!isTitle) items.add(mark);
    else if (!items.has(mark)) {
      const titles = byMark.get(mark) ?? [];
      byMark.set(mark, titles);
      titles.push({ at: i, isTopic: topicOf(title.trim()) !== undefined });
    }
  }
  const found = new Set<number>();
  for (const [mark, titles] of byMark) {
    // Shops or kinds of data can stand so too; headings are mostly about what notices are about.
    const topics = titles.filter(({ isTopic }) => isTopic).length;
    if (titles.length >= 3 && topics * 2 > titles.length && !items.has(mark))
      for (const { at } of titles) found.add(at);
  }
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
