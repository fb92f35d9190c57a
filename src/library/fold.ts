// One spelling for search: width, case, kana, accents and white space make no difference.

const KATAKANA = /[\u30a1-\u30f6]/g;
/** Latin accents only: the combining voiced marks of kana (U+3099, U+309A) lie outside this range and stay. */
const ACCENTS = /[\u0300-\u036f]/g;

/** Letters that can carry such an accent: Latin, Greek, Cyrillic. Most Japanese texts have none and skip two passes. */
const ACCENTED = /[\u00c0-\u052f\u1e00-\u1fff]/;

/** "ＧＥＯ" and "geo", "ゲオ", "ｹﾞｵ" and "げお", "Café" and "cafe" fold to the same text. Never throws, whatever the input. */
export function foldText(text: string): string {
  return withoutAccents(text.normalize('NFKC').toLowerCase())
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Small kana, and the hyphens that stand between parts of a name: both are often written otherwise. */
const SMALL_KANA = /[ぁぃぅぇぉっゃゅょゎゕゖ]/g;
const LARGE_KANA: Readonly<Record<string, string>> = Object.fromEntries(
  [...'ぁあぃいぅうぇえぉおっつゃやゅゆょよゎわゕかゖけ'.matchAll(/(.)(.)/g)].map(([, small, large]) => [small, large]),
);
const HYPHENS = /[-\u2010-\u2015\u2212]/g;

/** Looser than `foldText`, for searching alone: "ランサムウエア" and "ランサムウェア", "ekinet" and "eki-net" are the same. */
export function foldForSearch(text: string): string {
  return foldText(
    foldText(text)
      .replace(SMALL_KANA, (kana) => LARGE_KANA[kana] ?? kana)
      .replace(HYPHENS, ''),
  );
}

const withoutAccents = (text: string) =>
  ACCENTED.test(text) ? text.normalize('NFD').replace(ACCENTS, '').normalize('NFC') : text;

/**
 * The words of a query, folded, each once; all of them must occur. A web address counts as its host, with or without "www.",
 * and "2024-05" or "2024/5/13" as the day it means.
 * Words are compared as plain text, so "(a+)+$" looks for exactly these six characters.
 */
export function wordsOf(query: string): string[] {
  const words = query
    .split(/\s+/)
    .map((word) => foldForSearch(hostOf(word) ?? dayOf(word) ?? word))
    .flatMap((word) => word.split(' '))
    .filter((word) => word !== '');
  return [...new Set(words)];
}

const DAY = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/;

function dayOf(word: string): string | undefined {
  const [, year, month, day] = DAY.exec(word.normalize('NFKC')) ?? [];
  return year && `${year}年${Number(month)}月${day ? `${Number(day)}日` : ''}`;
}

function hostOf(word: string): string | undefined {
  const address = /^www\.[^/]/i.test(word) ? `https://${word}` : word;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address).hostname.replace(/^www\./, '');
}

/** A stretch of text as it is written, and whether a query word stands there. */
export interface MarkedText {
  text: string;
  isMatch: boolean;
}

/** Cuts a text where the folded words occur, so that a screen can mark them. The pieces joined give the text again. */
export function markWords(text: string, words: readonly string[]): MarkedText[] {
  if (words.length === 0) return [{ text, isMatch: false }];
  const { folded, starts } = foldWithPositions(text);
  const isMatch = new Array<boolean>(text.length).fill(false);
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      const end = starts[at + word.length] ?? text.length;
      isMatch.fill(true, starts[at] ?? 0, end);
    }
  }
  const pieces: MarkedText[] = [];
  for (let i = 0; i < text.length; i++) {
    const last = pieces.at(-1);
    if (last && last.isMatch === isMatch[i]) last.text += text[i];
    else pieces.push({ text: text[i] ?? '', isMatch: isMatch[i] === true });
  }
  return pieces;
}

/** Folds character by character and remembers where each folded one came from. */
function foldWithPositions(text: string): { folded: string; starts: number[] } {
  const starts: number[] = [];
  let folded = '';
  for (const { 0: cluster, index } of text.matchAll(/.(?:\p{M}|\uff9e|\uff9f)*/gsu)) {
    const piece = foldCluster(cluster);
    for (let i = 0; i < piece.length; i++) starts.push(index);
    folded += piece;
  }
  return { folded, starts };
}

/** A list marks the same few thousand characters again and again. */
const foldedClusters = new Map<string, string>();
const REMEMBERED_CLUSTERS = 10_000;

function foldCluster(cluster: string): string {
  const known = foldedClusters.get(cluster);
  if (known !== undefined) return known;
  const folded = /^\s/u.test(cluster) ? ' ' : foldForSearch(cluster);
  if (foldedClusters.size >= REMEMBERED_CLUSTERS) foldedClusters.clear();
  foldedClusters.set(cluster, folded);
  return folded;
}
