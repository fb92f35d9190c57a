// Reads when a desk answers, and its last day.
import type { NoticeDocument } from './document.ts';
import type { DateMention } from './resolve-dates.ts';

const HOURS =
  /(?:平日|土日|月曜|午前|24時間|[0-9一二三四五六七八九十]{1,3}(?:時|:[0-9]{2})|年中無休|[0-9]{1,2} ?[ap]m|Mon)/i;
/** A line that tells hours. */
export const HOURS_LINE =
  /^[(（※]?(?:受付|うけつけ|営業|対応|開設|電話受付)?(?:時間|期間)?[:：]?\s*.{0,40}(?:[0-9一二三四五六七八九十]{1,2}(?:時|:[0-9]{2})|平日|年中無休|24時間|am|pm)/i;

const CLOCK = /[0-9一二三四五六七八九十](?:時|:[0-9]|am| am|pm| pm| ?a\.m| ?p\.m)|24時間/i;

export function readHours(text: string): string | undefined {
  const hours = findHours(text)?.replace(
    /^(?:受付(?:時間)?[はも]?)?(?:いずれ|どちら)も、?|^(?:(?:電話|ご)?(?:受付|営業|対応|開設|相談)(?:時間)?|時間)[:：\s]\s*/,
    '',
  );
  return hours === '' ? undefined : hours;
}

function findHours(text: string): string | undefined {
  const bracket = /[(（〔]([^()（）〔〕]{3,120}(?:[(（][^()（）]{0,40}[)）][^()（）]{0,60})?)[)）〕]/.exec(text);
  const labelled = /(?:受付|うけつけ|営業|対応|電話受付)(?:時間)?[:：\s]\s*([^\n]{3,90})/.exec(text);
  if (labelled?.[1] && HOURS.test(labelled[1]) && !(bracket && text.indexOf(bracket[0]) < text.indexOf(labelled[0])))
    return labelled[1];
  const plain = text.split(/\n|。/).find((part) => HOURS.test(part) && CLOCK.test(part));
  // "10:00~17:00(土日祝除く)": the days in brackets, the hours before them.
  const isWhole = bracket?.[1] !== undefined && (CLOCK.test(bracket[1]) || !plain);
  if (bracket?.[1] && HOURS.test(bracket[1]) && isWhole) return bracket[1];
  return plain
    ? plain
        .replace(/^[\s,:：/)）]+/, '')
        .split(
          / \/ |。|\. (?=[A-Z])(?!(?:Eastern|Central|Mountain|Pacific|Atlantic|UK|GMT|BST|UTC|[ECMP][SD]?T)\b)|,? or (?:by )?e-?mail\b/,
        )[0]
        ?.trim()
    : undefined;
}

/** The hours without the last day, which has a field of its own. */
export function stripUntil(hours: string): string {
  return hours
    .replace(/[,;]? (?:quoting|and quote|please quote|ask(?:ing)? for|with the reference)\b.*$/i, '')
    .replace(
      /[、,;/／]?\s?(?:open )?(?:until|through) (?:[0-9]{1,2} [A-Za-z]+(?: [0-9]{4})?|[A-Z][a-z]+ [0-9]{1,2}(?:, [0-9]{4})?)\.?/i,
      '',
    )
    .replace(
      /[、,/／(（\s]?(?:令和|平成)?[0-9]{1,4}(?:年|-)[0-9]{1,2}(?:月|-)[0-9]{1,2}日?まで(?!無休|毎日|は|土日|平日)[、)）／/]?/,
      (m) => (/[)）]$/.test(m) && !/^[(（]/.test(m) ? m.slice(-1) : /^[(（]/.test(m) && !/[)）]$/.test(m) ? '(' : ''),
    )
    .replace(/^[、,／/\s・]+|[、,／/\s・;]+$/g, '')
    .replace(/(?:^|[(（／/、])(?:[0-9]{1,2}月[0-9]{1,2}日)まで(?!無休|毎日|は|土日|平日)[、／/]?/, (m) =>
      /^[(（]/.test(m) ? (m[0] ?? '') : '',
    )
    .replace(/[(（]\s*[)）]|[(（]$|(?:開設|設置|受付)?期間[:：\s]*$|(?<=[)）])(?:開設|設置|受付)$/, '')
    .replace(/^([^()（）]*[(（][^()（）]*)$/, (m) =>
      /[(（]/.test(m) ? `${m.replace(/[。、]$/, '')}${m.includes('（') ? '）' : ')'}` : m,
    )
    .replace(/^[《〈【［[]+|[、,／/\s・》〉】］\]]+$/g, '')
    .trim();
}

const DAY_OF_WEEK = '(?:\\([^)]{1,4}\\))?';
/** "(7月31日まで)", but neither the end of its day nor of its longer hours: "4月30日までは土日も", "31日まで無休、1日以降は平日". */
const UNTIL = new RegExp(
  `^${DAY_OF_WEEK}まで(?!に?は|に限|無休|を?除|休)(?!(?:毎日|平日|土日)[^\\n]{0,20}(?:以降|以後|から|より))`,
);
const CLOSES = new RegExp(
  `^${DAY_OF_WEEK}(?:に|をもって|をもちまして|で|限りで|付で)[^。、\\n]{0,16}(?:終了|終え|閉じ|閉め|閉鎖|締め?切|廃止)`,
);
const ENDS_LABEL =
  /(?:開設|設置|受付|対応)?期間[:：\s]*[^。休除]{0,24}(?:~|から|-)\s?$|(?:し?め?きり|締切|締め切り|終了日|期限|最終日)[:：は]?\s*$/;
const UNTIL_EN = /(?:until|through|till|up to|close[sd]? on|closes|closing on|ends? on)\s(?:[A-Z][a-z]+day,? )?$/i;
const ITS_END = /窓口|ダイヤル|デスク|回線|番号|センター|受付|期間|line|desk|number/i;

/**
 * The desk's last day.
 * @param to end of what certainly belongs to the desk
 * @param far end of where a sentence may still tell of its closing
 */
export function readUntil(
  doc: NoticeDocument,
  from: number,
  to: number,
  far: number,
): { on: string; start: number; end: number } | undefined {
  for (const d of doc.dates) {
    if (d.start < from) continue;
    if (d.end > far) break;
    const after = doc.text.slice(d.end, d.end + 40);
    const before = doc.text.slice(Math.max(from, d.start - 40), d.start);
    const ends = CLOSES.test(after) || ENDS_LABEL.test(before) || /close[sd]? on\s$|closing on\s$/i.test(before);
    const lasts = UNTIL.test(after) || UNTIL_EN.test(before);
    const isOurs = d.end <= to || (ITS_END.test(doc.text.slice(Math.max(to, d.start - 60), d.end + 24)) && ends);
    if (isOurs && (ends || lasts)) return { on: stillToCome(doc, d), start: d.start, end: d.end };
  }
  return undefined;
}

/** No desk closes before it is announced: a day without a year is the next of its kind. */
function stillToCome(doc: NoticeDocument, d: DateMention): string {
  const from = doc.noticeDay?.on;
  if (d.hasYear || !from || d.to >= from) return d.to;
  const year = Number(from.slice(0, 4));
  return `${`${year}${d.to.slice(4)}` >= from ? year : year + 1}${d.to.slice(4)}`;
}
