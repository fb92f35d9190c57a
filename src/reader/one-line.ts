// A stretch of a notice as one line, for names, short texts and quotes.
import type { Reading } from './types.ts';

const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** @returns the words as they stand, lines broken inside a sentence put together again, without a blank where none belongs */
export function oneLine(text: string, joints: Reading['joints'], start: number, end: number): string {
  return text
    .slice(start, end)
    .replace(/[^\S\n]*\n[^\S\n]*/g, (gap, at: number) => joints.get(start + at + gap.indexOf('\n')) ?? ' ')
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ')
    .trim();
}
