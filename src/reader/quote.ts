// The sentence behind a fact, as one line to be read beside it.
import { oneLine } from './one-line.ts';
import type { Reading, Span } from './types.ts';

/**
 * What a fact was read from may be a number or a clause alone: its sentence says what it means.
 * @param max about how many characters; the span is always among them, and no word of Latin letters is cut
 */
export function quoteOf(
  { text, sentences, joints }: Pick<Reading, 'text' | 'sentences' | 'joints'>,
  { start, end }: Pick<Span, 'start' | 'end'>,
  max = Number.POSITIVE_INFINITY,
): string {
  const around = sentences.filter((s) => s.start < end && s.end > start);
  const from = Math.min(start, around[0]?.start ?? start);
  const stop = Math.max(end, around[around.length - 1]?.end ?? end);
  const room = Math.max(0, max - (end - start)) / 2;
  const isCutBefore = stop - from > max && start - from > room;
  const isCutAfter = stop - from > max && stop - end > room;
  const first = isCutBefore ? wordEdge(text, Math.ceil(start - room), start, 1) : from;
  const last = isCutAfter ? wordEdge(text, Math.floor(end + room), end, -1) : stop;
  return `${isCutBefore ? '…' : ''}${oneLine(text, joints, first, last)}${isCutAfter ? '…' : ''}`;
}

const INSIDE = /^[A-Za-z0-9'’-]{2}$/;

/** The nearest place, towards what is quoted, that is not inside a word. */
function wordEdge(text: string, from: number, towards: number, step: 1 | -1): number {
  let at = from;
  while (at !== towards && INSIDE.test(text.slice(at - 1, at + 1))) at += step;
  return at;
}
