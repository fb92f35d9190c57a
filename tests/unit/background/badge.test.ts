// The badge wears the colours of the design tokens, and can be read in each of them.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { badgeColours } from '../../../src/background/badge.ts';

const tokens = readFileSync('src/ui/tokens.css', 'utf8');
const light = (name: string) => new RegExp(`--color-${name}: light-dark\\((#[0-9a-f]{6})`).exec(tokens)?.[1];

const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string) => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};

describe('badge colours', () => {
  it('are those of the tokens', () => {
    expect(badgeColours.alert.ground).toBe(light('alert'));
    expect(badgeColours['alert-read']).toEqual({ ground: light('alert-wash'), ink: light('alert-text') });
    expect(badgeColours.history.ground).toBe(light('history'));
    expect(badgeColours['history-read']).toEqual({ ground: light('history-wash'), ink: light('history-text') });
    expect(badgeColours.related).toEqual({ ground: light('history-wash'), ink: light('history-text') });
  });

  it('have at least 4.5 to 1 between ground and ink', () => {
    for (const { ground, ink } of Object.values(badgeColours))
      expect(contrast(ground, ink)).toBeGreaterThanOrEqual(4.5);
  });
});
