// Reads the services, shops and groups of people a notice declares untouched and names without an address.
import type { NoticeDocument } from './document.ts';
import { findTerms } from './find-terms.ts';
import type { Sentence } from './lines.ts';
import type { ScopeReading } from './read-scope.ts';
import * as words from './wording.ts';

const GROUP = /^(?:[・●■○※*-]|[(（]?\d+[)）.]|なお、|また、|ただし、)*\s*/;
const OUT_END =
  /(?:については|につきましては|に関しては|に関して|に対して|では|への|のシステムへの|(?<!また|あるい|もしく)は、?|について|も)/;

/** Services, shops and groups of people named without an address. */
export function readOutNames(doc: NoticeDocument, scope: ScopeReading): void {
  for (const s of doc.sentences) {
    if (s.line.isHeading || s.text.length > 420) continue;
    const inOut =
      s.line.topic === 'out' || (s.line.topic === 'not-leaked' && s.line.isItem && findTerms(s.text, 0).length === 0);
    const isLoose = !inOut && !words.unaffected.test(s.text);
    if (isLoose && !(doc.lang === 'ja' && LOOSELY_DENIED.test(s.text))) continue;
    if (doc.lang === 'en') {
      readOutEnglish(s, inOut, scope);
      continue;
    }
    const denial = words.unaffected.exec(s.text) ?? (isLoose || inOut ? LOOSELY_DENIED.exec(s.text) : null);
    if (!denial && !(inOut && !/(?:ます|ません|した|です|ない|おり)。?$/.test(s.text))) continue;
    const strong = denial && s.text.length > 120 ? STRONG_END.exec(s.text) : null;
    const cut = denial ? (strong?.index ?? OUT_END.exec(s.text)?.index ?? -1) : s.text.length;
    if (cut <= 0 || cut > 240) continue;
    // "…サーバーは本サイト固有のものであり、A、Bに関しては…": the names begin after the clause before them.
    const clauseStart = denial ? lastClause(s.text.slice(0, cut)) : 0;
    if (cut - clauseStart > 160) continue;
    if (
      clauseStart === 0 &&
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
        : Math.max(label && inOut ? label : 0, mark, clauseStart);
    addNames(doc, s, from, cut, scope, { inOut, isLoose });
  }
}

/** Weaker denials, which also tell of data: only groups of people, shops and services count. */
const LOOSELY_DENIED = /(?:含まれ|入って|渡って|載って|公開され|異状)[^。]{0,10}(?:ません|ない)/;
const GROUP_NAME =
  /(?:方|お客(?:様|さま)|会員様?|店舗?|支店|サービス|サイト|アプリ|学校|施設|部門|事業|会社|法人|ショップ|モール|システム|(?:ご|お)?(?:注文|予約|購入|買い物|買い上げ|支払い|寄付|取引)|生徒|卒業生|受験生|お子(?:様|さま)|参加者|読者)$/;
const STRONG_END = /(?:など)?(?:の事業)?(?:に関しては|については|につきましては)/;

function lastClause(text: string): number {
  let end = 0;
  for (const m of text.matchAll(/(?:であり|ており|おり|ため|ますが|ですが)、/g)) end = (m.index ?? 0) + m[0].length;
  return end;
}

const SPLIT = /、|,|及び|および|ならびに|並びに|又は|または|\/|や(?=[「ァ-ヶ一-龥])|と(?=[「『])|(?<=[」』])(?=[「『])/;
const NOT_A_GROUP =
  /^(?:当社|弊社|当店|当院|本件|今回|お客様|皆様|それ|これ|現在|現時点|本日|第三者|外部|その他|引き続き|既に|お預かり|別|上記|同)/;

function addNames(
  doc: NoticeDocument,
  s: Sentence,
  from: number,
  to: number,
  scope: ScopeReading,
  { inOut, isLoose }: { inOut: boolean; isLoose: boolean },
): void {
  let text = s.text
    .slice(from, to)
    .replace(/https?:[^\s)）、。]{1,300}|(?:[a-z0-9-]+\.){1,5}[a-z]{2,12}(?:\/[a-zA-Z0-9./_-]*)?/g, (m) =>
      '_'.repeat(m.length),
    )
    .replace(/(?<=\d),(?=\d{3})/g, '.');
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
      .replace(/約?[\d.]+(?:名|人|件)(?:様|さま)?$/, '')
      .replace(
        /(?:の(?:個人)?情報|に関する情報|など(?:の事業)?|の(?:お客様|会員様?)の情報|を通じた[^、]{0,6}|の情報|の記録)$/,
        '',
      )
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
    if (isLoose && !GROUP_NAME.test(name)) continue;
    // "お支払いの情報": data after all.
    if (/(?:に関する|の)情報[^、]{0,4}$/.test(part) && /支払|決済|カード|口座|パスワード|履歴$/.test(name)) continue;
    const begin = at + index + Math.max(0, part.indexOf(name));
    if (isData(name) && !(inOut && /(?:精算|予約|利用者|受検者)/.test(name))) continue;
    const known = scope.out.find(
      (x) =>
        x.start >= begin &&
        x.start <= begin + name.length + 40 &&
        x.start < s.end &&
        /^[」』]?[^、及おや]{0,8}$/.test(doc.text.slice(begin + name.length, x.start)),
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
  return findTerms(name, 0).length > 0 || /(?:番号|パスワード|コード|アドレス|残高|記録|情報)$/.test(name);
}

function readOutEnglish(s: Sentence, inOut: boolean, scope: ScopeReading): void {
  if (/^[A-Z' ]{6,}\.$/.test(s.text)) return;
  if (!inOut && !/not affected|unaffected|do(?:es)? not use this/i.test(s.text)) return;
  const shown = s.text.replace(/^[A-Z' ]{6,}\. /, (m) => ' '.repeat(m.length));
  const cut = /,? (?:are|is|were|was|do|does) (?:not|un)/i.exec(shown)?.index ?? s.text.length;
  const text = shown.slice(0, cut);
  let cursor = 0;
  for (const part of text.split(/,? and (?:of |at |by )?| or (?:of |at )?/)) {
    const index = text.indexOf(part, cursor);
    cursor = index + part.length;
    const name = part
      .replace(/\s*\([^)]*\)\s*/g, ' ')
      .trim()
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
