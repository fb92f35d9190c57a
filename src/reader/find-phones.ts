// Finds the telephone numbers a notice gives for this matter, and leaves out those for others.

import { compileEarly } from './compile-early.ts';
import type { NoticeDocument } from './document.ts';
import { findAll } from './find-all.ts';
import type { Line } from './lines.ts';

const TEL = compileEarly(
  'draft',
  /(?<![0-9-])(?<![A-Za-z](?=[0-9+]))(?:\+?[0-9]{1,3}[- ])?(?:\(0[0-9]{1,4}\) ?|0[0-9]{1,4}[- ()])[0-9]{1,4}[- )][0-9]{3,4}(?![0-9-])/g,
);
const US_TEL = /(?<![0-9-])(?:\+?1[- ])?(?:\([2-9][0-9]{2}\) ?|[2-9][0-9]{2}[-.])[0-9]{3}[-.][0-9]{4}(?![0-9-])/g;
/** As written outside Japan and America: "01632 960312", "(02) 5550 0142". */
const PLACE_TEL =
  /(?<![0-9-])(?:1[38]00 [0-9]{3} [0-9]{3}|13 [0-9]{2} [0-9]{2}|0[38]00 [0-9]{3} [0-9]{3,4}|\(0[0-9]{1,4}\) [0-9]{3,4} [0-9]{3,4}|0[0-9]{3,4} [0-9]{6})(?![0-9-])/g;
/** "+81-3-0000-0000". */
const WORLD_TEL = compileEarly('draft', /\+[0-9]{1,3}[- ](?:\(0\))?[0-9]{1,4}[- ][0-9]{2,4}[- ][0-9]{3,4}(?![0-9-])/g);
const KANJI_TEL = compileEarly(
  'draft',
  /[〇一二三四五六七八九]{2,4}-[〇一二三四五六七八九]{3,4}-[〇一二三四五六七八九]{3,4}/g,
);
const FAX = /(?:FAX|ファクス|ファックス|ファクシミリ|fax)[番号]*[:：.]?\s*$/i;
const GENERAL = compileEarly(
  'draft',
  /代表(?:電話)?[:：]?\s*$|代表番号|(?:施設|ご予約(?!者|の?お客|され|いただ|なさ|の方)|その他(?!の(?:方|電話|地域|お客))|採用|広告|商品に関する|ご注文)(?:の|専用|に関する|に関すること)?[^。\n]{0,12}$|株主[^。\n]{0,6}$|switchboard|general enquir|(?:head|main|registered) office|reception|front desk|組合の代表|(?:本件|この件|これ|本事案)以外の?[^。\n]{0,14}[:：\s]*$/i,
);
/** Another matter's number: repairs, orders, bookings, the house as a whole. */
const OTHER_MATTER = compileEarly(
  'draft',
  /(?:修理|使い方|ご?注文|ご?予約|ご?購入|診療|配達|購読|故障|手続き?|採用|お仕事|商品|製品|受験票|会場|施設|空室|営業(?=時間|日|案内|に関|カレンダー)|入会|(?:新規|ご旅行|ご?契約|講座|受講|見学|出願)[^。、]{0,10}申し?込み?|チケット|来店|資料請求|ガス漏れ|火災|ご?用命|配車|ご?商談|査定|試乗|ご?宿泊|検定(?:全般|のこと)|billing|停電|(?:ご)?葬儀|(?:水道|ガス|電気)の[^。、\n]{0,10}(?:開始|中止)|断水|漏水|救急|急患|時間外の|引っ?越し|検針|解約|再配達|(?:落とし|忘れ)物|迷子|to (?:report (?:a|an|any) (?:leak|fault|outage|emergency|burst|theft)|book|order|buy|renew|cancel|make an? (?:appointment|reservation|booking))\b[^.\n]{0,20}|refunds?|box office|careers|(?:repairs|anything else|everything else|all other [a-z]+)\b[^.\n]{0,24}|membership|bookings?|reservations?|orders|sales)[^。\n]{0,24}(?:は|について(?:は)?|につきましては|に関する[^。\n]{0,12}|へは?|(?:は|の)?(?:24時間|年中無休)[^。\n]{0,6}|の?受付|センター|のご?相談|のご?照会は?|ご質問|advice|:)?[\s:：]*$/i,
);
/** "保険金のご請求・ご契約に関するお問い合わせは": asked of something else than this. */
const ASKED_OF =
  /(?:^|[。、※)])\s?([^。、※]{2,30}?)(?:に関する|に関して|について|に係る|についての|の)(?:お?問い?合わ?せ|ご?相談|ご?照会|ご?質問|ご?連絡|お?手続き?|お?申し?込み?|お申し出|お?届け出?|こと)(?:先|窓口)?(?:は|につきましては|については)?[:：\s、]*(?:(?!本件)[^。、\s]{2,16})?\s?$/;
const BUSINESS =
  /保険金|給付金|請求|新規|導入|収集|カードの(?:紛失|盗難)|契約|入居|入園|入学|入院|入会|退会|資料|旅行|来館|観覧|チケット|口座|振込|融資|ローン|料金|支払|定期|乗車|運行|診察|受診|検査|外来|面会|処方|荷物|集荷|配送|お届け|返品|交換|商品|製品|サービス|操作|使い方|注文|予約|見学|求人|採用|会場|施設|工事|修理|点検|購入|購読|配達|手続|公演|催し|イベント|営業|店舗/;
/** "収集の申込みは": what one applies for is never the breach. */
const APPLIED_FOR =
  /(?<!取材|報道|面談|ご?相談|個別)の(?:お?申し?込み?|ご?予約|お?見積もり?|ご?注文|ご?案内)(?:先|窓口)?(?:は|[:：\s])[^。]{0,24}$/;
/** "For school visits and other enquiries please call the office on". */
const USUAL =
  /\b(?:other|general|new|usual|normal|routine|everyday|existing|unrelated|ordinary)\s(?:[a-z]+ ){0,2}(?:enquir(?:y|ies)|inquir(?:y|ies)|questions?|matters?|numbers?|bookings?|reservations?|orders?|business|lines?|services?|appointments?|visits?|calls?)\b[^.\n]{0,60}$|(?:^|[.;] )(?:For|To) (?:[a-z]+ ){0,4}(?:bookings?|orders?|returns|visits?|appointments?|tickets?|reservations?|repairs|sales|book|buy|cancel|refunds|deliveries|renewals)\b[^.\n]{0,50}$/i;
/** Said of the number after it: it belongs to somebody who does not answer for this. */
const NOT_ASKED =
  /^[)）」]{0,2}[^。\n]{0,12}(?:に(?:業務を)?委託|では[^。]{0,24}(?:お受け|お答え|承って|対応)[^。]{0,8}(?:おりません|いません|できません|かね|いたしません))|^[)）]?[^.\n]{0,30}(?:cannot|can't|can not|is unable|are unable|will not be able|isn't able) /;
/** Somebody else's desk: the body for complaints, an authority, the police. */
const ELSEWHERE =
  /(?:認定個人情報保護団体|苦情[^。、]{0,8}(?:申し?出先|受付)|個人情報保護委員会|消費(?:者|生活)(?:ホットライン|センター)|警察(?:相談|署)|信用情報機関|カード会社|(?:カード|裏面)[^。、]{0,6}記載)[^。\n]{0,40}$/;
const THIS_MATTER =
  /本件|個人情報|情報(?:漏|流|管|ご?相談|係|窓口|対策|の?お?問い?合)|専用|不正|事故|事件|お詫び|漏え|流出|紛失|対策|相談(?:室|窓口|ダイヤル|デスク|係)|incident|breach|data|privacy/i;

/** "以降はお客様相談室": where everybody calls about everything, before this and after. */
const AFTERWARDS =
  /(?:以降|以後|その後|(?:終了|閉鎖)後|日から)(?:の[^。、0-9]{0,14})?は、?(?:通常の|従来の|当[社店院園]の?)?(?:お客(?:様|さま)(?:ご?相談室|ご?相談センター|センター|サービス(?:センター|室)?|サポート(?:センター)?|窓口)|カスタマー(?:センター|サポート|サービス)|総合(?:窓口|受付|案内)|代表(?:電話|番号)?|サポートセンター|コールセンター)[^。0-9]{0,6}$/;

export interface PhoneNumber {
  start: number;
  end: number;
  digits: string;
  line: Line;
  index: number;
  /** What its line says before it, since the number before. */
  own: string;
}

export interface Numbers {
  asked: PhoneNumber[];
  /** Lines that hold a number, whoever's. */
  lines: ReadonlySet<Line>;
  /** Where each number stands, whoever's. */
  places: readonly { start: number; line: Line; index: number }[];
}

export function findPhones(doc: NoticeDocument): Numbers {
  const numbers: PhoneNumber[] = [];
  for (const [index, line] of doc.lines.entries()) {
    if (!/[0-9〇一二三四五六七八九][-) ]/.test(line.text)) continue;
    for (const rule of doc.lang === 'en' ? [WORLD_TEL, PLACE_TEL, TEL, US_TEL] : [WORLD_TEL, TEL, KANJI_TEL]) {
      for (const m of findAll(rule, line.text)) {
        const start = line.start + (m.index ?? 0);
        if (FAX.test(line.text.slice(0, m.index ?? 0))) continue;
        if (numbers.some((n) => n.start < start + m[0].length && n.end > start)) continue;
        const digits = rule === PLACE_TEL ? m[0].replace(/[()]/g, '') : rule === WORLD_TEL ? m[0] : toDigits(m[0]);
        numbers.push({ start, end: start + m[0].length, digits, line, index, own: '' });
      }
    }
  }
  numbers.sort((a, b) => a.start - b.start);
  for (const [i, n] of numbers.entries()) {
    const before = numbers[i - 1];
    const from = before?.line === n.line ? before.end - n.line.start : 0;
    n.own = n.line.text.slice(from, n.start - n.line.start);
  }
  const asked = numbers.filter((n) => isAsked(doc, n, numbers.length));
  const day = doc.noticeDay?.start ?? 0;
  // What the head of the page names for all its visitors, where the notice names a number of its own.
  const hasOwn = asked.some((n) => n.start > day && (n.line.topic === 'contact' || THIS_MATTER.test(n.own)));
  return {
    asked: asked.filter((n) => !hasOwn || n.line.end >= day || THIS_MATTER.test(n.own)),
    lines: new Set(numbers.map((n) => n.line)),
    places: numbers,
  };
}

function isAsked(doc: NoticeDocument, { own: written, line, end, index }: PhoneNumber, howMany: number): boolean {
  const own = written.replace(/[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,80}/g, ' ');
  if (GENERAL.test(own) || GENERAL.test(own.replace(/[\s:：電話TEL.]+$/, ''))) return false;
  if (ELSEWHERE.test(own) || (howMany > 1 && AFTERWARDS.test(own))) return false;
  const other = OTHER_MATTER.test(own.replace(/(?:お?電話|TEL|Tel|℡)[:：\s]*$/, ''));
  if ((other || isUsual(own)) && !THIS_MATTER.test(own) && howMany > 1) return false;
  const isOfThis = THIS_MATTER.test(own) || line.topic === 'contact' || doc.noticeDay?.start === undefined;
  // The shop's own number at the head of the page, the house's address at its foot.
  if (howMany > 1 && !isOfThis && line.end < (doc.noticeDay?.start ?? 0)) return false;
  if (howMany > 1 && !THIS_MATTER.test(own) && /〒|所在地/.test(own)) return false;
  if (howMany > 1 && !THIS_MATTER.test(own) && /©|Copyright|\(C\)|(?:^|[\s|｜])本[社店]\s*$/i.test(own)) return false;
  const after = line.text.slice(end - line.start);
  if (/^\s?[(（]代表/.test(after) || NOT_ASKED.test(after)) return false;
  return !isLetterHead(doc, index, line);
}

function isUsual(own: string): boolean {
  if (/(?:従来|通常|これまで|今まで)(?:どおり|通り)[^。、]{0,20}$/.test(own)) return true;
  return /[ぁ-ん]/.test(own)
    ? /関|つい|の.{2,9}(?:は|[\s:：])/.test(own) &&
        (BUSINESS.test(ASKED_OF.exec(own)?.[1] ?? '') || APPLIED_FOR.test(own))
    : USUAL.test(own);
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

function toDigits(written: string): string {
  const digits = '〇一二三四五六七八九';
  return written
    .replace(/[〇一二三四五六七八九]/g, (c) => String(digits.indexOf(c)))
    .replace(/^(\+?\d{1,3}[- ])?\((\d+)\) ?/, '$1$2-')
    .replace(/[()]/g, '-');
}
