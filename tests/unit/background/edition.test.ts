// An edition's own feed: subscribed to once, stands in for the package's records, never older than they are (fault 55).
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createEdition, type Edition, type EditionParts } from '../../../src/background/edition.ts';
import { createSyncRunner } from '../../../src/background/sync/sync-runner.ts';
import { sha256Hex } from '../../../src/feed/sha256.ts';
import { makeLink } from '../../../src/feed/subscription-link.ts';
import { createFileWriter } from '../../../src/publisher/write-file.ts';
import type { WritableIncidentStore } from '../../../src/store/incident-store.ts';
import { nowMs as signedAtMs, trust } from '../feed/make-feed.ts';
import { publish } from '../feed/make-folder.ts';
import { makeIncident } from '../feed/make-incident.ts';
import { areaOf, idsOf, makeWorld, some, storedIds, type World } from './sync/make-runner.ts';

const DAY_MS = 86_400_000;
const url = 'https://package.example/feed/built-in.owabi';
let world: World;
let edition: Edition;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  world = await makeWorld();
  edition = newEdition();
});
afterEach(() => world.server.close());

/** What the next worker makes of the same stores. */
function newEdition(changes: Partial<EditionParts> = {}, folder = 'edition'): Edition {
  return createEdition({
    link: makeLink({ address: `${world.server.address}/${folder}/`, ...trust, roots: [...trust.roots] }),
    store: world.parts.store as WritableIncidentStore,
    area: areaOf(world.local),
    subscriptions: world.parts.subscriptions,
    nowMs: world.parts.now,
    allowLoopback: true,
    ...changes,
  });
}

const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** A package with these records, the newest of them retrieved on a day. */
async function packageOf(numbers: number[], day: string) {
  const writer = createFileWriter();
  for (const number of numbers) {
    writer.add({ ...makeIncident(number), sources: [{ url: 'https://n.example/', publisher: 'N', retrievedOn: day }] });
  }
  const { bytes } = writer.finish();
  const digest = await sha256Hex(bytes);
  const asked: string[] = [];
  const fetch = async (address: string) => {
    asked.push(address);
    return new Response(address.endsWith('.sha256') ? digest : bytes);
  };
  return { asked, load: () => edition.loadBuiltIn({ fetch, url }) };
}

async function sync(): Promise<void> {
  await edition.adopt();
  world.clock.nowMs += DAY_MS;
  await createSyncRunner({ ...world.parts, floorMsOf: edition.floorMsOf }).run({ isForced: true });
}

it('serves the package until the first good sync, then the feed alone', async () => {
  const old = await packageOf([1, 2, 3], dayOf(signedAtMs - 30 * DAY_MS));
  await old.load();
  expect(await storedIds(world)).toEqual(idsOf(1, 2, 3));
  world.feeds.edition = await publish(5, some(1, 2));
  await sync();
  await old.load();
  expect(await storedIds(world)).toEqual(idsOf(1, 2));
  // The package's own records are gone, what they say of time is not.
  expect(await edition.builtInDayMs()).toBe(signedAtMs - 30 * DAY_MS - (signedAtMs % DAY_MS));
  old.asked.length = 0;
  edition = newEdition();
  expect(await old.load()).toEqual({ kind: 'unchanged' });
  expect(old.asked).toEqual([`${url}.sha256`]);
});

it('brings the records of a newer package back beside a feed that is behind them', async () => {
  await (await packageOf([1, 2, 3], dayOf(signedAtMs - 30 * DAY_MS))).load();
  world.feeds.edition = await publish(5, some(1, 2));
  await sync();
  await (await packageOf([1, 2, 3], dayOf(signedAtMs - 30 * DAY_MS))).load();
  const newer = await packageOf([1, 2, 3, 4], dayOf(signedAtMs + 3 * DAY_MS));
  await newer.load();
  expect(await storedIds(world)).toEqual(idsOf(1, 2, 3, 4));
});

it('fault 55: believes no head that is older than the package, whatever both ratchets have forgotten', async () => {
  await (await packageOf([1, 2, 3], dayOf(signedAtMs + 3 * DAY_MS))).load();
  world.feeds.edition = await publish(5, some(1));
  await sync();
  expect(await storedIds(world)).toEqual(idsOf(1, 2, 3));
  const [row] = await world.parts.subscriptions.list();
  const status = await world.parts.subscriptions.statusOf(row?.id ?? '');
  expect(status?.result).toMatchObject({ kind: 'rejected', reason: 'ROLLBACK' });
});

it('brings the package back when the user removes the feed, and does not subscribe again', async () => {
  const old = await packageOf([1, 2, 3], dayOf(signedAtMs - 30 * DAY_MS));
  await old.load();
  world.feeds.edition = await publish(5, some(1, 2));
  await sync();
  await old.load();
  const [row] = await world.parts.subscriptions.list();
  await world.parts.subscriptions.remove(row?.id ?? '');
  edition = newEdition();
  await sync();
  expect(await world.parts.subscriptions.list()).toEqual([]);
  await old.load();
  expect(await storedIds(world)).toEqual(idsOf(1, 2, 3));
});

it('stays removed when a later build names another address or another feed', async () => {
  const { subscriptions } = world.parts;
  await edition.adopt();
  const [row] = await subscriptions.list();
  await subscriptions.remove(row?.id ?? '');
  await newEdition({}, 'moved').adopt();
  const other = { address: `${world.server.address}/other/`, feedId: 'other', roots: [...trust.roots] };
  await newEdition({ link: makeLink(other) }).adopt();
  expect(await subscriptions.list()).toEqual([]);
});

it('subscribes at the next start where storage failed the first time', async () => {
  const { subscriptions } = world.parts;
  const save = async () => ({ kind: 'failed' as const, reason: 'QuotaExceededError' });
  await newEdition({ subscriptions: { list: () => subscriptions.list(), save } }).adopt();
  expect(await subscriptions.list()).toEqual([]);
  await newEdition().adopt();
  expect(await subscriptions.list()).toHaveLength(1);
});

it('follows the feed to a new address, and leaves it paused and as old as it was', async () => {
  const { subscriptions } = world.parts;
  await edition.adopt();
  const [before] = await subscriptions.list();
  await subscriptions.setPaused(before?.id ?? '', true);
  world.clock.nowMs += DAY_MS;
  await newEdition({}, 'moved').adopt();
  const address = `${world.server.address}/moved/`;
  const link = makeLink({ address, ...trust, roots: [...trust.roots] });
  expect(await subscriptions.list()).toEqual([{ ...before, isPaused: true, address, link }]);
});

it('reads whatever lies in storage without harm, and does nothing in a build that names no feed', async () => {
  world.local.set('edition', { link: 3, replaced: 'x' });
  const old = await packageOf([1], dayOf(signedAtMs));
  await old.load();
  const none = createEdition({
    link: undefined,
    store: world.parts.store as WritableIncidentStore,
    area: areaOf(world.local),
    subscriptions: world.parts.subscriptions,
    nowMs: world.parts.now,
  });
  await none.adopt();
  expect(await world.parts.subscriptions.list()).toEqual([]);
  expect(await none.floorMsOf('built-in')).toBeUndefined();
  expect(await storedIds(world)).toEqual(idsOf(1));
});
