// Every pair of colours that meets on a screen, by WCAG 2.2 contrast, in both themes.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8');

/** Light and dark value of each colour token outside forced colours. */
function readTokens(source: string): Map<string, [string, string]> {
  const tokens = new Map<string, [string, string]>();
  const plain = source.slice(0, source.indexOf('@media (forced-colors'));
  for (const [, name = '', value = ''] of plain.matchAll(/--color-([a-z-]+):\s*([^;]+);/g)) {
    const [light = '', dark = light] = value.match(/#[0-9a-f]{3,6}\b/g) ?? [];
    tokens.set(name, [light, dark]);
  }
  return tokens;
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

const grounds = ['page', 'sheet', 'sunken'];
const texts = ['text', 'text-soft', 'link', 'alert-text', 'history-text'];
const pairs: [string, string, number][] = [
  ...grounds.flatMap((ground) => texts.map((text): [string, string, number] => [text, ground, 4.5])),
  ...['text', 'text-soft', 'link', 'alert-text'].map((t): [string, string, number] => [t, 'alert-wash', 4.5]),
  ...['text', 'text-soft', 'link', 'history-text'].map((t): [string, string, number] => [t, 'history-wash', 4.5]),
  ['on-button', 'button', 4.5],
  ['on-alert', 'alert', 4.5],
  ['on-history', 'history', 4.5],
  // Not text: edges of controls, focus rings, seals.
  ...grounds.flatMap((ground) =>
    ['edge', 'focus', 'alert', 'history', 'button'].map((mark): [string, string, number] => [mark, ground, 3]),
  ),
];

describe('contrast of the tokens', () => {
  const tokens = readTokens(css);

  test('the formula gives the known ends', () => {
    expect(contrast('#000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 2);
  });

  test('every colour is given for both themes', () => {
    expect(tokens.size).toBeGreaterThan(15);
    for (const [name, [light, dark]] of tokens) expect([name, light, dark].join(' ')).toMatch(/^\S+ #\S+ #\S+$/);
  });

  test.each(pairs)('%s on %s is at least %d', (front, back, least) => {
    for (const theme of [0, 1] as const) {
      const [a, b] = [tokens.get(front)?.[theme], tokens.get(back)?.[theme]];
      expect(contrast(a ?? '', b ?? ''), theme === 0 ? 'light' : 'dark').toBeGreaterThanOrEqual(least);
    }
  });
});
