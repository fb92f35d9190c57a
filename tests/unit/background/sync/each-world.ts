// For files whose every test begins in a new world: empty databases, a host on loopback, both gone afterwards.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach } from 'vitest';
import { makeWorld, newRunner, subscribedTo, type World } from './make-runner.ts';

/** The world of the test that runs. */
export let world: World;

const begin = async (changes?: Parameters<typeof makeWorld>[0]) => {
  globalThis.indexedDB = new IDBFactory();
  world = await makeWorld(changes);
};
beforeEach(() => begin());
afterEach(() => world.server.close());

/** Everything is lost but what `changes` brings along. */
export async function beginAgain(changes: Parameters<typeof makeWorld>[0]): Promise<void> {
  await world.server.close();
  await begin(changes);
}

export const subscribed = (feed?: string, ...numbers: number[]) => subscribedTo(world, feed, ...numbers);
export const syncNow = () => newRunner(world).run({ isForced: true });
