// The popup in any of its states, outside the extension: the same code, other effects. "#state/ja/dark" chooses.
import { render } from 'preact';
import { fitWindow } from '../../../src/pages/popup/fit-window.ts';
import { loadPopup } from '../../../src/pages/popup/load-popup.ts';
import { PopupApp } from '../../../src/pages/popup/popup-app.tsx';
import { createChoicesStore } from '../../../src/store/choices-store.ts';
import { galleryNowMs, states } from './states.ts';

const [name = '', language = 'ja', theme = 'light'] = location.hash.slice(1).split('/');
const state = states[name];
if (!state) throw new Error(`no state "${name}"`);
document.documentElement.dataset.theme = theme;

const choicesStore = createChoicesStore(() => galleryNowMs);

fitWindow(window);
render(
  <PopupApp
    load={async () => {
      const kept = await choicesStore.load();
      return loadPopup({
        findTab: async () => ({ url: state.address, isPrivate: state.isPrivate ?? false }),
        hasSiteAccess: async () => state.hasSiteAccess ?? true,
        loadChoices: async () => ({
          settings: { ...kept.settings, ...state.settings },
          incidents: [...(state.marks ?? []), ...kept.incidents],
          sites: [...(state.sites ?? []), ...kept.sites],
          records: kept.records ?? [],
        }),
        store: {
          findBySites: async () => state.stored,
          listFeeds: async () => state.feeds,
          state: async () => state.storeState ?? 'ready',
        },
        nowMs: galleryNowMs,
      });
    }}
    choicesStore={choicesStore}
    uiLanguage={language}
    now={() => galleryNowMs}
    tell={() => undefined}
    readPage={async () => (state.page === undefined ? undefined : { content: state.page, url: state.address ?? '' })}
    askSiteAccess={async () => false}
    notifications={{ isAllowed: async () => false, ask: async () => false }}
    openPage={() => undefined}
  />,
  document.body,
);
