// Cuts folded text into lines, sections and sentences, and says of each what its heading is about.
import { compileEarly } from './compile-early.ts';
import { findTerms } from './find-terms.ts';
import type { Folded } from './fold.ts';
import { findMarkedHeadings, markOf } from './section-marks.ts';
import { type Topic, topicOf } from './topics.ts';

export interface Line {
  start: number;
  end: number;
  text: string;
  isHeading: boolean;
  /** Enumerated, bulleted, or a table row. */
  isItem: boolean;
  /** Depth of its mark, so that items can be told from the items above them. */
  mark: string;
  /** The nearest heading's topic, or the line's own when it opens with a label. */
  topic?: Topic;
  /** The topic of the section around the nearest heading. */
  outerTopic?: Topic;
  heading?: string;
  /** What the line calls itself: a row's first cell, "発見日" in "3)発見日 2021年…". */
  label?: string;
  /** Counts paragraphs: lines without an empty line or heading between them share one. */
  group: number;
}

export interface Sentence {
  start: number;
  end: number;
  text: string;
  line: Line;
}

const ENUMERATOR = compileEarly(
  'notice',
  /^(?:[[【〔]\d{1,2}[\]】〕]|[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[ア-ンa-z]|[①-⑳])[)）.．、](?!(?<=\d\d\.)\d|\d\d[ (\t])|第[\d一二三四五六七八九十]{1,2}(?!報)|[①-⑳]|[ア-ンa-z一二三四五六七八九十] (?=[一-龥ぁ-ヶ])|\d{1,2} (?=[^\d])|Q(?![a-z])\d{0,2}[.．:]?|A[.．:])\s*/,
);
const BULLET = /^(?:[・●■◆○◇▼▲▽△□◎►▶▷•※*＊〇]|-(?=\s)|[-―—](?=[^\d-]))\s*/;
const BRACKETED = /^[【〈＜<《≪〔[](?!\d{1,2}[\]】〕])([^】〉＞>》≫〕\]]{1,40})[】〉＞>》≫〕\]]\s*/;
/** A heading in round brackets, on its own line. */
const ROUND = /^[(（]([^()（）]{2,24})[)）]$/;
const SECTION_MARK = /^[■●◆▼▲▽△□◎◇○〇▶►☆★]$/;
const PAGE_NUMBER = /^(?:- ?)?\d{1,2}(?: ?-)?$/;
const MAJOR =
  /^(?:第[\d一二三四五六七八九十]{1,2}(?!報)|\d{1,2}[.．、) ](?!\d)|[一二三四五六七八九十]{1,2}[、. ]|[■●◆▼【＜〈<]|[○〇▼▽◇]|[[〔]\d|[(（][^()（）\d]{2,24}[)）]$|Q\d)/;

export function cutLines(folded: Folded, headings: ReadonlyMap<number, number>): Line[] {
  const lines: Line[] = [];
  let start = 0;
  // Wrapped lines are one line here: what is a heading is known by its line in the source.
  let number = 0;
  let at = 0;
  let group = 0;
  let topic: Topic | undefined;
  let outer: Topic | undefined;
  let heading: string | undefined;
  let isTitled = false;
  let isOuterBare = false;
  let majorMark = '';
  // Pages that set all their sections as terms of a list have no titles between.
  const levels = [...headings.values()];
  const hasTitle = levels.some((n) => n <= 3);
  const deepest = levels.filter((n) => n >= 2 && n <= 4).length >= 2 ? 4 : 5;
  const rows = folded.text.split('\n');
  const marked = findMarkedHeadings(rows);
  for (const [i, raw] of rows.entries()) {
    const end = start + raw.length;
    const text = raw.trim();
    while (at < (folded.at[start] ?? 0)) if (folded.source[at++] === '\n') number++;
    const level = headings.get(number);
    if (text === '' || /^[=\-*_―─━~・.]{3,}$/.test(text) || PAGE_NUMBER.test(text)) {
      if (!PAGE_NUMBER.test(text)) group++;
      // A drawn line ends the part above it, unless it only rules a table.
      if (/^[=\-_―─━]{8,}$/.test(text) && !rows[i + 1]?.includes('\t')) {
        topic = undefined;
        outer = undefined;
      }
      start = end + 1;
      continue;
    }
    const from = start + raw.indexOf(text[0] as string);
    const line: Line = { start: from, end: from + text.length, text, isHeading: false, isItem: false, mark: '', group };
    const enumerator = ENUMERATOR.exec(text);
    const bullet = enumerator ? null : BULLET.exec(text);
    const bracketed = BRACKETED.exec(text);
    const body =
      bracketed && bracketed[0].length < text.length
        ? text.slice(bracketed[0].length)
        : text.slice((enumerator ?? bullet)?.[0].length ?? 0);
    line.mark = markOf((enumerator ?? bullet)?.[0]);
    line.isItem = line.mark !== '' || text.includes('\t');
    if (
      level !== undefined ||
      marked.has(i) ||
      isHeadingText(text, bracketed, enumerator !== null || bullet !== null) ||
      ((enumerator !== null || SECTION_MARK.test(line.mark)) &&
        line.mark === majorMark &&
        isShortTitle(body) &&
        findTerms(body, 0).length === 0)
    ) {
      line.isHeading = true;
      // Without marks all headings are of one rank.
      const isBare = level === undefined && line.mark === '' && !bracketed;
      const major =
        marked.has(i) ||
        (level !== undefined ? level <= deepest || !outer : MAJOR.test(text) || !outer || (isBare && isOuterBare));
      if (major) isOuterBare = isBare;
      heading = (bracketed?.[1] ?? ROUND.exec(text)?.[1] ?? body).trim();
      // The notice's own title is about everything.
      const own = isTitled || heading.length < 16 || !TITLE.test(heading) ? topicOf(heading) : undefined;
      if (!hasTitle || (level !== undefined && level <= 3)) isTitled = true;
      if (major && (enumerator || SECTION_MARK.test(line.mark))) majorMark = line.mark;
      if (major) {
        outer = own;
        topic = own;
      } else topic = own ?? outer;
      group++;
    } else {
      const label = bracketed && bracketed[0].length < text.length ? bracketed[1] : labelOf(body);
      if (label) {
        const own = topicOfLabel(label, text);
        if (own) line.topic = own;
        // "【件数】ストアごとの件数は…": the lines below are still about it.
        if (bracketed && own && text.startsWith('【') && text.includes('。')) {
          topic = own;
          outer = own;
        }
        line.label = label;
      }
      const above = lines[lines.length - 1];
      if (
        !line.topic &&
        above &&
        !above.isHeading &&
        above.topic !== topic &&
        above.group === group &&
        /^(?:[(（※]|(?:この|その|上記の)?うち(?!わけ))/.test(text)
      )
        line.topic = above.topic;
    }
    line.topic ??= topic;
    line.outerTopic = outer;
    line.heading = heading;
    line.group = group;
    lines.push(line);
    start = end + 1;
  }
  return lines;
}

/** "うち届出書が保存されていた方 2,310名": a label that says whom a row counts is about nothing else. */
const OF_WHOM = /^(?:この|その|上記の)?うち/;
/** "(3)お問い合わせフォームをご利用の方 866名" */
const PERSONS = /(?:方々?|お客(?:様|さま)|会員様?|利用者様?|皆(?:様|さま)|者様?)$/;
function topicOfLabel(label: string, text: string): Topic | undefined {
  if (OF_WHOM.test(label)) return undefined;
  const own = topicOf(label);
  const isCounted = PERSONS.test(label) && /\d[\d,]*(?:名|人|件)/.test(text);
  return isCounted && own !== 'target' && own !== 'out' && own !== 'not-leaked' ? undefined : own;
}
const TITLE = /について|に関する|お詫び|おわび|お知らせ|ご?報告|の件/;

function isShortTitle(body: string): boolean {
  return body.length >= 2 && body.length <= 24 && !/[。、,:：\t\d]|(?:ます|です|した|せん)$/.test(body);
}

function isHeadingText(text: string, bracketed: RegExpExecArray | null, isMarked: boolean): boolean {
  if (text.length <= 90 && /^(?:Q|問)[\d.:\s]{1,5}[^。\t]{4,}[?？]$/.test(text)) return true;
  if (text.length > 46) return false;
  if (/^(?:Q|問)[\d.:\s]{1,5}[^。\t]{4,}。$/.test(text)) return true;
  if (/[。\t]/.test(text)) return false;
  if (bracketed && bracketed[0].trim().length === text.length) return true;
  const round = ROUND.exec(text);
  if (round?.[1]) return topicOf(round[1]) !== undefined && !/\d|ません$/.test(round[1]);
  const body = text.replace(ENUMERATOR, '').replace(BULLET, '').replace(BRACKETED, '');
  if (/\d{2,4}-\d{2,4}-\d{3,4}|https?:|@|\d年|\d月\d|\d[名人件]/.test(body)) return false;
  if (/[:：]$/.test(text) && text.length < 30) return true;
  if (/^(?:Q\d|■|●|◆|▼|□)/.test(text)) return topicOf(body) !== undefined || /^Q/.test(text) || !/[、,]/.test(body);
  const label = labelOf(body);
  if (isMarked && label && topicOf(label) && body.length - label.length >= 5 && /\s/.test(body)) return false;
  if (isMarked)
    return (
      topicOf(body) !== undefined &&
      !/[、,:]/.test(body) &&
      body.length <= 32 &&
      !/(?:ます|です|した|せん)$/.test(body) &&
      !/^[・※*]/.test(text)
    );
  // "What has been done": a question without its mark opens a new part, known or not.
  if (/^(?:What|Who|Whose|How|Why|When|Where)\b[A-Za-z', ]{3,40}\??$/.test(text)) return true;
  if (/^[A-Z][A-Za-z' ]{3,45}\??$/.test(text)) return topicOf(text) !== undefined;
  if (
    topicOf(body) === 'out' &&
    body.length <= 22 &&
    /(?:サービス|サイト|方|お客様|お客さま|会員様?|店舗?|施設|製品|もの|範囲|学校|事業)$/.test(body)
  )
    return !/[、,:()]/.test(body);
  return (
    body.length <= 18 &&
    topicOf(body) !== undefined &&
    !/[、,:()]/.test(body) &&
    /(?:情報|経過|経緯|対応|対策|期間|原因|対象|項目|防止|取り?組み?|概要|お?問い?合わ?せ(?:先|窓口)?|窓口|について|被害|もの|状況|お願い|内容|件数)$/.test(
      body,
    )
  );
}

const LABEL = /^([^\s:：。、,\t0-9][^:：。、\t]{0,22}?)(?:[:：…]|\t| ―|―)/;
const SPACED_LABEL = /^([^\s:：。、,0-9][^\s:：。、]{0,18}) /;
/** "What Happened? On 3 May …": a heading run into its line, as American notices have it. */
const RUN_IN = compileEarly(
  'notice',
  /^((?:What|Why|How|Who|Whose|Which|When|Where|For|Steps|Our)\b[A-Za-z' ]{3,46}|Questions|Contact(?: us)?|Enquiries|(?:More|Further) information)[?.:]\s+(?=["(]?[A-Z0-9])/,
);
const CAPITALS = /^([A-Z][A-Z' ]{3,40})[.:]\s/;

function labelOf(body: string): string | undefined {
  const capitals = CAPITALS.exec(body);
  if (capitals) return capitals[1];
  const runIn = RUN_IN.exec(body)?.[1];
  if (runIn && topicOf(runIn)) return runIn;
  const found = LABEL.exec(body) ?? SPACED_LABEL.exec(body);
  // "時 期:", "口 座 数:": set wide.
  const label = found?.[1]?.trim().replace(/(?<=[一-龥]) (?=[一-龥](?: |$))/g, '');
  if (!label) return undefined;
  if (SPACED_LABEL.test(body) && !LABEL.test(body) && /^[A-Za-z][A-Za-z',.&/ -]*$/.test(label)) return undefined;
  return label;
}
