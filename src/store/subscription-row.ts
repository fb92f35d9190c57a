// A subscription link's content as the row that is stored.
import { makeLink, type Subscription, subscriptionIdOf } from '../feed/subscription-link.ts';
import type { SubscriptionRow } from '../shared/sync-status.ts';

/** @param nowMs epoch milliseconds */
export async function subscriptionRowOf(subscription: Subscription, nowMs: number): Promise<SubscriptionRow> {
  return {
    id: await subscriptionIdOf(subscription),
    link: makeLink(subscription),
    address: subscription.address,
    feedId: subscription.feedId,
    rootKeyids: subscription.roots.map(({ keyid }) => keyid),
    addedAtMs: nowMs,
    isPaused: false,
  };
}
