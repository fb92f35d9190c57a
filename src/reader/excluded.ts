// Finds the kinds of data a sentence leaves out of what it lists: "氏名と住所を除く情報", "(パスワードを除く)", "other than".
import { findAll } from './find-all.ts';
import type { Term } from './find-terms.ts';

const BEHIND =
  /(?:の情報|の項目|等|など)?(?:(?:を|は)除(?:く|いた)(?=[^、。]{0,14}(?:情報|項目|データ|もの|内容|全て|すべて)|[)）]|[^。]{1,30}(?:が|を)[^。、]{0,8}(?:流出|漏え|閲覧|取得))|(?:を|は)除(?:き|いて)(?=[、,]?[^。]{0,40}(?:流出|漏え|含まれ|対象|閲覧))|(?:は)?除(?:きます|かれます|外)(?=[。)）]|$)|以外の?(?:全ての?|すべての?)?(?:登録)?(?:個人)?(?:情報|項目|データ|もの)|を含(?:まない|まず|みません))/g;
const JOINT = /^(?:の?(?:情報|番号)?)?(?:、|・|と|及び|および|や|又は|または|並びに|ならびに|,|\/)+$/;
const AHEAD = /(?:except(?:ing)?(?: for)?|excluding|other than|apart from|but not) (?:the |your |their |any )?/gi;
const JOINT_AHEAD = /^(?:,? (?:and|or|nor) (?:the |your |their )?|, (?:the |your |their )?)$/;

export function findExcluded(t: string, terms: readonly Term[], offset: number): Term[] {
  if (terms.length === 0 || !/除|以外|を含ま|except|excluding|other than|apart from|but not/i.test(t)) return [];
  const found: Term[] = [];
  for (const m of findAll(BEHIND, t)) {
    let edge = offset + (m.index ?? 0);
    for (let i = terms.length - 1; i >= 0; i--) {
      const term = terms[i] as Term;
      if (term.start >= edge) continue;
      const gap = t.slice(term.end - offset, edge - offset);
      if (gap !== '' && !JOINT.test(gap)) break;
      found.push(term);
      edge = term.start;
    }
  }
  for (const m of findAll(AHEAD, t)) {
    let edge = offset + (m.index ?? 0) + m[0].length;
    for (const term of terms) {
      if (term.start < edge) continue;
      const gap = t.slice(edge - offset, term.start - offset);
      if (gap !== '' && !JOINT_AHEAD.test(gap)) break;
      found.push(term);
      edge = term.end;
    }
  }
  return found;
}
