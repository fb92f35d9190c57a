// A new version over a profile in use, and over one of an earlier shape: choices, lists and records stay.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { describeInBrowsers } from './describe-in-browsers.ts';
import { until } from './driver/base.ts';
import type { BrowserName } from './driver.ts';
import { breachOf, productWith, withVersion } from './page-stage.ts';
import oldProfile from './profiles/before-kept-records.json' with { type: 'json' };
import { type ProfileDump, readProfile, writeProfile } from './profiles/profile-dump.ts';
import { isOn, openSettings, waitForText } from './settings-stage.ts';

const productDir = (name: BrowserName) => (name === 'chromium' ? 'dist/chrome' : 'dist/firefox');

/** An earlier version that does nothing: it lends its place, and its access to sites, to a profile of then. */
function emptyExtension(name: BrowserName): string {
  const { background, action, options_ui, ...rest } = JSON.parse(
    readFileSync(join(productDir(name), 'manifest.json'), 'utf8'),
  );
  const dir = mkdtempSync(join(tmpdir(), 'owabi-empty-'));
  cpSync(join(productDir(name), '_locales'), join(dir, '_locales'), { recursive: true });
  cpSync(join(productDir(name), 'icons'), join(dir, 'icons'), { recursive: true });
  for (const path of rest.content_scripts.flatMap(({ js }: { js: string[] }) => js)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), '');
  }
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify({ ...rest, version: '0.0.1' }));
  return dir;
}

describeInBrowsers('upgrade', { extensionDirOf: (name) => withVersion(productDir(name), '0.0.1') }, (the) => {
  it('fault 65: keeps every choice and all records', async () => {
    const before = await the.browser.open('https://irisplaza.co.jp/');
    await the.browser.waitForBadge(before, '1');
    const popup = await the.browser.openPopup(before);
    await popup.waitForSelector('h1');
    const choices = await until(async () => {
      const rows = await keptRows();
      return rows['owabi-choices/incidents']?.length ? rows : undefined;
    }, 'that it was read is not kept');
    await popup.close();

    await the.browser.restart({ extensionDir: productDir(the.name) });
    expect(await the.browser.inExtension(() => browser.runtime.getManifest().version)).not.toBe('0.0.1');
    const after = await the.browser.open('https://irisplaza.co.jp/');
    const badge = await the.browser.waitForBadge(after, '1');
    expect(badge.color).toBe('#edf1f4');
    expect(await keptRows()).toEqual(choices);
  });

  /** Rows of what the user chose: small values only, the records lie beside them as bytes. */
  function keptRows() {
    return the.browser.inExtension(async () => {
      const rows: Record<string, unknown[]> = {};
      for (const { name = '' } of await indexedDB.databases()) {
        if (!/choice/.test(name)) continue;
        const db = await new Promise<IDBDatabase>((resolve, reject) => {
          const request = indexedDB.open(name);
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        for (const store of db.objectStoreNames)
          rows[`${name}/${store}`] = await new Promise<unknown[]>((resolve, reject) => {
            const request = db.transaction(store).objectStore(store).getAll();
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
        db.close();
      }
      return rows;
    });
  }
});

const names = ['read', 'handled', 'snoozed', 'muted', 'quiet'];
const sameRecords = names.map((name) => breachOf(`${name}.example`, { publishedOn: '2026-10-23' }));

describeInBrowsers('upgrade of an old profile', { extensionDirOf: emptyExtension }, (the) => {
  beforeAll(async () => {
    await the.browser.inExtension(writeProfile, oldProfile);
    await the.browser.restart({ extensionDir: productWith('old-profile', sameRecords)(the.name) });
  });

  const rowsOf = ({ databases }: ProfileDump, database: string) =>
    Object.fromEntries(
      databases.find(({ name }) => name === database)?.stores.map(({ name, rows }) => [name, rows]) ?? [],
    );

  it('opens databases and gate of an earlier shape, and keeps each row', async () => {
    const page = await the.browser.open('https://read.example/');
    // Nothing but the shape is new: the records are those that the old gate was made from.
    expect((await the.browser.waitForBadge(page, '1')).color).not.toBe('#c8372d');
    const now = await the.browser.inExtension(readProfile);
    const choices = rowsOf(oldProfile, 'owabi-choices');
    const settings = { showNotices: false, alertMonths: 6 };
    expect(choices.settings).toEqual([{ key: 'settings', value: settings }]);
    expect(rowsOf(now, 'owabi-choices')).toEqual({
      ...choices,
      settings: [{ key: 'settings', value: expect.objectContaining(settings) }],
      records: [],
    });
    expect(now.databases.map(({ name, version }) => [name, version])).toEqual([
      ['owabi-choices', 2],
      ['owabi-incidents', 1],
      ['owabi-subscriptions', 1],
    ]);
    const subscriptions = rowsOf(oldProfile, 'owabi-subscriptions').subscriptions;
    expect(rowsOf(now, 'owabi-subscriptions').subscriptions).toEqual(subscriptions);
    const ratchet = Object.keys(oldProfile.local).find((key) => key.startsWith('ratchet.')) ?? 'none';
    expect(now.local[ratchet]).toEqual((oldProfile.local as ProfileDump['local'])[ratchet]);
  });

  it('acts on them: each choice is said where it was made, the subscribed list still warns', async () => {
    const seen: Record<string, string> = {};
    for (const name of [...names, 'subscribed']) {
      const page = await the.browser.open(`https://${name}.example/`);
      if (name === 'read' || name === 'subscribed') await the.browser.waitForBadge(page, '1');
      const popup = await the.browser.openPopup(page);
      await popup.waitForSelector('.marks');
      seen[name] = `${(await the.browser.badge(page)).text}/${(await popup.text('.marks')).trim().split('\n')[0]}`;
      await popup.close();
    }
    expect(seen).toEqual({
      read: '1/Mark as handled',
      handled: '/Marked as handled',
      snoozed: '/Silent until an important update',
      muted: '/Silent about this incident',
      quiet: '/Silent on this site',
      subscribed: '1/Mark as handled',
    });
    const settings = await openSettings(the.browser);
    await waitForText(settings, 'watch', 'watched.example');
    await waitForText(settings, 'sources', 'Watch');
    expect(await isOn(settings, 'Show a small notice in the page')).toBe(false);
  });
});
