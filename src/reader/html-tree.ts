// Turns HTML into a small tree of the blocks a person would read. Only the tokenizer is borrowed: its cost is linear,
// while a full tree builder needs minutes for a page of unclosed tags.

import { Tokenizer } from 'htmlparser2';
import { withoutUnread } from './html-skip.ts';
import { joinSourceLines, keepSourceLines } from './html-text.ts';

export interface Block {
  tag: string;
  /** Inside <pre>: line ends of the source are seen. */
  isPre: boolean;
  /** id, class and role, for telling menus from text. */
  hints: string;
  parent?: Block;
  children: (Block | Text)[];
  depth: number;
}
export interface Text {
  text: string;
  isLink: boolean;
}
export interface PageTree {
  root: Block;
  title?: string;
  canonical?: string;
  siteName?: string;
}

/** Longest HTML that is read, in UTF-16 code units. */
export const maxHtmlLength = 1_200_000;
const maxDepth = 200;
const maxNodes = 40_000;

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);
const UNREAD = new Set([
  'script',
  'style',
  'template',
  'svg',
  'select',
  'textarea',
  'object',
  'canvas',
  'math',
  'head',
  'button',
  'datalist',
  'noscript',
  'iframe',
  'audio',
  'video',
]);
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'rb',
  'ruby',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'wbr',
  'del',
  'q',
  'var',
  'nobr',
]);
/** Tags that end an open one of the same list when they start, as HTML allows the end tag to be left out. */
const CLOSES: Record<string, readonly string[]> = {
  p: ['p'],
  li: ['li', 'p'],
  dt: ['dt', 'dd', 'p'],
  dd: ['dt', 'dd', 'p'],
  tr: ['tr', 'td', 'th', 'p'],
  td: ['td', 'th', 'p'],
  th: ['td', 'th', 'p'],
  option: ['option'],
  h1: ['p'],
  h2: ['p'],
  h3: ['p'],
  h4: ['p'],
  ul: ['p'],
  ol: ['p'],
  dl: ['p'],
  table: ['p'],
  div: ['p'],
  tbody: ['thead', 'tr', 'td', 'th'],
  body: ['head'],
};

export function parseHtml(source: string): PageTree {
  const html = withoutUnread(source.length > maxHtmlLength ? source.slice(0, maxHtmlLength) : source);
  const root: Block = { tag: 'body', isPre: false, hints: '', children: [], depth: 0 };
  const page: PageTree = { root };
  let open = root;
  let nodes = 0;
  let unread = '';
  let tag = '';
  let attribute = '';
  let value = '';
  let attributes: Record<string, string> = {};
  let links = 0;
  let inTitle = false;
  let title = '';

  const addText = (text: string) => {
    if (inTitle) title += text.length + title.length < 1_000 ? text : '';
    if (unread !== '' || inTitle || text === '' || nodes > maxNodes) return;
    const last = open.children[open.children.length - 1];
    if (last && 'text' in last && last.isLink === links > 0) last.text += text;
    else {
      nodes++;
      open.children.push({ text, isLink: links > 0 });
    }
  };
  const startTag = () => {
    if (tag === 'title') inTitle = true;
    if (tag === 'link' && attributes.rel === 'canonical' && attributes.href) page.canonical = attributes.href;
    if (tag === 'meta' && attributes.content) {
      const name = attributes.property ?? attributes.name ?? '';
      if (name === 'og:url') page.canonical ??= attributes.content;
      if (name === 'og:site_name') page.siteName = attributes.content;
    }
    if (unread !== '') return;
    if (UNREAD.has(tag)) {
      if (tag !== 'head') unread = tag;
      return;
    }
    if (tag === 'html' || tag === 'title') return;
    for (const end of CLOSES[tag] ?? []) if (open.tag === end && open.parent) open = open.parent;
    if (tag === 'a') links++;
    if (tag === 'br') addText('\ue004');
    if (VOID.has(tag) || INLINE.has(tag)) {
      if (tag === 'b' || tag === 'strong') addText('\ue002');
      return;
    }
    if (open.depth >= maxDepth || nodes > maxNodes) return;
    nodes++;
    const block: Block = {
      tag,
      isPre: tag === 'pre' || open.isPre,
      hints: `${attributes.id ?? ''} ${attributes.class ?? ''} ${attributes.role ?? ''}`.slice(0, 200).toLowerCase(),
      parent: open,
      children: [],
      depth: open.depth + 1,
    };
    if ('hidden' in attributes || /display:\s*none/.test(attributes.style ?? '')) block.hints += ' owabi-hidden';
    open.children.push(block);
    open = block;
  };
  const endTag = (name: string) => {
    if (name === 'title') inTitle = false;
    if (unread !== '') {
      if (name === unread) unread = '';
      return;
    }
    if (name === 'a') links = Math.max(0, links - 1);
    if (name === 'b' || name === 'strong') addText('\ue003');
    if (INLINE.has(name) || VOID.has(name)) return;
    let block: Block | undefined = open;
    for (let steps = 0; block?.parent && steps < maxDepth; steps++) {
      if (block.tag === name) {
        open = block.parent;
        return;
      }
      block = block.parent;
    }
  };
  const tokenizer: Tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => addText((open.isPre ? keepSourceLines : joinSourceLines)(html.slice(start, end))),
      ontextentity: (code) => addText(String.fromCodePoint(code)),
      onopentagname: (start, end) => {
        tag = html.slice(start, Math.min(end, start + 20)).toLowerCase();
        attributes = {};
      },
      onattribname: (start, end) => {
        attribute = html.slice(start, Math.min(end, start + 30)).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        if (value.length < 2_100) value += html.slice(start, Math.min(end, start + 2_100));
      },
      onattribentity: (code) => {
        value += String.fromCodePoint(code);
      },
      onattribend: () => {
        attributes[attribute] ??= value;
      },
      onopentagend: startTag,
      // In HTML the slash says nothing; a drawing that is empty is written with it by serializers.
      onselfclosingtag: () => {
        if (tag !== 'svg' && tag !== 'math') startTag();
      },
      onclosetag: (start, end) =>
        endTag(
          html
            .slice(start, Math.min(end, start + 20))
            .trim()
            .toLowerCase(),
        ),
      oncdata: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  const shown = title.replace(/\s+/g, ' ').trim();
  if (shown !== '') page.title = shown;
  return page;
}
