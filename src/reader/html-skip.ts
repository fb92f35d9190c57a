// Cuts out of a page, before it is taken apart, what is never read: scripts, styles, drawings, comments and menus
// are most of many pages.
import { findAll } from './find-all.ts';

/** An empty drawing as serializers write it, <svg/>, has no end to wait for. */
const OPENS = /<!--|<(script|style|svg(?![^<>]*\/>))(?=[\s>])/gi;
const ENDS = { '<!--': /-->/g, script: /<\/script\s*>/gi, style: /<\/style\s*>/gi, svg: /<\/svg\s*>/gi };
const PART = /<(\/?)(nav|aside|header|footer|main|article)(?:\s*>|(?=\s))/gi;
/** Marks in a line and pictures: nothing in their attributes is read. */
const IDLE =
  /<(a|b|em|font|i|img|input|label|small|source|span|strong|time|u)(?:\s+[\w:@.-]+(?:=(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>=`]+))?)+\s*\/?>/gi;
const BLOCK = /<(\/?)(?:div|section|header|footer|main|article|aside|form|body|table|t[dr])(?=[\s>])/gi;

/** Looks at every character a few times; what never ends is left to the tokenizer. */
export function withoutUnread(html: string): string {
  return withoutMenus(withoutScripts(html)).replace(IDLE, '<$1>');
}

export function withoutScripts(html: string): string {
  const kept: string[] = [];
  let from = 0;
  OPENS.lastIndex = 0;
  for (let open = OPENS.exec(html); open; open = OPENS.exec(html)) {
    const end = ENDS[(open[1]?.toLowerCase() ?? '<!--') as keyof typeof ENDS];
    end.lastIndex = open.index + open[0].length;
    const close = end.exec(html);
    if (!close) break;
    kept.push(html.slice(from, open.index));
    from = close.index + close[0].length;
    OPENS.lastIndex = from;
  }
  kept.push(html.slice(from));
  return kept.join('');
}

/** Heads and feet of the page go like menus; those of an article may hold its title and its date. */
function withoutMenus(html: string): string {
  const kept: string[] = [];
  let from = 0;
  let articles = 0;
  let open: { name: string; start: number } | undefined;
  for (const { 0: tag, 1: slash, 2: part = '', index } of findAll(PART, html)) {
    const name = part.toLowerCase();
    const end = index + tag.length;
    if (name === 'main' || name === 'article') articles = Math.max(0, articles + (slash ? -1 : 1));
    else if (slash && open?.name === name && tag.endsWith('>') && isWhole(html.slice(open.start, end))) {
      kept.push(html.slice(from, open.start), '<nav></nav>');
      from = end;
    }
    const isAside = name === 'nav' || name === 'aside' || articles === 0;
    open = slash || !isAside ? undefined : { name, start: index };
  }
  kept.push(html.slice(from));
  return kept.join('');
}

/** A menu that closes a block it did not open ends earlier than it says: what follows may be text. */
function isWhole(menu: string): boolean {
  let depth = 0;
  for (const [, end] of findAll(BLOCK, menu)) {
    depth += end ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
