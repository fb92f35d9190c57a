// Spans of time in which people were called on, or called: neither when it happened nor whose data it was.
import { lineIndexOf, type NoticeDocument } from './document.ts';
import type { Line } from './lines.ts';

/** Those concerned were called on. */
const VISITED =
  /^[^。]{0,30}(?:方|方々|皆様|皆さま|ご家庭|世帯|お宅|お客様)(?:のお宅|のもと)?(?:を|に|へ)(?:個別に|順次|直接)?(?:訪|お訪ね|伺|お伺い|うかが|回収|お詫び|ご?連絡|お電話|ご?説明|ご?通知)/;

/** "…から5日にかけてお客様3名より…とお知らせいただき": how it was found. */
const TOLD_US =
  /^(?:まで)?(?:の間)?(?:に)?、?[^。、]{0,30}(?:様|方|者|店|社|名)(?:より|から)[^。]{0,60}(?:お知らせ|ご?連絡|ご?指摘|お?電話|問い?合わせ|申し?出)(?:を|が)?(?:いただ|頂|あ[りっ]|受け|寄せ|相次)/;

/** @param rest what follows the span in its sentence */
export const isInTouch = (rest: string): boolean => VISITED.test(rest) || TOLD_US.test(rest);

const COUNTED = /[0-9](?:名|人|件|世帯)/;

/** "・現在の会員 23,418名 ・2016年4月以降に退会された方 41,077名": the days of one group among others, who have none. */
export function isOneGroup(doc: NoticeDocument, line: Line): boolean {
  if (!line.isItem || line.mark === '' || !COUNTED.test(line.text)) return false;
  const at = lineIndexOf(doc.lines, line);
  const others = doc.lines
    .slice(Math.max(0, at - 4), at + 5)
    .filter((l) => l !== line && l.mark === line.mark && l.group === line.group && COUNTED.test(l.text));
  return others.length > 1 && others.every((l) => !doc.dates.some((d) => d.start >= l.start && d.end <= l.end));
}
