// The popup's entry: effects in, screen out. Reads the records itself, so that the worker may sleep.
import { render } from 'preact';
import { browser } from '../../shared/browser.ts';
import type { TabMessage } from '../../shared/messages.ts';
import { notificationPermission } from '../../shared/notification-permission.ts';
import { siteAccess } from '../../shared/site-access.ts';
import { createChoicesStore } from '../../store/choices-store.ts';
import { openIncidentStore } from '../../store/incident-store.ts';
import { fitWindow } from './fit-window.ts';
import { loadPopup } from './load-popup.ts';
import { PopupApp } from './popup-app.tsx';

const choicesStore = createChoicesStore(Date.now, {
  isAlwaysPrivate: browser.extension?.inIncognitoContext === true,
});

async function load() {
  const store = await openIncidentStore();
  return loadPopup({
    async findTab() {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      return tab && { url: tab.url ?? (await askAddress(tab.id)), isPrivate: tab.incognito };
    },
    hasSiteAccess: siteAccess.isAllowed,
    loadChoices: choicesStore.load,
    store,
    nowMs: Date.now(),
  });
}

/** Opened by the notice's button instead of the toolbar's, the popup is not told the address: the page itself says it. */
async function askAddress(tabId: number | undefined): Promise<string | undefined> {
  if (tabId === undefined) return undefined;
  try {
    const question: TabMessage = { kind: 'tell-address' };
    const address: unknown = await browser.tabs.sendMessage(tabId, question, { frameId: 0 });
    return typeof address === 'string' ? address : undefined;
  } catch {
    // No script of ours runs there: a page of the browser's own, or no access.
    return undefined;
  }
}

/** Asked of the page's own script, and only while this window is open. */
async function readPage() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  try {
    const question: TabMessage = { kind: 'read-page-text' };
    const content: unknown = await browser.tabs.sendMessage(tab.id, question, { frameId: 0 });
    const url = tab.url ?? (await askAddress(tab.id));
    return typeof content === 'string' && url !== undefined ? { content, url } : undefined;
  } catch {
    // No script of ours runs there.
    return undefined;
  }
}

fitWindow(window);
render(
  <PopupApp
    load={load}
    choicesStore={choicesStore}
    uiLanguage={browser.i18n.getUILanguage()}
    now={Date.now}
    tell={(message) => browser.runtime.sendMessage(message).catch(() => undefined)}
    readPage={readPage}
    askSiteAccess={siteAccess.ask}
    notifications={notificationPermission}
    openPage={(path) => {
      void browser.tabs.create({ url: browser.runtime.getURL(path) });
      window.close();
    }}
  />,
  document.body,
);
