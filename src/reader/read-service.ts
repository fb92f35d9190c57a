// Reads which service of the organization was concerned.
import { type NoticeDocument, wordsAt } from './document.ts';
import { legalForms } from './parties-words.ts';
import type { NameReading } from './read-parties.ts';

const FORM = new RegExp(legalForms);
const SERVICE_NOUN =
  /サイト|サービス|ショップ|ストア|オンライン|アプリ|通販|クラブ|予約|教室|会員|店|カード|光|ブックス|モール|フォーム|システム|イベント|キャンパス|ポイント|学校|病院|ナビ|ポータル|ネット/;

export function readService(doc: NoticeDocument, organization: string | undefined): NameReading | undefined {
  for (const s of doc.sentences.slice(0, 18)) {
    if (s.line.topic === 'contact' || s.line.topic === 'out') continue;
    for (const m of s.text.matchAll(/[「『"]([^「」『』"]{2,40})[」』"]/g)) {
      const name = m[1] ?? '';
      const at = m.index ?? 0;
      const before = s.text.slice(Math.max(0, at - 26), at);
      const after = s.text.slice(at + m[0].length, at + m[0].length + 14);
      if (
        /^[^。]{0,4}(?:といいます|という|と表記|と略)|以下[、,]?\s?$/.test(after + before.slice(-4)) ||
        /以下、?$|\(以下$/.test(before)
      )
        continue;
      if (/について|に関する|お知らせ|お詫び|検索|でき?ない|の回答|ご案内$/.test(name) || /[。、]/.test(name)) continue;
      if (/付け?$/.test(before.trim())) continue;
      if (FORM.test(name) || name === organization || /[がはを].{2,}|(?:る|た|ない)$/.test(name)) continue;
      if (
        SERVICE_NOUN.test(before + name + after) ||
        /運営|提供|主催|開催|実施|において|における|https?:|up to/.test(before + after) ||
        doc.lang === 'en' ||
        /^ご(?:利用|契約)/.test(after)
      ) {
        if (doc.lang === 'en' && /[.,]|million/.test(name)) continue;
        return {
          name: wordsAt(doc, s.start + at + 1, s.start + at + 1 + name.length),
          start: s.start + at + 1,
          end: s.start + at + 1 + name.length,
        };
      }
    }
  }
  return undefined;
}
