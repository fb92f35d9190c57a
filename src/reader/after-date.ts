// What belongs to a day without naming it: the lines below, the next line of a chronology, what was done at once.
import { lineIndexOf, type NoticeDocument, sentenceAt } from './document.ts';
import type { Sentence } from './lines.ts';
import type { DateMention } from './resolve-dates.ts';

export function opensLine(doc: NoticeDocument, d: DateMention): boolean {
  const line = sentenceAt(doc, d.start)?.line;
  return (
    line !== undefined && /^[^\dA-Za-z〇一二三四五六七八九十平令昭]{0,3}$/.test(doc.text.slice(line.start, d.start))
  );
}

/** "3月21日" on a line of its own: what happened stands on the lines below, up to the next such day. */
export function textBelow(doc: NoticeDocument, row: number, d: DateMention): string {
  const line = doc.lines[row];
  if (
    !line ||
    !/^[\s()（）月火水木金土日祝・曜0-9:時分頃ごろ午前後、】〉》>\]:]{0,24}$/.test(doc.text.slice(d.end, line.end))
  )
    return '';
  const found: string[] = [];
  for (const next of doc.lines.slice(row + 1, row + 6)) {
    if (
      next.isHeading ||
      next.group - line.group > 1 ||
      doc.dates.some((x) => x.start >= next.start && x.start < next.start + 8)
    )
      break;
    found.push(next.text);
  }
  return found.join('\n');
}

/** In a chronology, lines without a date belong to the date above them. */
export function followUp(doc: NoticeDocument, s: Sentence, next: DateMention | undefined): string {
  const found: string[] = [];
  const rest = s.end < s.line.end ? doc.text.slice(s.end, Math.min(s.line.end, next?.start ?? s.line.end)) : '';
  if (rest.trim() !== '' && !(next && next.start < s.line.end)) found.push(rest.slice(0, 160));
  const row = lineIndexOf(doc.lines, s.line);
  for (const line of doc.lines.slice(row + 1, row + 3)) {
    if (line.isHeading || line.group !== s.line.group || (line.label && line.topic !== s.line.topic)) break;
    if (next && next.start < line.end && next.start - line.start < 24) break;
    // Sentences below a row of bare words tell of the whole.
    if (line.text.length > 160 || (/[。]$/.test(line.text) && !/[。]$/.test(s.text))) break;
    found.push(line.text);
  }
  return found.join('').slice(0, 200);
}

/** How things stand now, told after the last day. */
export const standing = /頂戴|現時点|現在|本日|これまで(?:に|の)|なお、|ません|いない|so far|to date/;

const AT_ONCE =
  /^(?:この|その)?(?:ため)?、?(?:直ちに|ただちに|即座に|すぐに?|速やかに|その場で|同時に|併せて|あわせて)|(?:直ちに|ただちに|即座に|すぐに|その場で|\d{1,2}時\d{0,2}分?[^。]{0,6}(?:に|、))[^。]{0,60}(?:まし|てい|てお)/;

/** In running text, the sentences after that tell of the same hour: "直ちに止めました", "21時40分に気付き…". */
export function atOnce(doc: NoticeDocument, s: Sentence, next: DateMention | undefined): string {
  const rest = doc.text.slice(s.end, Math.min(s.line.end, next?.start ?? s.line.end));
  const [first = ''] = rest.split(doc.lang === 'en' ? /\.(?= |$)/ : '。');
  if (next && next.start <= s.end + first.length) {
    // "9時15分に停止し、…8日に再開": up to the other day.
    const own = doc.text.slice(s.end, next.start);
    const cut = own.lastIndexOf('、');
    return cut > 0 && AT_ONCE.test(`${own.slice(0, cut)}まし`) ? `${own.slice(0, cut)}。` : '';
  }
  if (doc.lang === 'en')
    return /^ (?:We|It|They) [^.]{0,60}(?:within|immediately|at once|straight away|by mistake)/.test(rest)
      ? (rest.split('.')[0] ?? '')
      : '';
  // The sentences between belong to the day as much as the one that says so.
  const told = rest.split('。', 3);
  const last = told.findLastIndex((each) => AT_ONCE.test(each));
  return told
    .slice(0, last + 1)
    .map((each) => `${each}。`)
    .join('');
}
