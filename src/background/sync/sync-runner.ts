// Runs whatever is due, one source after the other, never twice at once, and plans the next time. Effects are arguments.
import { parseLink } from '../../feed/subscription-link.ts';
import {
  HIBP_ID,
  isAskedAgain,
  type SubscriptionRow,
  SYNC_LIMIT_MS,
  type SyncStatus,
} from '../../shared/sync-status.ts';
import type { WritableIncidentStore } from '../../store/incident-store.ts';
import type { SubscriptionStore } from '../../store/subscription-store.ts';
import { backOffMs, DAY_MS, firstDelayMs, MINUTE_MS, regularDelayMs } from './back-off.ts';
import { rememberStatus } from './remember-status.ts';
import { type SyncFeedParts, type SyncOutcome, type SyncTarget, syncFeed } from './sync-feed.ts';
import { syncHibp } from './sync-hibp.ts';
import { offline, rejected } from './sync-results.ts';

export interface AlarmClock {
  /** Epoch ms for which the one alarm is set. */
  get(): Promise<number | undefined>;
  set(atMs: number): Promise<void>;
}

export interface SyncParts extends Omit<SyncFeedParts, 'store'> {
  store: SyncTarget & Pick<WritableIncidentStore, 'listFeeds' | 'listSyncStates'>;
  subscriptions: SubscriptionStore;
  /** `undefined` where the settings cannot be read: it is then neither asked nor taken away. */
  useHibp: () => Promise<boolean | undefined>;
  /** Epoch ms before which a source's head is not believed; only the edition's own feed has one. */
  floorMsOf?: (sourceId: string) => Promise<number | undefined>;
  alarm: AlarmClock;
  /** Uniform in [0, 1). */
  random: () => number;
  /** Runs the work unless another context of this extension is at it; the lock dies with its holder. */
  lock: <T>(work: () => Promise<T>) => Promise<T | 'busy'>;
  /** Records came, changed or went: gate and badges want another look. */
  onRecordsChanged: () => Promise<unknown>;
  allowLoopbackHttp: boolean;
}

export interface SyncRequest {
  /** The user asked: whatever is not just being asked for again is due. */
  isForced?: boolean;
  /** One source only. */
  sourceId?: string;
  /** The user just added something: what was never asked is due now. */
  isForNew?: boolean;
}

export interface SyncRunner {
  /** One run at a time: a call during a run gets that run's promise; what a user asked for meanwhile follows it. */
  run(request?: SyncRequest): Promise<'done' | 'busy'>;
  /** Sets the alarm where there is none; one that is set and not lost stays as it is. */
  ensureAlarm(): Promise<void>;
  /** At the worker's start: goes on where an earlier worker died. */
  resume(): Promise<void>;
  /** After a change of settings: Have I Been Pwned may have been switched. */
  followSettings(): Promise<void>;
}

type Source = { kind: 'hibp'; id: string } | { kind: 'subscription'; id: string; row: SubscriptionRow };

/** An alarm this far in the past will not ring any more. */
const LOST_AFTER_MS = 10 * MINUTE_MS;
/** Nothing is ever planned this far ahead: the clock was wrong when it was. */
const TOO_FAR_MS = 2 * DAY_MS;

export function createSyncRunner(given: SyncParts): SyncRunner {
  const parts = { ...given, subscriptions: rememberStatus(given.subscriptions) };
  let running: Promise<'done' | 'busy'> | undefined;

  async function runAll(request: SyncRequest): Promise<'done'> {
    // Should the worker die on the way, this alarm starts the next one.
    await parts.alarm.set(parts.now() + SYNC_LIMIT_MS);
    const { sources, keptIds } = await listSources(parts);
    let hasChanged = await removeStrangers(parts, keptIds);
    for (const source of sources) {
      if (request.sourceId !== undefined && request.sourceId !== source.id) continue;
      if (await syncIfDue(parts, source, request)) hasChanged = true;
    }
    if (hasChanged) await parts.onRecordsChanged();
    await parts.alarm.set(await nextTime(parts, sources));
    return 'done';
  }

  function run(request: SyncRequest = {}): Promise<'done' | 'busy'> {
    if (running && (request.isForced || request.isForNew)) return running.then(() => run(request));
    running ??= parts
      .lock(() => runAll(request))
      .finally(() => {
        running = undefined;
      });
    return running;
  }

  return {
    run,
    async ensureAlarm() {
      const atMs = await parts.alarm.get();
      const nowMs = parts.now();
      if (atMs !== undefined && atMs > nowMs - LOST_AFTER_MS && atMs < nowMs + TOO_FAR_MS) return;
      await parts.alarm.set(await nextTime(parts, (await listSources(parts)).sources));
    },
    async resume() {
      for (const { id } of (await listSources(parts)).sources) {
        if ((await parts.subscriptions.statusOf(id))?.startedAtMs !== undefined) {
          await run();
          return;
        }
      }
    },
    async followSettings() {
      const isWanted = await parts.useHibp();
      const isKnown = (await parts.subscriptions.statusOf(HIBP_ID)) !== undefined;
      if (isWanted !== undefined && isKnown !== isWanted) await run({ isForNew: true });
    },
  };
}

/** What is to be asked, and whose records stay: a paused feed is not asked but keeps its own, as does one of which settings cannot say. */
async function listSources(parts: SyncParts): Promise<{ sources: Source[]; keptIds: ReadonlySet<string> }> {
  const [rows, useHibp] = await Promise.all([parts.subscriptions.list(), parts.useHibp()]);
  const sources = rows.filter((row) => !row.isPaused).map((row): Source => ({ kind: 'subscription', id: row.id, row }));
  if (useHibp) sources.push({ kind: 'hibp', id: HIBP_ID });
  const keptIds = new Set(rows.map(({ id }) => id));
  if (useHibp !== false) keptIds.add(HIBP_ID);
  return { sources, keptIds };
}

/** Records and memory of feeds that nobody is subscribed to any more go. */
async function removeStrangers(parts: SyncParts, keptIds: ReadonlySet<string>): Promise<boolean> {
  if (!keptIds.has(HIBP_ID)) await parts.subscriptions.removeStatus(HIBP_ID);
  const stored = await parts.store.listFeeds();
  const synced = stored.filter(({ kind }) => kind === 'subscription' || kind === 'hibp').map(({ id }) => id);
  // Of a feed that was never believed only the memory is there.
  const known = new Set([...synced, ...(await parts.store.listSyncStates())]);
  const strangers = [...known].filter((id) => !keptIds.has(id));
  for (const id of strangers) {
    await parts.store.removeFeed(id);
    await parts.ratchets.remove(id);
    await parts.subscriptions.removeStatus(id);
  }
  return strangers.length > 0;
}

/** @returns whether records changed */
async function syncIfDue(parts: SyncParts, source: Source, request: SyncRequest): Promise<boolean> {
  const nowMs = parts.now();
  const before = (await parts.subscriptions.statusOf(source.id)) ?? newStatus(parts, source.id);
  const wasCutOff = before.startedAtMs !== undefined;
  const interruptions = wasCutOff ? before.interruptions + 1 : before.interruptions;
  // Cut off once, it may have been chance; cut off again and again, it must not keep the machine busy.
  const retryAtMs =
    interruptions > 1 ? (before.startedAtMs ?? 0) + backOffMs(interruptions - 1, parts.random()) : nowMs;
  const isDue =
    (wasCutOff ? retryAtMs : before.nextAtMs) <= nowMs ||
    before.nextAtMs > nowMs + TOO_FAR_MS ||
    (request.isForNew === true && before.lastAttemptAtMs === undefined);
  if (!(request.isForced ? !isAskedAgain(before.lastAttemptAtMs, nowMs) : isDue)) {
    if (wasCutOff) await parts.subscriptions.saveStatus(statusOfCutOff(before, interruptions, retryAtMs));
    return false;
  }
  const started: SyncStatus = { ...before, interruptions, startedAtMs: nowMs, lastAttemptAtMs: nowMs };
  await parts.subscriptions.saveStatus(started);
  const outcome = await syncSource(parts, source);
  await parts.subscriptions.saveStatus(statusAfter(parts, started, outcome));
  return outcome.result.kind === 'updated';
}

async function syncSource(parts: SyncParts, source: Source): Promise<SyncOutcome> {
  try {
    if (source.kind === 'hibp') return await syncHibp(parts);
    const parsed = await parseLink(source.row.link, { allowLoopback: parts.allowLoopbackHttp });
    if (parsed.kind === 'refused') return { result: rejected('BAD_ADDRESS', parsed.reason) };
    const floorMs = await parts.floorMsOf?.(source.id);
    return await syncFeed(parts, { id: source.id, ...parsed.subscription, ...(floorMs !== undefined && { floorMs }) });
  } catch (error) {
    return {
      result: rejected('UNEXPECTED', error instanceof Error ? `${error.name}: ${error.message}` : String(error)),
    };
  }
}

/** A sync that was cut off more than once and is not yet due again. */
function statusOfCutOff(before: SyncStatus, interruptions: number, nextAtMs: number): SyncStatus {
  const { startedAtMs: _, ...rest } = before;
  const result = offline('INTERRUPTED', `${interruptions} times in a row`);
  return { ...rest, interruptions, nextAtMs, failures: before.failures + 1, result };
}

function newStatus(parts: SyncParts, sourceId: string): SyncStatus {
  return { sourceId, interruptions: 0, failures: 0, nextAtMs: parts.now() + firstDelayMs(parts.random()) };
}

function statusAfter(parts: SyncParts, started: SyncStatus, { result, facts, retryAfterMs }: SyncOutcome): SyncStatus {
  const { startedAtMs: _, ...rest } = started;
  const nowMs = parts.now();
  const isGood = result.kind === 'updated' || result.kind === 'unchanged';
  const failures = isGood ? 0 : started.failures + 1;
  const waitMs = isGood ? regularDelayMs(parts.random()) : waitAfter(result, failures, parts.random());
  return {
    ...rest,
    ...facts,
    interruptions: 0,
    failures,
    result,
    nextAtMs: nowMs + Math.max(waitMs, retryAfterMs ?? 0),
    ...(isGood && { lastGoodAtMs: nowMs }),
  };
}

/** A full disk does not empty itself within minutes, and a feed without keys will not have some soon. */
function waitAfter(result: SyncOutcome['result'], failures: number, random: number): number {
  const isPatient = 'reason' in result && (result.reason === 'DISK_FULL' || result.reason === 'ALL_KEYS_REVOKED');
  return isPatient ? regularDelayMs(random) : backOffMs(failures, random);
}

/** When the earliest source is due; without any, a look once a day. */
async function nextTime(parts: SyncParts, sources: readonly Source[]): Promise<number> {
  const times: number[] = [];
  for (const { id } of sources) {
    const status = await parts.subscriptions.statusOf(id);
    if (status) {
      times.push(status.nextAtMs);
      continue;
    }
    const fresh = newStatus(parts, id);
    await parts.subscriptions.saveStatus(fresh);
    times.push(fresh.nextAtMs);
  }
  return Math.max(parts.now(), times.length > 0 ? Math.min(...times) : parts.now() + regularDelayMs(parts.random()));
}
