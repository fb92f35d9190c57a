// Memory over many syncs: neither good ones nor refused ones may leave anything behind (fault 42).
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { MINUTE_MS } from '../../../../src/background/sync/back-off.ts';
import { publish } from '../../feed/make-folder.ts';
import { world } from './each-world.ts';
import { newRunner, some, subscribedTo, viewOfSource } from './make-runner.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Script heap and array buffers that are still reachable, bytes. */
async function heldBytes(): Promise<number> {
  // Streams and transactions let go of what they hold a few turns later.
  for (let i = 0; i < 3; i++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    collect();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Held after each round, once the first ones have warmed everything up. */
async function heldOver(rounds: number, sync: (round: number) => Promise<void>): Promise<number[]> {
  const held: number[] = [];
  for (let round = 0; round < rounds; round++) {
    world.clock.nowMs += 10 * MINUTE_MS;
    await sync(round);
    world.server.heard.length = 0;
    if (round >= rounds / 2) held.push(await heldBytes());
  }
  return held;
}

it('fault 42: a list renewed again and again takes no more room than once', async () => {
  const numbers = Array.from({ length: 400 }, (_, i) => i);
  const { id } = await subscribedTo(world, 'a', ...numbers);
  const held = await heldOver(40, async (round) => {
    world.feeds.a = await publish(6 + round, some(...numbers, 400 + round));
    await newRunner(world).run({ isForced: true });
  });
  expect(await viewOfSource(world, id)).toMatchObject({ version: 45, count: 401 });
  // Twenty syncs on: the file alone, kept by each of them, would be more.
  expect((held.at(-1) ?? 0) - (held[0] ?? 0)).toBeLessThan(400_000);
}, 60_000);

it('fault 42: answers that unpack without end are cut off, and nothing of them stays', async () => {
  const { id } = await subscribedTo(world);
  const bomb = gzipSync(Buffer.alloc(50_000_000));
  world.server.answer = (_, response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bomb);
  let peak = 0;
  const before = await heldBytes();
  const watching = setInterval(() => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    peak = Math.max(peak, heapUsed + arrayBuffers);
  }, 2);
  const held = await heldOver(40, () =>
    newRunner(world)
      .run({ isForced: true })
      .then(() => undefined),
  );
  clearInterval(watching);
  expect(await viewOfSource(world, id)).toMatchObject({ result: { reason: 'TOO_LARGE' }, version: 5 });
  expect((held.at(-1) ?? 0) - (held[0] ?? 0)).toBeLessThan(400_000);
  expect(peak - before).toBeLessThan(25_000_000);
}, 60_000);
