// One bucket of the gate as text that is searched as it stands: nothing is decoded before the answer.
//
// A bucket of m sites begins with m + 32 bits in unary, six a character: for each slot a one for every print in it,
// then a zero (Elias–Fano). The prints follow, three characters each, ordered by slot. JSON stores each character as
// one byte: the alphabet has no quote, backslash or "<", which JSON writers escape.
import { type Place, PRINT_BITS, printOf, SLOTS, slotOf } from './gate-hash.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const CODES = Uint8Array.from(ALPHABET, (char) => char.charCodeAt(0));
const DIGITS = new Uint8Array(128);
const ZEROS = new Uint8Array(128);
CODES.forEach((code, digit) => {
  DIGITS[code] = digit;
  for (let bit = 0; bit < 6; bit++) ZEROS[code] = (ZEROS[code] ?? 0) + (((digit >> bit) & 1) ^ 1);
});

/** Flipped in a print to say "sites with paths below this host" instead of "this host". */
const MARKER_BIT = 1 << (PRINT_BITS - 1);

/** What a bucket says of a place, as bits: the site itself is listed, sites with paths below it are listed. */
export const LISTED = 1;
export const HAS_PATHS = 2;

/** One entry of a bucket; `isMarker` for a host of which only paths are meant. */
export interface BucketEntry {
  place: Place;
  isMarker: boolean;
}

/** Writes a bucket; "" when it has no entries. The same entries in any order give the same text. */
export function writeBucket(entries: Iterable<BucketEntry>): string {
  const slots: Set<number>[] = Array.from({ length: SLOTS }, () => new Set());
  for (const { place, isMarker } of entries) {
    slots[slotOf(place)]?.add(isMarker ? printOf(place) ^ MARKER_BIT : printOf(place));
  }
  if (slots.every((prints) => prints.size === 0)) return '';
  let prints = '';
  const bits: number[] = [];
  for (const slot of slots) {
    for (const print of [...slot].sort((x, y) => x - y)) {
      prints += digitsOf([(print >> 12) & 63, (print >> 6) & 63, print & 63]);
      bits.push(1);
    }
    bits.push(0);
  }
  const unary: number[] = [];
  for (let i = 0; i < bits.length; i += 6) {
    unary.push(bits.slice(i, i + 6).reduce((digit, bit, at) => digit | (bit << at), 0));
  }
  return digitsOf(unary) + prints;
}

function digitsOf(digits: number[]): string {
  return digits.map((digit) => ALPHABET[digit]).join('');
}

/**
 * What a bucket says of a place: `LISTED`, `HAS_PATHS`, both or 0. Any text gives an answer; only a text of
 * `writeBucket` gives a meaningful one.
 */
export function askBucket(text: string, place: Place): number {
  const slot = slotOf(place);
  const wanted = printOf(place);
  const first = CODES[wanted >> 12];
  const marked = CODES[(wanted ^ MARKER_BIT) >> 12];
  const second = CODES[(wanted >> 6) & 63];
  const third = CODES[wanted & 63];
  // 6 × length is between 19 m + 32 and 19 m + 37.
  const count = ((6 * text.length - SLOTS) / 19) | 0;
  const printsAt = text.length - 3 * count;
  // The slot's first bit comes after as many zeros as its number: look for them from the nearer end.
  let at = 0;
  let ones = 0;
  let zeros = 0;
  if (slot < SLOTS / 2) {
    for (;;) {
      const more = ZEROS[text.charCodeAt(at)];
      if (more === undefined) return 0;
      if (zeros + more >= slot) break;
      zeros += more;
      ones += 6 - more;
      at++;
    }
  } else {
    at = printsAt;
    ones = count;
    zeros = 6 * at - count;
    do {
      const fewer = ZEROS[text.charCodeAt(--at)];
      if (fewer === undefined) return 0;
      zeros -= fewer;
      ones -= 6 - fewer;
    } while (zeros >= slot);
  }
  let code = text.charCodeAt(at);
  let digit = DIGITS[code] ?? 0;
  let bit = 0;
  let answer = 0;
  for (;;) {
    if (bit === 6) {
      code = text.charCodeAt(++at);
      const next = DIGITS[code];
      if (next === undefined) return answer;
      digit = next;
      bit = 0;
    }
    if (((digit >> bit) & 1) === 0) {
      if (zeros === slot) return answer;
      zeros++;
    } else {
      const print = printsAt + 3 * ones;
      if (zeros === slot && text.charCodeAt(print + 2) === third && text.charCodeAt(print + 1) === second) {
        const head = text.charCodeAt(print);
        if (head === first) answer |= LISTED;
        else if (head === marked) answer |= HAS_PATHS;
      }
      ones++;
    }
    bit++;
  }
}
