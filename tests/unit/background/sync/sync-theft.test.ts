// What a thief of signing keys leaves behind, and that new keys from the root end it.
import { describe, expect, it } from 'vitest';
import { MINUTE_MS } from '../../../../src/background/sync/back-off.ts';
import { signKeys } from '../../feed/make-feed.ts';
import { publish } from '../../feed/make-folder.ts';
import { subscribed, syncNow, world } from './each-world.ts';
import { idsOf, some, storedIds, viewOfSource } from './make-runner.ts';

describe('after a theft of keys', () => {
  const FORGED_VERSION = 1_000_000_000;

  it.each([
    ['at once', false],
    ['after a sync that saw the new key list alone', true],
  ])('a new key list and a lower version take forged records away, %s', async (_, hasSeenKeys) => {
    const { id } = await subscribed();
    world.feeds.a = await publish(FORGED_VERSION, some(1, 2, 3, 4, 5, 6, 7, 8, 9));
    await syncNow();
    expect(await viewOfSource(world, id)).toMatchObject({ version: FORGED_VERSION, count: 9 });
    const keys = await signKeys({ version: 2 });
    if (hasSeenKeys) {
      world.feeds.a.set('keys.json', keys);
      world.clock.nowMs += 10 * MINUTE_MS;
      await syncNow();
    }
    world.feeds.a = await publish(6, some(1, 2), { head: { keysVersion: 2, bulkRemoval: 6 } });
    world.feeds.a.set('keys.json', keys);
    world.clock.nowMs += 10 * MINUTE_MS;
    await syncNow();
    expect(await storedIds(world)).toEqual(idsOf(1, 2));
    expect(await viewOfSource(world, id)).toMatchObject({ version: 6, result: { kind: 'updated' } });
  });

  it('fault 15: a head of 2099 is taken with a doubt about the clock, and the next honest one takes its place', async () => {
    const { id } = await subscribed();
    world.feeds.a = await publish(6, some(1, 2, 3), {
      head: { issuedAt: '2099-01-01T00:00:00Z', expires: '2099-01-15T00:00:00Z' },
    });
    await syncNow();
    expect(await viewOfSource(world, id)).toMatchObject({ version: 6, isClockDoubted: true });
    world.feeds.a = await publish(7, some(1, 2, 3, 4));
    world.clock.nowMs += 10 * MINUTE_MS;
    await syncNow();
    expect(await viewOfSource(world, id)).toMatchObject({
      version: 7,
      isClockDoubted: false,
      result: { kind: 'updated' },
    });
    expect(await storedIds(world)).toEqual(idsOf(1, 2, 3, 4));
  });

  it('fault 13: a clock that is behind is named, and nobody goes without news for it', async () => {
    const { id } = await subscribed();
    world.feeds.a = await publish(6, some(1, 2, 3));
    world.clock.nowMs = Date.parse('2026-04-01T00:00:00Z');
    await syncNow();
    expect(await viewOfSource(world, id)).toMatchObject({ version: 6, isClockDoubted: true });
  });

  it('a bulk removal without a word for it is refused under new keys too, and its number is not taken twice', async () => {
    const { id } = await subscribed('a', 1, 2, 3, 4);
    world.feeds.a = await publish(2, some(1, 2), { head: { keysVersion: 2 } });
    world.feeds.a.set('keys.json', await signKeys({ version: 2 }));
    await syncNow();
    expect(await viewOfSource(world, id)).toMatchObject({ result: { reason: 'BULK_REMOVAL' }, version: 5, count: 4 });
    for (const [version, numbers, result] of [
      [3, [1, 2], { kind: 'updated' }],
      [4, [1], { kind: 'rejected', reason: 'BULK_REMOVAL' }],
    ] as const) {
      world.feeds.a = await publish(version, some(...numbers), { head: { keysVersion: 2, bulkRemoval: 3 } });
      world.feeds.a.set('keys.json', await signKeys({ version: 2 }));
      world.clock.nowMs += 10 * MINUTE_MS;
      await syncNow();
      expect((await viewOfSource(world, id)).result).toMatchObject(result);
    }
    expect(await storedIds(world)).toEqual(idsOf(1, 2));
  });
});
