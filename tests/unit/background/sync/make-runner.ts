// A whole sync against a real HTTP server: real transport, verifier and store; only clock, chance, alarm and lock are ours.

import { MINUTE_MS } from '../../../../src/background/sync/back-off.ts';
import { createRatchetArea, type LocalArea } from '../../../../src/background/sync/ratchet-area.ts';
import { type AlarmClock, createSyncRunner, type SyncParts } from '../../../../src/background/sync/sync-runner.ts';
import { createTransport } from '../../../../src/background/sync/transport.ts';
import { makeLink, subscriptionIdOf } from '../../../../src/feed/subscription-link.ts';
import { HIBP_ADDRESS, type SubscriptionRow } from '../../../../src/shared/sync-status.ts';
import { openIncidentStore } from '../../../../src/store/incident-store.ts';
import { loadSourceViews } from '../../../../src/store/source-views.ts';
import { createSubscriptionStore } from '../../../../src/store/subscription-store.ts';
import { nowMs as signedAtMs, trust } from '../../feed/make-feed.ts';
import { type Folder, publish } from '../../feed/make-folder.ts';
import { makeIncident } from '../../feed/make-incident.ts';
import { type Loopback, startLoopback } from './loopback-server.ts';

export interface World {
  server: Loopback;
  /** Feed folders by first path segment: "/a/head.json" is "head.json" of feeds.a. */
  feeds: Record<string, Folder>;
  hibp: { body: string; status?: number };
  clock: { nowMs: number };
  local: Map<string, unknown>;
  alarm: AlarmClock & { atMs: number | undefined; sets: number };
  useHibp: boolean;
  changes: number;
  parts: SyncParts;
}

export async function makeWorld(changes: Partial<SyncParts> = {}): Promise<World> {
  const server = await startLoopback((request, response) => {
    const [, feed = '', ...path] = (request.url ?? '').split('/');
    if (feed === 'hibp') {
      response.writeHead(world.hibp.status ?? 200).end(world.hibp.body);
      return;
    }
    const bytes = world.feeds[feed]?.get(path.join('/'));
    response.writeHead(bytes ? 200 : 404).end(bytes);
  });
  const clock = { nowMs: signedAtMs };
  const now = () => clock.nowMs;
  const local = new Map<string, unknown>();
  const fetch: typeof globalThis.fetch = (address, init) =>
    globalThis.fetch(address === HIBP_ADDRESS ? `${server.address}/hibp` : address, init);
  const alarm: World['alarm'] = {
    atMs: undefined,
    sets: 0,
    get: async () => alarm.atMs,
    set: async (atMs) => {
      alarm.atMs = atMs;
      alarm.sets++;
    },
  };
  const store = await openIncidentStore({ now, fetchBuiltIn: () => Promise.reject(new Error('none')) });
  const world: World = {
    server,
    feeds: {},
    hibp: { body: '[]' },
    clock,
    local,
    alarm,
    useHibp: false,
    changes: 0,
    parts: {
      store,
      subscriptions: createSubscriptionStore(),
      ratchets: createRatchetArea(areaOf(local)),
      transport: createTransport({ fetch, now, allowLoopbackHttp: true }),
      now,
      random: () => 0.5,
      buildMs: async () => 0,
      clientVersion: '1.0.0',
      useHibp: async () => world.useHibp,
      alarm,
      lock: createLock(),
      onRecordsChanged: async () => {
        world.changes++;
      },
      allowLoopbackHttp: true,
      ...changes,
    },
  };
  return world;
}

/** What a fresh worker would make of the same stores. */
export const newRunner = (world: World) => createSyncRunner(world.parts);

export function areaOf(items: Map<string, unknown>): LocalArea {
  return {
    get: async (keys) => Object.fromEntries(keys.filter((key) => items.has(key)).map((key) => [key, items.get(key)])),
    set: async (entries) => {
      for (const [key, value] of Object.entries(entries)) items.set(key, value);
    },
    remove: async (keys) => {
      for (const key of keys) items.delete(key);
    },
  };
}

/** As the browser's Web Locks with `ifAvailable`. */
function createLock(): SyncParts['lock'] {
  let isHeld = false;
  return async (work) => {
    if (isHeld) return 'busy';
    isHeld = true;
    try {
      return await work();
    } finally {
      isHeld = false;
    }
  };
}

export async function subscribe(world: World, feed: string): Promise<SubscriptionRow> {
  const address = `${world.server.address}/${feed}/`;
  const subscription = { address, ...trust, roots: [...trust.roots] };
  const row: SubscriptionRow = {
    // The feeds of these tests share one key: the address keeps their names apart.
    id: `${await subscriptionIdOf(subscription)}.${feed}`,
    link: makeLink(subscription),
    address,
    feedId: subscription.feedId,
    rootKeyids: subscription.roots.map(({ keyid }) => keyid),
    addedAtMs: world.clock.nowMs++,
    isPaused: false,
  };
  await world.parts.subscriptions.save(row);
  return row;
}

export async function storedIds(world: World): Promise<string[]> {
  const ids: string[] = [];
  const store = world.parts.store as Awaited<ReturnType<typeof openIncidentStore>>;
  for await (const found of store.listIncidents()) ids.push(...found.map(({ incident }) => incident.id));
  return ids.sort();
}

export async function viewOfSource(world: World, id: string) {
  const views = await loadSourceViews({ ...world.parts, useHibp: world.useHibp, nowMs: world.clock.nowMs });
  const view = views.find((one) => one.id === id);
  if (!view) throw new Error(`no source ${id}`);
  return view;
}

/** How often a file of a feed was asked for. */
export const askedFor = (world: World, path: string) => world.server.heard.filter((one) => one.path === path).length;

export const some = (...numbers: number[]) => numbers.map((number) => makeIncident(number));
export const idsOf = (...numbers: number[]) => some(...numbers).map(({ id }) => id);

/** Subscribed to version 5 of a feed and synced; ten minutes have passed since. */
export async function subscribedTo(world: World, feed = 'a', ...numbers: number[]): Promise<SubscriptionRow> {
  world.feeds[feed] ??= await publish(5, some(...(numbers.length > 0 ? numbers : [1, 2])));
  const row = await subscribe(world, feed);
  await newRunner(world).run({ isForNew: true });
  world.clock.nowMs += 10 * MINUTE_MS;
  return row;
}
