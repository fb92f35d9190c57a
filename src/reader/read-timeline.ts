// Reads what happened when: each dated clause, sorted by its verbs into the record's kinds.

import type { TimelineKind } from '../incident/types.ts';
import { atOnce, followUp, opensLine, standing, textBelow } from './after-date.ts';
import { compileEarly } from './compile-early.ts';
import { goesOnUntil, isAlso, isDeadline, isEndOfSpan, isGlued, isUntil, tellsRule } from './day-relations.ts';
import { type NoticeDocument, sentenceAt, wordsAt } from './document.ts';
import { completeEnglish, prefixStart, sharedReport, tellsOfReport, withAttacker } from './event-clause.ts';
import { kindsOf } from './event-kinds.ts';
import { madeThen, notEvent, otherEvent } from './event-rules.ts';
import type { Line, Sentence } from './lines.ts';
import { tellsPeople } from './people-told.ts';
import type { DateMention } from './resolve-dates.ts';
import { nameAuthority } from './same-authority.ts';
import { settleEvents } from './settle-events.ts';
import { attack } from './wording.ts';

export interface EventReading {
  on: string;
  kind: TimelineKind;
  start: number;
  end: number;
  text: string;
  clause: string;
}

/**
 * @param told starts of dates that name a statement: those are listed as such, not read again
 * @param skipped starts of spans of time that say whose data is meant
 */
export function readTimeline(
  doc: NoticeDocument,
  told: ReadonlySet<number>,
  skipped: ReadonlySet<number>,
): EventReading[] {
  const events: EventReading[] = [];
  let detected = false;
  let afterDesks = false;
  // A number in the page's head, above all prose, is no desk that ends the story.
  const firstProse = doc.lines.findIndex((l) => l.text.length > 30 && l.text.endsWith('。'));
  const isDesk = (l: Line) =>
    l.topic === 'contact' && (firstProse < 0 || l.start > (doc.lines[firstProse]?.start ?? 0));
  const lastDesk = doc.lines.findLast(isDesk)?.group ?? Number.POSITIVE_INFINITY;
  const prose = doc.sentences.filter((x) => x.text.length > 20);
  const isAttacked = attack.test(doc.title ?? '') || prose.slice(0, 8).some((x) => attack.test(x.text));
  const dates = doc.dates.filter(
    (d) => d.precision === 'day' && !d.isRough && doc.noticeDay?.start !== d.start && !isUntil(doc, d),
  );
  const rowOf = new Map(doc.lines.map((line, i) => [line, i]));
  const rows = new Set(
    dates.filter((d) => opensLine(doc, d)).map((d) => rowOf.get(sentenceAt(doc, d.start)?.line as Line) ?? -1),
  );
  for (const [i, d] of dates.entries()) {
    const s = sentenceAt(doc, d.start);
    const row = s ? (rowOf.get(s.line) ?? -1) : -1;
    // Rows below the desks are the page's other news.
    afterDesks ||= (s !== undefined && isDesk(s.line)) || (s?.line.group ?? 0) > lastDesk;
    const isLate = s !== undefined && tellsOfReport(s.text);
    // Past the desks come other news and the page's foot.
    if ((s?.line.group ?? 0) > lastDesk && !s?.line.topic && !isLate) continue;
    const below = s && rows.has(row) && opensLine(doc, d) ? textBelow(doc, row, d) : '';
    if (!s || (s.line.isHeading && below === '') || skipped.has(d.start)) continue;
    // "第一報を公表。お客様へメールで連絡": a row tells of more than the statement.
    const isTold = told.has(d.start);
    if (isTold && !opensLine(doc, d)) continue;
    // "7月4日現在も見つかっておりません": how things stand, no event.
    if (/^(?:\([^)]{1,6}\))?(?:現在|時点)|^の(?:現在|時点で(?:は|も)?、)/.test(doc.text.slice(d.end, d.end + 12)))
      continue;
    if (notEvent.test(doc.text.slice(d.end, Math.min(s.end, d.end + 60)))) continue;
    if (madeThen.test(doc.text.slice(d.end, Math.min(s.end, d.end + 120)))) continue;
    if (isEndOfSpan(doc, dates[i - 1], d, s.start)) continue;
    const topic = s.line.topic === 'contact' && isLate ? undefined : s.line.topic;
    if (d.isRelative && tellsRule(s.text, doc.text.slice(d.start, d.end)) && !tellsPeople(s.text)) continue;
    if (topic === 'contact' && !TELLS_PEOPLE.test(s.text)) continue;
    if (topic === 'request' && !tellsPeople(s.text)) continue;
    if (topic === 'results' || topic === 'out' || topic === 'why-then') continue;
    const range = doc.ranges.find((r) => !r.isOpen && (r.first === d || r.last === d));
    if (range && range.last === d) continue;
    const clauseStart = prefixStart(doc, d, dates[i - 1], s.start);
    let next = dates[i + 1];
    if (next && isAlso(doc, d, next)) next = dates[i + 2];
    const previous = dates[i - 1];
    if (previous && (isAlso(doc, previous, d) || isGlued(previous, d, s.start))) continue;
    if (next && isGlued(d, next, s.start)) next = dates[i + 2];
    if (range && next === range.last) next = dates[i + 2];
    // "12日に判明し、同日中に止め、翌13日に報告": the clause goes on to the first other day.
    const other = next?.isRelative ? dates.slice(i + 1).find((x) => x.from !== d.from) : next;
    const last = dates[dates.indexOf(other as DateMention) - 1] ?? d;
    let clauseEnd =
      other && other.start < s.end
        ? prefixStart(doc, other, other === next ? (range?.last ?? d) : last, s.start)
        : s.end;
    if (s.line.label && /発覚|発見/.test(s.line.label)) clauseEnd = s.line.end;
    // Without the date, so that "調査を10月20日より実施" reads as one.
    const rest = doc.text.slice(d.end, clauseEnd).replace(/^(?:より|から)(?=[^、])/, '');
    const own = nameAuthority(doc.text.slice(0, clauseStart), doc.text.slice(clauseStart, d.start) + rest);
    const whole = doc.lang === 'en' ? completeEnglish(doc, own) : sharedReport(doc, s, d, own);
    const clause = withAttacker(doc, s, d, whole);
    const isRow =
      rows.has(row) &&
      !afterDesks &&
      (rows.has(row - 1) ||
        rows.has(row + 1) ||
        below !== '' ||
        /^(?:,? \d{4})? ?(?::|[-–—] )/.test(doc.text.slice(d.end, d.end + 10)));
    const more =
      below || ((topic === 'timeline' || isRow) && followUp(doc, s, next)) || (isTold ? '' : atOnce(doc, s, next));
    const called = s.line.label && !/\d/.test(s.line.label) ? s.line.label : '';
    const named = range && SPAN_NAME.exec(doc.text.slice(Math.max(s.start, d.start - 16), d.start))?.[0];
    const whose = range && ATTACK_IS.exec(doc.text.slice(Math.max(s.start, d.start - 30), d.start))?.[0];
    const isTimed = TIMED_SPAN.test(doc.text.slice(d.end, d.end + 44));
    const isSpan =
      (range !== undefined || isTimed) &&
      (topic === 'period' || SPAN_HEADING.test(`${called}${s.line.heading ?? ''}`) || named !== undefined);
    const label = named
      ? doc.text.slice(Math.max(s.start, d.start - 16), d.start)
      : (whose ?? called) !== ''
        ? (whose ?? called)
        : isSpan
          ? (s.line.heading ?? '')
          : '';
    const context = {
      sentence: below || s.text,
      label,
      isRange: range !== undefined || (isSpan && isTimed),
      detected,
      topic: isSpan ? 'period' : isRow && (!topic || topic === 'overview') ? 'timeline' : topic,
      isAttacked,
      opens: d.start - s.line.start < 3,
      startsSentence: d.start - s.start < 12,
      afterPeople: followsPeople(doc, s, events),
      heading: s.line.heading ?? '',
    };
    const kinds = isTold ? [] : kindsOf(below ? more : `${clause}\n`, context);
    const later = new Set<TimelineKind>();
    if (more !== '' && !below) {
      const found = kinds.includes('detected');
      const after = kindsOf(more, {
        ...context,
        sentence: isTold ? more : `${clause}${more}`,
        label: '',
        topic: undefined,
        detected: detected || found,
        isRange: false,
      });
      const isBare = kinds.length === 1 && kinds[0] === 'other' && !otherEvent.test(clause);
      const said = standing.test(more)
        ? []
        : after
            .filter((kind) => !(isTold ? NOT_TOLD : NOT_AFTER).has(kind) && !kinds.includes(kind))
            // "紛失に気付く。構内を捜索": of the finding, no inquiry of its own.
            .filter((kind) => !(found && kind === 'investigation' && /捜索/.test(more)));
      if (isBare && said.length > 0) kinds.pop();
      kinds.push(...said);
      for (const kind of said) later.add(kind);
    }
    const onward = goesOnUntil(doc, d, dates[i + 1]);
    if (onward && kindsOf(`${onward}\n`, { ...context, sentence: onward, label: '' }).includes('intrusion'))
      kinds.push('intrusion');
    if (isTold && kinds.length === 0) continue;
    if (
      kinds.length === 0 &&
      !range &&
      (!topic || TELLING.has(topic)) &&
      HAPPENED.test(clause) &&
      !/^まで/.test(doc.text.slice(d.end, d.end + 2)) &&
      !events.some((e) => e.on === d.from)
    )
      kinds.push('other');
    // "紛失の日時 4月3日 14時すぎ": the heading says what happened.
    if (kinds.length === 0 && !range && topic === 'period' && BEFELL.test(`${called}${s.line.heading ?? ''}`))
      kinds.push(isAttacked && !LOSS.test(`${called}${s.line.heading ?? ''}`) ? 'intrusion' : 'other');
    for (const kind of kinds) {
      if (range && !SPANNED.has(kind)) continue;
      // "21日から24日にかけてログインがあり、24日には…が送信": the last day of what was just told.
      if (kind === 'other' && doc.ranges.some((r) => r.last.from === d.from && r.start >= s.start && r.end <= d.start))
        continue;
      if (kind === 'other' && /\buntil (?:the [a-z]+ of )?$/.test(doc.text.slice(Math.max(0, d.start - 24), d.start)))
        continue;
      // "本日の公表といたしました": the notice itself.
      if (kind === 'other' && d.isRelative && d.from === doc.noticeDay?.on) continue;
      if ((topic === 'contact' || topic === 'request') && kind !== 'notified') continue;
      if (kind === 'detected') detected = true;
      const on = d.from;
      const isAhead = doc.noticeDay !== undefined && on > doc.noticeDay.on;
      if (isAhead && ((kind !== 'notified' && kind !== 'resumed') || isDeadline(doc, d))) continue;
      if (events.some((e) => e.on === on && e.kind === kind)) continue;
      events.push({
        on,
        kind,
        start: clauseStart,
        end: clauseEnd,
        text: wordsAt(doc, clauseStart, clauseEnd).replace(/^[、。\s・]+|[\s。]+$|,? (?:that|and|but|which|who)$/g, ''),
        clause: later.has(kind) ? more : clause,
      });
    }
  }
  events.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return settleEvents(events, isAttacked);
}

/** Under the heading of the desks, but about letters sent and not about whom to call. */
const TELLS_PEOPLE =
  /(?:お?送り(?:し|いた)|差し?上げ|発送|郵送|通知)(?:し|いた|ます|まし|て|を)|\b(?:sent|sending|posted|posting|mailed|e-?mailed|wrote|written)\b/;

/** "不正ログインの期間と原因": a part about several things, the span among them. */
const SPAN_HEADING = /期間|時期|日時|いつ|時間|時刻|(?:起き|発生し|続い|あっ)た/;

/** The sentence before, in the same paragraph, tells how people were told. */
function followsPeople(doc: NoticeDocument, s: Sentence, events: readonly EventReading[]): boolean {
  const before = sentenceAt(doc, s.start - 1);
  const last = events[events.length - 1];
  return before !== undefined && before.line === s.line && last?.kind === 'notified' && last.start >= before.start;
}

/** "掲載していたのは、12月24日から…まで": the span's name stands before it. */
const SPAN_NAME = /(?:てい[たる]|された|送られた|でき[たる]|あった|状態だった|だった|期間|時間|時期)(?:の)?は、?\s?$/;

/** "不正なアクセスは、1月30日から2月10日までの間に…": whose span it is. */
const ATTACK_IS =
  /(?:不正な?(?:アクセス|ログイン|接続|操作|閲覧|通信)|侵入|攻撃)(?:は|が)、?(?:早くとも|少なくとも)?、?$/;

/** Parts that tell the story; what has happened on a day there is an event, whatever its words. */
const TELLING = new Set(['overview', 'cause', 'response', 'details']);
const HAPPENED =
  /^(?!.*(?:終了|提供を|運営|販売|改定|施行|開店|創業|契約|購入|登録|申し?込|受診|卒業|お知らせ|公表|ご報告)).*(?:ました|ておりました|ていました|られた|された|した|(?:受け取っ|受領し|届い|始め|終え|行っ|伝え|送っ|届け出|済ませ)て(?:おり|い)ます)[。、]?\s*$/s;

const LOSS = /紛失|盗難|置き忘|誤|封入|取り違え/;
const BEFELL =
  /(?:紛失|盗難|置き忘れ|発生|誤送信|誤送付|誤封入|事故|送信|発送|侵入|攻撃|起き|いつ)(?:の|した|が起きた|が発生した|た)?(?:年月)?日?時?/;

/** What a row's further lines do not tell of its day. */
const NOT_AFTER = new Set<TimelineKind>(['other', 'intrusion']);
const NOT_TOLD = new Set<TimelineKind>(['other', 'intrusion', 'published', 'detected']);

/** What may be told of several days at once. */
const SPANNED = new Set(['intrusion', 'notified', 'other', 'investigation', 'detected']);

/** One day with the hours it lasted: "午前2時10分から午前7時45分まで", "12:00~13:47". */
const TIMED_SPAN = compileEarly(
  'draft',
  /^(?:\([^)\n]{1,6}\))?[の、 ]{0,2}(?:午[前後] ?)?\d{1,2}(?:時|:\d{2})[^。\n、]{0,8}(?:から|より|~|-)[^。\n、]{0,6}\d{1,2}(?:時|:\d{2})/,
);
