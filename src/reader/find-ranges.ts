// Joins two dates into a span of time where the words between and after them say so.
import { addDays } from './calendar.ts';
import type { DateMention } from './resolve-dates.ts';

export interface DateRange {
  start: number;
  end: number;
  from?: string;
  to?: string;
  first: DateMention;
  last: DateMention;
  /** Only one end is said. */
  isOpen?: boolean;
}

const TIME =
  '(?:\\([^)\\n]{1,8}\\)[0-9:時分頃ごろ午前後正早朝深夜 ]{0,12}|[0-9:時分秒頃ごろ午前後正零早朝深夜未明 ]{0,14}|頃|[^。、\\n\\t]{0,14})';
const BETWEEN = new RegExp(
  `^${TIME}(?:から(?:の[0-9]{1,3}日間、?(?:すなわち|つまり)?)?|より|以降|以後|~|-|[―–—]|→|に始まり)[、\\s]?(?:同|翌)?(?:年)?$|^[^。\\n]{0,12}(?:~|から)\\s?$`,
);
const BETWEEN_EN =
  /^,? until(?: [a-z]+){1,5} on $|^(?: \([^)\n]{1,12}\))?,? ?(?:to|and|until|through|-|up to|till)\s(?:the (?:early )?(?:evening|morning|night|afternoon|hours|end|start) of )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?$|^-$/;
/** "1日午前10時から、ご指摘を受けて停止した2日": a clause between that tells of the second day. */
const FROM_TILL = /^[^。、\n]{0,14}から、?[^。、\n\t0-9]{2,24}[たる]$/;
const TILL = /^(?:\([^)\n]{1,8}\))?[^。、\n]{0,18}まで(?!に|ご|お)/;
const AFTER =
  /^(?:\([^)\n]{1,8}\))?[^。、\n]{0,18}(?:まで|以前|の間|の[^。、\n]{0,10}期間|にかけ|間に|に至る|の期間)|^(?:でした|です|である|であっ)|^[)）]|^ |^[0-9:時分頃ごろ午前後 ]{0,10}に?(?:遮断|終わ|終了|停止|収束|止ま|止め|閉|途絶|途切|行われ|発生|起き|続)|^に[^。、\n]{0,30}(?:された|した|いただいた|なさった|なった)(?:方|お客|会員|患者|皆|契約者|利用者|組合員)|^(?:\([^)\n]{1,8}\))?に(?:ご)?(?:予約|購入|注文|利用|登録|契約|申込|来院|受診)|^.{0,10}(?:\n|$)/;

export function findRanges(text: string, dates: readonly DateMention[]): DateRange[] {
  const ranges: DateRange[] = [];
  for (let i = 0; i + 1 < dates.length; i++) {
    const next = dates[i + 1] as DateMention;
    const gap = text.slice((dates[i] as DateMention).end, next.start);
    if (gap.length > 36) continue;
    const isSpan = /^[^。、\n]{0,14}(?:~|-|[―–—]|から)\s?$/.test(gap);
    const first = isSpan && gap.includes('から') ? notAfter(dates[i] as DateMention, next) : (dates[i] as DateMention);
    const last = isSpan ? notBefore(first, next) : next;
    if (gap.includes('\n') || last.to < first.from) continue;
    const after = text.slice(last.end, last.end + 40);
    const dashed = /(?:~|-|[―–—]|→)\s?$/.test(gap);
    const isTold = FROM_TILL.test(gap) && TILL.test(after);
    const english =
      BETWEEN_EN.test(gap) &&
      /(?:between|from|period|dates?)\s*:?\s*$|/.test(text.slice(Math.max(0, first.start - 12), first.start));
    if (!(english || isTold || (BETWEEN.test(gap) && (dashed || AFTER.test(after))))) continue;
    if (
      english &&
      / and $/.test(gap) &&
      !/between\s*(?:the [a-z]+ of )?(?:[A-Z][a-z]+day,? )?(?:about |around )?$/i.test(
        text.slice(Math.max(0, first.start - 44), first.start),
      ) &&
      !isNextDay(text, first, last)
    )
      continue;
    ranges.push({ start: first.start, end: last.end, from: first.from, to: last.to, first, last });
    i++;
  }
  return [...ranges, ...openRanges(text, dates, ranges)].sort((a, b) => a.start - b.start);
}

/** "on 20 and 21 December". */
const isNextDay = (text: string, first: DateMention, last: DateMention): boolean =>
  /^\d{1,2}(?:st|nd|rd|th)?$/.test(text.slice(first.start, first.end)) && last.from === addDays(first.from, 1);

/** "9/1~9/29": the second day is of the first one's year, or the next. */
function notBefore(first: DateMention, last: DateMention): DateMention {
  if (last.hasYear) return last;
  const year = Number(first.from.slice(0, 4));
  const at = `${year}${last.to.slice(4)}` >= first.from ? year : year + 1;
  if (last.to >= first.from && (!first.hasYear || last.from.startsWith(`${at}`))) return last;
  return { ...last, from: `${at}${last.from.slice(4)}`, to: `${at}${last.to.slice(4)}` };
}

/** "10月3日から10月12日まで": the same year for both, where the first was taken for a day to come. */
function notAfter(first: DateMention, last: DateMention): DateMention {
  const year = last.to.slice(0, 4);
  const isLater = first.from > last.to && `${year}${first.from.slice(4)}` <= last.to;
  if (first.hasYear || !isLater) return first;
  return { ...first, from: `${year}${first.from.slice(4)}`, to: `${year}${first.to.slice(4)}` };
}

const SINCE =
  /^(?:\([^)\n]{1,8}\))?(?:[0-9:時分頃ごろ ]{0,10})(?:以降|以後|より(?:現在|本日)|から(?:現在|本日|公表)|~(?=[^0-9]|$)|onwards?\b| or later| to (?:the )?present)/;
const BEFORE =
  /^(?:\([^)\n]{1,8}\))?(?:[0-9:時分頃ごろ ]{0,10})(?:以前|より(?:も)?(?:以)?前|まで|(?:現在|時点)(?=[でに、]{0,2}[^。、]{0,20}(?:登録|入会|会員|契約|加入|在籍|在学|購読|所属))| or earlier)/;
/** The day named is not one of them. */
const BEFORE_IT = /^(?:\([^)\n]{1,8}\))?より(?:も)?前/;
const BEFORE_IT_EN = /(?<!on or )\b(?:before|prior to) $/i;
const SINCE_EN = /\b(?:since|from|after)(?: about| around)? $/i;
const UNTIL_EN = /\b(?:before|until|up to|prior to) $/i;

/** "2021年4月以降", "2019年3月までに": one end is said, the other is not. */
function openRanges(text: string, dates: readonly DateMention[], known: readonly DateRange[]): DateRange[] {
  const open: DateRange[] = [];
  for (const d of dates) {
    if (d.isRelative || known.some((r) => r.start <= d.start && r.end >= d.end)) continue;
    const after = text.slice(d.end, d.end + 24);
    const before = text.slice(Math.max(0, d.start - 14), d.start);
    const since = SINCE.exec(after);
    const until = since ? null : BEFORE.exec(after);
    const end = d.end + (since ?? until ?? [''])[0].length;
    const isOpen = true;
    if (since || SINCE_EN.test(before)) open.push({ start: d.start, end, from: d.from, first: d, last: d, isOpen });
    else if (until || UNTIL_EN.test(before)) {
      const isExclusive = BEFORE_IT.test(after) || BEFORE_IT_EN.test(before);
      open.push({ start: d.start, end, to: isExclusive ? addDays(d.from, -1) : d.to, first: d, last: d, isOpen });
    }
  }
  return open;
}
