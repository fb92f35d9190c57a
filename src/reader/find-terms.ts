// Finds the words that name kinds of data.

import type { DataCategory, Protection } from '../incident/types.ts';
import { categoryTerms, protectionTerms } from './categories.ts';
import { compileEarly } from './compile-early.ts';
import { findAll } from './find-all.ts';
import type { Sentence } from './lines.ts';

export interface Term {
  category: DataCategory;
  start: number;
  end: number;
}
export interface LeakedTerm extends Term {
  sentence: Sentence;
  protection?: Protection;
}
export interface NotLeakedTerm {
  start: number;
  end: number;
  text: string;
  sentence: Sentence;
  category?: DataCategory;
}
export interface DataReading {
  leaked: LeakedTerm[];
  notLeaked: NotLeakedTerm[];
}

/** "勤怠管理サービス", "成績処理を行う校務システム": the name of what keeps or handles the data, no data. */
const NAMES_A_SYSTEM = compileEarly(
  'draft',
  /^(?:等の)?(?:管理|処理|計算|集計|決済|発行|照合|相談|申告|検索|共有|配信|予約)(?:用の?|を行う|を扱う|の)?[^、。\s「」はがをにでと]{0,8}(?:システム|サービス|アプリ|サイト|ソフト|ツール|クラウド|基盤|窓口|コーナー)/,
);

/** Data words in a stretch of text, none inside another. */
export function findTerms(text: string, offset: number): Term[] {
  if (text.length < 2) return [];
  const taken = new Uint8Array(text.length);
  const terms: Term[] = [];
  for (const [category, rule] of categoryTerms) {
    for (const m of findAll(rule, text)) {
      const start = m.index ?? 0;
      const end = start + m[0].length;
      if (m[0] === '' || taken[start] || taken[end - 1]) continue;
      if (NAMES_A_SYSTEM.test(text.slice(end, end + 30))) continue;
      taken.fill(1, start, end);
      terms.push({ category, start: offset + start, end: offset + end });
    }
  }
  return terms.sort((a, b) => a.start - b.start);
}

const SOME_DIGITS = compileEarly(
  'draft',
  /(?:(?:first|last) (?:two|three|four|five|six|[2-6]) digits of (?:the |your |their |an? |each |some )?|(?:下|末尾)\s?[\d一二三四]\s?桁の(?:み|)の?)$/i,
);

/** How the data was kept, from the words beside its name. */
export function protectionOf(term: LeakedTerm, all: readonly LeakedTerm[]): Protection | undefined {
  const t = term.sentence.text;
  const from = term.start - term.sentence.start;
  const to = term.end - term.sentence.start;
  const others = all.filter((x) => x.sentence === term.sentence);
  const next = others.find((x) => x.start >= term.end && x.category !== term.category);
  const before = others.filter((x) => x.end <= term.start && x.category !== term.category).pop();
  const lead = t.slice(before ? Math.max(before.end - term.sentence.start, from - 36) : Math.max(0, from - 36), from);
  const tail = t.slice(to, Math.min(next ? next.start - term.sentence.start : t.length, to + 46));
  // "card number, expiry date" are one category: what is said before the first holds for both.
  const own = next
    ? tail.replace(
        /(?:、|,| and )?\s?(?:salted and )?(?:hashed|encrypted|(?:と|や)?(?:(?:ハッシュ|暗号)化(?:された|した|済みの?)|平文の))\s*$/i,
        '',
      )
    : tail;
  const beside = `${/(?:された|した|済みの?|平文の?|hashed|encrypted)[^、。]{0,8}$/i.test(lead) ? lead : ''}|${/桁$/.test(t.slice(from, to)) ? t.slice(from, to) : ''}${own.split(/。|、(?![^、。]{0,20}暗号化)/)[0]}`;
  if (/^(?:first|last) [a-z\d]+ digits/i.test(t.slice(from, to))) return 'partial';
  if (SOME_DIGITS.test(lead) && /card|account|id/.test(term.category)) return 'partial';
  for (const [protection, rule] of protectionTerms) {
    if (!rule.test(beside)) continue;
    if (protection === 'encrypted' && /ランサム|攻撃|ウイルス|マルウェア|犯人|ransomware|attack/i.test(t)) continue;
    if (protection === 'plain' && !/password|security-question|payment-card/.test(term.category)) continue;
    if (protection === 'partial' && !/card|account|id|phone|email|name|address/.test(term.category)) continue;
    return protection;
  }
  return undefined;
}
