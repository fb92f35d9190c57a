// Gives the sync its effects: the browser's alarms, locks and storage, the network, the clock. Registers nothing by itself.
import type { Browser } from 'webextension-polyfill';
import type { ChoicesStore } from '../../store/choices-store.ts';
import type { WritableIncidentStore } from '../../store/incident-store.ts';
import { createSubscriptionStore } from '../../store/subscription-store.ts';
import type { Edition } from '../edition.ts';
import { createRatchetArea } from './ratchet-area.ts';
import { createSyncRunner, type SyncRequest, type SyncRunner } from './sync-runner.ts';
import { createTransport } from './transport.ts';

export interface SyncEnvironment {
  browser: Pick<Browser, 'alarms' | 'storage' | 'runtime'>;
  store: Promise<WritableIncidentStore>;
  choices: Pick<ChoicesStore, 'load'>;
  onRecordsChanged: () => Promise<unknown>;
  edition: Promise<Pick<Edition, 'adopt' | 'builtInDayMs' | 'floorMsOf'>>;
}

export interface SyncHandlers {
  onAlarm(alarm: { name: string }): Promise<void>;
  /** `onInstalled` and every start of the worker. */
  onStart(): Promise<void>;
  /** Start of the browser: what fell due while it was closed. */
  onStartup(): Promise<void>;
  syncNow(message: { feedId?: string }): Promise<void>;
  onSubscriptionsChanged(): Promise<void>;
  onChoicesChanged(): Promise<void>;
}

const ALARM = 'sync';
const LOCK = 'owabi-sync';
/** Both browsers put a background to sleep after 30 s in which it called nothing; a download alone does not count. */
const KEEP_ALIVE_MS = 20_000;

/** Every handler resolves: what went wrong is kept with the source and shown in settings. */
export function startSync(environment: SyncEnvironment): SyncHandlers {
  const { browser } = environment;
  let runner: Promise<SyncRunner> | undefined;
  const ready = () => {
    runner ??= createRunner(environment).catch((error: unknown) => {
      // The next event tries again: a store that could not be had now may be there then.
      runner = undefined;
      throw error;
    });
    return runner;
  };
  const runAwake = async (request?: SyncRequest) => {
    const timer = setInterval(() => void browser.runtime.getPlatformInfo(), KEEP_ALIVE_MS);
    try {
      await (await ready()).run(request);
    } finally {
      clearInterval(timer);
    }
  };
  return {
    onAlarm: async ({ name }) => {
      if (name === ALARM) await quietly(() => runAwake());
    },
    onStart: () =>
      quietly(async () => {
        await (await environment.edition).adopt();
        await (await ready()).ensureAlarm();
        await (await ready()).resume();
      }),
    onStartup: () => quietly(() => runAwake()),
    syncNow: ({ feedId }) =>
      quietly(() => runAwake({ isForced: true, ...(feedId !== undefined && { sourceId: feedId }) })),
    onSubscriptionsChanged: () => quietly(() => runAwake({ isForNew: true })),
    onChoicesChanged: () => quietly(async () => (await ready()).followSettings()),
  };
}

async function createRunner({
  browser,
  store,
  choices,
  onRecordsChanged,
  edition,
}: SyncEnvironment): Promise<SyncRunner> {
  const incidents = await store;
  const allowLoopbackHttp = import.meta.env.DEV;
  const now = () => Date.now();
  return createSyncRunner({
    store: incidents,
    subscriptions: createSubscriptionStore(),
    ratchets: createRatchetArea(browser.storage.local),
    transport: createTransport({ fetch: (...args) => globalThis.fetch(...args), now, allowLoopbackHttp }),
    now,
    random: () => Math.random(),
    buildMs: async () => (await (await edition).builtInDayMs()) ?? 0,
    clientVersion: browser.runtime.getManifest().version,
    useHibp: async () => {
      const { settings, unreadable } = await choices.load();
      return unreadable === undefined ? settings.useHibp : undefined;
    },
    floorMsOf: async (sourceId) => (await edition).floorMsOf(sourceId),
    alarm: {
      get: async () => (await browser.alarms.get(ALARM))?.scheduledTime,
      set: async (when) => browser.alarms.create(ALARM, { when }),
    },
    lock: (work) =>
      navigator.locks.request(LOCK, { ifAvailable: true }, async (held) => (held ? work() : ('busy' as const))),
    onRecordsChanged,
    allowLoopbackHttp,
  });
}

/** Only the databases themselves can reject here, and then the next start tries again; nothing else may depend on a sync. */
async function quietly(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.warn('Owabi: the sync could not run', error);
  }
}
