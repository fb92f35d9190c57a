// One tab: what the browser says it shows -> report -> badge, and a second look, since a badge belongs to whatever the
// tab shows when it is set: without it a slow answer would mark the next page.
import type { Tabs } from 'webextension-polyfill';
import type { PageReport } from '../check/report.ts';
import type { PageAlive } from '../shared/messages.ts';
import { type BadgeAction, showBadge } from './badge.ts';

export interface TabParts {
  tabs: {
    get(tabId: number): Promise<Tabs.Tab>;
    sendMessage(tabId: number, message: PageAlive, options: { documentId: string }): Promise<unknown>;
  };
  action: BadgeAction;
  /** The report on an address; `checkPage` with store, choices and clock filled in. */
  check: (address: string, isPrivateWindow: boolean) => Promise<PageReport>;
}

/** A tab as the browser gave it with a message. `documentId` names the very document that spoke (Chromium). */
export interface SpeakingTab {
  tab: Tabs.Tab;
  documentId?: string | undefined;
}

/** The newest question of each tab; an older one that ends later changes nothing any more. */
const newest = new Map<number, symbol>();

/** The report on what the tab shows, once its badge stands; undefined when the tab has moved on. */
export async function checkTab(parts: TabParts, speaking: SpeakingTab): Promise<PageReport | undefined> {
  const { id: tabId, url: address, incognito } = speaking.tab;
  if (tabId === undefined || !address) return undefined;
  const turn = Symbol();
  newest.set(tabId, turn);
  try {
    const report = await parts.check(address, incognito);
    if (newest.get(tabId) !== turn) return undefined;
    await showBadge(parts.action, tabId, report.badge);
    if (report.badge.text === '' || (await isStillShown(parts, speaking))) return report;
    if (newest.get(tabId) === turn) await showBadge(parts.action, tabId, { text: '', tone: 'none' });
    return undefined;
  } finally {
    if (newest.get(tabId) === turn) newest.delete(tabId);
  }
}

/** Firefox tells the tab's address; Chromium does not without more permissions, but delivers to one document only. */
async function isStillShown(parts: TabParts, { tab, documentId }: SpeakingTab): Promise<boolean> {
  if (tab.id === undefined) return false;
  try {
    const now = await parts.tabs.get(tab.id);
    if (now.url !== undefined || documentId === undefined) return now.url === tab.url;
    return (await parts.tabs.sendMessage(tab.id, { kind: 'still-there' }, { documentId })) === true;
  } catch {
    // The tab is closed, or the document has gone: either way nothing of it is shown.
    return false;
  }
}
