// Puts the name in the place of "同委員会", "同省", "同署": the authority named last before it that ends in these words.
import { findAll } from './find-all.ts';
import { police, regulators } from './parties-words.ts';

const AGAIN = /同(?=(委員会|審査会|協会|[省庁局署課室所]|警察署?)(?:に|へ|と|宛|、))|(?<![一-龥])(?=(委員会)(?:に|へ))/;

/** @param told the text before the clause */
export function nameAuthority(told: string, clause: string): string {
  const again = AGAIN.exec(clause);
  const tail = again?.[1] ?? again?.[2];
  if (!again || !tail) return clause;
  const before = `${told.slice(-1_500)}${clause.slice(0, again.index)}`;
  let last: { name: string; at: number } | undefined;
  for (const rule of [...regulators, police])
    for (const m of findAll(rule, before))
      if (m[0].endsWith(tail) && (!last || m.index > last.at)) last = { name: m[0], at: m.index };
  return last
    ? clause.slice(0, again.index) + last.name + clause.slice(again.index + again[0].length + tail.length)
    : clause;
}
