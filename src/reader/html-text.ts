// Turns the white space of HTML source into what a reader of the page sees.

/** Line ends of the source are spaces, and between Japanese characters nothing. */
export function joinSourceLines(text: string): string {
  if (!/[\r\n\t]/.test(text)) return text;
  return text
    .split(/[\r\n]+/)
    .map((line, i, all) => (i > 0 ? (i < all.length - 1 ? line.trim() : line.trimStart()) : line.trimEnd()))
    .join('\n')
    .replace(/([\u3000-\u9fff\uff00-\uffef])\n(?=[\u3000-\u9fff\uff00-\uffef])/g, '$1')
    .replace(/[\n\t]/g, ' ');
}

/** Inside <pre> every line end is one that is seen. */
export const keepSourceLines = (text: string): string => text.replace(/\r?\n/g, '\ue004').replace(/\t/g, '   ');
