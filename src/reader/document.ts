// A notice made ready for the rules: folded text, lines with topics, sentences, dates, ranges and counts.

import { anyOf } from './any-of.ts';
import { prepareRules } from './compile-early.ts';
import { cutSentences } from './cut-sentences.ts';
import { type CountMention, findCounts } from './find-counts.ts';
import { findDates } from './find-dates.ts';
import { findNoticeDay, type NoticeDay } from './find-notice-day.ts';
import { type DateRange, findRanges } from './find-ranges.ts';
import { type Folded, foldText } from './fold.ts';
import { cutLines, type Line, type Sentence } from './lines.ts';
import { oneLine } from './one-line.ts';
import { type DateMention, resolveDates } from './resolve-dates.ts';
import { findTableCounts } from './table-counts.ts';
import type { Span } from './types.ts';
import lists from './words/document.json' with { type: 'json' };

export interface NoticeDocument {
  folded: Folded;
  text: string;
  lang: 'ja' | 'en';
  title?: string;
  /** The page's own <title>, which often ends in the organization's name. */
  pageTitle?: string;
  siteName?: string;
  url?: string;
  lines: Line[];
  sentences: Sentence[];
  noticeDay?: NoticeDay;
  dates: DateMention[];
  ranges: DateRange[];
  counts: CountMention[];
}

export interface PageFacts {
  title?: string;
  pageTitle?: string;
  siteName?: string;
  url?: string;
  /** Line number in the source to heading level, for text that came from HTML. */
  headings?: ReadonlyMap<number, number>;
}

export function makeDocument(source: string, page: PageFacts): NoticeDocument {
  prepareRules('notice', source);
  const folded = foldText(source, page.headings);
  const text = folded.text;
  const lines = cutLines(folded, page.headings ?? new Map());
  const sentences = cutSentences(lines);
  const written = findDates(text);
  const noticeDay = findNoticeDay(text, lines, written, page.url);
  const dates = resolveDates(text, written, lines, noticeDay?.on);
  const japanese = (text.slice(0, 8_000).match(/[ぁ-んァ-ヶ一-龥]/g) ?? []).length;
  return {
    folded,
    text,
    lang: japanese * 8 > Math.min(text.length, 8_000) ? 'ja' : 'en',
    title: page.title && TITLE_WORDS.test(page.title) ? page.title : (findTitle(lines) ?? page.title),
    pageTitle: page.pageTitle,
    siteName: page.siteName,
    url: page.url,
    lines,
    sentences,
    noticeDay,
    dates,
    ranges: findRanges(text, dates),
    counts: [...findCounts(text), ...findTableCounts(lines)].sort((a, b) => a.start - b.start),
  };
}

/** The source characters behind a stretch of folded text. */
export function spanOf(doc: NoticeDocument, start: number, end: number): Span {
  const from = doc.folded.at[start] ?? 0;
  const last = doc.folded.at[Math.max(start, end - 1)] ?? from;
  const to = Math.min(doc.folded.source.length, last + 1);
  return { start: from, end: to, quote: doc.folded.source.slice(from, to) };
}

/** A stretch of the source as one line, for names and short texts. */
export function wordsAt(doc: NoticeDocument, start: number, end: number): string {
  const span = spanOf(doc, start, end);
  return oneLine(doc.folded.source, doc.folded.joints, span.start, span.end);
}

export function sentenceAt(doc: NoticeDocument, position: number): Sentence | undefined {
  let low = 0;
  let high = doc.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const s = doc.sentences[middle] as Sentence;
    if (position < s.start) high = middle - 1;
    else if (position >= s.end) low = middle + 1;
    else return s;
  }
  return undefined;
}

const TITLE_WORDS = anyOf(lists.titleWords, 'i');

const FROM_US = /^[^、。「」]{2,30}(?:から|より)の?(?:大切な|重要な)?(?:お知らせ|ご案内|ご?連絡)$/;

function findTitle(lines: readonly Line[]): string | undefined {
  const head = lines.slice(0, 14);
  const found = head.find(
    (l, i) =>
      // "…組合からのお知らせ" above the title itself.
      !(FROM_US.test(l.text) && head.slice(i + 1).some((x) => /(?:について|に関する[^。]{2,12}|の件)$/.test(x.text))) &&
      l.text.length >= 6 &&
      l.text.length <= 110 &&
      TITLE_WORDS.test(l.text) &&
      !/[。]$/.test(l.text) &&
      !/[。]/.test(l.text.slice(0, -1)) &&
      !/^(?:拝啓|平素|このたび|この度|Dear|We (?:are|have|regret)|(?:件名|宛先|差出人|配信|From|To|Date)[:： ](?!.{4,}(?:について|に関する|お詫び|お知らせ|ご?報告)))/.test(
        l.text,
      ) &&
      !/\.$/.test(l.text),
  );
  if (!found) return undefined;
  const text = found.text.replace(/^(?:件名|Subject) ?[:：]\s*/i, '');
  const at = head.indexOf(found);
  const [above, below] = [lines[at - 1], lines[at + 1]];
  if (below && OPEN_TITLE.test(text) && TITLE_END.test(below.text) && below.text.length <= 60) return text + below.text;
  if (above && TITLE_END.test(text) && OPEN_TITLE.test(above.text) && above.text.length <= 60) return above.text + text;
  return text;
}

/** A title set in two lines: "…による個人情報漏えいの⏎可能性に関するお知らせ". */
const OPEN_TITLE = /^[^。、:：]{6,}(?:の|(?<!様|さま|方|員|者)へ|に|が|を|と|び|る|た|な)$/;
const TITLE_END =
  /^[^。、:：]{2,50}(?:について|お詫び|おわび|お知らせ|ご?報告|ご案内|お願い|の件)(?:と[^。、]{2,8})?(?:[(（][^()（）]{2,12}[)）])?$/;

/** Lines are in the order of the text. */
export function lineIndexOf(lines: readonly Line[], line: Line): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as Line).start < line.start) low = middle + 1;
    else high = middle;
  }
  return low;
}
