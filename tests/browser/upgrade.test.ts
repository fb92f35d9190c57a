// A new version over a profile in use: choices and records stay, scripts of the old version in open tabs go silent.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeInBrowsers } from './describe-in-browsers.ts';
import type { BrowserName } from './driver.ts';

const productDir = (name: BrowserName) => (name === 'chromium' ? 'dist/chrome' : 'dist/firefox');

/** The build under another version: the browsers treat what follows as an update. */
function withVersion(name: BrowserName, version: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'owabi-version-'));
  cpSync(productDir(name), dir, { recursive: true });
  const path = join(dir, 'manifest.json');
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), version }));
  return dir;
}

describeInBrowsers('upgrade', { extensionDirOf: (name) => withVersion(name, '0.0.1') }, (the) => {
  it('fault 65: keeps every choice and all records', async () => {
    const before = await the.browser.open('https://irisplaza.co.jp/');
    await the.browser.waitForBadge(before, '1');
    const popup = await the.browser.openPopup(before);
    await popup.waitForSelector('h1');
    await popup.close();
    const choices = await keptRows();
    expect(choices).not.toEqual({});

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
