// Which state the popup is in, by what tab, browser and store say.
import { describe, expect, it } from 'vitest';
import { loadPopup, type PopupEffects } from '../../../src/pages/popup/load-popup.ts';
import { feed, makeChoices, makeIncident, noon, stored } from '../check/make.ts';

function effects(url: string | undefined, over: Partial<PopupEffects> = {}): PopupEffects {
  return {
    findTab: async () => ({ url, isPrivate: false }),
    hasSiteAccess: async () => true,
    loadChoices: async () => makeChoices(),
    store: {
      findBySites: async (sites) => (sites.includes('shop.example') ? [stored(makeIncident())] : []),
      listFeeds: async () => [feed],
      state: async () => 'ready',
    },
    nowMs: noon('2026-07-01'),
    ...over,
  };
}

describe('a page that can be checked', () => {
  it('gets its report, its host and what watching would mark', async () => {
    expect(await loadPopup(effects('https://www.shop.example/basket?id=1'))).toMatchObject({
      kind: 'checked',
      host: 'www.shop.example',
      watchSite: 'shop.example',
      report: { level: 'alert', findings: [{ incident: { id: 'jp-2026-shop' }, state: 'new' }] },
    });
  });

  it('offers no watching in private windows', async () => {
    const model = await loadPopup(
      effects(undefined, { findTab: async () => ({ url: 'https://shop.example/', isPrivate: true }) }),
    );
    expect(model).toMatchObject({ kind: 'checked', isPrivateWindow: true });
    expect(model).not.toHaveProperty('watchSite');
  });

  it('is checked without site access too, where the press on the toolbar gave the address', async () => {
    const model = await loadPopup(effects('https://shop.example/', { hasSiteAccess: async () => false }));
    expect(model).toMatchObject({ kind: 'checked', hasSiteAccess: false, report: { level: 'alert' } });
  });
});

describe('fault 77: a page that cannot be checked', () => {
  it('a tab that is gone when it is asked about', async () => {
    const gone = { findTab: () => Promise.reject(new Error('no window')) };
    expect(await loadPopup(effects(undefined, gone))).toMatchObject({ kind: 'cannot-check' });
  });

  it.each([
    'chrome://settings/',
    'about:addons',
    'chrome-extension://abc/x.html',
    'file:///home/me/shop.html',
    'view-source:https://shop.example/',
    'https://chromewebstore.google.com/detail/x',
    'https://addons.mozilla.org/ja/firefox/',
    'data:text/html,x',
    undefined,
  ])('%s', async (url) => {
    expect(await loadPopup(effects(url))).toMatchObject({ kind: 'cannot-check', reason: 'browser-page' });
  });

  it.each([
    'http://localhost:8080/',
    'http://192.168.0.1/',
    'https://intranet/',
    'http://[::1]/',
  ])('%s', async (url) => {
    expect(await loadPopup(effects(url))).toMatchObject({ kind: 'cannot-check', reason: 'local' });
  });

  it('says that access is off where that is why the address is unknown', async () => {
    expect(await loadPopup(effects(undefined, { hasSiteAccess: async () => false }))).toMatchObject({
      kind: 'no-access',
    });
  });
});
