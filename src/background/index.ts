// The worker's only wiring: every listener is registered here, synchronously.
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../shared/browser.ts';
import { dayOf } from '../shared/days.ts';
import { WELCOME_PAGE } from '../shared/own-pages.ts';
import { builtInUrl } from '../store/built-in-info.ts';
import { createChoicesStore } from '../store/choices-store.ts';
import { openIncidentStore } from '../store/incident-store.ts';
import { readMemoryStore } from '../store/memory-store.ts';
import { createSubscriptionStore } from '../store/subscription-store.ts';
import { createCare } from './care.ts';
import { createEdition, editionLink } from './edition.ts';
import { greetOnce } from './greet.ts';
import { createHandler } from './handlers.ts';
import { createPageParts } from './page-parts.ts';
import { updatePrivateFeed } from './private-feed.ts';
import { markFirstSession } from './session-facts.ts';
import { createSnoozeAlarm } from './snooze-alarm.ts';
import { startSync } from './sync/start-sync.ts';
import { recheckTabs } from './tabs-recheck.ts';
import { createWatcher } from './watcher.ts';

const nowMs = () => Date.now();
const store = openIncidentStore({ readMemory: readMemoryStore });
// Firefox runs the background itself privately only where it never remembers history.
const choices = createChoicesStore(nowMs, { isAlwaysPrivate: browser.extension?.inIncognitoContext === true });

// Both databases begin to open before the browser hands over what woke the worker.
void store.then((incidents) => incidents.generation());
void choices.load();

const edition = store.then((incidents) =>
  createEdition({
    link: editionLink,
    store: incidents,
    area: browser.storage.local,
    subscriptions: createSubscriptionStore(),
    nowMs,
  }),
);

const watcher = createWatcher({ store, choices, nowMs, browser });
/** Open pages look again, and the watch list too. */
const lookAgain = () => Promise.all([recheckTabs(browser.tabs), watcher.look()]);

const care = createCare({
  area: browser.storage.local,
  version: browser.runtime.getManifest().version,
  store,
  loadBuiltIn: async () => (await edition).loadBuiltIn({ fetch: (url) => globalThis.fetch(url), url: builtInUrl() }),
  recheckTabs: lookAgain,
});

/** The user's own records first: they are part of what the care looks after. */
const careForAll = async () => {
  await updatePrivateFeed({ store: await store, loadChoices: choices.load, today: () => dayOf(nowMs()) });
  return care();
};

const sync = startSync({
  browser,
  store,
  choices,
  edition,
  // The care that may be running began before these records were written: the second one sees them.
  onRecordsChanged: async () => {
    await care();
    await care();
  },
});

const snooze = createSnoozeAlarm({ alarms: browser.alarms, choices, nowMs, onOver: () => recheckTabs(browser.tabs) });

const handle = createHandler({
  page: createPageParts({
    store: { findBySites: async (sites) => (await store).findBySites(sites) },
    choices,
    session: browser.storage.session,
    nowMs,
    browser,
  }),
  ownPages: {
    'choices-changed': async () => {
      const parts = { store: await store, loadChoices: choices.load, today: () => dayOf(nowMs()) };
      if (await updatePrivateFeed(parts)) await care();
      await Promise.all([lookAgain(), sync.onChoicesChanged(), snooze.plan()]);
      return undefined;
    },
    'sync-now': (message) => sync.syncNow(message),
    'subscriptions-changed': () => sync.onSubscriptionsChanged(),
  },
  ownId: browser.runtime.id,
  ownOrigin: browser.runtime.getURL(''),
});

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => handle(message, sender));

watcher.listen();

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') {
    void markFirstSession(browser.storage.session);
    const welcomeUrl = browser.runtime.getURL(WELCOME_PAGE);
    void greetOnce({ choices, tabs: browser.tabs, welcomeUrl, nowMs });
  }
  void care();
  void snooze.plan();
});

browser.runtime.onStartup.addListener(() => {
  void care();
  void snooze.plan();
  void sync.onStartup();
});

browser.alarms.onAlarm.addListener((alarm) => {
  void sync.onAlarm(alarm);
  void snooze.onAlarm(alarm);
});

// Every start looks after store and gate, but whatever woke the worker goes first.
setTimeout(() => {
  void careForAll().then(() => sync.onStart());
  void snooze.plan();
}, 500);
