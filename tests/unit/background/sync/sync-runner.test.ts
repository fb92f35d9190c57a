// The worker's sync as a whole: what is due, when, and that it is one at a time (faults 39 to 41, 61 to 63).
import { describe, expect, it } from 'vitest';
import { DAY_MS, MINUTE_MS } from '../../../../src/background/sync/back-off.ts';
import { publish } from '../../feed/make-folder.ts';
import { makeIncident } from '../../feed/make-incident.ts';
import { subscribed, syncNow, world } from './each-world.ts';
import { askedFor, idsOf, newRunner, some, storedIds, subscribe, viewOfSource } from './make-runner.ts';

describe('a subscription', () => {
  it('brings its records, tells so, and plans the next day', async () => {
    const { id } = await subscribed();
    expect(await storedIds(world)).toEqual(idsOf(1, 2));
    expect(world.changes).toBe(1);
    expect(await viewOfSource(world, id)).toMatchObject({
      state: 'good',
      version: 5,
      keysVersion: 1,
      count: 2,
      publisher: { name: 'Watch' },
      failures: 0,
      result: { kind: 'updated' },
    });
    const { nextAtMs = 0 } = await viewOfSource(world, id);
    expect(Math.abs(nextAtMs - world.clock.nowMs - DAY_MS)).toBeLessThan(3 * 60 * MINUTE_MS);
    expect(world.alarm.atMs).toBe(nextAtMs);
  });

  it('costs two small requests where nothing is new, and no write', async () => {
    const { id } = await subscribed();
    const asked = world.server.heard.length;
    await syncNow();
    expect(world.server.heard.length - asked).toBe(2);
    expect(world.changes).toBe(1);
    expect(await viewOfSource(world, id)).toMatchObject({ state: 'good', result: { kind: 'unchanged' } });
  });

  it.each([
    ['takes the delta where there is one', false, 1],
    ['takes the snapshot where the delta is damaged', true, 2],
  ])('%s', async (_, isDamaged, files) => {
    const { id } = await subscribed('a', ...Array.from({ length: 50 }, (_, i) => i));
    const before = some(...Array.from({ length: 50 }, (_, i) => i));
    const next = await publish(6, [...before, makeIncident(90)], { before });
    const [delta] = [...next].filter(([path]) => path.startsWith('files/')).sort(([, a], [, b]) => a.length - b.length);
    if (isDamaged) delta?.[1].reverse();
    world.feeds.a = next;
    const asked = world.server.heard.length;
    await syncNow();
    expect(world.server.heard.slice(asked).filter(({ path }) => path.includes('/files/'))).toHaveLength(files);
    expect(await storedIds(world)).toHaveLength(51);
    expect(await viewOfSource(world, id)).toMatchObject({ version: 6, count: 51, result: { kind: 'updated' } });
  });

  it('takes its records with it when it goes; a paused one keeps them and is not asked', async () => {
    const a = await subscribed('a', 1, 2);
    const b = await subscribed('b', 2, 3);
    expect(await storedIds(world)).toEqual(idsOf(1, 2, 3));
    await world.parts.subscriptions.setPaused(b.id, true);
    await world.parts.subscriptions.remove(a.id);
    const asked = askedFor(world, '/b/head.json');
    await syncNow();
    expect(await storedIds(world)).toEqual(idsOf(2, 3));
    expect(askedFor(world, '/b/head.json')).toBe(asked);
    expect(await viewOfSource(world, b.id)).toMatchObject({ state: 'paused', count: 2 });
    expect([...world.local.keys()]).toEqual([`ratchet.${b.id}`]);
  });

  it('leaves nothing behind when it goes without ever having been believed', async () => {
    world.feeds.a = await publish(5, some(1));
    world.feeds.a.delete('head.json');
    const { id } = await subscribe(world, 'a');
    await newRunner(world).run({ isForNew: true });
    expect(await storedIds(world)).toEqual([]);
    expect([...world.local.keys()]).toEqual([`ratchet.${id}`]);
    await world.parts.subscriptions.remove(id);
    await newRunner(world).run({ isForNew: true });
    expect([...world.local.keys()]).toEqual([]);
    expect(await world.parts.store.readSyncState(id)).toBeUndefined();
  });

  it('is not asked again and again where its status cannot be written', async () => {
    world.feeds.a = await publish(5, some(1));
    await subscribe(world, 'a');
    world.parts.subscriptions = {
      ...world.parts.subscriptions,
      saveStatus: async () => ({ kind: 'failed', reason: 'QuotaExceededError' }),
    };
    const runner = newRunner(world);
    await runner.run({ isForNew: true });
    expect((world.alarm.atMs ?? 0) - world.clock.nowMs).toBeGreaterThan(20 * 60 * MINUTE_MS);
    world.clock.nowMs += MINUTE_MS;
    await runner.run();
    expect(askedFor(world, '/a/head.json')).toBe(1);
  });

  it('is not held up by another that fails', async () => {
    const broken = await subscribe(world, 'nowhere');
    const { id } = await subscribed('b', 7);
    expect(await storedIds(world)).toEqual(idsOf(7));
    expect(await viewOfSource(world, id)).toMatchObject({ state: 'good' });
    expect(await viewOfSource(world, broken.id)).toMatchObject({
      state: 'failing',
      result: { kind: 'offline', reason: 'HTTP_STATUS', detail: 'keys.json: status 404' },
    });
  });
});

describe('faults 39 to 41: when to try again', () => {
  it('waits longer with every failure, and starts anew after a good answer', async () => {
    const { id } = await subscribed();
    const good = world.server.answer;
    world.server.answer = (_, response) => response.destroy();
    world.clock.nowMs = world.alarm.atMs ?? 0;
    const waits: number[] = [];
    for (let i = 0; i < 10; i++) {
      await newRunner(world).run();
      waits.push(((world.alarm.atMs ?? 0) - world.clock.nowMs) / MINUTE_MS);
      world.clock.nowMs = world.alarm.atMs ?? 0;
    }
    expect(waits).toEqual([22.5, 45, 90, 180, 360, 720, 1440, 1440, 1440, 1440]);
    expect(await viewOfSource(world, id)).toMatchObject({
      state: 'failing',
      failures: 10,
      result: { kind: 'offline', reason: 'UNREACHABLE' },
    });
    expect(await storedIds(world)).toEqual(idsOf(1, 2));
    world.server.answer = good;
    await newRunner(world).run();
    expect(await viewOfSource(world, id)).toMatchObject({ failures: 0, result: { kind: 'unchanged' } });
  });

  it('asks before its time only where the user asks, and then once a minute', async () => {
    await subscribed();
    const asked = () => askedFor(world, '/a/head.json');
    await newRunner(world).run();
    expect(asked()).toBe(1);
    await syncNow();
    expect(asked()).toBe(2);
    await syncNow();
    expect(asked()).toBe(2);
    world.clock.nowMs += MINUTE_MS;
    await syncNow();
    expect(asked()).toBe(3);
  });

  it('leaves a server alone for as long as it asks, up to a day', async () => {
    const { id } = await subscribed();
    world.server.answer = (_, response) => response.writeHead(503, { 'Retry-After': '7200' }).end();
    await syncNow();
    expect((world.alarm.atMs ?? 0) - world.clock.nowMs).toBe(7_200_000);
    world.server.answer = (_, response) => response.writeHead(429, { 'Retry-After': '999999999' }).end();
    world.clock.nowMs = world.alarm.atMs ?? 0;
    await newRunner(world).run();
    expect((world.alarm.atMs ?? 0) - world.clock.nowMs).toBe(DAY_MS);
    expect(await viewOfSource(world, id)).toMatchObject({ result: { kind: 'offline', reason: 'HTTP_STATUS' } });
  });
});

describe('faults 61 to 63: the worker comes and goes', () => {
  it('61: sets an alarm that is missing, lost or absurd, and leaves a good one alone', async () => {
    await subscribed();
    const { nowMs } = world.clock;
    const planned = world.alarm.atMs;
    for (const lost of [undefined, nowMs - DAY_MS, nowMs + 5 * 365 * DAY_MS]) {
      world.alarm.atMs = lost;
      await newRunner(world).ensureAlarm();
      expect(world.alarm.atMs).toBe(planned);
    }
    const sets = world.alarm.sets;
    await newRunner(world).ensureAlarm();
    world.clock.nowMs += 30 * 60 * MINUTE_MS - 10 * MINUTE_MS;
    world.alarm.atMs = world.clock.nowMs - MINUTE_MS;
    await newRunner(world).ensureAlarm();
    expect(world.alarm.sets).toBe(sets);
  });

  it('61: plans the first sync within a minute of install', async () => {
    world.feeds.a = await publish(5, some(1));
    await subscribe(world, 'a');
    await newRunner(world).ensureAlarm();
    expect(world.alarm.atMs).toBe(world.clock.nowMs + 30_000);
    expect(world.server.heard).toEqual([]);
  });

  it('62: alarm, start, install and two presses at once are one sync', async () => {
    world.feeds.a = await publish(5, some(1));
    await subscribe(world, 'a');
    world.clock.nowMs += DAY_MS;
    const runner = newRunner(world);
    const runs = [
      runner.run(),
      runner.run(),
      runner.run(),
      runner.run({ isForced: true }),
      runner.run({ isForced: true }),
    ];
    await Promise.all(runs);
    expect(askedFor(world, '/a/head.json')).toBe(1);
  });

  it('62: a second context finds the lock taken and leaves', async () => {
    world.feeds.a = await publish(5, some(1));
    await subscribe(world, 'a');
    world.clock.nowMs += DAY_MS;
    const runs = [newRunner(world).run({ isForNew: true }), newRunner(world).run({ isForNew: true })];
    expect(await Promise.all(runs)).toEqual(['done', 'busy']);
    expect(askedFor(world, '/a/head.json')).toBe(1);
  });

  it('62: what the user adds during a run is synced right after it', async () => {
    await subscribed('a', 1);
    world.feeds.b = await publish(5, some(9));
    const runner = newRunner(world);
    const first = runner.run({ isForced: true });
    await subscribe(world, 'b');
    await Promise.all([first, runner.run({ isForNew: true })]);
    expect(await storedIds(world)).toEqual(idsOf(1, 9));
  });

  it('63: forty hours of sleep are one sync at wake', async () => {
    await subscribed();
    world.clock.nowMs += 40 * 60 * MINUTE_MS;
    const runner = newRunner(world);
    await Promise.all([runner.run(), runner.resume(), runner.ensureAlarm()]);
    await runner.run();
    expect(askedFor(world, '/a/head.json')).toBe(2);
  });

  it('63: a sync whose worker died is begun again at the next start, and not for ever', async () => {
    const { id } = await subscribed();
    const dieInSync = async () => {
      // The worker dies while the answer is under way: nothing of it runs any more, and its lock is free.
      const good = world.server.answer;
      const { subscriptions } = world.parts;
      const { saveStatus } = subscriptions;
      let isDead = false;
      world.server.answer = (_, response) => {
        isDead = true;
        response.destroy();
      };
      subscriptions.saveStatus = async (status) => (isDead ? { kind: 'saved' } : saveStatus(status));
      await newRunner(world).resume();
      subscriptions.saveStatus = saveStatus;
      world.server.answer = good;
      return isDead;
    };
    const status = await world.parts.subscriptions.statusOf(id);
    if (!status) throw new Error('no status');
    await world.parts.subscriptions.saveStatus({ ...status, startedAtMs: world.clock.nowMs });
    expect(await viewOfSource(world, id)).toMatchObject({ state: 'syncing' });
    expect(await dieInSync()).toBe(true);
    expect(await dieInSync()).toBe(false);
    expect(await viewOfSource(world, id)).toMatchObject({
      state: 'failing',
      result: { kind: 'offline', reason: 'INTERRUPTED', detail: '2 times in a row' },
    });
    expect(await storedIds(world)).toEqual(idsOf(1, 2));
    world.clock.nowMs = world.alarm.atMs ?? 0;
    await newRunner(world).run();
    expect(await viewOfSource(world, id)).toMatchObject({ state: 'good', failures: 0, result: { kind: 'unchanged' } });
  });

  it('a clock that was years ahead and was set right does not stop the sync', async () => {
    world.clock.nowMs += 5 * 365 * DAY_MS;
    const { id } = await subscribed();
    world.clock.nowMs -= 5 * 365 * DAY_MS;
    const before = askedFor(world, '/a/head.json');
    await newRunner(world).run();
    expect(askedFor(world, '/a/head.json')).toBe(before + 1);
    expect((await viewOfSource(world, id)).failures).toBe(0);
  });
});
