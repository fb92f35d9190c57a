// Finds the notice itself in a page: without menus, footers, side columns and lists of unrelated links.
import type { Block, PageTree } from './html-tree.ts';

const ASIDE_TAGS = new Set(['nav', 'aside', 'form', 'dialog', 'menu']);
const OUTER_TAGS = new Set(['header', 'footer']);
const ASIDE_HINTS =
  /(?:^|[\s_-])(?:g?navi?|gnav|menu|footer|foot|sidebar|side|aside|breadcrumbs?|topicpath|pankuzu|cookie|consent|slider|carousel|banner|share|sns|social|related|ranking|recommend|pager|pagination|search|skip|modal|owabi-hidden|copyright|utility|complementary|navigation|contentinfo|head|header|header-area|globalnav|gnavi|localnav|advert|ads?|pr)(?:$|[\s_-])/;
const INNER_HINTS = /(?:^|[\s_-])(?:article|entry|post|content|contents|main|news|detail|body)(?:$|[\s_-])/;
const OTHER_MATTERS =
  /^(?:最近の(?:お知らせ|記事|投稿)|(?:その他|ほか|他)の(?:お知らせ|トピックス|ニュース|記事)|関連(?:記事|リンク|情報|ページ|ニュース)|新着(?:情報|ニュース|記事)|このページに関する(?!お?問い?合わ?せ)|人気(?:ランキング|記事)|おすすめ|カテゴリー?|アーカイブ|シェア(?:する)?|related (?:articles|links|news|posts)|latest news|recent posts|share this)/i;

/** One line of readable text. `heading` 1–6 for titles; `label` for a row's or definition's own name. */
export interface PageLine {
  text: string;
  heading?: number;
}

export interface MainText {
  lines: PageLine[];
  title?: string;
}

export function findMainText(page: PageTree): MainText {
  const weights = new Map<Block, number>();
  const total = weigh(page.root, weights);
  let main = page.root;
  for (let narrower: Block | undefined = main; narrower; ) {
    const child: Block | undefined = narrower.children.find(
      (c): c is Block =>
        'tag' in c && (weights.get(c) ?? 0) >= total * 0.7 && !/^(?:p|table|tbody|ul|ol|dl)$/.test(c.tag),
    );
    if (child) main = child;
    narrower = child;
  }
  // A title and a date often stand beside the body they belong to; the step up costs nothing when the parent holds little else.
  while (main.parent && main.parent !== page.root && plainLength(main.parent, 0) <= plainLength(main, 0) * 1.35 + 160)
    main = main.parent;
  const lines = linesOf(main);
  joinDates(lines);
  const first = lines.find((l) => l.heading !== undefined && l.heading <= 2 && l.text.length >= 6);
  const heading = first ?? linesOf(page.root).find((l) => l.heading === 1);
  const cut = lines.findIndex((l, i) => i > 3 && l.text.length < 24 && OTHER_MATTERS.test(l.text));
  return { lines: cut > 0 ? lines.slice(0, cut) : lines, title: heading?.text };
}

/** "<dt>11月22日</dt><dd>警察に通報</dd>": a date is the beginning of its row, no title. */
function joinDates(lines: PageLine[]): void {
  for (let i = lines.length - 2; i >= 0; i--) {
    const [line, next] = [lines[i], lines[i + 1]];
    if (line?.heading === undefined || next === undefined || next.heading !== undefined) continue;
    if (!/^(?=.*\d)[\d年月日/.:時分頃()（）曜火水木金土令和平成昭元 \u3000~〜～-]{3,26}$/.test(line.text)) continue;
    lines.splice(i, 2, { text: `${line.text}\t${next.text}` });
  }
}

function isAside(block: Block): boolean {
  if (ASIDE_TAGS.has(block.tag)) return true;
  if (OUTER_TAGS.has(block.tag)) return !isInside(block);
  return ASIDE_HINTS.test(` ${block.hints} `) && !INNER_HINTS.test(` ${block.hints} `);
}

function isInside(block: Block): boolean {
  for (let b = block.parent; b; b = b.parent) if (b.tag === 'article' || b.tag === 'main') return true;
  return false;
}

/** Prose counts, links do not: the text of a block in characters, links left out, short scraps counted a quarter. */
function weigh(block: Block, weights: Map<Block, number>): number {
  let weight = 0;
  for (const child of block.children) {
    if ('tag' in child) weight += isAside(child) ? 0 : weigh(child, weights);
    else if (!child.isLink) {
      const length = child.text.trim().length;
      weight += /[。、.,:：]/.test(child.text) ? length : length / 4;
    }
  }
  weights.set(block, weight);
  return weight;
}

function plainLength(block: Block, depth: number): number {
  if (depth > 60) return 0;
  let length = 0;
  for (const child of block.children) {
    if ('tag' in child) length += isAside(child) ? 0 : plainLength(child, depth + 1);
    else length += child.text.trim().length;
  }
  return length;
}

function linesOf(main: Block): PageLine[] {
  const lines: PageLine[] = [];
  let text = '';
  let linked = 0;
  let heading: number | undefined;
  const end = () => {
    if (text === '') return;
    // What only fills a page would cost the rules below its square.
    text = text.replace(/[ \r\t\u00a0\u3000]{64,}/g, '\u3000\u3000');
    const parts = text.includes('\ue004') ? text.split('\ue004') : [text];
    for (const part of parts) {
      const bold = /^\s*\ue002[^\ue003]{2,60}\ue003\s*$/.test(part);
      const clean = part
        .replace(/[\ue002\ue003]/g, '')
        .replace(/[ \r\t]*\ue001[ \r\t]*/g, '\t')
        .replace(/ {2,}/g, ' ')
        .replace(/^\s+|\s+$/g, '');
      if (clean === '') continue;
      const isMenu = parts.length === 1 && linked >= clean.length * 0.8 && clean.length < 60 && !/[。]/.test(clean);
      if (!isMenu) lines.push({ text: clean, heading: heading ?? (bold ? 5 : undefined) });
    }
    text = '';
    linked = 0;
  };
  const walk = (block: Block, row: boolean) => {
    if (block !== main && isAside(block)) return;
    const level = /^h([1-6])$/.exec(block.tag)?.[1] ?? (block.tag === 'dt' ? '5' : undefined);
    const cell = block.tag === 'td' || block.tag === 'th';
    const inRow = row && (cell || isRowPart(block));
    if (!inRow) end();
    if (level) heading = Number(level);
    for (const child of block.children) {
      if ('tag' in child) {
        walk(child, block.tag === 'tr' ? !hasBlocks(block) : inRow);
        if ((child.tag === 'td' || child.tag === 'th') && block.tag === 'tr' && !hasBlocks(block)) text += '\ue001';
      } else {
        text += inRow ? child.text.replace(/[\s\ue004]+/g, ' ') : child.text;
        if (child.isLink) linked += child.text.length;
      }
    }
    if (!inRow) end();
    if (level) heading = undefined;
  };
  walk(main, false);
  return lines;
}

const isRowPart = (block: Block) => /^(?:p|div|span)$/.test(block.tag);
/** A table used for layout holds blocks in its cells; such cells are not columns of one row. */
const rows = new WeakMap<Block, boolean>();
function hasBlocks(row: Block): boolean {
  const known = rows.get(row);
  if (known !== undefined) return known;
  const found = row.children.some(
    (cell) =>
      'tag' in cell &&
      cell.children.some((c) => 'tag' in c && /^(?:div|table|h\d|ul|ol|dl|p|section|center)$/.test(c.tag)) &&
      plainLength(cell, 40) + deepLength(cell) > 240,
  );
  rows.set(row, found);
  return found;
}
function deepLength(block: Block): number {
  return plainLength(block, 0);
}
