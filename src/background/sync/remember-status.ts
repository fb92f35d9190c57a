// Statuses that could not be written, kept while the worker lives: a full disk must not make it ask every host again and again.
import type { SyncStatus } from '../../shared/sync-status.ts';
import type { SubscriptionStore } from '../../store/subscription-store.ts';

export function rememberStatus(store: SubscriptionStore): SubscriptionStore {
  const unwritten = new Map<string, SyncStatus>();
  return {
    ...store,
    statusOf: async (sourceId) => unwritten.get(sourceId) ?? store.statusOf(sourceId),
    async saveStatus(status) {
      const written = await store.saveStatus(status);
      if (written.kind === 'saved') unwritten.delete(status.sourceId);
      else unwritten.set(status.sourceId, status);
      return written;
    },
    async removeStatus(sourceId) {
      unwritten.delete(sourceId);
      return store.removeStatus(sourceId);
    },
  };
}
