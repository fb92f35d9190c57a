// The sentence behind a fact, short enough to be read beside it.
import { findAll } from './find-all.ts';
import type { Span } from './types.ts';

const MAX_QUOTE = 220;
const END = /[。\n]|[.!?](?=\s+[A-Z"'(])/g;

/**
 * What a fact was read from may be a number alone: its sentence or line says what it means.
 * @returns in one line, at most about 220 characters, the span always among them
 */
export function quoteOf(text: string, { start, end }: Span): string {
  let from = 0;
  let stop = text.length;
  for (const { index } of findAll(END, text.slice(0, Math.max(start, end - 1)))) if (index < start) from = index + 1;
  END.lastIndex = Math.max(start, end - 1);
  const close = END.exec(text);
  if (close) stop = close.index + 1;
  const room = Math.max(0, MAX_QUOTE - (end - start)) / 2;
  const isCutBefore = stop - from > MAX_QUOTE && start - from > room;
  const isCutAfter = stop - from > MAX_QUOTE && stop - end > room;
  const words = text.slice(isCutBefore ? start - room : from, isCutAfter ? end + room : stop);
  const line = words.replace(/\s+/g, ' ').trim();
  return `${isCutBefore ? '…' : ''}${line}${isCutAfter ? '…' : ''}`;
}
