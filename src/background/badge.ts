// The toolbar badge: number and tone of one tab. Colours as in src/ui/tokens.css; level is also told by shape:
// full ground for new, pale ground for read, a dot for related.
import type { Browser } from 'webextension-polyfill';
import type { Badge } from '../check/report.ts';

export type BadgeAction = Pick<Browser['action'], 'setBadgeText' | 'setBadgeBackgroundColor' | 'setBadgeTextColor'>;

export const badgeColours: Record<Badge['tone'], { ground: string; ink: string }> = {
  alert: { ground: '#c8372d', ink: '#ffffff' },
  'alert-read': { ground: '#fbeeeb', ink: '#b02a21' },
  history: { ground: '#55677a', ink: '#ffffff' },
  'history-read': { ground: '#edf1f4', ink: '#44566a' },
  related: { ground: '#edf1f4', ink: '#44566a' },
  none: { ground: '#edf1f4', ink: '#44566a' },
};

/** Sets one tab's badge. A tab that is gone by now needs none: nothing is thrown for it. */
export async function showBadge(action: BadgeAction, tabId: number, badge: Badge): Promise<void> {
  const { ground, ink } = badgeColours[badge.tone];
  try {
    await Promise.all([
      action.setBadgeBackgroundColor({ tabId, color: ground }),
      action.setBadgeTextColor({ tabId, color: ink }),
      action.setBadgeText({ tabId, text: badge.text }),
    ]);
  } catch (error) {
    if (!isTabGone(error)) throw error;
  }
}

/** "No tab with id" in Chromium, "Invalid tab ID" in Firefox. */
export function isTabGone(error: unknown): boolean {
  return error instanceof Error && /(?:no|invalid) tab/i.test(error.message);
}
