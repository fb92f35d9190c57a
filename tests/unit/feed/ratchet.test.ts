// The ratchet never goes back, whatever the two stores that hold it have been through.
import { expect, test } from 'vitest';
import { largerRatchet, readRatchet, zeroRatchet } from '../../../src/feed/ratchet.ts';

const ratchet = (keysVersion: number, version: number) => ({
  keysVersion,
  keysSha256: `keys ${keysVersion}`,
  version,
  payloadSha256: `head ${version}`,
});

test('fault 55: of two copies the larger wins, and a lost one counts for nothing', () => {
  expect(largerRatchet(ratchet(1, 7), ratchet(1, 9))).toEqual(ratchet(1, 9));
  expect(largerRatchet(ratchet(1, 9), zeroRatchet)).toEqual(ratchet(1, 9));
  expect(largerRatchet(zeroRatchet, zeroRatchet)).toEqual(zeroRatchet);
});

test('a higher key list counts more than any version under a lower one', () => {
  expect(largerRatchet(ratchet(1, 900), ratchet(2, 3))).toEqual(ratchet(2, 3));
});

test.each([
  undefined,
  null,
  'ratchet',
  {},
  [],
  { ...ratchet(1, 7), version: '7' },
  { ...ratchet(1, 7), version: -1 },
  { ...ratchet(1, 7), keysVersion: 1.5 },
  { ...ratchet(1, 7), payloadSha256: 5 },
])('fault 55: %j is no ratchet', (value) => {
  expect(readRatchet(value)).toEqual(zeroRatchet);
});

test('a ratchet is read back as it was', () => {
  expect(readRatchet({ ...ratchet(2, 7), more: 1 })).toEqual(ratchet(2, 7));
});
