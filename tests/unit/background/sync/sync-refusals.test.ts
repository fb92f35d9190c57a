// What a sync refuses: the old records serve on, and settings can say why (faults 16, 17, 30, 31, 34, 43, 47, 54, 55).
import { describe, expect, it } from 'vitest';
import { MINUTE_MS } from '../../../../src/background/sync/back-off.ts';
import { createRatchetArea } from '../../../../src/background/sync/ratchet-area.ts';
import { openIncidentStore } from '../../../../src/store/incident-store.ts';
import { signHead, signKeys, stranger } from '../../feed/make-feed.ts';
import { publish } from '../../feed/make-folder.ts';
import { beginAgain, subscribed, syncNow, world } from './each-world.ts';
import { idsOf, newRunner, some, storedIds, subscribe, viewOfSource } from './make-runner.ts';

const filesOf = async (incidents: ReturnType<typeof some>) =>
  [...(await publish(6, incidents))].filter(([path]) => path.startsWith('files/')).map(([, bytes]) => bytes);

describe('what is refused leaves the old records serving and says why', () => {
  async function refusedWith(prepare: () => Promise<void> | void) {
    const { id } = await subscribed();
    await prepare();
    await syncNow();
    expect(await storedIds(world)).toEqual(idsOf(1, 2));
    const view = await viewOfSource(world, id);
    expect(view).toMatchObject({ state: 'failing', failures: 1, version: 5, count: 2 });
    return view.result;
  }
  const swapHead = async (...args: Parameters<typeof signHead>) => {
    world.feeds.a?.set('head.json', await signHead(...args));
  };

  it('fault 31: a login page in place of the feed', async () => {
    const result = await refusedWith(() => {
      world.server.answer = (_, response) =>
        response
          .writeHead(200, { 'Content-Type': 'text/html' })
          .end('<!doctype html><title>Welcome to our Wi-Fi</title>');
    });
    expect(result).toMatchObject({ kind: 'rejected', reason: 'BAD_ENVELOPE' });
    expect((world.alarm.atMs ?? 0) - world.clock.nowMs).toBeLessThanOrEqual(30 * MINUTE_MS);
  });

  it("a stranger's signature", async () => {
    expect(await refusedWith(() => swapHead({ version: 6 }, [stranger]))).toMatchObject({ reason: 'BAD_SIGNATURE' });
  });

  it('an older version, also when both stores but one forgot', async () => {
    expect(await refusedWith(() => swapHead({ version: 4 }))).toMatchObject({ reason: 'ROLLBACK' });
  });

  it('the same version with other bytes', async () => {
    const result = await refusedWith(() => swapHead({ version: 5, issuedAt: '2026-05-30T00:00:00Z' }));
    expect(result).toMatchObject({ kind: 'rejected', reason: 'EQUIVOCATION' });
  });

  it('fault 17: a head whose file is missing', async () => {
    expect(await refusedWith(() => swapHead({ version: 6 }))).toMatchObject({
      kind: 'offline',
      reason: 'HTTP_STATUS',
      detail: expect.stringContaining('status 404'),
    });
  });

  it.each([
    ['fault 16: an older, shorter file', 'HASH_MISMATCH', async () => (await filesOf(some(1)))[0]],
    ['fault 31: a login page', 'HASH_MISMATCH', async () => new TextEncoder().encode('<!doctype html>')],
    ['fault 35: the right file, cut short', 'CUT_SHORT', async () => (await filesOf(some(1, 2, 3)))[0]?.slice(0, -9)],
  ])('%s in the place of the file is called by its name, after a look past the caches', async (_, reason, find) => {
    const asked = () => world.server.heard.filter(({ path }) => path.includes('/files/')).length;
    let before = 0;
    const result = await refusedWith(async () => {
      const [next, other] = [await publish(6, some(1, 2, 3)), await find()];
      for (const path of next.keys()) if (path.startsWith('files/') && other) next.set(path, other);
      world.feeds.a = next;
      before = asked();
    });
    expect(result).toMatchObject({ reason });
    expect(asked() - before).toBe(2);
  });

  it('fault 16: a head whose file is another', async () => {
    const result = await refusedWith(async () => {
      const next = await publish(6, some(1, 2, 3));
      for (const [path, bytes] of next) if (path.startsWith('files/')) bytes.reverse();
      world.feeds.a = next;
    });
    expect(result).toMatchObject({ kind: 'rejected', reason: 'HASH_MISMATCH' });
  });

  it('an expired update over one that still holds', async () => {
    const result = await refusedWith(() =>
      swapHead({ version: 6, issuedAt: '2026-05-01T00:00:00Z', expires: '2026-05-20T00:00:00Z' }),
    );
    expect(result).toMatchObject({ kind: 'rejected', reason: 'EXPIRED' });
  });

  it('a version that takes most records away without saying so', async () => {
    const result = await refusedWith(async () => {
      world.feeds.a = await publish(6, some(1));
    });
    expect(result).toMatchObject({ kind: 'rejected', reason: 'BULK_REMOVAL' });
  });

  it('fault 30: a key list without keys, and the next look is a day away', async () => {
    const result = await refusedWith(async () => {
      world.feeds.a?.set('keys.json', await signKeys({ version: 2, keys: [] }));
    });
    expect(result).toMatchObject({ kind: 'rejected', reason: 'ALL_KEYS_REVOKED' });
    expect((world.alarm.atMs ?? 0) - world.clock.nowMs).toBeGreaterThan(20 * 60 * MINUTE_MS);
  });

  it.each([
    ['revokes every key', async () => world.feeds.a?.set('keys.json', await signKeys({ version: 2, keys: [] }))],
    ['comes before its head', async () => world.feeds.a?.set('keys.json', await signKeys({ version: 2 }))],
    [
      'comes without a head',
      async () => {
        world.feeds.a?.set('keys.json', await signKeys({ version: 2 }));
        world.feeds.a?.delete('head.json');
      },
    ],
    [
      'comes with a head whose file is missing',
      async () => {
        world.feeds.a?.set('keys.json', await signKeys({ version: 2 }));
        await swapHead({ version: 6, keysVersion: 2 });
      },
    ],
  ])('fault 30: a key list that %s sticks: then v1 again is refused, also when one store forgot', async (_, renewKeys) => {
    await refusedWith(async () => {
      await renewKeys();
    });
    // The old key list once more, and a head signed with a key that the newer one may have revoked.
    world.feeds.a = await publish(6, some(1, 2, 3));
    const { id } = (await world.parts.subscriptions.list())[0] ?? { id: '' };
    for (const forget of [() => undefined, () => world.local.clear()]) {
      forget();
      world.clock.nowMs += 10 * MINUTE_MS;
      await syncNow();
      expect(await storedIds(world)).toEqual(idsOf(1, 2));
      expect((await viewOfSource(world, id)).result).toMatchObject({ kind: 'rejected', reason: 'ROLLBACK' });
    }
  });

  it('fault 47: a full disk is said so and tried again next day', async () => {
    const { applyGeneration } = world.parts.store;
    const result = await refusedWith(async () => {
      world.feeds.a = await publish(6, some(1, 2, 3));
      world.parts.store.applyGeneration = async () => ({ kind: 'refused', reason: 'DISK_FULL', detail: 'quota' });
    });
    expect(result).toMatchObject({ kind: 'not-stored', reason: 'DISK_FULL' });
    expect((world.alarm.atMs ?? 0) - world.clock.nowMs).toBeGreaterThan(20 * 60 * MINUTE_MS);
    world.parts.store.applyGeneration = applyGeneration;
    world.clock.nowMs = world.alarm.atMs ?? 0;
    await newRunner(world).run();
    expect(await storedIds(world)).toEqual(idsOf(1, 2, 3));
  });

  it('another feed between reading and writing costs one more try, not the update', async () => {
    const { id } = await subscribed();
    const { applyGeneration } = world.parts.store;
    let tries = 0;
    world.parts.store.applyGeneration = (...args) =>
      tries++ === 0
        ? Promise.resolve({ kind: 'refused', reason: 'NOT_ON_BASE', detail: 'another context wrote meanwhile' })
        : applyGeneration(...args);
    world.feeds.a = await publish(6, some(1, 2, 3));
    await syncNow();
    expect(await viewOfSource(world, id)).toMatchObject({ version: 6, result: { kind: 'updated' } });
    expect(tries).toBe(2);
  });
});

describe('faults 34 and 43: hosts that answer out of step', () => {
  it('believes version and signature, not the ETag', async () => {
    const { id } = await subscribed();
    const next = await publish(6, some(1, 2, 3));
    world.server.answer = (request, response) => {
      const bytes = next.get((request.url ?? '').split('/').slice(2).join('/'));
      response.writeHead(bytes ? 200 : 404, { ETag: '"always-the-same"' }).end(bytes);
    };
    await syncNow();
    expect(await viewOfSource(world, id)).toMatchObject({ version: 6, result: { kind: 'updated' } });
  });

  it('takes the newest of two copies that answer in turn, and never mixes them', async () => {
    const { id } = await subscribed();
    const [old, next] = [world.feeds.a, await publish(6, some(1, 2, 3))];
    let turn = 0;
    world.server.answer = (request, response) => {
      const path = (request.url ?? '').split('/').slice(2).join('/');
      const bytes = (path === 'head.json' && turn++ % 2 === 0 ? old : next)?.get(path);
      response.writeHead(bytes ? 200 : 404).end(bytes);
    };
    for (let i = 0; i < 4; i++) {
      await syncNow();
      world.clock.nowMs += 2 * MINUTE_MS;
      const ids = await storedIds(world);
      expect([idsOf(1, 2), idsOf(1, 2, 3)]).toContainEqual(ids);
    }
    expect(await storedIds(world)).toEqual(idsOf(1, 2, 3));
    expect(await viewOfSource(world, id)).toMatchObject({ version: 6 });
  });
});

describe('faults 54 and 55: memory lost', () => {
  it('refuses a rollback by the copy in storage.local when the databases are gone', async () => {
    const { id } = await subscribed();
    const { local } = world;
    await beginAgain({
      ratchets: createRatchetArea({
        get: async () => Object.fromEntries(local),
        set: async () => undefined,
        remove: async () => undefined,
      }),
    });
    world.feeds.a = await publish(4, some(1));
    const row = await subscribe(world, 'a');
    expect(row.id).toBe(id);
    await newRunner(world).run({ isForNew: true });
    expect(await viewOfSource(world, id)).toMatchObject({ result: { kind: 'rejected', reason: 'ROLLBACK' } });
    expect(await storedIds(world)).toEqual([]);
    world.feeds.a = await publish(5, some(1, 2));
    world.clock.nowMs += 2 * MINUTE_MS;
    await syncNow();
    expect(await storedIds(world)).toEqual(idsOf(1, 2));
  });

  it.each<[string, () => Promise<Record<string, unknown>>]>([
    ['rejects', () => Promise.reject(new Error('broken'))],
    ['is empty', async () => ({})],
    ['holds garbage', async () => ({ 'ratchet.x': 'garbage' })],
  ])('refuses a rollback by the copy in IndexedDB when storage.local %s', async (_, get) => {
    const { id } = await subscribed();
    const set = () => Promise.reject(new Error('broken'));
    world.parts.ratchets = createRatchetArea({ get, set, remove: set });
    world.feeds.a = await publish(4, some(1));
    await syncNow();
    expect(await viewOfSource(world, id)).toMatchObject({ result: { kind: 'rejected', reason: 'ROLLBACK' } });
    expect(await storedIds(world)).toEqual(idsOf(1, 2));
  });
});

it('answers about records while no source has ever been reached', async () => {
  await subscribe(world, 'nowhere');
  await newRunner(world).run({ isForNew: true });
  const store = await openIncidentStore({ fetchBuiltIn: () => Promise.reject(new Error('none')) });
  expect(await store.findBySites(['shop-1.example'])).toEqual([]);
});
