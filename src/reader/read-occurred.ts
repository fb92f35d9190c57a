// Reads when it happened where no whole span of time is named: one day, a beginning, or a beginning and what ended it.

import type { Cause } from '../incident/types.ts';
import { daysBetween } from './calendar.ts';
import { compileEarly } from './compile-early.ts';
import { widenToListed } from './days-listed.ts';
import { type NoticeDocument, sentenceAt } from './document.ts';
import { madeThen } from './event-rules.ts';
import { ASIDE, clauseAt, endOf, HOURS } from './occurred-end.ts';
import { STRONG, scoreOf } from './occurred-score.ts';
import {
  detection,
  endings,
  endingsOrLock,
  type Happening,
  handedOn,
  happenings,
  lastSeen,
  missed,
} from './occurred-words.ts';
import { dayToldOutright } from './read-day-told.ts';
import type { PeriodReading } from './read-periods.ts';
import type { DateMention } from './resolve-dates.ts';

/**
 * @param known what kind of thing happened: it says by which verbs, and how long such a thing lasts
 * @param people the dates that say whose data it was
 */
export function readOccurrence(
  doc: NoticeDocument,
  known: Cause | undefined,
  people: PeriodReading | undefined,
): PeriodReading | undefined {
  const days = doc.dates.filter(
    (d) =>
      d.precision === 'day' &&
      !d.isRough &&
      doc.noticeDay?.start !== d.start &&
      !(people && d.start >= people.start && d.end <= people.end),
  );
  const cause = known ?? likelyCause(doc.text);
  const told = dayToldOutright(doc, days);
  // The break-in of a theft lasts a night at most.
  if (told && cause === 'lost-or-stolen') told.to ??= told.from;
  const date = told && days.find((d) => d.start === told.start);
  const overnight = cause === 'lost-or-stolen' ? missedNextDay(doc, days) : undefined;
  if (overnight && (!told || told.from === overnight.to || told.from === overnight.from)) return overnight;
  const happening = happenings[cause ?? 'unauthorized-access'];
  const byCause =
    told && told.score >= 1
      ? undefined
      : ((happening && dayByCause(doc, days, happening, cause)) ??
        (told ? undefined : monthByCause(doc, days, happening, cause)));
  if (told && !byCause) {
    const isLasting =
      happening?.lasts === 'until-ended' &&
      cause !== 'credential-stuffing' &&
      told.to === told.from &&
      /設定|公開|状態|掲載/.test(told.sentence.text);
    if ((told.to !== undefined && !isLasting) || !date) return widenToListed(doc, days, told);
    // Cutting it off is how an infection was met, not how long it could read.
    if (cause === 'malware') return told;
    const begun = isLasting || /始ま|開始/.test(doc.text.slice(told.end, told.end + 60));
    const rule = cause === 'ransomware' ? endingsOrLock : endings;
    const end = endOf(doc, days, date, begun ? doc.text.length : told.sentence.end, rule);
    return end ? { ...told, to: end.to } : told;
  }
  return byCause && widenToListed(doc, days, byCause);
}

/** Which verbs to look for where the cause stayed open. */
function likelyCause(text: string): Cause | undefined {
  if (
    /(?:社員|従業員|職員|担当者?)[^。]{0,80}(?:持ち?出|持ち?帰|書き出|複写|印刷し|コピーし|照会し|検索し[^。]{0,16}伝え)/.test(
      text,
    )
  )
    return 'insider';
  if (/紛失|置き忘れ|\blast seen\b|\b(?:was|were|be|is) (?:lost|missing|mislaid|thrown away)\b/.test(text))
    return 'lost-or-stolen';
  if (
    /公開の?(?:設定|範囲|状態)|見られる|見える|載って(?:お|い)|掲載して|\bpublished (?:on|by mistake)|\bopen to (?:the internet|anyone|the public)|publicly (?:available|accessible|visible)|\bvisible to\b/.test(
      text,
    )
  )
    return 'misconfiguration';
  return undefined;
}

/** "1日…車を停め、翌2日…なくなっていることに気付き": it lies between the two. */
function missedNextDay(doc: NoticeDocument, days: readonly DateMention[]): PeriodReading | undefined {
  for (const [i, d] of days.entries()) {
    const before = days[i - 1];
    if (!before || doc.text[d.start] !== '翌' || daysBetween(before.from, d.from) !== 1) continue;
    const sentence = sentenceAt(doc, d.start);
    const first = sentenceAt(doc, before.start);
    if (!sentence || !first || first.line.group !== sentence.line.group || ASIDE.has(first.line.topic ?? '')) continue;
    const clause = clauseAt(doc, days, i, sentence);
    if (!missed.test(clause) || detection.test(clauseAt(doc, days, i - 1, first))) continue;
    return { from: before.from, to: d.to, start: before.start, end: d.end, sentence: first };
  }
  return undefined;
}

/** Other people's days: orders, visits; and days still to come. */
const NOT_IT = compileEarly(
  'draft',
  /^(?:に|、)?[^。、]{0,24}(?:購入|注文|登録|予約|受診|申し?込|入会|応募|利用)[^。、]{0,6}(?:された|した|いただいた|の)(?:方|お客|会員)|予定(?:です|で、|して|と(?:し|な)|。|$|[)）])|いたします|^(?:\([^)]{1,6}\))?(?:現在|時点)|^(?:\([^)]{1,6}\))?付(?!け?(?:で|の)?(?:お送り|発送|送付|郵送|送信|配信|交付|発行|公開|掲載))|^(?:\([^)]{1,6}\))?(?:[0-9:時分頃ごろ]{0,8}|に[^。、]{1,16}[るた])まで(?!続|に|の[日間])/,
);
/** A row that tells of what came later. */
const LATER_ROW = /発見|発覚|認知|把握|報告|連絡|公表|届|相談|対応/;

interface Candidate {
  date: DateMention;
  sentence: PeriodReading['sentence'];
  clause: string;
  score: number;
}

/** "昨年12月ごろから", "12月中に": where no day is told. */
function monthByCause(
  doc: NoticeDocument,
  days: readonly DateMention[],
  happening: Happening | undefined,
  cause: Cause | undefined,
): PeriodReading | undefined {
  const isTold = (d: DateMention) =>
    d.precision === 'month' &&
    !/^[分号度期例]/.test(doc.text.slice(d.end, d.end + 1)) &&
    !d.isRough &&
    !d.isAside &&
    !doc.ranges.some((r) => r.start <= d.start && r.end >= d.end && !r.isOpen);
  const dates = doc.dates.filter((d) => days.includes(d) || isTold(d));
  return happening && dayByCause(doc, dates, happening, cause, 'month');
}

function dayByCause(
  doc: NoticeDocument,
  days: readonly DateMention[],
  happening: Happening,
  cause: Cause | undefined,
  precision: 'day' | 'month' = 'day',
): PeriodReading | undefined {
  let best: Candidate | undefined;
  const detectedOn = firstDetection(doc, days);
  for (const [i, date] of days.entries()) {
    if (date.precision !== precision) continue;
    if ((doc.noticeDay && date.from > doc.noticeDay.on) || (detectedOn && date.from > detectedOn)) continue;
    const sentence = sentenceAt(doc, date.start);
    if (!sentence || sentence.line.isHeading || ASIDE.has(sentence.line.topic ?? '')) continue;
    if (LATER_ROW.test(sentence.line.label ?? '')) continue;
    const clause = clauseAt(doc, days, i, sentence);
    const lead = doc.text.slice(Math.max(sentence.start, date.start - 50), date.start);
    if (NOT_IT.test(clause) || madeThen.test(clause)) continue;
    if (cause === 'lost-or-stolen' && /可能性が|と(?:考え|思われ|推測|推定)/.test(sentence.text)) continue;
    const isRow = ROW_BEGINS.test(sentence.line.label ?? '');
    const score = isRow ? 3 : scoreOf(clause, lead, sentence.text, happening, cause);
    if (score === 0 || (precision === 'month' && score < 1)) continue;
    if (best && (best.score > score || (best.score === score && best.date.from <= date.from))) continue;
    best = { date, sentence, clause: lead + clause, score };
  }
  if (!best) return undefined;
  const { date, sentence, clause } = best;
  const reading = { from: date.from, start: date.start, end: date.end, sentence };
  const lasted =
    happening.lasts === 'until-ended' ||
    /公開|掲載|表示/.test(sentence.line.label ?? '') ||
    ENTRY_BEGAN.test(doc.text.slice(date.end, sentence.end)) ||
    /始ま|始めた|開始|\b(?:starting|started|began|beginning) on\b/i.test(clause);
  const isHanded = cause === 'lost-or-stolen' && (handedOn.test(clause) || lastSeen.test(clause));
  const far = isHanded || lasted || cause === 'insider' ? doc.text.length : sentence.end;
  const isLong = happening.lasts !== 'day' || isHanded || (cause === 'insider' && /載せ|投稿|SNS|公開/.test(clause));
  const rule = isHanded ? missed : happening.lasts === 'open' ? endingsOrLock : endings;
  const end = isLong ? endOf(doc, days, date, far, rule) : undefined;
  if (end) return { ...reading, to: end.to };
  const missedOn = isHanded ? firstDetection(doc, days) : undefined;
  if (missedOn && lastSeen.test(clause)) return { ...reading, to: missedOn };
  // Letters go out after a loss too: without the day it was missed, that may be all this is.
  if (isHanded && !STRONG.test(clause.replace(/持ち?出/g, ''))) return undefined;
  const isOnce =
    happening.lasts === 'day' ||
    /for (?:about |around |some |nearly )?[a-z0-9]+ (?:hours?|minutes)|(?:約|およそ)?[0-9数]{1,3}(?:時間|分)(?:の?間|にわた|ほど|程度)/.test(
      sentence.text,
    ) ||
    cause === 'system-defect' ||
    HOURS.test(doc.text.slice(date.end, date.end + 30)) ||
    (precision === 'month' && /^(?:中に|の間に)/.test(doc.text.slice(date.end, date.end + 3))) ||
    (/(?:アクセス|ログイン|攻撃|侵入|接続|操作)が(?:あり|あっ|発生|行われ)/.test(clause) &&
      !/最初|初めて/.test(clause)) ||
    (/\b(?:evening|night|morning|afternoon|early hours) of [A-Za-z]* ?$/.test(
      doc.text.slice(Math.max(0, date.start - 40), date.start),
    ) &&
      !/\b(?:first|began|started|got into|since)\b/.test(sentence.text));
  return isOnce ? { ...reading, to: date.to } : reading;
}

/** Nothing that came after the finding is the thing itself. */
function firstDetection(doc: NoticeDocument, days: readonly DateMention[]): string | undefined {
  let first: string | undefined;
  for (const [i, d] of days.entries()) {
    if (first && d.from >= first) continue;
    const s = sentenceAt(doc, d.start);
    if (!s || s.line.isHeading || ASIDE.has(s.line.topic ?? '')) continue;
    const said = detection.exec(clauseAt(doc, days, i, s));
    if (said && said.index < 60) first = d.from;
  }
  return first;
}

/** In the same sentence: what came in that day went on. */
const ENTRY_BEGAN = /(?:接続|アクセス|ログイン|操作|侵入|攻撃|通信|閲覧|持ち?出し)[^。、]{0,8}(?:始ま|始め|開始)/;

/** Rows that say so themselves. */
const ROW_BEGINS =
  /^(?:誤?(?:公開|掲載|表示|送信|発送|送付)|設定(?:を|の)?(?:誤|変更|ミス)|侵入|攻撃|紛失|盗難|不正)[^。]{0,8}(?:日|時)|^(?:発生|開始)$/;
