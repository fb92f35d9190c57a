// Reads two things notices say of shops in passing: storefronts in malls that are concerned too, and that a shop has closed.
import type { DataCategory } from '../incident/types.ts';
import { type NoticeDocument, wordsAt } from './document.ts';
import { findTerms } from './find-terms.ts';
import * as words from './wording.ts';

export interface StorefrontReading {
  name: string;
  dataExcluded: DataCategory[];
  start: number;
  end: number;
}

const ALSO = /(?:での|における|の)[^、。]{0,12}も[^。]{0,12}対象(?:となります|です|に含まれます|になります)/;

/** "A店、B店での受注情報も本件の対象となります": named without an address, where a mall carries them. */
export function readStorefronts(doc: NoticeDocument): StorefrontReading[] {
  const found: StorefrontReading[] = [];
  for (const s of doc.sentences) {
    const also = s.text.length < 300 ? ALSO.exec(s.text) : null;
    if (!also) continue;
    let at = 0;
    const body = s.text.slice(0, also.index);
    for (const part of body.split(/、|及び|および/)) {
      const name = part.replace(/^.*[…:：]\s*/, '').trim();
      const index = body.indexOf(name, at);
      at = index + name.length;
      if (!/(?:店|ショップ|モール|ストア)$/.test(name) || name.length > 40 || name.length < 3) continue;
      const start = s.start + index;
      found.push({
        name: wordsAt(doc, start, start + name.length),
        dataExcluded: excludedIn(doc),
        start,
        end: start + name.length,
      });
    }
  }
  return found;
}

/** "各モールの受注情報において、カード情報は保持しておりません". */
function excludedIn(doc: NoticeDocument): DataCategory[] {
  const s = doc.sentences.find(
    (x) => /^(?:また|なお)?、?各(?:モール|店舗|店)の/.test(x.text) && words.notLeaked.test(x.text),
  );
  if (!s) return [];
  return [...new Set(findTerms(s.text, 0).map((term) => term.category))];
}

export interface ClosingReading {
  on: string;
  start: number;
  end: number;
}

/** "本サイトは…2011年3月31日に閉鎖しており、現在はサービスを提供しておりません". */
export function readClosing(doc: NoticeDocument): ClosingReading | undefined {
  for (const d of doc.dates) {
    if (d.precision !== 'day' || !d.hasYear) continue;
    const after = doc.text.slice(d.end, d.end + 60);
    const before = doc.text.slice(Math.max(0, d.start - 80), d.start);
    if (!/^に?(?:閉鎖し(?:て(?:おり|い)|まし)|閉店し|サービスを?(?:提供を)?終了し(?:て(?:おり|い)|まし))/.test(after))
      continue;
    if (/(?:サイト|サービス|ショップ|ストア|店)[^。]{0,70}$/.test(before) && /閉店|終了|現在は/.test(after))
      return { on: d.from, start: d.start, end: d.end + (after.indexOf('、') + 1 || 10) };
  }
  return undefined;
}
