// Puts together what settings shows of every source: subscription, last sync, and what is stored of it.
import {
  HIBP_ADDRESS,
  HIBP_ID,
  type SourceView,
  type SubscriptionRow,
  SYNC_LIMIT_MS,
  type SyncStatus,
} from '../shared/sync-status.ts';
import type { SubscriptionStore } from './subscription-store.ts';
import type { FeedInfo, IncidentStore } from './types.ts';

/** Subscribed feeds in the order in which they were added, then Have I Been Pwned, also while it is switched off. */
export async function loadSourceViews(parts: {
  subscriptions: Pick<SubscriptionStore, 'list' | 'statusOf'>;
  store: Pick<IncidentStore, 'listFeeds'>;
  useHibp: boolean;
  nowMs: number;
}): Promise<SourceView[]> {
  const [rows, feeds] = await Promise.all([parts.subscriptions.list(), parts.store.listFeeds()]);
  const feedOf = (id: string) => feeds.find((feed) => feed.id === id);
  const views = await Promise.all(
    rows.map(async (row) => viewOf(row, await parts.subscriptions.statusOf(row.id), feedOf(row.id), parts.nowMs)),
  );
  const status = await parts.subscriptions.statusOf(HIBP_ID);
  return [...views, viewOf({ isHibpOn: parts.useHibp }, status, feedOf(HIBP_ID), parts.nowMs)];
}

/** @param source a subscription, or Have I Been Pwned with its switch */
export function viewOf(
  source: SubscriptionRow | { isHibpOn: boolean },
  status: SyncStatus | undefined,
  feed: FeedInfo | undefined,
  nowMs: number,
): SourceView {
  const isHibp = 'isHibpOn' in source;
  const isIdle = isHibp ? !source.isHibpOn : source.isPaused;
  const { version, keysVersion, expiresAtMs, lastAttemptAtMs, lastGoodAtMs, nextAtMs, result } = status ?? {};
  return {
    id: isHibp ? HIBP_ID : source.id,
    kind: isHibp ? 'hibp' : 'subscription',
    state: isIdle ? (isHibp ? 'off' : 'paused') : stateOf(status, feed, nowMs),
    address: isHibp ? HIBP_ADDRESS : source.address,
    ...(isHibp ? { rootKeyids: [] } : { link: source.link, rootKeyids: source.rootKeyids }),
    keyids: status?.keyids ?? [],
    failures: status?.failures ?? 0,
    isClockDoubted: status?.isClockDoubted ?? false,
    ...(feed && { publisher: feed.publisher, count: feed.count, asOf: feed.asOf }),
    ...(version !== undefined && { version }),
    ...(keysVersion !== undefined && { keysVersion }),
    ...(expiresAtMs !== undefined && { expiresAtMs }),
    ...(lastAttemptAtMs !== undefined && { lastAttemptAtMs }),
    ...(lastGoodAtMs !== undefined && { lastGoodAtMs }),
    ...(nextAtMs !== undefined && !isIdle && { nextAtMs }),
    ...(result && { result }),
  };
}

function stateOf(status: SyncStatus | undefined, feed: FeedInfo | undefined, nowMs: number): SourceView['state'] {
  if (!status) return 'waiting';
  if (status.startedAtMs !== undefined && nowMs - status.startedAtMs < SYNC_LIMIT_MS) return 'syncing';
  if (feed?.isStale) return 'stale';
  if (status.failures > 0) return 'failing';
  return status.lastGoodAtMs === undefined ? 'waiting' : 'good';
}
