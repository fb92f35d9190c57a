// Reads a notice from a file or standard input, whatever Japanese encoding it was saved in.
import { readFile } from 'node:fs/promises';
import { CannotRun } from './outcome.ts';
import { plainReasonOf } from './plain-reason.ts';

export interface TextFile {
  text: string;
  encoding: string;
  kind: 'text' | 'html';
}

const maxBytes = 20_000_000;

/** @param path a file, or "-" for standard input */
export async function readTextFile(path: string, encoding?: string): Promise<TextFile> {
  let bytes: Uint8Array;
  try {
    bytes = path === '-' ? await readInput() : await readFile(path);
  } catch (error) {
    throw new CannotRun(`cannot read ${path}: ${plainReasonOf(error)}`);
  }
  if (bytes.length > maxBytes) throw new CannotRun(`${path} is larger than ${maxBytes} bytes; no notice is`);
  const decoded = decodeText(bytes, encoding);
  if (!decoded) throw new CannotRun(reasonAgainst(path, encoding));
  return { ...decoded, kind: looksLikeHtml(decoded.text) ? 'html' : 'text' };
}

function reasonAgainst(path: string, named: string | undefined): string {
  if (named === undefined)
    return `${path} is neither UTF-8, Shift_JIS, EUC-JP nor ISO-2022-JP; name it with --encoding`;
  if (isKnown(named)) return `${path} is not ${named}, as --encoding says; without it, the encoding is found out`;
  return `--encoding: "${named}" is not a name known here; it may be utf-8, shift_jis, euc-jp, iso-2022-jp or windows-1252`;
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding) !== undefined;
  } catch {
    return false;
  }
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = chunk as Uint8Array;
    size += bytes.length;
    if (size > maxBytes) break;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/**
 * UTF-8 when the bytes are that; otherwise what the page says of itself, otherwise the one of the Japanese encodings that
 * decodes without a fault and gives the most kana.
 * @returns undefined when no encoding fits, or the named one does not
 */
export function decodeText(bytes: Uint8Array, named?: string): { text: string; encoding: string } | undefined {
  if (named) return tryDecode(bytes, named);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return tryDecode(bytes, 'utf-16le');
  const head = Buffer.from(bytes.subarray(0, 4_096)).toString('latin1');
  if (head.includes('\x1b$')) return tryDecode(bytes, 'iso-2022-jp');
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8) return utf8;
  const declared = /charset\s*=\s*["']?([\w-]{3,20})/i.exec(head)?.[1];
  const candidates = ['shift_jis', 'euc-jp'].flatMap((name) => tryDecode(bytes, name) ?? []);
  const own = declared ? tryDecode(bytes, declared) : undefined;
  if (own) return own;
  return candidates.sort((a, b) => kanaIn(b.text) - kanaIn(a.text))[0];
}

function tryDecode(bytes: Uint8Array, encoding: string): { text: string; encoding: string } | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    // Unknown name or a byte that does not belong: the next encoding is tried.
    return undefined;
  }
}

/** Hiragana and full-width katakana; half-width katakana are what EUC-JP looks like when read as Shift_JIS. */
function kanaIn(text: string): number {
  const sample = text.slice(0, 20_000);
  return (sample.match(/[ぁ-んァ-ヶー]/g) ?? []).length - (sample.match(/[｡-ﾟ]/g) ?? []).length * 2;
}

function looksLikeHtml(text: string): boolean {
  return /^\s*(?:<!doctype html|<html|<\?xml)|<(?:body|div|p|table|h1|br)[\s>/]/i.test(text.slice(0, 20_000));
}
