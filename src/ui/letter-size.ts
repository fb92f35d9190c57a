// How large the reader's letters are, for what is laid out in numbers and not in rem.

/** The size that widths given in px were chosen for. */
export const USUAL_LETTER_PX = 16;

/** 1rem in px: the browser's own font size, or what the reader made of it. Media queries do not see the latter. */
export function letterPx(document: Document): number {
  const size = Number.parseFloat(document.defaultView?.getComputedStyle(document.documentElement).fontSize ?? '');
  return size > 0 ? size : USUAL_LETTER_PX;
}
