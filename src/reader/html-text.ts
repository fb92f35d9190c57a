// Turns the white space of HTML source into what a reader of the page sees.

/** Line ends of the source are spaces, and between Japanese characters nothing. */
export function joinSourceLines(text: string): string {
  if (!/[\r\n\t]/.test(text)) return text;
  return text
    .replace(/\s*[\r\n]\s*/g, '\n')
    .replace(/([\u3000-\u9fff\uff00-\uffef])\n(?=[\u3000-\u9fff\uff00-\uffef])/g, '$1')
    .replace(/[\n\t]/g, ' ');
}

/** Inside <pre> every line end is one that is seen. */
export const keepSourceLines = (text: string): string => text.replace(/\r?\n/g, '\ue004').replace(/\t/g, '   ');
