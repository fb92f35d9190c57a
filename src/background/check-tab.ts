// One tab: what the browser says it shows -> report -> badge, and a second look, since a badge belongs to whatever the
// tab shows when it is set: without it a slow answer would mark the next page.
import type { Tabs } from 'webextension-polyfill';
import type { PageReport } from '../check/report.ts';
import type { WhichVisit } from '../shared/messages.ts';
import { type BadgeAction, showBadge } from './badge.ts';

export interface TabParts {
  tabs: { sendMessage(tabId: number, message: WhichVisit, options: { frameId: number }): Promise<unknown> };
  action: BadgeAction;
  /** The report on an address; `checkPage` with store, choices and clock filled in. */
  check: (address: string, isPrivateWindow: boolean) => Promise<PageReport>;
}

/** The newest question of each tab; an older one that ends later changes nothing any more. */
const newest = new Map<number, symbol>();

/**
 * The report on what the tab shows, once its badge stands; undefined when the tab has moved on.
 * @param tab as the browser gave it with the message: its address is trusted, the page's own word is not
 * @param visit a name the asking document gave itself, only to be told from the next one
 */
export async function checkTab(parts: TabParts, tab: Tabs.Tab, visit: string): Promise<PageReport | undefined> {
  const { id: tabId, url: address, incognito } = tab;
  if (tabId === undefined || !address) return undefined;
  const turn = Symbol();
  newest.set(tabId, turn);
  try {
    const report = await parts.check(address, incognito);
    if (newest.get(tabId) !== turn) return undefined;
    await showBadge(parts.action, tabId, report.badge);
    if (report.badge.text === '' || (await visitShownIn(parts, tabId)) === visit) return report;
    if (newest.get(tabId) === turn) await clearBadge(parts, tabId);
    return undefined;
  } finally {
    if (newest.get(tabId) === turn) newest.delete(tabId);
  }
}

export function clearBadge({ action }: Pick<TabParts, 'action'>, tabId: number): Promise<void> {
  return showBadge(action, tabId, { text: '', tone: 'none' });
}

/** Without the permission to read tabs only the tab's own content script can say which document is in front. */
async function visitShownIn({ tabs }: TabParts, tabId: number): Promise<unknown> {
  try {
    return await tabs.sendMessage(tabId, { kind: 'which-visit' }, { frameId: 0 });
  } catch {
    // Closed, or a page without our script: either way not the document that asked.
    return undefined;
  }
}
