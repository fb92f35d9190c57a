// Fault 45, the privacy proof: fifty sites are visited, and the whole network sees the browser ask for those fifty pages.
import { expect, it } from 'vitest';
import { describeInBrowsers } from './describe-in-browsers.ts';

/** Lists that the product may fetch by itself, the same for everybody. */
const LIST_HOSTS = ['haveibeenpwned.com'];
const listed = ['eki-net.com', 'irisplaza.co.jp', 'geonet.co.jp', 'geo-online.co.jp', 'kakaku.com'];
const clean = Array.from({ length: 45 }, (_, i) => `visited-${i}.example`);

describeInBrowsers('privacy', {}, (the) => {
  it('fault 45: asks no other host, and tells nobody where the user has been', { timeout: 180_000 }, async () => {
    const visited = [...listed, ...clean];
    the.browser.requests.length = 0;
    for (const host of visited) {
      const page = await the.browser.open(`https://${host}/private/page?user=secret-${host}`);
      await page.close();
    }
    await new Promise((resolve) => setTimeout(resolve, 2_000));

    const asked = new Set(the.browser.requests.map(({ host }) => host));
    expect(visited.filter((host) => !asked.has(host))).toEqual([]);
    const others = the.browser.requests.filter(({ host }) => !visited.includes(host));
    expect(others.filter(({ host }) => !LIST_HOSTS.includes(host)).map(({ host, path }) => host + path)).toEqual([]);
    for (const { host, path, headers } of others) {
      expect(headers.cookie, host).toBeUndefined();
      expect(headers.referer, host).toBeUndefined();
      const said = path + JSON.stringify(headers);
      expect(visited.filter((site) => said.includes(site))).toEqual([]);
    }
    // The page and its icon, nothing more, at each visited host.
    const paths = new Set(
      the.browser.requests.filter(({ host }) => visited.includes(host)).map(({ path }) => path.split('?')[0]),
    );
    expect([...paths].sort().filter((path) => !['/favicon.ico', '/private/page'].includes(path ?? ''))).toEqual([]);
  });

  it('writes no visited address to disk', async () => {
    const kept = await the.browser.inExtension(async () => {
      const areas = JSON.stringify([
        await browser.storage.local.get(null),
        await browser.storage.sync.get(null).catch(() => 0),
      ]);
      const rows: string[] = [areas];
      for (const { name } of await indexedDB.databases()) {
        const db = await new Promise<IDBDatabase>((resolve, reject) => {
          const request = indexedDB.open(name ?? '');
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        for (const store of db.objectStoreNames) {
          const values = await new Promise<unknown[]>((resolve, reject) => {
            const request = db.transaction(store).objectStore(store).getAll();
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
          rows.push(JSON.stringify(values, (_, value) => (value instanceof Uint8Array ? '' : value)));
        }
        db.close();
      }
      return rows.join('\n');
    });
    expect(kept.length).toBeGreaterThan(1_000);
    expect(kept).not.toMatch(/secret-|visited-\d|private\/page/);
  });
});
