// The settings page: everything the user can choose, kept on this machine.
import { render } from 'preact';
import { browser } from '../../shared/browser.ts';
import { notificationPermission } from '../../shared/notification-permission.ts';
import { createChoicesStore } from '../../store/choices-store.ts';
import { openIncidentStore } from '../../store/incident-store.ts';
import { loadSourceViews } from '../../store/source-views.ts';
import { createSubscriptionStore } from '../../store/subscription-store.ts';
import { SettingsApp } from './settings-app.tsx';

const incidentStore = openIncidentStore();
const choicesStore = createChoicesStore(Date.now);
const subscriptions = createSubscriptionStore();
const getIncident = async (id: string) => (await (await incidentStore).getIncident(id))?.incident;

async function loadSources(useHibp: boolean) {
  const store = await incidentStore;
  const [views, feeds] = await Promise.all([
    loadSourceViews({ subscriptions, store, useHibp, nowMs: Date.now() }),
    store.listFeeds(),
  ]);
  return { views, builtIn: feeds.find((feed) => feed.kind === 'built-in') };
}

render(
  <SettingsApp
    choicesStore={choicesStore}
    uiLanguage={browser.i18n.getUILanguage()}
    now={Date.now}
    tell={(message) => void browser.runtime.sendMessage(message).catch(() => undefined)}
    getIncident={getIncident}
    notifications={notificationPermission}
    subscriptions={subscriptions}
    loadSources={loadSources}
  />,
  document.body,
);
