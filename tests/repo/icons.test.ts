// Every icon the manifest names exists in the size it claims, with a transparent ground.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };

const named = Object.entries({ ...manifest.icons, ...manifest.action.default_icon });

test.each(named)('icon %s: %s', (size, path) => {
  const png = readFileSync(new URL(`../../public/${path}`, import.meta.url));
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
  // Colour type 6: RGB with alpha.
  expect(png[25]).toBe(6);
});
