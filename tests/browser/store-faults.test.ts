// Faults of group C in real databases: a swap that is killed at any moment, and files that were damaged between two runs.
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeInBrowsers } from './describe-in-browsers.ts';
import { until } from './driver/base.ts';
import type { TestBrowser } from './driver.ts';
import { openLibrary } from './library-stage.ts';

/** Listed for as long as there are records: warned about as history. */
const LISTED = 'https://irisplaza.co.jp/';
const DATABASE = 'owabi-incidents';

/** What is stored, counted in one transaction, as no reader of the product would. */
async function countRows(browser: TestBrowser) {
  return browser.inExtension(
    (name) =>
      new Promise<{ sha256: string; buckets: number; ids: number; sites: number; blocks: number[]; named: number[] }>(
        (resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const db = opening.result;
            const tx = db.transaction(['feeds', 'ids', 'sites', 'blocks']);
            const range = IDBKeyRange.bound(['built-in'], ['built-in', []]);
            const [feed, ids, sites, blocks] = [
              tx.objectStore('feeds').get('built-in'),
              tx.objectStore('ids').count(range),
              tx.objectStore('sites').count(range),
              tx.objectStore('blocks').getAllKeys(range),
            ];
            tx.oncomplete = () => {
              db.close();
              const {
                snapshotSha256,
                buckets,
                blocks: named,
              } = feed.result as { snapshotSha256: string; buckets: number; blocks: { seq: number }[] };
              resolve({
                sha256: snapshotSha256,
                buckets,
                ids: ids.result,
                sites: sites.result,
                blocks: blocks.result.map((key) => (key as [string, number])[1]),
                named: named.map(({ seq }) => seq),
              });
            };
          };
        },
      ),
    DATABASE,
  );
}

/** Makes the stored generation look like an older package's, so that the next start of the worker swaps it. */
async function ageStored(browser: TestBrowser, mark: string): Promise<void> {
  await browser.inExtension(
    (name, sha256) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction('feeds', 'readwrite');
          const feeds = tx.objectStore('feeds');
          const get = feeds.get('built-in');
          get.onsuccess = () => feeds.put({ ...get.result, snapshotSha256: sha256 }, 'built-in');
          tx.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    DATABASE,
    mark,
  );
}

/** Until the package's list stands in the database again. */
function waitForList(browser: TestBrowser): Promise<true> {
  return until(
    () =>
      browser.inExtension(
        (name) =>
          new Promise<true | undefined>((resolve) => {
            const opening = indexedDB.open(name);
            opening.onerror = () => resolve(undefined);
            opening.onsuccess = () => {
              const db = opening.result;
              const isThere = db.objectStoreNames.contains('feeds');
              const asked = isThere ? db.transaction('feeds').objectStore('feeds').count('built-in') : undefined;
              if (asked) asked.onsuccess = () => resolve(asked.result === 1 || undefined);
              else resolve(undefined);
              db.close();
            };
          }),
        DATABASE,
      ),
    'the list did not come back',
  );
}

/** One byte of every row turned over, or the row gone; the digests stay as they were. */
async function damageRows(browser: TestBrowser, store: 'blocks' | 'ids' | 'sites', damage: 'flip' | 'delete') {
  await browser.inExtension(
    (name, rowsOf, how) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction(rowsOf, 'readwrite');
          const walking = tx.objectStore(rowsOf).openCursor();
          walking.onsuccess = () => {
            const row = walking.result;
            if (!row) return;
            if (how === 'delete') row.delete();
            else row.update((row.value as Uint8Array).with(3, ((row.value as Uint8Array)[3] ?? 0) ^ 1));
            row.continue();
          };
          tx.onerror = () => reject(tx.error);
          tx.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    DATABASE,
    store,
    damage,
  );
}

async function isStored(browser: TestBrowser): Promise<void> {
  await until(async () => {
    const page = await browser.open(LISTED);
    const { text } = await browser.badge(page);
    await page.close();
    return text === '1' ? true : undefined;
  }, 'the listed site has no badge');
}

describeInBrowsers('store faults', {}, (the) => {
  it('fault 46: a worker killed at any moment of the swap leaves the old generation or the new one', {
    timeout: 180_000,
  }, async () => {
    await isStored(the.browser);
    let last = '';
    for (const delayMs of [0, 5, 10, 20, 30, 45, 60, 80, 110, 150, 5_000]) {
      await the.browser.stopWorker();
      const mark = `old-${delayMs}`;
      await ageStored(the.browser, mark);
      await the.browser.inWorker(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      await the.browser.stopWorker();
      const rows = await countRows(the.browser);
      last = rows.sha256;
      expect(rows.sha256).toMatch(new RegExp(`^(?:${mark}|[0-9a-f]{64})$`));
      expect([rows.ids, rows.sites]).toEqual([rows.buckets, rows.buckets]);
      expect(rows.blocks).toEqual(rows.named);
      const page = await the.browser.open(LISTED);
      await the.browser.waitForBadge(page, '1');
      await page.close();
    }
    // Given time the swap is made.
    expect(last).toMatch(/^[0-9a-f]{64}$/);
  });

  it('fault 56: rows that were changed or taken away cost the stored list, never a warning, and come back', async () => {
    await isStored(the.browser);
    for (const store of ['blocks', 'ids', 'sites'] as const) {
      for (const damage of ['flip', 'delete'] as const) {
        await the.browser.stopWorker();
        await damageRows(the.browser, store, damage);
        const page = await the.browser.open(LISTED);
        await the.browser.waitForBadge(page, '1');
        await page.close();
        await the.browser.stopWorker();
        await the.browser.inWorker(() => undefined);
        await waitForList(the.browser);
      }
    }
  });

  it('fault 50: a newer build gets the database while a page of the older one is open, and the page goes on', async () => {
    await isStored(the.browser);
    const library = await openLibrary(the.browser);
    await library.waitForSelector('.row');
    const opened = await the.browser.inExtension(
      (name) =>
        new Promise<string>((resolve) => {
          const opening = indexedDB.open(name, 99);
          opening.onerror = () => resolve(String(opening.error));
          opening.onsuccess = () => {
            opening.result.close();
            resolve('opened');
          };
          setTimeout(() => resolve('blocked'), 5_000);
        }),
      DATABASE,
    );
    expect(opened).toBe('opened');
    await library.evaluate(() => {
      location.hash = '#/incident/jp-2008-irisplaza';
    });
    await library.waitForSelector('.incident-title');
    await library.close();
    // The older build once more, as after going back: it makes the database anew.
    await the.browser.stopWorker();
    await isStored(the.browser);
    await waitForList(the.browser);
  });

  it('fault 57: with database files damaged between two runs the extension starts and warns', {
    timeout: 180_000,
  }, async () => {
    await isStored(the.browser);
    let damaged = 0;
    await the.browser.restart({
      whileClosed: (profile) => {
        for (const path of findDatabaseFiles(profile)) {
          writeFileSync(path, Buffer.alloc(Math.max(4_096, statSync(path).size), 0x5a));
          damaged++;
        }
      },
    });
    expect(damaged).toBeGreaterThan(0);
    await isStored(the.browser);
  });
});

/** Files in which the browser keeps the extension's IndexedDB: LevelDB in Chromium, SQLite in Firefox. */
function findDatabaseFiles(profile: string): string[] {
  return readdirSync(profile, { recursive: true, encoding: 'utf8' })
    .filter((name) => /IndexedDB.*chrome-extension|moz-extension.*idb/.test(name))
    .filter((name) => /\.(?:ldb|log|sqlite|sqlite-wal)$|MANIFEST|CURRENT/.test(name))
    .map((name) => join(profile, name));
}
