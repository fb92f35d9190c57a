// Reads how data was kept where a sentence of its own says so.
import { compileEarly } from './compile-early.ts';
import type { NoticeDocument } from './document.ts';
import { findTerms, type LeakedTerm, protectionOf } from './find-terms.ts';

const MAX_SENTENCES = 8_000;
const KEPT_SO = compileEarly(
  'draft',
  /(?:暗号化|ハッシュ化)(?:し|され)?(?:て(?:い(?:ま|た)|おり|あり|保|記)|済み?)|\b(?:was|were|is|are) (?:[a-z]+ )?(?:hashed|encrypted)\b/i,
);

/** Denied, or true of another time or place than where the data leaked. */
const NOT_SO =
  /ません|なかった|ない|おらず|わけでは|現在|今後|通信|送信(?:時|の際)|\b(?:not|never|normally|now|usually)\b|n't\b/i;

/** "なお、口座番号は暗号化されておりました": how the data was kept, told in a sentence of its own. */
export function readProtection(doc: NoticeDocument, leaked: LeakedTerm[]): void {
  const bare = leaked.filter((x) => x.protection === undefined);
  if (bare.length === 0) return;
  for (const s of doc.sentences.slice(0, MAX_SENTENCES)) {
    if (s.text.length > 240 || !KEPT_SO.test(s.text) || NOT_SO.test(s.text)) continue;
    if (/measures|request|not-leaked|out/.test(s.line.topic ?? '')) continue;
    const told = findTerms(s.text, s.start).map((term): LeakedTerm => ({ ...term, sentence: s }));
    for (const term of told) {
      const protection = protectionOf(term, told);
      if (protection !== 'encrypted' && protection !== 'hashed') continue;
      for (const x of bare) if (x.category === term.category) x.protection ??= protection;
    }
  }
}
