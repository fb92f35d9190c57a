// The watch list: a site marked in the popup, a new incident of it in a later list, one notification while the site is closed.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { settings as en } from '../../src/i18n/en/settings.ts';
import type { Incident } from '../../src/incident/types.ts';
import { describeInBrowsers } from './describe-in-browsers.ts';
import { differences } from './differences.ts';
import { until } from './driver/base.ts';
import type { BrowserName, TestBrowser } from './driver.ts';
import { breachOf, productWith, settle } from './page-stage.ts';
import { controlOf, openSettings, press, waitForText } from './settings-stage.ts';
import { createFeedHost, FEED_HOST, subscribeInSettings, syncNow, waitForSync } from './sync-stage.ts';

const known = breachOf('watched.example', { id: 'demo-2026-known' });
const news = [
  breachOf('id.watched.example', { id: 'demo-2026-news', organization: { name: { en: 'Watched Inc.' } } }, 1),
  breachOf('unwatched.example', { id: 'demo-2026-elsewhere' }, 1),
  breachOf('clinic.example', { id: 'demo-2026-clinic', sensitive: true, organization: { name: { en: 'Clinic' } } }, 1),
];

/** The product with the optional permission already given, which no driver can press "allow" for. */
const allowedProductWith = (story: string, records: readonly Incident[]) => (name: BrowserName) => {
  const dir = productWith(story, records)(name);
  const path = `${dir}/manifest.json`;
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.permissions.push('notifications');
  manifest.optional_permissions = [];
  writeFileSync(path, JSON.stringify(manifest));
  return dir;
};

/** What of a watched site the user was told, straight from the database. */
function toldOf(the: TestBrowser, site: string): Promise<Record<string, number> | undefined> {
  return the.inExtension(async (wanted) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('owabi-choices');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const row = await new Promise<{ told?: Record<string, number> } | undefined>((resolve, reject) => {
      const request = db.transaction('sites').objectStore('sites').get(wanted);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    db.close();
    return row?.told;
  }, site);
}

describeInBrowsers('watch', { extensionDirOf: allowedProductWith('watch-before', [known]) }, (the) => {
  const shownIds = () => the.browser.inExtension(async () => Object.keys(await browser.notifications.getAll()).sort());

  it('takes a site by its address, says when it is none, and lists it', async () => {
    await settle(the.browser);
    const page = await openSettings(the.browser);
    const field = await controlOf(page, en.watch.address);
    await field.type('not a site');
    await press(page, en.watch.add);
    await waitForText(page, 'watch', en.watch.notASite);
    for (const site of ['https://www.watched.example/login?next=/x', 'clinic.example']) {
      await field.evaluate((input) => input.select());
      await field.type(site);
      await press(page, en.watch.add);
      await waitForText(page, 'watch', new URL(site, 'https://clinic.example').host.replace('www.', ''));
    }
    await field.type('watched.example');
    await press(page, en.watch.add);
    await waitForText(page, 'watch', en.watch.already);
    // A host in other letters stands there as it was typed and as it is kept.
    await field.evaluate((input) => input.select());
    await field.type('日本語.jp');
    await press(page, en.watch.add);
    await waitForText(page, 'watch', /日本語\.jp\n+xn--wgv71a119e\.jp/);
    // The worker has learnt what was known, and told nothing.
    await until(
      async () => (await toldOf(the.browser, 'watched.example'))?.['demo-2026-known'] || undefined,
      'nothing was learnt',
    );
    expect(await shownIds()).toEqual([]);
  });

  it('tells once of a new incident while the site is closed, discreetly where the service is sensitive', async () => {
    await the.browser.restart({ extensionDir: allowedProductWith('watch-after', [known, ...news])(the.name) });
    // Kept only once the browser has taken the notification.
    await until(
      async () => (await toldOf(the.browser, 'clinic.example'))?.['demo-2026-clinic'] || undefined,
      'no notification came',
    );
    const ids = ['owabi-watch:demo-2026-clinic', 'owabi-watch:demo-2026-news'];
    expect(await shownIds()).toEqual(differences[the.name].keepsNotifications ? ids : []);
    expect(await toldOf(the.browser, 'watched.example')).toEqual({ 'demo-2026-known': 1, 'demo-2026-news': 1 });
    expect(await toldOf(the.browser, 'clinic.example')).toEqual({ 'demo-2026-clinic': 1 });
  });

  it('forgets a site that is taken off the list', async () => {
    const page = await openSettings(the.browser);
    await press(page, en.choices.removeOf('clinic.example'));
    await page.waitForFunction(() => !document.querySelector('#watch')?.textContent?.includes('clinic.example'));
    // The pressed button is gone with its row: the focus stays in the list.
    await page.waitForFunction(() => document.querySelector('#watch')?.contains(document.activeElement));
    expect(await toldOf(the.browser, 'clinic.example')).toBeUndefined();
    await the.browser.restart();
    expect(await toldOf(the.browser, 'clinic.example')).toBeUndefined();
    expect(await toldOf(the.browser, 'watched.example')).toBeDefined();
  });
});

const host = createFeedHost();

describeInBrowsers(
  'watch through a subscription',
  { hosts: { [FEED_HOST]: host.handler }, extensionDirOf: allowedProductWith('watch-feed', []) },
  (the) => {
    it('tells of an incident that a new version of a feed brings, with no page of that site open', async () => {
      await settle(the.browser);
      await host.publish(1, [known]);
      const page = await subscribeInSettings(the.browser);
      await waitForSync(the.browser, 'watch', 0);
      await page.bringToFront();
      await (await controlOf(page, en.watch.address)).type('watched.example');
      await press(page, en.watch.add);
      await waitForText(page, 'watch', 'watched.example');
      await page.close();
      await host.publish(2, [known, ...news], { before: [known] });
      await syncNow(the.browser, 'watch');
      await until(async () => (await toldOf(the.browser, 'watched.example'))?.['demo-2026-news'], 'it was never told');
      expect(await toldOf(the.browser, 'watched.example')).toEqual({ 'demo-2026-known': 1, 'demo-2026-news': 1 });
    });
  },
);
