// Reads which sites the notice is about and which it declares untouched, from addresses in the text and the words around them.

import type { DataCategory } from '../incident/types.ts';
import { anyOf } from './any-of.ts';
import { compileEarly } from './compile-early.ts';
import { lineIndexOf, type NoticeDocument, sentenceAt, wordsAt } from './document.ts';
import { findAll } from './find-all.ts';
import { isDenyingLead, leadOf } from './leads.ts';
import type { Sentence } from './lines.ts';
import { readOutNames } from './read-out-names.ts';
import * as words from './wording.ts';
import lists from './words/read-scope.json' with { type: 'json' };

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

const HOST = compileEarly(
  'draft',
  /(?:https?:\/\/)?(?<![@\w.-])((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,5}(?:co\.jp|or\.jp|ne\.jp|go\.jp|lg\.jp|ed\.jp|ac\.jp|[a-z]{2,12}))((?:\/[A-Za-z0-9._~%+@=&?#:-]*)*)/g,
);
const SHOUTED = /HTTPS?:\/\/[A-Z0-9./_~%-]{4,200}/g;
const FILE_TAIL = /\.(?:html?|pdf|php|aspx?|jsp|txt|xml|jpe?g|png|gif|zip|xlsx?|csv|docx?)$/i;
/** Endings that look like hosts and are names of things: "Amazon.co.jp店" is a shop's name, "Node.js" a product. */
const NO_HOST = /^(?:amazon\.co\.jp|yahoo\.co\.jp|node\.js|asp\.net|e\.g|i\.e|u\.s)$/i;
/** No notice names more; a page of links would. */
const MAX_ADDRESSES = 400;
const MALL = /モール(?!ID)|市場(?:店)?|マーケットプレイス|出店|storefront|\bmall\b/i;

export function readScope(doc: NoticeDocument): ScopeReading {
  const scope: ScopeReading = { in: [], out: [] };
  const text = doc.text.replace(SHOUTED, (m) => m.toLowerCase());
  let seen = 0;
  for (const m of findAll(HOST, text)) {
    if (seen++ > MAX_ADDRESSES) break;
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
    list.push({
      site,
      role,
      name: nameBefore(doc, s, start) ?? (place === 'out' ? headName(doc, s, start) : undefined),
      start,
      end,
    });
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

/** "…は別の環境で稼働しており": told of the address itself. */
const APART = compileEarly(
  'draft',
  /^[^。]{0,60}(?:別の(?:環境|基盤|仕組み|サーバー?|システム)(?:で|上|に(?:あ|保|置)|を(?:用|使))|設計が異な|独立し|同様の[^。、]{0,12}ません|含まれて(?:おり|い)ません|影響(?:は|も)?(?:あり|ござい)ません|対象(?:で|に)は?(?:あり|ござい|なり|含まれ)|are separate|is separate|(?:取り違え|不具合|異常|問題|被害|同様の[^。、]{1,8})(?:は|も)[^。、]{0,10}(?:ございません|ありません|生じて(?:おり|い)ません|起きて(?:おり|い)ません)|do(?:es)? not share)/,
);

/** Somebody else's page, or one's own that is not the matter: advice, a forgery, the privacy policy. */
const OF_OTHERS = compileEarly('draft', anyOf(lists.ofOthers, 'i'));
const OTHER_PAGE = compileEarly(
  'draft',
  /\/(?:privacy|policy|policies|terms|about|company|corporate|profile|recruit|guide|law|legal|sitemap)(?:[/._-]|$)/i,
);

type Place = 'in' | 'out' | 'none';

function placeOf(doc: NoticeDocument, s: Sentence, start: number, end: number, path: string): Place {
  const line = s.line;
  const before = doc.text.slice(Math.max(s.start, start - 50), start);
  // What is said of the next address is not said of this one.
  const after = (
    doc.text.slice(end, Math.min(s.end, end + 70)).split(/https?:|\((?=[a-z0-9-]{1,40}\.[a-z])/)[0] ?? ''
  ).replace(/、[^、。]{0,30}$/, (m) => (/[。]$|ません|ない/.test(m) ? m : ''));
  if (
    line.topic === 'contact' ||
    /お?問い?合わ?せ(?!フォーム(?:に|で|の))|サポート(?!」)|窓口|FAQ|詳し(?:く|い)|こちら|参照|ご覧(?!いただくため)|情報ソース|出典|source|see |visit|help:/i.test(
      `${before.slice(-24)}`,
    )
  )
    return 'none';
  if (/(?:ご覧|ご確認|参照)ください|をご参照/.test(after)) return 'none';
  const clause = `${before.split(/[。、]/).pop()}${after.split(/[。、]/)[0]}`;
  if (/0[0-9]{1,4}-[0-9]{2,4}-[0-9]{3,4}[^0-9]/.test(before)) return 'none';
  if (OF_OTHERS.test(clause) || OTHER_PAGE.test(path)) return 'none';
  const lead = leadOf(doc, line);
  if (line.topic === 'out' || line.topic === 'not-leaked' || (lead && isDenyingLead(lead))) return 'out';
  if (words.unaffected.test(s.text) && (!words.leak.test(stripDenial(s.text)) || words.unaffected.test(after)))
    return 'out';
  if (/not affected|unaffected/i.test(s.text) || APART.test(after)) return 'out';
  if (line.topic === 'harm' || line.topic === 'measures' || line.topic === 'results' || line.topic === 'request')
    return 'none';
  if (
    /\/(?:owabi|oshirase|apology|support|help|faq|inquiry|contact|news|info|release|press)[/0-9._-]*/.test(path) &&
    line.topic !== 'target'
  )
    return 'none';
  const bare = line.text.replace(/https?:\S+|\s/g, '');
  if (bare.length === 0) {
    const index = lineIndexOf(doc.lines, line);
    const [last, before] = [doc.lines[index - 1], doc.lines[index - 2]];
    const above = [last?.text, last && last.text.length < 30 ? before?.text : ''];
    if (last?.topic === 'contact' || /[0-9]{4}/.test(last?.text ?? '')) return 'none';
    if (!/サイト|店|ショップ|対象|サービス|アプリ/.test(above.join(' '))) return 'none';
  }
  return 'in';
}

/** Denials hold leak words of their own. */
function stripDenial(text: string): string {
  return text.replace(/(?:流出|漏え|侵入|不正アクセス)[^、。]{0,20}(?:ません|ない|おらず|ございません)/g, '');
}

/** "つむぎ市(https://…)は対象に入っておらず": a sentence that begins with the name. */
function headName(doc: NoticeDocument, s: Sentence, start: number): string | undefined {
  return /^(?:(?:なお|また|一方)、)?([^、。\s「」はがをに(（]{2,20})[(（]$/.exec(doc.text.slice(s.start, start))?.[1];
}

/** "・…オンライン(https://": an item that is a name and its address. */
const ITEM_NAME = /^\s?(?:[・●○■◆※*-]|[(（]?\d{1,2}[)）.])\s?([^\s、。・はがを「」()（）]{3,30})[\s(（:：]*$/;

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
  const item = s.line.mark === '' ? undefined : ITEM_NAME.exec(doc.text.slice(s.line.start, start))?.[1];
  if (item) return item;
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
