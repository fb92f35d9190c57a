// Reads whom to call: the desks named for this incident, with hours and last day; customers' first, the press last.
import type { Contact } from '../incident/types.ts';
import { HOURS_LINE, readHours, readUntil, stripUntil } from './desk-hours.ts';
import { cleanName } from './desk-name.ts';
import type { NoticeDocument } from './document.ts';
import type { Line } from './lines.ts';
import { readWrittenDesks } from './read-written-desks.ts';

export interface DeskReading {
  contact: Contact;
  start: number;
  end: number;
  untilAt?: { start: number; end: number };
}

const TEL =
  /(?<![0-9-])(?<![A-Za-z](?=[0-9+]))(?:\+?[0-9]{1,3}[- ])?(?:\(0[0-9]{1,4}\) ?|0[0-9]{1,4}[- ()])[0-9]{1,4}[- )][0-9]{3,4}(?![0-9-])/g;
const US_TEL = /(?<![0-9-])(?:\+?1[- ])?(?:\([2-9][0-9]{2}\) ?|[2-9][0-9]{2}[-.])[0-9]{3}[-.][0-9]{4}(?![0-9-])/g;
/** As written outside Japan and America: "01632 960312", "(02) 5550 0142". */
const PLACE_TEL =
  /(?<![0-9-])(?:1[38]00 [0-9]{3} [0-9]{3}|13 [0-9]{2} [0-9]{2}|0[38]00 [0-9]{3} [0-9]{3,4}|\(0[0-9]{1,4}\) [0-9]{3,4} [0-9]{3,4}|0[0-9]{3,4} [0-9]{6})(?![0-9-])/g;
const KANJI_TEL = /[〇一二三四五六七八九]{2,4}-[〇一二三四五六七八九]{3,4}-[〇一二三四五六七八九]{3,4}/g;
const FAX = /(?:FAX|ファクス|ファックス|ファクシミリ|fax)[番号]*[:：.]?\s*$/i;
const GENERAL =
  /代表(?:電話)?[:：]?\s*$|代表番号|(?:施設|ご予約|その他|採用|広告|商品に関する|ご注文)(?:の|専用|に関する|に関すること)?[^。\n]{0,12}$|株主[^。\n]{0,6}$|switchboard|general enquir/i;
/** Another matter's number: repairs, orders, bookings, the house as a whole. */
const OTHER_MATTER =
  /(?:修理|使い方|ご?注文|ご?予約|ご?購入|診療|配達|購読|故障|手続き?|採用|お仕事|商品|製品|受験票|会場|施設|空室|営業|入会|チケット|来店|資料請求|ガス漏れ|火災|停電|断水|漏水|救急|急患|時間外の|引っ?越し|検針|解約|再配達|(?:落とし|忘れ)物|迷子|refunds?|box office|careers|membership|bookings?|orders|sales)[^。\n]{0,24}(?:は|について(?:は)?|につきましては|に関する[^。\n]{0,12}|へは?|センター|のご?相談|のご?照会は?|ご質問|advice|:)?[\s:：]*$/i;
const THIS_MATTER =
  /本件|個人情報|情報(?:漏|流|管|ご?相談|係|窓口|対策)|専用|不正|事故|事件|お詫び|漏え|流出|紛失|対策|相談(?:室|窓口|ダイヤル|デスク|係)|incident|breach|data|privacy/i;
export const PRESS = /報道|取材|マスコミ|メディア|プレス|記者|広報|\bIR\b|press|media|journalist/i;
const STAFF = /従業員(?:の方|向け)|取引先(?:の方|様)(?:向け|専用)/;
export const EMAIL = /[A-Za-z0-9._+-]{1,64}@(?:[A-Za-z0-9-]{1,40}\.){1,4}[A-Za-z]{2,12}/;
export const ADDRESS = /https?:\/\/[A-Za-z0-9._~:/?#@!$&*+,;=%-]{4,300}/;
export function readDesks(doc: NoticeDocument): DeskReading[] {
  const numbers: { start: number; end: number; digits: string; line: Line; index: number }[] = [];
  for (const [index, line] of doc.lines.entries()) {
    for (const rule of doc.lang === 'en' ? [PLACE_TEL, TEL, US_TEL] : [TEL, KANJI_TEL]) {
      for (const m of line.text.matchAll(rule)) {
        const start = line.start + (m.index ?? 0);
        if (FAX.test(line.text.slice(0, m.index ?? 0))) continue;
        if (numbers.some((n) => n.start < start + m[0].length && n.end > start)) continue;
        numbers.push({
          start,
          end: start + m[0].length,
          digits: rule === PLACE_TEL ? m[0].replace(/[()]/g, '') : toDigits(m[0]),
          line,
          index,
        });
      }
    }
  }
  numbers.sort((a, b) => a.start - b.start);
  const numbered = new Set(numbers.map((n) => n.line));
  const desks: DeskReading[] = [];
  for (const [i, n] of numbers.entries()) {
    const before = n.line.text.slice(0, n.start - n.line.start);
    const previousHere =
      i > 0 && numbers[i - 1]?.line === n.line ? (numbers[i - 1] as { end: number }).end - n.line.start : 0;
    const own = before.slice(previousHere);
    if (GENERAL.test(own) || GENERAL.test(own.replace(/[\s:：電話TEL.]+$/, ''))) continue;
    if (
      OTHER_MATTER.test(own.replace(/(?:お?電話|TEL|Tel|℡)[:：\s]*$/, '')) &&
      !THIS_MATTER.test(own) &&
      numbers.length > 1
    )
      continue;
    if (/^\s?[(（]代表/.test(n.line.text.slice(n.end - n.line.start))) continue;
    if (isLetterHead(doc, n.index, n.line)) continue;
    const next = numbers[i + 1];
    const desk = readDesk(doc, n, own, next, numbered);
    if (desk && !desks.some((d) => d.contact.tel === desk.contact.tel)) desks.push(desk);
  }
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

/** Listed companies open with their officers and a number for brokers; it is not a desk for this incident. */
function isLetterHead(doc: NoticeDocument, index: number, line: Line): boolean {
  if (index > 9 || doc.lines.length < 14) return false;
  return (
    doc.lines
      .slice(Math.max(0, index - 5), index + 1)
      .some((l) => /代表者|コード番号|会社名|会 社 名|問合せ先|役職/.test(l.text)) &&
    !/窓口|ダイヤル|コールセンター/.test(line.text)
  );
}

function readDesk(
  doc: NoticeDocument,
  n: { start: number; end: number; digits: string; line: Line; index: number },
  own: string,
  next: { start: number; line: Line; index: number } | undefined,
  numbered: ReadonlySet<Line>,
): DeskReading | undefined {
  const contact: Contact = { tel: n.digits };
  let start = n.start;
  let end = n.end;
  let name = cleanName(own);
  let context = `${n.line.heading ?? ''} ${n.line.label ?? ''} ${own}`;
  for (let back = 1; name.length < 2 && back <= 3; back++) {
    const line = doc.lines[n.index - back];
    if (!line || line.text.length > 60 || /。$/.test(line.text) || TEL_LIKE.test(line.text)) {
      break;
    }
    context += ` ${line.text}`;
    if (line.isHeading && !/ダイヤル|窓口|センター|デスク|室$|課$|部$|事務局|係$/.test(cleanName(line.text))) break;
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
      .split(/[／/。]\s?(?=(?:取材|報道|マスコミ|メディア|プレス))/)[0] ?? '';
  let tailLines = 1;
  for (let ahead = 1; ahead <= 3; ahead++) {
    const line = doc.lines[n.index + ahead];
    if (
      !line ||
      line.start >= stopAt ||
      line.isHeading ||
      (!HOURS_LINE.test(line.text) && !EMAIL.test(line.text) && !/^(?:https?:|受付|URL)/.test(line.text))
    )
      break;
    tail += `\n${line.text}`;
    tailLines++;
    end = line.end;
  }
  if (tailLines === 1) end = Math.min(n.line.end, stopAt);
  const previous = doc.lines[n.index - 1];
  const around = `${own}\n${tail}\n${previous && EMAIL.test(previous.text) && !numbered.has(previous) ? previous.text : ''}`;
  const hours = readHours(tail) ?? (own.length === n.start - n.line.start ? readHours(own) : undefined);
  const until = readUntil(doc, n.end, end);
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
  if (name.length < 2) name = organizationLine(doc) ?? '';
  if (name.length >= 2) contact.name = localized(doc, name.slice(0, 120));
  return { contact, start, end: Math.min(end, doc.text.length), untilAt: until };
}

const TEL_LIKE = /0[0-9]{1,4}-[0-9]{1,4}-[0-9]{3,4}/;
function organizationLine(doc: NoticeDocument): string | undefined {
  return doc.lines.slice(0, 10).find((l) => /^(?:[^\s。、]{0,20}(?:株式会社|有限会社|法人)[^。、]{0,24})$/.test(l.text))
    ?.text;
}

function toDigits(written: string): string {
  const digits = '〇一二三四五六七八九';
  return written
    .replace(/[〇一二三四五六七八九]/g, (c) => String(digits.indexOf(c)))
    .replace(/^(\+?\d{1,3}[- ])?\((\d+)\) ?/, '$1$2-')
    .replace(/[()]/g, '-');
}

function localized(doc: NoticeDocument, text: string): { ja?: string; en?: string } {
  const clean = text.replace(/\s+/g, ' ').trim().slice(0, 600);
  return doc.lang === 'ja' ? { ja: clean } : { en: clean };
}
