// Reads which sites the notice is about and which it declares untouched, from addresses in the text and the words around them.
import type { DataCategory } from '../incident/types.ts';
import { type NoticeDocument, sentenceAt, wordsAt } from './document.ts';
import type { Sentence } from './lines.ts';
import { readOutNames } from './read-out-names.ts';
import * as words from './wording.ts';

export interface SiteReading {
  site?: string;
  role?: 'service' | 'storefront' | 'operator';
  name?: string;
  /** Not held at this place. */
  dataExcluded?: DataCategory[];
  start: number;
  end: number;
}
export interface ScopeReading {
  in: SiteReading[];
  out: SiteReading[];
}

const HOST =
  /(?:https?:\/\/)?(?<![@\w.-])((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,5}(?:co\.jp|or\.jp|ne\.jp|go\.jp|lg\.jp|ed\.jp|ac\.jp|[a-z]{2,12}))((?:\/[A-Za-z0-9._~%+@=&?#:-]*)*)/g;
const FILE_TAIL = /\.(?:html?|pdf|php|aspx?|jsp|txt|xml|jpe?g|png|gif|zip|xlsx?|csv|docx?)$/i;
/** Endings that look like hosts and are names of things: "Amazon.co.jp店" is a shop's name, "Node.js" a product. */
const NO_HOST = /^(?:amazon\.co\.jp|yahoo\.co\.jp|node\.js|asp\.net|e\.g|i\.e|u\.s)$/i;
const MALL = /モール(?!ID)|市場(?:店)?|マーケットプレイス|出店|storefront|\bmall\b/i;

export function readScope(doc: NoticeDocument): ScopeReading {
  const scope: ScopeReading = { in: [], out: [] };
  for (const m of doc.text.matchAll(HOST)) {
    const host = (m[1] ?? '').toLowerCase();
    const path = m[2] ?? '';
    const start = m.index ?? 0;
    const end = start + m[0].length;
    if (NO_HOST.test(host) || FILE_TAIL.test(host) || (!m[0].startsWith('http') && !isHostLike(doc, host, start)))
      continue;
    const s = sentenceAt(doc, start);
    if (!s) continue;
    const place = placeOf(doc, s, start, end, path);
    if (place === 'none') continue;
    const segments =
      path
        .split(/[?#]/)[0]
        ?.split('/')
        .filter((p) => p !== '' && !FILE_TAIL.test(p)) ?? [];
    const nearby = doc.text.slice(Math.max(s.start, start - 40), Math.min(s.end, end + 6));
    const isStorefront = segments.length > 0 && MALL.test(nearby);
    const keepsPath = isStorefront || (segments.length > 0 && (place === 'out' || /\/$/.test(path)));
    const site = keepsPath ? `${host}/${segments.slice(0, 3).join('/')}` : host;
    const list = place === 'in' ? scope.in : scope.out;
    if (scope.in.some((x) => x.site === site) || scope.out.some((x) => x.site === site)) continue;
    const role = isStorefront
      ? 'storefront'
      : /ホームページ|コーポレート|企業サイト|corporate/i.test(nearby.slice(0, 40)) &&
          !/通販|ショップ|ストア|予約|会員|お客様の情報/.test(s.text)
        ? 'operator'
        : 'service';
    list.push({ site, role, name: nameBefore(doc, s, start), start, end });
  }
  readOutNames(doc, scope);
  return scope;
}

function isHostLike(doc: NoticeDocument, host: string, start: number): boolean {
  if (doc.text[start - 1] === '@') return false;
  const last = host.split('.').pop() ?? '';
  return (
    /^(?:www|shop|store|ec|online|mall|tickets?|grocery|trade)\./.test(host) ||
    /^(?:example|jp|com|net|org|info|biz|shop|store|io|uk|de|fr|eu|co)$/.test(last)
  );
}

type Place = 'in' | 'out' | 'none';

function placeOf(doc: NoticeDocument, s: Sentence, start: number, end: number, path: string): Place {
  const line = s.line;
  const before = doc.text.slice(Math.max(s.start, start - 50), start);
  const after = doc.text.slice(end, Math.min(s.end, end + 70));
  if (
    line.topic === 'contact' ||
    /お?問い?合わ?せ|サポート|窓口|FAQ|詳し(?:く|い)|こちら|参照|ご覧|情報ソース|出典|source|see |visit|help:/i.test(
      `${before.slice(-24)}`,
    )
  )
    return 'none';
  if (/(?:ご覧|ご確認|参照)ください|をご参照/.test(after)) return 'none';
  if (line.topic === 'out' || line.topic === 'not-leaked') return 'out';
  if (words.unaffected.test(s.text) && (!words.leak.test(stripDenial(s.text)) || words.unaffected.test(after)))
    return 'out';
  if (/not affected|unaffected/i.test(s.text)) return 'out';
  if (line.topic === 'harm' || line.topic === 'measures' || line.topic === 'results' || line.topic === 'request')
    return 'none';
  if (/\/(?:owabi|support|faq|inquiry|contact|news|info|release|press)[/0-9._-]*/.test(path) && line.topic !== 'target')
    return 'none';
  const bare = line.text.replace(/https?:\S+|\s/g, '');
  if (bare.length === 0 && !/サイト|店|ショップ|対象/.test(doc.lines[doc.lines.indexOf(line) - 1]?.text ?? ''))
    return 'none';
  return 'in';
}

/** Denials hold leak words of their own. */
function stripDenial(text: string): string {
  return text.replace(/(?:流出|漏え|侵入|不正アクセス)[^、。]{0,20}(?:ません|ない|おらず|ございません)/g, '');
}

function nameBefore(doc: NoticeDocument, s: Sentence, start: number): string | undefined {
  const before = doc.text.slice(Math.max(s.start, start - 60), start).replace(/[(（<〈\s:：]+$/, '');
  const quoted =
    /[「『"]([^「」『』"]{1,40})[」』"](?![^「」]{0,12}(?:および|及び|並びに|ならびに))[^「」、。(（]{0,12}$/.exec(
      before,
    );
  if (quoted?.[1])
    return wordsAt(
      doc,
      start - (doc.text.slice(Math.max(s.start, start - 60), start).length - before.lastIndexOf(quoted[1])),
      start -
        (doc.text.slice(Math.max(s.start, start - 60), start).length - before.lastIndexOf(quoted[1])) +
        quoted[1].length,
    );
  const cell = before.includes('\t') ? before.slice(before.lastIndexOf('\t') + 1) : undefined;
  if (cell && cell.length <= 40) return cell;
  if (before.includes('\t') || s.line.text.includes('\t')) return s.line.text.split('\t')[0];
  if (doc.lang === 'en')
    return /(?:our |the )((?:[a-z]+ ){0,4}(?:service|site|shop|store|website|platform))[^a-z]{0,8}(?:at )?$/i.exec(
      before,
    )?.[1];
  const phrase =
    /([^、。\sはがのをで「」(（]{2,24}(?:サイト|ページ|ショップ|ストア|ホームページ|店|アプリ|フォーム|サービス)|[^、。\sはがを「」]{2,24}の(?:サイト|ページ|ショップ))$/.exec(
      before,
    );
  return phrase?.[1]
    ?.split(/および|及び|ならびに|並びに|または/)
    .pop()
    ?.replace(/^(?:当社|弊社|当店|当基金|当館|当会|当法人)の?/, '');
}
