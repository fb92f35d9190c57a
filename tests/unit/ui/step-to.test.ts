// Arrow keys in a picture: every point can be reached, and none leads off it.
import { expect, it } from 'vitest';
import { type Arrow, stepTo } from '../../../src/ui/library/step-to.ts';

const points = [
  { x: 0, y: 100 },
  { x: 0, y: 20 },
  { x: 30, y: 60 },
  { x: 30, y: 90 },
  { x: 90, y: 0 },
];

it.each<[number, Arrow, number | undefined]>([
  [0, 'up', 1],
  [1, 'down', 0],
  [0, 'right', 3],
  [1, 'right', 2],
  [4, 'left', 2],
  [2, 'right', 4],
  [0, 'left', undefined],
  [4, 'up', undefined],
  [9, 'up', undefined],
])('from %i %s to %s', (from, arrow, to) => expect(stepTo(points, from, arrow)).toBe(to));

it('reaches every point from every other', () => {
  for (const start of points.keys()) {
    const seen = new Set([start]);
    for (const at of seen)
      for (const arrow of ['left', 'right', 'up', 'down'] as const) {
        const next = stepTo(points, at, arrow);
        if (next !== undefined) seen.add(next);
      }
    expect(seen.size).toBe(points.length);
  }
});
