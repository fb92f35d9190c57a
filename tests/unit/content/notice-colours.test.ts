// The notice cannot load the design tokens in a web page, so it repeats their values: here they are held together.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync('src/ui/tokens.css', 'utf8');
const style = readFileSync('src/content/notice.css', 'utf8');
const darkAt = style.indexOf('prefers-color-scheme: dark');

/** What the notice calls it, and the token it is. */
const pairs = [
  ['sheet', 'sheet'],
  ['edge', 'edge'],
  ['text', 'text'],
  ['text-soft', 'text-soft'],
  ['alert', 'alert'],
  ['focus', 'focus'],
  ['button', 'button'],
  ['sheet', 'on-button'],
] as const;

const valueIn = (css: string, name: string) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(css)?.[1];

it('the notice writes in the size that the browser is set to, whatever the page says', () => {
  expect(style.match(/font(?:-size)?:[^;]*\d(?:px|rem)/)).toBeNull();
  expect(style).toMatch(/font:\s*0\.9375em/);
});

describe('colours of the notice', () => {
  it.each(pairs)('%s is the token %s, in light and dark', (own, token) => {
    const [, light, dark] =
      new RegExp(`--color-${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens) ?? [];
    expect(light).toBeDefined();
    expect(valueIn(style.slice(0, darkAt), own)).toBe(light);
    expect(valueIn(style.slice(darkAt), own)).toBe(dark);
  });
});
