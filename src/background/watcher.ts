// The watch list in the worker, put together from store, choices and the browser's notifications.
import type { Browser } from 'webextension-polyfill';
import type { ChoicesStore } from '../store/choices-store.ts';
import type { WritableIncidentStore } from '../store/incident-store.ts';
import { pageOfNotification, showNews } from './notify.ts';
import { createWatch } from './watch.ts';

export interface WatcherSources {
  store: Promise<Pick<WritableIncidentStore, 'findBySites' | 'listGateSites'>>;
  choices: Pick<ChoicesStore, 'load' | 'saveSite' | 'actOn'>;
  nowMs: () => number;
  browser: Pick<Browser, 'permissions' | 'i18n' | 'runtime' | 'tabs'> & { notifications?: Browser['notifications'] };
}

export interface Watcher {
  /** After records or choices changed. Never rejects: news that could not be told waits for the next look. */
  look(): Promise<void>;
  /** Registers for pressed notifications; call it synchronously at the start of the worker. */
  listen(): void;
}

export function createWatcher({ store, choices, nowMs, browser }: WatcherSources): Watcher {
  const look = createWatch({
    store: {
      findBySites: async (sites) => (await store).findBySites(sites),
      listGateSites: async () => (await store).listGateSites(),
    },
    choices,
    nowMs,
    tell: (news, settings) =>
      showNews(
        {
          permissions: browser.permissions,
          notifications: () => browser.notifications,
          uiLanguage: () => browser.i18n.getUILanguage(),
          iconUrl: browser.runtime.getURL('icons/icon-128.png'),
        },
        news,
        settings,
      ),
  });
  const openPressed = (id: string) => {
    const page = pageOfNotification(id);
    if (page === undefined) return;
    void browser.notifications?.clear(id).catch(() => undefined);
    void browser.tabs.create({ url: browser.runtime.getURL(page) }).catch(() => undefined);
  };
  const listenToPresses = () => {
    const pressed = browser.notifications?.onClicked;
    if (pressed && !pressed.hasListener(openPressed)) pressed.addListener(openPressed);
  };
  const lookQuietly = () => look().then(noAnswer, noAnswer);
  return {
    look: lookQuietly,
    listen() {
      listenToPresses();
      // The API appears with the permission; what waited can be told now.
      browser.permissions.onAdded.addListener(({ permissions }) => {
        if (!permissions?.includes('notifications')) return;
        listenToPresses();
        void lookQuietly();
      });
    },
  };
}

const noAnswer = () => undefined;
