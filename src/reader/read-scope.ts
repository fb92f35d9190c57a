// Reads which sites the notice is about and which it declares untouched, from addresses in the text and the words around them.
import { type NoticeDocument, sentenceAt, wordsAt } from './document.ts';
import type { Sentence } from './lines.ts';
import { findTerms } from './read-data.ts';
import * as words from './wording.ts';

export interface SiteReading {
  site?: string;
  role?: 'service' | 'storefront' | 'operator';
  name?: string;
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
    const keepsPath = isStorefront || (place === 'out' && segments.length > 0);
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
  const quoted = /[「『"]([^「」『』"]{1,40})[」』"][^「」、。(（]{0,12}$/.exec(before);
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
  return phrase?.[1]?.replace(/^(?:当社|弊社|当店|当基金|当館|当会|当法人)の?/, '');
}

const GROUP = /^(?:[・●■○※*-]|[(（]?\d+[)）.]|なお、|また、|ただし、)*\s*/;
const OUT_END = /(?:については|につきましては|に関しては|に関して|に対して|では|への|のシステムへの|は、?|について|も)/;

/** Services, shops and groups of people named without an address. */
function readOutNames(doc: NoticeDocument, scope: ScopeReading): void {
  for (const s of doc.sentences) {
    if (s.line.isHeading || s.text.length > 260) continue;
    const inOut =
      s.line.topic === 'out' || (s.line.topic === 'not-leaked' && s.line.isItem && findTerms(s.text, 0).length === 0);
    if (!inOut && !words.unaffected.test(s.text)) continue;
    if (doc.lang === 'en') {
      readOutEnglish(s, inOut, scope);
      continue;
    }
    const denial = words.unaffected.exec(s.text);
    if (!denial && !(inOut && !/。$/.test(s.text))) continue;
    const cut = denial ? (OUT_END.exec(s.text)?.index ?? -1) : s.text.length;
    if (cut <= 0 || cut > 160) continue;
    if (
      /^対象(?:は|外)|^(?:本件|今回|当該)|^(?:当社|弊社)(?:$|の?(?:システム|サーバー?|サービス)?$)/.test(
        s.text.slice(0, cut).replace(GROUP, ''),
      ) &&
      !/[「『]/.test(s.text.slice(0, cut))
    )
      continue;
    const label = s.line.label && s.text.startsWith(s.line.label) ? s.line.label.length : 0;
    const mark = /^(?:[・●■○※*◆-]|[(（]?\d+[)）.])\s*/.exec(s.text)?.[0].length ?? 0;
    const labelAt = s.line.label ? s.text.indexOf(s.line.label) : -1;
    const from =
      s.line.label && labelAt >= 0 && labelAt <= 4 && /対象|影響/.test(s.line.label)
        ? labelAt + s.line.label.length
        : Math.max(label && inOut ? label : 0, mark);
    addNames(doc, s, from, cut, scope, inOut);
  }
}

const SPLIT = /、|,|及び|および|ならびに|並びに|又は|または|\/|や(?=[「ァ-ヶ一-龥])|と(?=[「『])/;
const NOT_A_GROUP =
  /^(?:当社|弊社|当店|当院|本件|今回|お客様|皆様|それ|これ|現在|現時点|本日|第三者|外部|その他|引き続き|既に|お預かり|別|上記|同)/;

function addNames(
  doc: NoticeDocument,
  s: Sentence,
  from: number,
  to: number,
  scope: ScopeReading,
  inOut: boolean,
): void {
  let text = s.text
    .slice(from, to)
    .replace(/https?:[^\s)）、。]{1,300}|(?:[a-z0-9-]+\.){1,5}[a-z]{2,12}(?:\/[a-zA-Z0-9./_-]*)?/g, (m) =>
      '_'.repeat(m.length),
    );
  let at = s.start + from;
  const lead =
    /^(?:[\s:：]*(?:なお|また|ただし|一方|尚)、|[^「『]{0,30}(?:が別に運営する|が運営する|の運営する)|※)/.exec(
      text,
    )?.[0] ?? '';
  text = text.slice(lead.length);
  at += lead.length;
  const list = /当社(?:及び|および)(?:他の|その他の)[^(（]{0,12}[(（]([^()（）]{4,120})[)）]/.exec(text);
  if (list?.[1]) {
    at += list.index + list[0].indexOf(list[1]);
    text = list[1];
  }
  let cursor = 0;
  for (const part of text.split(SPLIT)) {
    const index = text.indexOf(part, cursor);
    cursor = index + part.length;
    const quoted = /[「『]([^「」『』]{2,40})[」』]/.exec(part);
    let name = part
      .replace(/^[\s(（]+/, '')
      .replace(/[(（][^()（）]*[)）]?$/, '')
      .replace(/(?:の(?:個人)?情報|に関する情報|などの事業|の(?:お客様|会員様?)の情報|を通じた[^、]{0,6}|の情報)$/, '')
      .trim();
    if (quoted?.[1] && part.length - quoted[1].length <= 16) name = quoted[1].trim();
    name = name.replace(/^(?:弊社|当社|当館|本会|当会)の?(?:が運営する)?/, '').trim();
    if (
      name.length < 2 ||
      name.length > 44 ||
      NOT_A_GROUP.test(name) ||
      /^\d(?!\d{3}年)|__|流出|漏え|可能性|おらず|ません|^[A-Z][.]/.test(name)
    )
      continue;
    const begin = at + index + Math.max(0, part.indexOf(name));
    if (isData(name) && !(inOut && /(?:精算|予約|利用者|受検者)/.test(name))) continue;
    const known = scope.out.find(
      (x) =>
        x.start >= begin &&
        x.start <= begin + name.length + 40 &&
        x.start < s.end &&
        doc.text.slice(begin + name.length, x.start).length <= 12,
    );
    if (known) {
      known.name ??= name;
      continue;
    }
    if (scope.out.some((x) => x.name && (x.name.includes(name) || name.includes(x.name)))) continue;
    scope.out.push({ name, start: begin, end: begin + name.length });
  }
}

function isData(name: string): boolean {
  return findTerms(name, 0).length > 0 || /(?:番号|パスワード|コード|アドレス|残高|記録)$/.test(name);
}

function readOutEnglish(s: Sentence, inOut: boolean, scope: ScopeReading): void {
  if (/^[A-Z' ]{6,}\.$/.test(s.text)) return;
  if (!inOut && !/not affected|unaffected|do(?:es)? not use this/i.test(s.text)) return;
  const cut = /,? (?:are|is|were|was|do|does) (?:not|un)/i.exec(s.text)?.index ?? s.text.length;
  const text = s.text.slice(0, cut).replace(/^[A-Z' ]{6,}\. /, (m) => ' '.repeat(m.length));
  let cursor = 0;
  for (const part of text.split(/,? and (?:of |at |by )?| or (?:of |at )?/)) {
    const index = text.indexOf(part, cursor);
    cursor = index + part.length;
    const name = part
      .replace(/\s*\([^)]*\)\s*/g, ' ')
      .replace(/^(?:customers of |orders placed (?:at|on|with) |users of |of |at |people who )/i, '')
      .replace(/(?:,? at)? [a-z0-9.-]+\.[a-z]{2,10}(?:\/\S*)?[,.]?$/i, '')
      .replace(/^(?:our|the) /i, '')
      .replace(/[.,\s]+$/, '');
    if (name.length < 4 || name.length > 60 || findTerms(name, 0).length > 0) continue;
    const begin = s.start + index;
    const known = scope.out.find((x) => x.start >= begin && x.start <= begin + part.length + 2);
    if (known) known.name ??= name;
    else scope.out.push({ name, start: begin, end: begin + part.length });
  }
}
