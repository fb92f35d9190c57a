// After a sync or a changed choice: every open page looks again, by itself, through its own gate.
import type { Browser } from 'webextension-polyfill';
import type { TabMessage } from '../shared/messages.ts';

type TabsApi = Pick<Browser['tabs'], 'query' | 'sendMessage'>;

/** Tabs without our content script (browser pages, pages older than the install) do not answer; that is no failure. */
export async function recheckTabs(tabs: TabsApi): Promise<undefined> {
  const message: TabMessage = { kind: 'recheck' };
  const open = await tabs.query({ discarded: false });
  await Promise.allSettled(open.flatMap(({ id }) => (id === undefined ? [] : [tabs.sendMessage(id, message)])));
  return undefined;
}
