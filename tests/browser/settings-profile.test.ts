// What is on disk after a day of browsing: the extension's own files in the profile are searched byte by byte.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { settings as en } from '../../src/i18n/en/settings.ts';
import { describeInBrowsers } from './describe-in-browsers.ts';
import { until } from './driver/base.ts';
import { breachOf, productWith, settle } from './page-stage.ts';
import { controlOf, openSettings, press, waitForText } from './settings-stage.ts';

const records = [breachOf('shop.example'), breachOf('old.example', {}, 4_000)];
const clean = Array.from({ length: 26 }, (_, i) => `visitedqz${i}.example`);
const visits = [
  ...clean.map((host) => `https://${host}/pathqz/page?user=secretqz`),
  'https://shop.example/pathqz/basket?user=secretqz',
  'https://www.shop.example/pathqz/order?user=secretqz',
  'https://old.example/pathqz/',
  'http://subqz.old.example/pathqz/',
];

/** The extension's own files: their paths carry its id. */
function readOwnFiles(profileDir: string, ids: readonly string[]): { path: string; bytes: Buffer }[] {
  return readdirSync(profileDir, { recursive: true, encoding: 'utf8' })
    .filter((path) => ids.some((id) => path.includes(id)) && statSync(join(profileDir, path)).isFile())
    .map((path) => ({ path, bytes: readFileSync(join(profileDir, path)) }));
}

/** Both browsers write some texts one byte a character and some two. */
const holds = (bytes: Buffer, text: string) => bytes.includes(text, 0, 'latin1') || bytes.includes(text, 0, 'utf16le');

describeInBrowsers('profile', { extensionDirOf: productWith('profile', records), inPrivateWindows: true }, (the) => {
  it('holds no visited address, only what the user marked', { timeout: 180_000 }, async () => {
    await settle(the.browser);
    for (const visit of visits) {
      const page = await the.browser.open(visit);
      if (visit.includes('//shop.')) {
        await the.browser.waitForBadge(page, '1');
        const popup = await the.browser.openPopup(page);
        await popup.waitForSelector('h1');
        await popup.close();
      }
      await page.close();
    }
    const settings = await openSettings(the.browser);
    await (await controlOf(settings, en.watch.address)).type('markedqz.example');
    await press(settings, en.watch.add);
    await waitForText(settings, 'watch', 'markedqz.example');
    await the.browser.openPrivate('https://old.example/privateqz/');
    await until(async () => (await privateBadge()) === '1' || undefined, 'the private window never warned');
    await the.browser.openPrivate('https://privateqz.example/');

    await the.browser.restart();

    const files = readOwnFiles(the.browser.profileDir, [new URL(the.browser.origin).host, 'owabi@']);
    const found = (text: string) => files.filter(({ bytes }) => holds(bytes, text)).map(({ path }) => path);
    // The search can find: what the user marked, and the incident that was read, are there.
    expect(found('markedqz.example')).not.toEqual([]);
    expect(found('demo-2026-shop-example')).not.toEqual([]);
    for (const text of ['visitedqz', 'pathqz', 'secretqz', 'subqz', 'privateqz', 'www.shop.example'])
      expect(found(text), text).toEqual([]);
  });

  function privateBadge() {
    return the.browser.inExtension(async () => {
      const tab = (await browser.tabs.query({})).find(({ incognito }) => incognito);
      return tab?.id === undefined ? undefined : browser.action.getBadgeText({ tabId: tab.id });
    });
  }

  it('remembers of the private window nothing, of the other what was read', async () => {
    const seen = await the.browser.inExtension(async () => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('owabi-choices');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const rows = await new Promise<{ incidentId: string }[]>((resolve, reject) => {
        const request = db.transaction('incidents').objectStore('incidents').getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      db.close();
      return rows.map(({ incidentId }) => incidentId);
    });
    expect(seen).toEqual(['demo-2026-shop-example']);
  });
});
