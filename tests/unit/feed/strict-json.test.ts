// Only one spelling of a JSON text is read, and nothing costly is ever parsed.
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../src/feed/canonical-json.ts';
import { parseStrictJson } from '../../../src/feed/strict-json.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const parse = (text: string) => parseStrictJson(bytesOf(text), 1_000_000);

test('canonical text is read', () => {
  const value = { b: [1, 2.5, true], a: { ja: 'お詫び', en: 'apology' } };
  expect(canonicalJson(value)).toBe('{"a":{"en":"apology","ja":"お詫び"},"b":[1,2.5,true]}');
  expect(parse(canonicalJson(value))).toEqual({ kind: 'parsed', value });
});

test.each([
  ['fault 22: a key twice', '{"a":1,"a":2}'],
  ['keys out of order', '{"b":1,"a":2}'],
  ['blanks', '{ "a": 1 }'],
  ['fault 20: minus zero', '{"a":-0}'],
  ['fault 20: a number beyond all numbers', '{"a":1e400}'],
  ['fault 20: NaN', '{"a":NaN}'],
  ['fault 24: a byte order mark', '\ufeff{"a":1}'],
  ['fault 24: half a character', '{"a":"\\ud800"}'],
  ['text after the end', '{"a":1}{}'],
  ['an empty text', ''],
])('%s is refused', (_, text) => {
  expect(parse(text).kind).toBe('refused');
});

test('fault 24: bytes that are not UTF-8 are refused', () => {
  const bytes = new Uint8Array([0x22, 0xc3, 0x28, 0x22]);
  expect(parseStrictJson(bytes, 100)).toEqual({ kind: 'refused', reason: 'is not UTF-8' });
});

test('fault 23: 100,000 open brackets are refused before parsing, within a second', () => {
  const startMs = performance.now();
  expect(parse('['.repeat(100_000)).kind).toBe('refused');
  expect(parse('{"a":'.repeat(100_000)).kind).toBe('refused');
  expect(parseStrictJson(bytesOf(`"${'x'.repeat(10_000_000)}"`), 65_536).kind).toBe('refused');
  expect(parseStrictJson(bytesOf(`[${'1,'.repeat(999_999)}1]`), 65_536).kind).toBe('refused');
  expect(performance.now() - startMs).toBeLessThan(1_000);
});

test('brackets inside strings are text', () => {
  expect(parse(`["${'['.repeat(100)}\\"]"]`).kind).toBe('parsed');
});
