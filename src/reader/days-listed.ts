// Several days on which the same thing happened: "20日と22日の2度", "2日、3日、5日の3日間", "同じ誤りは22日の配信でも".
import type { NoticeDocument } from './document.ts';
import type { PeriodReading } from './read-periods.ts';
import type { DateMention } from './resolve-dates.ts';

/** The one day told, widened from the first to the last of the days it stands among. */
export function widenToListed<T extends PeriodReading>(doc: NoticeDocument, days: readonly DateMention[], told: T): T {
  const at = days.findIndex((d) => d.start === told.start);
  if (at < 0 || (told.to !== undefined && told.to !== told.from)) return told;
  let first = at;
  while (isListed(doc, days[first - 1], days[first])) first--;
  const from = days[first]?.from;
  if (told.to === undefined) return { ...told, from };
  let last = at;
  while (isListed(doc, days[last], days[last + 1])) last++;
  const again = first === last ? days.slice(at + 1).find((d) => isRepeated(doc, d)) : days[last];
  return again && again.to >= told.to ? { ...told, from, to: again.to } : told;
}

const AND =
  /^(?:\([^)]{1,6}\))?[0-9:時分頃ごろ午前後 ]{0,10}(?:及び|および|並びに|ならびに|と|・|、| and |, )(?:翌|同)?$/;
const MANY_TIMES =
  /^(?:\([^)]{1,6}\))?[^。、\n]{0,8}(?:の|、|に|と)(?:計|合わせて|両|[0-9二三四五六七八九十数]{1,2}(?:回|度|日|件|通))|^(?:\([^)]{1,6}\))?に(?![^。、]{0,6}[気判発覚指])/;

function isListed(doc: NoticeDocument, a: DateMention | undefined, b: DateMention | undefined): boolean {
  if (!a || !b || b.from <= a.from || b.start - a.end > 16 || !AND.test(doc.text.slice(a.end, b.start))) return false;
  const after = doc.text.slice(b.end, b.end + 30);
  return MANY_TIMES.test(after) || AND.test(/^[^0-9]*/.exec(after)?.[0] ?? '') || doc.lang === 'en';
}

const isRepeated = (doc: NoticeDocument, d: DateMention): boolean =>
  /(?:同じ|同様の|同種の)[^。、]{0,16}[はがを]?、?$/.test(doc.text.slice(Math.max(0, d.start - 26), d.start)) &&
  /^[^。、]{0,14}(?:でも|にも|も)/.test(doc.text.slice(d.end, d.end + 22));
