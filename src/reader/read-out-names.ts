// Reads the services, shops and groups of people a notice declares untouched and names without an address.

import { compileEarly } from './compile-early.ts';
import { isDataName, isGroupName } from './data-names.ts';
import type { NoticeDocument } from './document.ts';
import { findAll } from './find-all.ts';
import { findTerms } from './find-terms.ts';
import { isDenyingLead, leadOf } from './leads.ts';
import type { Sentence } from './lines.ts';
import type { ScopeReading } from './read-scope.ts';
import { isListOfGroups, splitNames } from './split-names.ts';
import { cutClauses } from './stances.ts';
import * as words from './wording.ts';

const OUT_END =
  /については|につきましては|に関しては|に関して|に対して|において(?:は|も)?|におきまして(?:は|も)?|では|には|への|のシステムへの|(?<!また|あるい|もしく|で|に)は(?!がき|じめ|なれ)、?|について|(?<=[一-龥ァ-ヶー_」』]|など|等|方|さま|の分)も/g;

/** Services, shops and groups of people named without an address. */
export function readOutNames(doc: NoticeDocument, scope: ScopeReading): void {
  for (const s of doc.sentences) {
    if (s.line.isHeading || s.text.length > 420) continue;
    const hasTerms = s.line.topic === 'not-leaked' && findTerms(s.text, 0).length > 0;
    const isItem = s.line.isItem && s.line.topic === 'not-leaked' && !hasTerms;
    if (doc.lang === 'en') {
      readOutEnglish(s, s.line.topic === 'out' || (s.line.topic === 'not-leaked' && !hasTerms), scope);
      continue;
    }
    const lead = s.line.topic === undefined || /^(?:target|data)$/.test(s.line.topic) ? leadOf(doc, s.line) : undefined;
    const inOut =
      s.line.topic === 'out' || (lead !== undefined && words.unaffected.test(lead.text) && isDenyingLead(lead));
    const start = listStart(s);
    const denial = words.unaffected.exec(s.text.slice(start));
    const isStatement = /(?:ます|ません|した|です|ない|おり)。?$/.test(s.text);
    if ((inOut || isItem) && !denial && !isStatement) {
      addNames(doc, s, start, s.text.length, scope, inOut ? 'listed' : 'loose');
      continue;
    }
    const alike = ALIKE.exec(s.text);
    if (alike?.[1] && wasSpared(doc, s) && addNames(doc, s, alike.index, alike[1].length, scope, 'loose')) continue;
    const loose = denial ?? LOOSELY_DENIED.exec(s.text) ?? (inOut && isStatement ? /$/.exec(s.text) : null);
    if (loose) readDenial(doc, s, denial ? start + denial.index : loose.index, scope, denial ? 'listed' : 'loose');
  }
}

/** Weaker denials, which also tell of data: only groups of people, shops and services count. */
const LOOSELY_DENIED = compileEarly(
  'draft',
  /(?:含まれ|入って|渡って|載って|公開され|異[状常])[^。]{0,10}(?:ません|ない)|(?:ご)?心配(?:は|に|には)[^。]{0,6}(?:ありません|ございません|及びません)|(?:一覧|名簿|表)に(?:は)?(?:ありません|ございません)|の分は(?:ありません|ございません|含まれ)|無事で|所在(?:を|は)[^。、]{0,6}確認(?:して|でき)|(?:置かれ|置いて|保存(?:し|され)|流出し|漏えいし)て?(?:おりません|いません|おらず)|(?:保管|稼働)され?て(?:いる|おり|います)/,
);
/** "日帰りのお客様も同様です", behind a sentence that spares somebody. */
const ALIKE =
  /^(?:なお、|また、)?([^、。]{2,40}?)(?:について|につきまして|に関して)?も、?(?:これと)?(?:同様|同じ)(?:です|でございます|に)/;
function wasSpared(doc: NoticeDocument, s: Sentence): boolean {
  const before = doc.sentences[doc.sentences.indexOf(s) - 1];
  return before !== undefined && before.line === s.line && words.unaffected.test(before.text);
}
const INTRODUCED =
  /^(?:[\s:：]*(?:なお|また|ただし|一方|尚|Q\.?|A\.?|いいえ)[、。]|[^「『]{0,30}(?:が別に運営する|が運営する|の運営する)|[^「『、。]{2,30}(?:に|で|が)ご?(?:利用|使用|お使い|導入)(?:いただいて|されて|して)(?:いる|おります)(?=[^「『、。]{0,20}「)|※)/;

function listStart(s: Sentence): number {
  const mark = MARK.exec(s.text)?.[0].length ?? 0;
  const labelAt = s.line.label ? s.text.indexOf(s.line.label) : -1;
  return s.line.label && labelAt >= 0 && labelAt <= 4 && /対象|影響|関係|関わり/.test(s.line.label)
    ? labelAt + s.line.label.length
    : mark;
}
const MARK = /^(?:[・●■○※*◆-]|[(（]?\d+[)）.]|[AＡ答][.．:：]?\s)\s*/;

/** "AおよびBは…影響はありません": the first topic before the denial that names groups. */
function readDenial(doc: NoticeDocument, s: Sentence, at: number, scope: ScopeReading, mode: Mode): void {
  const text = s.text.replace(/[「『(（][^「」『』()（）]{0,60}[」』)）]/g, (m) => '_'.repeat(m.length));
  let from = listStart(s);
  for (const clause of cutClauses(text)) {
    if (clause.end > at) break;
    // "AはBで、Cは…": what leaked stands before its own border.
    if (clause.stance === 'leaked') from = Math.max(from, clause.end);
  }
  const markers = [...findAll(OUT_END, text.slice(0, at))].map((m) => ({ at: m.index ?? 0, length: m[0].length }));
  const toward = /(?:への|に対する|での|に、?|が)$/.exec(text.slice(0, at));
  if (toward) markers.push({ at: toward.index, length: toward[0].length });
  if (s.text.length > 120) markers.sort((x, y) => y.length - x.length);
  for (const marker of markers) {
    if (marker.at <= from || marker.at - from > 240) continue;
    const start = from + lastClause(s.text.slice(from, marker.at));
    if (marker.at - start <= 160 && addNames(doc, s, start, marker.at, scope, mode)) return;
    if (s.text.length <= 120) from = marker.at + marker.length;
  }
}

function lastClause(text: string): number {
  let end = 0;
  for (const m of findAll(/(?:であり|ており|おり|ため|ますが|ですが|でも|ては)、/g, text))
    end = (m.index ?? 0) + m[0].length;
  return end;
}

const OF_DATA = /^(?:に関する|の)(?:個人)?(?:情報|データ|記録)/;
/** Those at a place are people, whatever they are called. */
const ENDS_AS_PERSON = /(?:[生者名方客員様]|児童)$/;
const PERSONS = /(?:方々?|お客(?:様|さま)|会員様?|利用者様?)$/;
/** What goes on as before: no group whose data might have been touched. */
const BUSINESS =
  /(?:お届け|配送|発送|出荷|授業|入試|試験|診療|業務|営業|業績|決算|株価|品質|支障|安全性?|資産|納期|運行|給水|供給|生産|製造|生活|(?<!を)ご?利用|進捗|日程)(?:等|など)?$|^(?:お?支払い?|決済|通信|認証)$/;

type Mode = 'listed' | 'loose';

/** @returns whether any group was named */
function addNames(
  doc: NoticeDocument,
  s: Sentence,
  from: number,
  to: number,
  scope: ScopeReading,
  mode: Mode,
): boolean {
  const shown = s.text
    .slice(from, to)
    .replace(/https?:[^\s)）、。]{1,300}|(?:[a-z0-9-]+\.){1,5}[a-z]{2,12}(?:\/[a-zA-Z0-9./_-]*)?/g, (m) =>
      '_'.repeat(m.length),
    )
    .replace(/(?<=\d),(?=\d{3})/g, '.');
  const lead = INTRODUCED.exec(shown)?.[0].length ?? 0;
  const text = shown.slice(lead);
  const names = splitNames(text).map((part) => ({ ...part, isQuoted: /[「『]/.test(text[part.at - 1] ?? '') }));
  // A list with data in it is a list of data; "…の情報" may also be a group's in a part of its own.
  const isListed = s.line.topic === 'out' && mode === 'listed';
  if (
    !(isListed && isListOfGroups(s)) &&
    names.some(
      (n) =>
        !n.isQuoted && !PERSONS.test(n.name) && (findTerms(n.name, 0).length > 0 || (!isListed && isDataName(n.name))),
    )
  )
    return true;
  if (mode === 'loose' && !names.some((n) => n.isQuoted || isGroupName(n.name))) return false;
  let found = false;
  for (const { name: shownName, at, isQuoted } of names) {
    const name = shownName.replace(/(?<=\d)\.(?=\d{3})/g, ',');
    if (
      (s.line.topic !== 'out' && BUSINESS.test(name) && !isGroupName(name)) ||
      /^[一二三四五六七八九十][\s　]/.test(name) ||
      // "受検料に関する情報": data that no table of terms knows.
      (mode === 'loose' &&
        !isQuoted &&
        !isGroupName(name) &&
        !ENDS_AS_PERSON.test(name) &&
        OF_DATA.test(text.slice(at + shownName.length)))
    )
      continue;
    const begin = s.start + from + lead + at;
    found = true;
    const known = scope.out.find(
      (x) =>
        x.start >= begin &&
        x.start <= begin + name.length + 40 &&
        x.start < s.end &&
        /^[」』]?[^、及おや]{0,8}$/.test(doc.text.slice(begin + name.length, x.start)),
    );
    if (known) known.name ??= name;
    else if (!scope.out.some((x) => x.name && (x.name.includes(name) || name.includes(x.name))))
      scope.out.push({ name, start: begin, end: begin + name.length });
  }
  return found;
}

const APART =
  /(?<!\bwho),? (?:are|is|were|was|do|does) (?:not|un|(?:all |both )?(?:kept |held |run |stored )?(?:on|in) (?:a |their |its )?(?:separate|different|own))/i;
const OPERATIONS =
  /^(?:if|when|you|no other|nothing)\b|^(?:our )?(?:deliver|orders?$|payments?$|services?$|operations?|shipping|business\b|production|the quality|care)/i;
const ASIDE =
  /,? (?:which|whose|(?<=, |\b(?!people|customers|members|users|guests|patients|donors|supporters|clients|subscribers|visitors)[a-z-]{1,30} )who(?! (?:never|only|chose|paid|bought|ordered|joined|booked|uses?d?|signed|registered|visited|applied|stayed|live|became)\b))\b[^,]{3,80}(?=,|$|\.$)/gi;

const INTRODUCED_EN =
  /^(?:(?:We|I) (?:can|are able to|are pleased to|would like to|want to|wish to) (?:confirm|say|add|stress|assure you|reassure you)|Please note|Please be assured|Rest assured|Note) that /;
/** "donors by text, event participants, and customers of our shops": commas that only list. */
const LIST_EN = /^[^,]{3,60}(?:, [^,]{3,60})+,? and [^,]{3,80}$/;

const EN_JOINTS =
  /,? and (?:of |at |by )?| or (?:of |at )?|;|, (?=(?:our|the) |(?:customers|people|users|members|clients|players|visitors|subscribers|guests|readers|patients|students|donors|anyone|those) )/;

/** "…, nor were travellers who booked with a partner", "Neither the shop nor the app was affected." */
const NOR = /,? nor (?:were|was|are|is|has|have|had|did|does|do) ((?:the |our |any )?[^,;.]{4,90})/;
const NEITHER =
  /^Neither (.{3,80}?) nor (.{3,80}?) (?:was|were|is|are|has been|have been) (?:affected|involved|touched|impacted|concerned|part of)/;

function readOutEnglish(s: Sentence, inOut: boolean, scope: ScopeReading): void {
  if (/^[A-Z' ]{6,}\.$/.test(s.text)) return;
  const neither = NEITHER.exec(s.text);
  if (neither) {
    for (const name of neither.slice(1)) addEnglishName(s, name, s.text.indexOf(name), inOut, scope);
    return;
  }
  const nor = NOR.exec(s.text);
  if (nor?.[1] && (inOut || words.unaffected.test(s.text)))
    addEnglishName(s, nor[1], nor.index + nor[0].length - nor[1].length, inOut, scope);
  const shown = s.text
    .replace(/^(?:[A-Z' ]{6,}\. |[A-Z][A-Za-z ]{3,24}: )/, (m) => ' '.repeat(m.length))
    .replace(ASIDE, (m) => ' '.repeat(m.length))
    .replace(INTRODUCED_EN, (m) => ' '.repeat(m.length));
  const cut = APART.exec(shown)?.index;
  if (!inOut && (cut === undefined || !words.unaffected.test(s.text))) return;
  if (
    cut === undefined &&
    /[.]$/.test(shown) &&
    /(?<!\b(?:who|whose [a-z]{1,20}) )\b(?:we|is|are|was|were|have|has)\b/i.test(shown)
  )
    return;
  const spared = /\b(?:does|did|do) not (?:affect|involve|concern) /i.exec(shown);
  const from = spared ? spared.index + spared[0].length : 0;
  const text = spared ? ' '.repeat(from) + shown.slice(from) : shown.slice(0, cut ?? s.text.length);
  // "Debit and credit card details were not part of it": data, no groups.
  if (!inOut && findTerms(text, 0).length > 0) return;
  let cursor = 0;
  for (const part of text.split(LIST_EN.test(text.trim()) ? /,? and |, / : EN_JOINTS)) {
    const index = text.indexOf(part, cursor);
    cursor = index + part.length;
    addEnglishName(s, part, index, inOut, scope);
  }
}

function addEnglishName(s: Sentence, part: string, index: number, inOut: boolean, scope: ScopeReading): void {
  const name = part
    .replace(/\s*\([^)]*\)\s*/g, ' ')
    .trim()
    .replace(/^(?:customers of |orders placed (?:at|on|with) |users of |of |at )/i, '')
    .replace(/(?:,? (?:at|through|via|on|from)|,)? [a-z0-9.-]+\.[a-z]{2,10}(?:\/\S*)?[,.]?$/i, '')
    .replace(/^(?:our|the) /i, '')
    .replace(/(?: (?:itself|themselves|too|also))?[.,\s]+$|(?: (?:itself|themselves|too|also))$/, '');
  if (!inOut && OPERATIONS.test(name)) return;
  if (
    name.length < 4 ||
    name.length > 90 ||
    /^(?:it|they|this|that|these|those|most|many|some|all|none|others?|around|about|its|their)\b|\d{3}/i.test(
      name.replace(/ (?:19|20)\d\d$/, ''),
    )
  )
    return;
  if (findTerms(name, 0).length > 0) return;
  const begin = s.start + index;
  const known = scope.out.find((x) => x.start >= begin && x.start <= begin + part.length + 2);
  if (known) known.name ??= name;
  else scope.out.push({ name, start: begin, end: begin + part.length });
}
