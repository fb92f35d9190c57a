// Reads the clauses in brackets by which a notice leaves kinds of data out of what leaked.
import type { NoticeDocument } from './document.ts';
import { findAll } from './find-all.ts';
import { findTerms, type NotLeakedTerm } from './find-terms.ts';
import type { Sentence } from './lines.ts';
import { pushTerm } from './read-denied.ts';
import * as words from './wording.ts';

/** The text with blanks where those parts stand. */
export function without(t: string, parts: readonly { start: number; end: number }[], offset: number): string {
  let rest = t;
  for (const p of parts)
    rest = rest.slice(0, p.start - offset) + ' '.repeat(p.end - p.start) + rest.slice(p.end - offset);
  return rest;
}

/** "(お名前、電話番号は含まれておりません)": the clauses in brackets that deny; what they name is not leaked. */
export function readBracketed(
  doc: NoticeDocument,
  s: Sentence,
  notLeaked: NotLeakedTerm[],
): { start: number; end: number }[] {
  const denied: { start: number; end: number }[] = [];
  for (const m of findAll(/[(（]([^()（）]{4,160})[)）]/g, s.text)) {
    let at = s.start + (m.index ?? 0) + 1;
    for (const clause of (m[1] ?? '').split(/(?<=。)/)) {
      const start = at;
      at += clause.length;
      if (!words.isDenied(clause) && !/除(?:く|きます|外)。?$/.test(clause)) continue;
      denied.push({ start, end: at });
      for (const term of findTerms(clause, start)) pushTerm(doc, s, term, notLeaked);
    }
  }
  return denied;
}
