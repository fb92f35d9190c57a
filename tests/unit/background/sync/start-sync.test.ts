// The sync with the browser's own effects: which events start it, what keeps the worker awake, and that nothing escapes.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type SyncEnvironment, startSync } from '../../../../src/background/sync/start-sync.ts';
import { defaultSettings } from '../../../../src/shared/settings.ts';
import { openIncidentStore } from '../../../../src/store/incident-store.ts';
import { areaOf } from './make-runner.ts';

let alarms: Map<string, number>;
let kept: number;
let asked: string[];
let answer: () => Promise<Response>;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  alarms = new Map();
  kept = 0;
  asked = [];
  answer = async () => new Response('[]');
  const request = async (_: string, __: object, work: (lock: object) => Promise<unknown>) => work({});
  vi.stubGlobal('navigator', { locks: { request } });
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return answer();
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function start(changes: Partial<SyncEnvironment> = {}) {
  const browser = {
    alarms: {
      get: async (name: string) => (alarms.has(name) ? { name, scheduledTime: alarms.get(name) ?? 0 } : undefined),
      create: (name: string, { when }: { when?: number }) => void alarms.set(name, when ?? 0),
    },
    storage: { local: areaOf(new Map()) },
    runtime: {
      getManifest: () => ({ version: '1.2.3' }),
      getPlatformInfo: async () => {
        kept++;
      },
    },
  };
  return startSync({
    edition: Promise.resolve({
      adopt: async () => {},
      builtInDayMs: async () => undefined,
      floorMsOf: async () => undefined,
    }),
    // Only these members are used; the rest of the browser is not needed here.
    browser: browser as unknown as SyncEnvironment['browser'],
    store: openIncidentStore({ fetchBuiltIn: () => Promise.reject(new Error('none')) }),
    choices: { load: async () => ({ settings: defaultSettings, incidents: [], sites: [] }) },
    onRecordsChanged: async () => undefined,
    ...changes,
  });
}

it('plans the first sync within a minute of the start and asks nobody yet', async () => {
  await start().onStart();
  const inMs = (alarms.get('sync') ?? 0) - Date.now();
  expect(inMs).toBeGreaterThan(-1_000);
  expect(inMs).toBeLessThanOrEqual(60_000);
  expect(asked).toEqual([]);
});

it('runs at its own alarm only', async () => {
  const sync = start();
  await sync.syncNow({});
  expect(asked).toHaveLength(1);
  await sync.onAlarm({ name: 'something else' });
  expect(asked).toHaveLength(1);
  expect(alarms.get('sync')).toBeGreaterThan(Date.now() + 10 * 60_000);
});

it('keeps the worker awake while an answer is slow, and lets it sleep after', async () => {
  let finish: (response: Response) => void = () => undefined;
  answer = () =>
    new Promise((resolve) => {
      finish = resolve;
    });
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const running = start().syncNow({});
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  vi.advanceTimersByTime(65_000);
  expect(kept).toBe(3);
  finish(new Response('[]'));
  await running;
  vi.advanceTimersByTime(65_000);
  expect(kept).toBe(3);
});

it('resolves whatever happens: a store that will not open is said on the console and nowhere else', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const store = Promise.reject(new Error('no store'));
  store.catch(() => undefined);
  const sync = start({ store });
  await Promise.all([sync.onStart(), sync.onStartup(), sync.onAlarm({ name: 'sync' }), sync.syncNow({})]);
  expect(warn).toHaveBeenCalled();
  expect(asked).toEqual([]);
  warn.mockRestore();
});
