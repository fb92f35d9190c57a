// Reads whom to call: the desks named for this incident, with hours and last day; customers' first, the press last.

import type { Contact } from '../incident/types.ts';
import { compileEarly } from './compile-early.ts';
import { HOURS_LINE, readHours, readUntil, stripUntil } from './desk-hours.ts';
import { cleanName, PRESS_LABEL } from './desk-name.ts';
import type { NoticeDocument } from './document.ts';
import { findPhones, type PhoneNumber } from './find-phones.ts';
import type { Line } from './lines.ts';
import { readWrittenDesks } from './read-written-desks.ts';

export interface DeskReading {
  contact: Contact;
  start: number;
  end: number;
  untilAt?: { start: number; end: number };
}

export const PRESS = /報道|取材|マスコミ|メディア|プレス|記者|広報|\bIR\b|press|media|journalist/i;
const STAFF = /従業員(?:の方|向け)|取引先(?:の方|様)(?:向け|専用)/;
export const EMAIL = compileEarly('draft', /[A-Za-z0-9._+-]{1,64}@(?:[A-Za-z0-9-]{1,40}\.){1,4}[A-Za-z]{2,12}/);
export const ADDRESS = /https?:\/\/[A-Za-z0-9._~:/?#@!$&*+,;=%-]{4,300}/;
export function readDesks(doc: NoticeDocument): DeskReading[] {
  const { asked, lines, places } = findPhones(doc);
  const desks: DeskReading[] = [];
  for (const n of asked) {
    const next = places.find((p) => p.start > n.start);
    const desk = readDesk(doc, n, next, lines);
    const before = desks[desks.length - 1];
    giveBack(before, desk, n);
    if (desk && before?.contact.name && OTHER_LINE.test(n.own)) desk.contact.name = before.contact.name;
    if (desk && !desks.some((d) => d.contact.tel === desk.contact.tel)) desks.push(desk);
  }
  shareHours(doc, desks);
  // A public-relations section that is the only desk answers everybody.
  const only = desks.length === 1 ? desks[0] : undefined;
  if (
    only?.contact.audience === 'press' &&
    !/報道|取材|press|media|journalist/i.test(doc.text.slice(Math.max(0, only.start - 40), only.end))
  ) {
    only.contact.audience = 'customers';
  }
  desks.push(...readWrittenDesks(doc, desks));
  return [
    ...desks.filter((d) => d.contact.audience !== 'press'),
    ...desks.filter((d) => d.contact.audience === 'press'),
  ];
}

/** "…まで、以降は", "終了後は": what comes after this desk. */
const HANDS_OVER = /(?:以降|以後|その後|(?:終了|閉鎖)後|日から)(?:の[^。、0-9]{0,14})?は[^。0-9]{0,30}$/;
/** "携帯からは": the same desk by another way. */
const OTHER_LINE =
  /^[^0-9。]{0,4}以(?:降|後)は、?$|^[^0-9。]{0,4}(?:携帯|スマートフォン|PHS|IP電話|海外|県外|市外)[^。0-9]{0,16}$/;
/** What may stand between a number and its hours: another way to call, a fax. */
const NOTE_BETWEEN = /^(?:[(（※*]|FAX|Fax|ファ(?:ク|ッ)|携帯|PHS|通話料)/;
/** "電話" in a line of its own, as terms of a list stand above what they name. */
const LABEL_ONLY = /^(?:お?電話(?:番号)?|TEL|E-?mail|(?:電子)?メール(?:アドレス)?|受付時間)[:：]?$/i;
const BELONGS =
  /^[(（]?(?:https?:|受付|うけつけ|URL|設置|開設|期間|しめきり|締め?切り?|期限|最終日|(?:電子)?メール|E-?mail|Mail|時間)|^(?:20[0-9]{2}年|令和|平成|[0-9]{1,2}月[0-9])/i;

function readDesk(
  doc: NoticeDocument,
  n: PhoneNumber,
  next: { start: number; line: Line; index: number } | undefined,
  numbered: ReadonlySet<Line>,
): DeskReading | undefined {
  const { own } = n;
  const contact: Contact = { tel: n.digits };
  let start = n.start;
  let end = n.end;
  const name0 = own.split(EMAIL).pop() ?? own;
  let name = cleanName(name0) || (PRESS_LABEL.exec(name0)?.[1] ?? '');
  let context = `${n.line.heading ?? ''} ${n.line.label ?? ''} ${own}`;
  const isProse = doc.lang === 'en' && own.length > 40;
  for (let back = 1; name.length < 2 && back <= 3 && !isProse; back++) {
    const line = doc.lines[n.index - back];
    if (
      !line ||
      line.text === doc.title ||
      line.text.length > 60 ||
      /。$/.test(line.text) ||
      TEL_LIKE.test(line.text)
    ) {
      break;
    }
    context += ` ${line.text}`;
    if (
      line.isHeading &&
      !/ダイヤル|窓口|センター|デスク|室$|課$|部$|局$|係$|担当$|グループ$|チーム$/.test(cleanName(line.text))
    )
      break;
    const found = cleanName(line.text.replace(EMAIL, '').replace(/(?:メール|E-?mail)[:：\s]*$/i, ''));
    if (found.length >= 2 && !/受付時間|営業時間/.test(found)) {
      name = found;
      start = Math.min(start, line.start);
    }
  }
  if (name.length < 2 && n.line.heading && /ダイヤル|窓口|デスク|センター/.test(n.line.heading))
    name = cleanName(n.line.heading);
  // What follows the number, to the next number or the end of the block.
  const stopAt =
    next && next.index <= n.index + 3
      ? next.line === n.line
        ? next.start
        : next.line.start
      : Number.POSITIVE_INFINITY;
  let tail =
    doc.text
      .slice(n.end, Math.min(n.line.end, stopAt))
      .split(
        /[／/。]\s?(?=(?:取材|報道|マスコミ|メディア|プレス))|(?<=\.) (?=(?:Journalists?|Reporters?|Press|Media)\b)/,
      )[0] ?? '';
  let tailLines = 1;
  for (let ahead = 1; ahead <= 5; ahead++) {
    const line = doc.lines[n.index + ahead];
    if (line && line.start < stopAt && LABEL_ONLY.test(line.text)) continue;
    if (!line || line.start >= stopAt || line.isHeading) break;
    if (PRESS.test(line.text) && !PRESS.test(own)) break;
    const isOwn = HOURS_LINE.test(line.text) || EMAIL.test(line.text) || BELONGS.test(line.text.replace(/^[※*]/, ''));
    if (!isOwn && NOTE_BETWEEN.test(line.text)) continue;
    if (!isOwn) break;
    tail += `\n${line.text}`;
    tailLines++;
    end = line.end;
  }
  if (tailLines === 1) end = Math.min(n.line.end, stopAt);
  const previous = doc.lines[n.index - 1];
  const around = `${own}\n${tail}\n${previous && EMAIL.test(previous.text) && !numbered.has(previous) && PRESS.test(previous.text) === PRESS.test(own) ? previous.text : ''}`;
  const hours =
    readHours(tail.replace(EMAIL, '')) ?? (own.length === n.start - n.line.start ? readHours(own) : undefined);
  // "3月29日をもって終了し、以降は…(03-…)": the line of the next desk tells when this one closes.
  const handsOver = next && next.index <= n.index + 2 && HANDS_OVER.test(doc.text.slice(next.line.start, next.start));
  const until =
    lastPhase(doc, n.end, end) ??
    (handsOver && next.line !== n.line
      ? readUntil(doc, n.end, next.start, next.start)
      : readUntil(doc, n.end, end, Math.min(stopAt, end + 160))) ??
    openUntil(doc, n);
  if (until) contact.until = until.on;
  if (hours) contact.hours = localized(doc, stripUntil(hours));
  if (contact.hours && Object.values(contact.hours).every((h) => !h)) delete contact.hours;
  const email = EMAIL.exec(around)?.[0];
  if (email) contact.email = email;
  const url = ADDRESS.exec(around)?.[0] ?? (previous && /^https?:\S+$/.test(previous.text) ? previous.text : undefined);
  if (url && URL.canParse(url)) contact.url = url.replace(/[.,;)]+$/, '');
  const isPress =
    PRESS.test(`${own} ${context.slice(0, 160)}`) && !(/お客様|個人の方|会員/.test(own) && !/報道/.test(own));
  contact.audience = isPress ? 'press' : STAFF.test(context) ? 'staff' : 'customers';
  // "0120-…(個人情報対応窓口、9:00-18:00)".
  const inside = NAME_INSIDE.exec(tail);
  if (name.length < 2 && inside?.[1]) name = inside[1];
  if (inside && contact.hours?.ja?.startsWith(`${inside[1]}`))
    contact.hours.ja = contact.hours.ja.slice(inside[1]?.length).replace(/^[、,\s]+/, '');
  if (name.length < 2) name = NAME_BEHIND.exec(tail)?.[1] ?? organizationLine(doc) ?? '';
  if (contact.hours?.ja?.startsWith(`${name}`) && name.length >= 2)
    contact.hours.ja = contact.hours.ja
      .slice(name.length)
      .replace(/^[(（](?:直通|代表)[)）]|^[、,\s]+/g, '')
      .trim();
  if (name.length >= 2) contact.name = localized(doc, name.slice(0, 120));
  return { contact, start, end: Math.min(end, doc.text.length), untilAt: until };
}

const NAME_INSIDE =
  /^\s?[(（]([^()（）、,0-9時]{3,24}(?:窓口|デスク|センター|係|室|課|部|ダイヤル|担当|事務局))[、,\s)）]/;
const NAME_BEHIND =
  /^\s{1,3}([^\s0-9、。()（）]{2,14}(?:課|部|室|係|窓口|センター)(?: [^\s0-9、。()（）]{2,10}(?:係|担当|グループ))?)(?=\s|$|[(（])/;
const TEL_LIKE = /0[0-9]{1,4}-[0-9]{1,4}-[0-9]{3,4}/;
function organizationLine(doc: NoticeDocument): string | undefined {
  return doc.lines.slice(0, 10).find((l) => /^(?:[^\s。、]{0,20}(?:株式会社|有限会社|法人)[^。、]{0,24})$/.test(l.text))
    ?.text;
}

function localized(doc: NoticeDocument, text: string): { ja?: string; en?: string } {
  const clean = text.replace(/\s+/g, ' ').trim().slice(0, 600);
  return doc.lang === 'ja' ? { ja: clean } : { en: clean };
}

/** "開設期間:3月18日から6月14日まで", told above the number. */
function openUntil(doc: NoticeDocument, n: PhoneNumber): ReturnType<typeof readUntil> {
  let found: ReturnType<typeof readUntil>;
  for (let back = 1; back <= 8; back++) {
    const line = doc.lines[n.index - back];
    if (!line || line.heading !== n.line.heading) break;
    if (TEL_LIKE.test(line.text)) return undefined;
    if (/^[^。]{0,8}(?:開設|設置|受付|対応)(?:の)?期間/.test(line.text))
      found = readUntil(doc, line.start, line.end, line.end);
  }
  return found;
}

/** "8/4~8/31 毎日…", then "9/1~9/29 平日…": it closes with the last. */
function lastPhase(
  doc: NoticeDocument,
  from: number,
  to: number,
): { on: string; start: number; end: number } | undefined {
  const phases = doc.ranges.filter(
    (r) =>
      r.start >= from &&
      r.end <= to &&
      !r.isOpen &&
      doc.text[r.start - 1] === '\n' &&
      /^[^\n休除]{0,16}[0-9](?:時|:[0-9])/.test(doc.text.slice(r.end, r.end + 30)),
  );
  const last = phases[phases.length - 1];
  if (/以降|以後|からは/.test(doc.text.slice(last?.end ?? to, to))) return undefined;
  return last?.to ? { on: last.to, start: last.last.start, end: last.end } : undefined;
}

/** An address between two numbers of one line, or in the line above, is the first desk's. */
function giveBack(before: DeskReading | undefined, desk: DeskReading | undefined, n: PhoneNumber): void {
  const email = desk?.contact.email;
  if (!before || !desk || !email) return;
  const isBefore = n.own.includes(email) && before.end > n.line.start;
  if (isBefore) before.contact.email ??= email;
  if (isBefore || before.contact.email === email) delete desk.contact.email;
}

/** "受付時間はいずれも…" after the last of several numbers is said of all of them. */
function shareHours(doc: NoticeDocument, desks: readonly DeskReading[]): void {
  const [last, ...more] = [...desks].reverse();
  if (!last?.contact.hours) return;
  const around = doc.text.slice(last.start, last.end + 80);
  if (!/いずれも|とも(?:に)?|共通|\bboth\b|\ball lines\b/.test(around)) return;
  for (const desk of more) if (!desk.contact.hours) desk.contact.hours = last.contact.hours;
}
