// What is known of each source of records and its last sync: written by the worker, shown in settings.

/** Why nothing new was taken. Closed, so that screens can put each into words. */
export const syncReasons = [
  // The network.
  'BAD_ADDRESS',
  'UNREACHABLE',
  'TIMEOUT',
  'HTTP_STATUS',
  'EMPTY',
  'TOO_LARGE',
  'CUT_SHORT',
  // Trust.
  'BAD_ENVELOPE',
  'BAD_SIGNATURE',
  'BAD_PAYLOAD',
  'OTHER_FEED',
  'UNKNOWN_FORMAT',
  'CLIENT_TOO_OLD',
  'ROLLBACK',
  'EQUIVOCATION',
  'KEYS_BEHIND',
  'KEYS_EXPIRED',
  'ALL_KEYS_REVOKED',
  'EXPIRED',
  'EMPTY_FEED',
  'HASH_MISMATCH',
  // Content.
  'BROKEN_FILE',
  'BAD_RECORD',
  'STATE_MISMATCH',
  'BULK_REMOVAL',
  'BAD_LIST',
  // This machine.
  'NO_DATABASE',
  'DISK_FULL',
  'WRITE_FAILED',
  'INTERRUPTED',
  'UNEXPECTED',
] as const;
export type SyncReason = (typeof syncReasons)[number];

export type SyncResult =
  | { kind: 'updated' | 'unchanged' }
  /** The source could not be asked; what is stored goes on serving. */
  | { kind: 'offline'; reason: SyncReason; detail: string }
  /** The source was asked and not believed; what is stored goes on serving. */
  | { kind: 'rejected'; reason: SyncReason; detail: string }
  /** The update was good, but this machine could not keep it. */
  | { kind: 'not-stored'; reason: SyncReason; detail: string };

/** The worker's memory of one source. All times in epoch ms. */
export interface SyncStatus {
  sourceId: string;
  /** A sync began and has not ended; after the worker's death it stays until the next start finds it. */
  startedAtMs?: number;
  /** Syncs in a row that were cut off by the worker's death. */
  interruptions: number;
  lastAttemptAtMs?: number;
  lastGoodAtMs?: number;
  nextAtMs: number;
  /** In a row. */
  failures: number;
  result?: SyncResult;
  /** Of the signed head last accepted. */
  version?: number;
  keysVersion?: number;
  /** Names of the keys that may sign now. */
  keyids?: string[];
  expiresAtMs?: number;
  /** The head was signed more than a day ahead of this machine's clock. */
  isClockDoubted?: boolean;
}

/** One feed that the user subscribed to; what its link says. */
export interface SubscriptionRow {
  /** `subscriptionIdOf` of the link: the feed's name in the store. */
  id: string;
  /** The link, as `makeLink` writes it. */
  link: string;
  /** Folder of the feed's files, ending in "/". */
  address: string;
  feedId: string;
  /** Names of the pinned root keys. */
  rootKeyids: string[];
  addedAtMs: number;
  isPaused: boolean;
}

/** What settings shows of one source. */
export interface SourceView {
  id: string;
  kind: 'subscription' | 'hibp';
  state: 'off' | 'paused' | 'syncing' | 'waiting' | 'good' | 'failing' | 'stale';
  address: string;
  /** Absent until the first good sync. */
  publisher?: { name: string; url?: string; corrections?: string; licence?: string };
  link?: string;
  rootKeyids: string[];
  keyids: string[];
  version?: number;
  keysVersion?: number;
  count?: number;
  asOf?: string;
  expiresAtMs?: number;
  lastAttemptAtMs?: number;
  lastGoodAtMs?: number;
  nextAtMs?: number;
  failures: number;
  result?: SyncResult;
  isClockDoubted: boolean;
}

export const HIBP_ID = 'hibp';
export const HIBP_ADDRESS = 'https://haveibeenpwned.com/api/v3/breaches';
/** Two presses of "update now" within this time are one. */
const FORCE_INTERVAL_MS = 60_000;

/** Whether a source was asked so short a while ago that a press does not ask it again. All in epoch ms. */
export function isAskedAgain(lastAttemptAtMs: number | undefined, nowMs: number): boolean {
  const sinceLastMs = nowMs - (lastAttemptAtMs ?? Number.NEGATIVE_INFINITY);
  return sinceLastMs >= 0 && sinceLastMs < FORCE_INTERVAL_MS;
}

/** A sync that takes longer is one whose worker has died. */
export const SYNC_LIMIT_MS = 20 * 60_000;
