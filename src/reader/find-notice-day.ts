// Finds the day the notice itself carries: its own line at the top, a label, the last lines, or the page's address.
import { isReal, toIso } from './calendar.ts';
import type { WrittenDate } from './find-dates.ts';
import type { Line } from './lines.ts';

export interface NoticeDay {
  on: string;
  /** Place in the folded text; absent when read from the address. */
  start?: number;
  end?: number;
}

const LABELLED =
  /(?:初出|初版|公表|掲載|更新|発表|公開|作成|発行|投稿|配信|送信|発信|日付|発表)(?:年月)?日?時?[:：]?\s*$|(?:posted|issued|published|updated|date)(?: on)?:?\s*$/i;

export function findNoticeDay(
  text: string,
  lines: readonly Line[],
  dates: readonly WrittenDate[],
  url: string | undefined,
): NoticeDay | undefined {
  const whole = dates.filter((d) => d.year !== undefined && d.month !== undefined && d.day !== undefined);
  let best: { score: number; day: NoticeDay } | undefined;
  const headEnd = lines[Math.min(14, lines.length - 1)]?.end ?? 0;
  const tailStart = lines[Math.max(0, lines.length - 6)]?.start ?? 0;
  for (const d of whole) {
    if (d.start > headEnd && d.start < tailStart) continue;
    const index = lines.findIndex((l) => l.start <= d.start && l.end >= d.end);
    const line = lines[index];
    if (!line || line.end - line.start > 300) continue;
    const fromEnd = lines.length - 1 - index;
    if (index > 14 && fromEnd > 5) continue;
    const before = text.slice(line.start, d.start);
    const after = text.slice(d.end, line.end);
    const rest = `${before}${after}`
      .replace(
        /\([月火水木金土日曜/・祝]{1,5}\)|^\s?\d{1,2}(?:時(?:\d{1,2}分)?(?:現在|頃)?|:\d{2})|[ (]?(?:午[前後] ?)?\d{1,2}(?:時(?:\d{1,2}分)?|:\d{2}(?::\d{2})?)(?:現在|頃)?\)?$|付け?(?=\)?$)/g,
        '',
      )
      .replace(/^[(【[]?\s?[)】\]]?$/, '')
      .trim();
    // "本日(2024年10月20日)、…公表": the day says itself which it is.
    const isToday = /本日[(（]$/.test(before) && /^[)）]/.test(after);
    const labelled = isToday || LABELLED.test(before);
    let score = 0;
    if (labelled) score += /最終更新/.test(before) ? 1 : 6;
    if (rest === '') score += 6;
    else if (index <= 2 && after === '' && rest.length <= 40 && !/[。、:]|回収|施行|開催/.test(rest)) score += 3;
    else if (rest.length <= 28 && !/[。、]|から|まで|~|より|付|時|頃|開催|改定|施行|予定/.test(rest)) score += 3;
    else if (!labelled) continue;
    if (/改定|施行|開始日|回収|期間|発生|発見|判明/.test(before)) score -= 4;
    if (index <= 14) score += 3 - index * 0.15;
    else score += 0.5;
    const day = { year: d.year as number, month: d.month as number, day: d.day as number };
    if (!isReal(day)) continue;
    if (score > 3 && (!best || score > best.score))
      best = { score, day: { on: toIso(day), start: d.start, end: d.end } };
  }
  return best?.day ?? dayInAddress(url);
}

function dayInAddress(url: string | undefined): NoticeDay | undefined {
  const m = /[/_-](20\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(url?.slice(0, 2_000) ?? '');
  if (!m) return undefined;
  const day = { year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) };
  return isReal(day) ? { on: toIso(day) } : undefined;
}
