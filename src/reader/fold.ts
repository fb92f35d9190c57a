// Folds text to one spelling (full-width digits, dashes, spaces, wrapped lines) while remembering where each character came from.
import { compileEarly } from './compile-early.ts';
import { isInNumber } from './spaced-numbers.ts';

/** Other words for it, which rules need not know. */
const SAME_WORD = /^(?:サインイン|サインオン|ログオン)/;
const LOGGED_IN = 'ログイン';

/** Folded text with, for each of its code units, the offset in the source. */
export interface Folded {
  source: string;
  text: string;
  /** `at[i]` is the source offset of `text[i]`; one more entry marks the end. */
  at: Uint32Array;
  /** Line ends of the source that stand inside a sentence, and what they are read as. */
  joints: ReadonlyMap<number, '' | ' '>;
}

/** Longest text that is read, in UTF-16 code units; a notice is far shorter, a hostile page is not. */
export const maxTextLength = 60_000;

const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is dropped
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const DASH = /[‐‑‒–—―−ー－]/;
const DIGIT = /[0-9０-９]/;
const CJK_UNIT = /[年月日名人件組枚時分回様円万億千百]/;
const BULLET =
  /^[\s　]*(?:(?:From|To|Cc|Subject|Date|Sent|件名|差出人|送信者|宛先|日時|日付|(?:配信|送信|受信)日時?|発信)[ 　]?[:：]|[・●■◆○◇▼※*•>〇①-⑳【〈<＜]|[-－](?=\s)|[(（]?(?:\d{1,2}|[０-９]{1,2}|[一二三四五六七八九十]{1,2}|[ア-ンa-z])[)）.．、](?!\d)|第[0-9０-９一二三四五六七八九十]|Q\d|A\.|同[\s　]*[0-9０-９]|(?:(?:令和|平成|昭和)[ 　]?)?(?:[0-9０-９元]{1,4}|[〇一二三四五六七八九十]{1,3})[ 　]?[年月/／](?:[ 　]?[0-9０-９一二三四五六七八九十])|[0-9０-９]{1,2}[ 　]?[一-龥])/;

/** "26 Oct - …", "March 3: …", "2023-01-16 | …" opens a row of its own. */
const ENGLISH_ROW =
  /^[\s　]*(?:(?:\d{1,2} )?[A-Z][a-z]{2,8}\.?(?: \d{1,2})?(?:,? \d{4})?|\d{4}-\d{2}-\d{2}) ?(?:[:|–—-] |$)/;

/** @param source plain text; anything beyond `maxTextLength` is not read */
export function foldText(source: string, headings?: ReadonlyMap<number, number>): Folded {
  const length = Math.min(source.length, maxTextLength);
  const soft = findSoftBreaks(source, length, headings);
  const joints = new Map<number, '' | ' '>();
  const out: string[] = [];
  const at: number[] = [];
  const put = (s: string, i: number) => {
    for (const c of s) {
      for (let k = 0; k < c.length; k++) at.push(i);
      out.push(c);
    }
  };
  let spaces = 0;
  let spaceAt = 0;
  for (let i = 0; i < length; i++) {
    const c = source[i] as string;
    if (c === '\n' || c === '\r') {
      if (c === '\r' && source[i + 1] === '\n') continue;
      spaces = 0;
      if (soft.has(i)) {
        const end = i;
        while (/[\s　]/.test(source[i + 1] ?? '') && source[i + 1] !== '\n') i++;
        const joint = isApart(out.slice(-90).join(''), source.slice(i + 1, i + 5)) ? ' ' : '';
        joints.set(end, joint);
        if (joint === ' ') put(' ', end);
      } else put('\n', i);
      continue;
    }
    if (c === ' ' || c === '\t' || c === '\u00a0' || c === '\u3000') {
      if (spaces === 0) spaceAt = i;
      spaces += c === '\u3000' ? 2 : c === '\t' ? 8 : 1;
      continue;
    }
    const same = c === 'サ' || c === 'ロ' ? SAME_WORD.exec(source.slice(i, i + 6))?.[0].length : undefined;
    if (same !== undefined && spaces === 0) {
      for (const [k, letter] of [...LOGGED_IN].entries()) {
        out.push(letter);
        at.push(k < 2 ? i + k : i + same - LOGGED_IN.length + k);
      }
      i += same - 1;
      continue;
    }
    const code = c.charCodeAt(0);
    if (
      spaces === 0 &&
      code >= 0x3041 &&
      code < 0xa000 &&
      code !== 0x6f0f &&
      code !== 0x6d29 &&
      code !== 0x6cc4 &&
      code !== 0x30fc
    ) {
      at.push(i);
      out.push(c);
      continue;
    }
    if (INVISIBLE.test(c)) continue;
    if (spaces > 0) {
      const before = out[out.length - 1];
      if (before !== undefined && before !== '\n') {
        if (spaces >= 3) put('\t', spaceAt);
        else if (
          !(DIGIT.test(before) && CJK_UNIT.test(c)) &&
          !(/[年月第和成]/.test(before) && DIGIT.test(c)) &&
          !isInNumber(out.slice(-8).join(''), source.slice(i, i + 16))
        )
          put(' ', spaceAt);
      }
      spaces = 0;
    }
    put(STOPS.includes(c) ? foldStop(c, out, source[i + 1]) : foldCharacter(c, out[out.length - 1], source[i + 1]), i);
  }
  at.push(length);
  return { source, text: out.join(''), at: Uint32Array.from(at), joints };
}

/** "(https://shop.exam⏎ple/": an address goes on until its bracket closes. */
const IN_ADDRESS = /[(（]https?:\/\/[^\s()（）]{1,80}$/;

/** Words in Latin letters are apart across a line's end; Japanese runs on, and so does "12,⏎300". */
function isApart(before: string, after: string): boolean {
  if (IN_ADDRESS.test(before)) return false;
  if (/^\d/.test(after))
    return /[A-Za-z.;:]$|[A-Za-z]\)$/.test(before) || (/,$/.test(before) && !/^\d{3}(?!\d)/.test(after));
  return /[A-Za-z0-9.,;:)!?"'%&]$| [–—-]$/.test(before) && /^[A-Za-z("'“‘$£€&]/.test(after);
}

const STOPS = '．，.,';

/** "…しました．氏名，住所は…": the stops of horizontal writing. */
function foldStop(c: string, out: readonly string[], after = ''): string {
  const before = out[out.length - 1] ?? '';
  if (c === '，' || c === ',')
    return /[ぁ-んァ-ヶ一-龥々ー」』)]/.test(before) &&
      !(KANJI_DIGIT.test(before) && KANJI_DIGIT.test(after)) &&
      (c === '，' || /[ぁ-んァ-ヶ一-龥]/.test(after))
      ? '、'
      : ',';
  const isSaid = /[ぁ-ん]/.test(before) && !/^[\s・(]?$/.test(out[out.length - 2] ?? '');
  return isSaid && (c === '．' || !/[A-Za-z0-9.]/.test(after)) ? '。' : '.';
}

const KANJI_DIGIT = /[〇一二三四五六七八九十百千万]/;

function foldCharacter(c: string, before: string | undefined, after: string | undefined): string {
  const code = c.charCodeAt(0);
  if (DASH.test(c)) {
    if (
      before !== undefined &&
      /[0-9〇一二三四五六七八九年月日]/.test(before) &&
      after !== undefined &&
      /[0-9０-９〇一二三四五六七八九]/.test(after)
    )
      return '-';
    return c === '－' ? '-' : c;
  }
  if (c === '〜' || c === '～' || c === '∼' || c === '〰') return '~';
  if (c === '’' || c === '‘') return "'";
  if (c === '“' || c === '”') return '"';
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code >= 0xff61 && code <= 0xff9f) return c.normalize('NFKC');
  if (c === '㈱') return '株式会社';
  if (c === '㈲') return '有限会社';
  if (c === '漏' && (after === '洩' || after === '泄')) return '漏';
  if (c === '洩' || c === '泄') return 'え';
  return c;
}

/** Line ends inside a sentence: a long line that does not end one, followed by a line that does not start something new. */
function findSoftBreaks(source: string, length: number, headings?: ReadonlyMap<number, number>): Set<number> {
  const soft = new Set<number>();
  const starts: number[] = [0];
  for (let i = 0; i < length; i++) if (source[i] === '\n') starts.push(i + 1);
  const lines = starts.map((s, n) => ({
    start: s,
    end: Math.min(n + 1 < starts.length ? (starts[n + 1] as number) - 1 : length, length),
  }));
  const widths = lines.map((l) => widthOf(source, l.start, l.end));
  const widest = Math.max(0, ...widths.slice(0, 2_000).filter((w) => w <= 200));
  // The row above runs on into this line.
  let ranOn: boolean = false;
  for (let n = 0; n + 1 < lines.length; n++) {
    const line = lines[n] as { start: number; end: number };
    const next = lines[n + 1] as { start: number; end: number };
    const width = widths[n] as number;
    const text = source.slice(Math.max(line.start, line.end - 4), line.end).trimEnd();
    const indent = indentOf(source, line.start, line.end);
    const nextIndent = indentOf(source, next.start, next.end);
    const isDated = DATED.test(source.slice(line.start, Math.min(line.end, line.start + 40)));
    const nextText = source.slice(next.start, Math.min(next.end, next.start + 24 + (isDated ? nextIndent : 0)));
    if (text === '' || nextText.trim() === '' || headings?.has(n) || headings?.has(n + 1)) continue;
    // Drawn lines hold no words; what is set far to the right (the day, the sender) stands alone.
    if (DRAWN.test(text) || DRAWN.test(nextText)) continue;
    const brokenNumber =
      (/\d,$/.test(text) && /^[\s　]*\d{3}(?!\d)/.test(nextText)) ||
      (/\d[\s　]?[千万億]$/.test(text) && /^[\s　]*\d[\d,]{0,4}[\s　]?[名人件枚]/.test(nextText)) ||
      (/[\s　]{2}\d{1,2}$/.test(text) && /^[\s　]*\d{1,2},\d{3}[\s　]?[名人件枚]/.test(nextText));
    if (!brokenNumber && indent > Math.max(19, nextIndent + 9)) continue;
    // A line is full when the next word would not have fitted.
    const nextWord =
      /^[\s　]*([\x21-\x7e]*)/.exec(source.slice(next.start, Math.min(next.end, next.start + 80)))?.[1]?.length ?? 0;
    const isFull = width >= 56 && width <= 200 && width + Math.min(60, nextWord) >= widest - 22;
    const isOpen = /(?:から|より|の|は|が|に|を|で|と|、|年|月|~|〜|～|，|(?<!つい)て)$/.test(text);
    const isTight = width + Math.min(60, nextWord) >= widest - 8;
    const wrapped =
      isFull &&
      // A row of a page's table is whole.
      !nextText.includes('\t') &&
      (isOpen || isTight || nextWord > 0) &&
      (!/[。.:：」】]$/.test(text) || (/」$/.test(text) && AFTER_NAME.test(nextText))) &&
      !(/[)）]$/.test(text) && /^[\s　]*(?:なお|また|ただし|※|以上|この?うち|うち)/.test(nextText)) &&
      (isOpen
        ? !/^[\s　]*[・●■※①-⑳]/.test(nextText)
        : !BULLET.test(nextText) || (isTight && !isDated && nextIndent <= indent && MID_SENTENCE.test(nextText)));
    const sentenceWrapped = isFull && /[a-z,]$/.test(text) && !BULLET.test(nextText) && !ENGLISH_ROW.test(nextText);
    // A row that opens with its day runs on below, set in.
    const isBelow: boolean = ranOn && indent === nextIndent;
    const runsOn: boolean =
      (width < 56 ? isDated : (isDated || isBelow) && isFull && !nextText.includes('\t')) &&
      (isBelow || nextIndent >= indent + 4) &&
      !/[。」】]$/.test(text) &&
      !BULLET.test(nextText);
    ranOn = (isDated || isBelow) && (runsOn || wrapped || brokenNumber);
    if (runsOn || brokenNumber || wrapped || sentenceWrapped) soft.add(line.end);
  }
  return soft;
}

/** What goes on after a name in quotes: its address, a particle. */
const AFTER_NAME = /^[\s　]*(?:[(（](?:https?:|[a-z0-9-]+\.[a-z])|、|(?:および|及び|並びに)|[のはがをにとへも][^\s　])/;
/** "…の終了後⏎60日で消去": a number of days, no row of a list. */
const MID_SENTENCE =
  /^[\s　]*[0-9０-９]{1,4}(?:[日年名件人回分円台社通]|[かヶカケ]月|週間|時間)(?:[でにをがはのと間分]|以[内上下前後]|から|まで)/;
const DRAWN = /^[\s　+=\-*_―─━═~|]+$/;
const DATED = compileEarly(
  'notice',
  /^[\s　]*(?:[・●○■][\s　]?)?(?:(?:令和|平成|昭和)?[\s　]?[0-9０-９元〇一二三四五六七八九十]{1,4}[\s　]?[年月/／.．-]){1,2}[\s　]?[0-9０-９一二三四五六七八九十]{1,3}[\s　]?日?[\s　(（:：]/,
);

function indentOf(source: string, start: number, end: number): number {
  let indent = 0;
  for (let i = start; i < end && i < start + 60; i++) {
    if (source[i] === '　') indent += 2;
    else if (source[i] === ' ') indent++;
    else break;
  }
  return indent;
}

function widthOf(source: string, start: number, end: number): number {
  let width = 0;
  const stop = Math.min(end, start + 260);
  for (let i = start; i < stop; i++) width += source.charCodeAt(i) > 0x2e7f ? 2 : 1;
  return width;
}
