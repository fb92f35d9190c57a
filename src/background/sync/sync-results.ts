// Results of a sync in the words that settings knows.
import { type SyncReason, type SyncResult, syncReasons } from '../../shared/sync-status.ts';

export const offline = (reason: SyncReason, detail: string): SyncResult => ({ kind: 'offline', reason, detail });
export const rejected = (reason: SyncReason, detail: string): SyncResult => ({ kind: 'rejected', reason, detail });
export const notStored = (reason: string, detail: string): SyncResult => ({
  kind: 'not-stored',
  reason: reason === 'NO_DATABASE' || reason === 'DISK_FULL' ? reason : 'WRITE_FAILED',
  detail: `${reason}: ${detail}`,
});

/** A reason of the feed's or the store's own, as one of the closed list: faults inside a file are one fault to a reader. */
export function reasonOf(reason: string): SyncReason {
  return syncReasons.find((known) => known === reason) ?? 'BROKEN_FILE';
}
