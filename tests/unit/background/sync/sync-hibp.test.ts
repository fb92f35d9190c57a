// Have I Been Pwned as a source, over the wire: a server that speaks its format, with entries of our own making.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY_MS, MINUTE_MS } from '../../../../src/background/sync/back-off.ts';
import { HIBP_ID } from '../../../../src/shared/sync-status.ts';
import { makeBreach } from '../../hibp/make-breach.ts';
import { askedFor, makeWorld, newRunner, storedIds, viewOfSource, type World } from './make-runner.ts';

let world: World;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  world = await makeWorld();
  world.useHibp = true;
  world.hibp.body = JSON.stringify(['Alpha', 'Beta', 'Gamma', 'Delta'].map((Name) => makeBreach({ Name })));
});
afterEach(() => world.server.close());

const all = ['hibp-2026-alpha', 'hibp-2026-beta', 'hibp-2026-delta', 'hibp-2026-gamma'];

async function synced() {
  await newRunner(world).run({ isForNew: true });
  world.clock.nowMs += 10 * MINUTE_MS;
}

it('brings its entries under its own name and licence, as of the day it was asked', async () => {
  await synced();
  expect(await storedIds(world)).toEqual(all);
  expect(await viewOfSource(world, HIBP_ID)).toMatchObject({
    kind: 'hibp',
    state: 'good',
    count: 4,
    asOf: '2026-06-01',
    publisher: { name: 'Have I Been Pwned', licence: 'CC-BY-4.0' },
    result: { kind: 'updated' },
  });
});

it('sends no cookie, no referrer, no key', async () => {
  await synced();
  const { headers } = world.server.heard[0] ?? { headers: {} };
  for (const name of ['cookie', 'referer', 'authorization', 'hibp-api-key', 'origin'])
    expect(headers).not.toHaveProperty(name);
});

it('writes nothing where nothing changed, and the day alone when a day has passed', async () => {
  await synced();
  await newRunner(world).run({ isForced: true });
  expect(await viewOfSource(world, HIBP_ID)).toMatchObject({ asOf: '2026-06-01', result: { kind: 'unchanged' } });
  world.clock.nowMs += 2 * DAY_MS;
  await newRunner(world).run();
  expect(await viewOfSource(world, HIBP_ID)).toMatchObject({
    asOf: '2026-06-03',
    count: 4,
    result: { kind: 'unchanged' },
  });
  expect(world.changes).toBe(1);
  expect(await storedIds(world)).toEqual(all);
});

it('goes with its records when it is switched off, and comes back when it is on again', async () => {
  await synced();
  world.useHibp = false;
  await newRunner(world).followSettings();
  expect(await storedIds(world)).toEqual([]);
  expect(await viewOfSource(world, HIBP_ID)).toMatchObject({ state: 'off', failures: 0 });
  const asked = askedFor(world, '/hibp');
  await newRunner(world).followSettings();
  await newRunner(world).run({ isForced: true });
  expect(askedFor(world, '/hibp')).toBe(asked);
  world.useHibp = true;
  await newRunner(world).followSettings();
  expect(await storedIds(world)).toEqual(all);
});

describe('a bad answer leaves the old entries', () => {
  it.each<[string, string, number | undefined, object]>([
    ['a login page', '<html>', undefined, { kind: 'rejected', reason: 'BAD_LIST' }],
    ['an empty list', '[]', undefined, { kind: 'rejected', reason: 'BAD_LIST' }],
    ['an error in JSON', '{"statusCode":429}', undefined, { kind: 'rejected', reason: 'BAD_LIST' }],
    [
      'half a list',
      JSON.stringify([makeBreach({ Name: 'Alpha' })]),
      undefined,
      { kind: 'rejected', reason: 'BULK_REMOVAL' },
    ],
    ['a cut list', '[{"Name":"Alp', undefined, { kind: 'rejected', reason: 'BAD_LIST' }],
    ['too many requests', '', 429, { kind: 'offline', reason: 'HTTP_STATUS' }],
    ['a list beyond the cap', `"${'x'.repeat(9_000_000)}"`, undefined, { kind: 'offline', reason: 'TOO_LARGE' }],
  ])('%s', async (_, body, status, result) => {
    await synced();
    world.hibp = { body, ...(status && { status }) };
    await newRunner(world).run({ isForced: true });
    expect(await viewOfSource(world, HIBP_ID)).toMatchObject({ state: 'failing', failures: 1, count: 4, result });
    expect(await storedIds(world)).toEqual(all);
  });
});
