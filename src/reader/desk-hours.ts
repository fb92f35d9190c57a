// Reads when a desk answers, and its last day.
import type { NoticeDocument } from './document.ts';

const HOURS =
  /(?:平日|土日|月曜|午前|24時間|[0-9一二三四五六七八九十]{1,3}(?:時|:[0-9]{2})|年中無休|[0-9]{1,2} ?[ap]m|Mon)/i;
/** A line that tells hours. */
export const HOURS_LINE =
  /^[(（※]?(?:受付|営業|対応|開設|電話受付)?(?:時間|期間)?[:：]?\s*.{0,40}(?:[0-9一二三四五六七八九十]{1,2}(?:時|:[0-9]{2})|平日|年中無休|24時間|am|pm)/i;

export function readHours(text: string): string | undefined {
  const bracket = /[(（]([^()（）]{3,120}(?:[(（][^()（）]{0,40}[)）][^()（）]{0,60})?)[)）]/.exec(text);
  const labelled = /(?:受付|営業|対応|電話受付)(?:時間)?[:：\s]\s*([^\n]{3,90})/.exec(text);
  if (labelled?.[1] && HOURS.test(labelled[1]) && !(bracket && text.indexOf(bracket[0]) < text.indexOf(labelled[0])))
    return labelled[1];
  if (bracket?.[1] && HOURS.test(bracket[1])) return bracket[1];
  const plain = text
    .split('\n')
    .find((part) => HOURS.test(part) && /[0-9一二三四五六七八九十](?:時|:|am| am|pm| pm)/i.test(part));
  return plain
    ? plain
        .replace(/^[\s,:：/]+/, '')
        .split(/ \/ |。|\. (?=[A-Z])/)[0]
        ?.trim()
    : undefined;
}

/** The hours without the last day, which has a field of its own. */
export function stripUntil(hours: string): string {
  return hours
    .replace(
      /[、,;/／]?\s?(?:open )?(?:until|through) (?:[0-9]{1,2} [A-Za-z]+(?: [0-9]{4})?|[A-Z][a-z]+ [0-9]{1,2}(?:, [0-9]{4})?)\.?/i,
      '',
    )
    .replace(
      /[、,/／(（\s]?(?:令和|平成)?[0-9]{1,4}(?:年|-)[0-9]{1,2}(?:月|-)[0-9]{1,2}日?まで(?!無休|毎日|は)[、)）／/]?/,
      (m) => (/[)）]$/.test(m) && !/^[(（]/.test(m) ? m.slice(-1) : /^[(（]/.test(m) && !/[)）]$/.test(m) ? '(' : ''),
    )
    .replace(/^[、,／/\s・]+|[、,／/\s・;]+$/g, '')
    .replace(/(?:^|[(（／/、])(?:[0-9]{1,2}月[0-9]{1,2}日)まで(?!無休|毎日|は)[、／/]?/, (m) =>
      /^[(（]/.test(m) ? (m[0] ?? '') : '',
    )
    .replace(/[(（]\s*[)）]|[(（]$/, '')
    .replace(/[、,／/\s・]+$/, '')
    .trim();
}

/** "(7月31日まで)", "until 31 October 2023": the desk's last day, not the end of its day. */
export function readUntil(
  doc: NoticeDocument,
  from: number,
  to: number,
): { on: string; start: number; end: number } | undefined {
  for (const d of doc.dates) {
    if (d.start < from || d.end > to) continue;
    const after = doc.text.slice(d.end, d.end + 8);
    const before = doc.text.slice(Math.max(from, d.start - 14), d.start);
    const inJapanese = /^(?:\([^)]{1,4}\))?まで(?!無休|毎日|は|平日)/.test(after);
    const inEnglish = /(?:until|through|till)\s$/i.test(before);
    if (inJapanese || inEnglish) return { on: d.to, start: d.start, end: d.end };
  }
  return undefined;
}
