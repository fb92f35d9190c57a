// From a publisher's desk to a reader's badge: the command line makes keys, feed and link, the browsers subscribe to it,
// and a correction published the same way reaches the open tab as a delta.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runOwabi } from '../package/run-owabi.ts';
import { describeInBrowsers } from './describe-in-browsers.ts';
import { breachOf, productWith, settle } from './page-stage.ts';
import { FEED_HOST, subscribeInSettings, syncNow, waitForSync } from './sync-stage.ts';

const SHOP = 'shop.example';
let desk = '';
const at = (name: string) => join(desk, name);

async function run(...args: string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await runOwabi(args);
  expect(exitCode, `${args[0]}: ${stderr}${stdout}`).toBe(0);
  return stdout;
}
const publish = (out: string) => run('build', at('records'), '--key', at('sign.key'), '--out', out, '--name', 'Watch');

async function putRecord(revision: number) {
  const changes = [{ revision, on: '2026-06-02', material: true, text: { ja: '続報。', en: 'An update.' } }];
  const record = breachOf(SHOP, {
    id: 'jp-2026-shop',
    publishedOn: '2026-06-01',
    revision,
    ...(revision > 1 && { changes, disclosure: 'withdrawn' }),
    sources: [{ url: `https://${SHOP}/notice`, publisher: 'Company', retrievedOn: '2026-06-01' }],
  });
  await writeFile(at('records/2026/jp-2026-shop.json'), JSON.stringify(record, null, 2));
}

/** Version 1 of the shipped records and one more; each browser publishes its own version 2. */
beforeAll(async () => {
  desk = await mkdtemp(join(tmpdir(), 'owabi-desk-'));
  await cp('src/records', at('records'), { recursive: true });
  await putRecord(1);
  await run('keygen', at('root.key'), '--root');
  await run('keygen', at('sign.key'));
  await run(
    'keys',
    'make',
    '--root',
    at('root.key'),
    '--key',
    at('sign.key.pub'),
    '--feed',
    'watch',
    '--out',
    at('first'),
  );
  await publish(at('first'));
  // The public site beside the feed: one folder is the whole publication.
  await run('site', at('records'), '--out', at('first'), '--base', `https://${FEED_HOST}/watch/`, '--quiet');
}, 120_000);
afterAll(() => rm(desk, { recursive: true }));

let folder = '';
const asked: string[] = [];

describeInBrowsers(
  'a published feed',
  {
    hosts: {
      [FEED_HOST]: async (request, response) => {
        const path = (request.url ?? '').replace('/watch/', '');
        asked.push(path);
        const isPage = path.endsWith('/');
        const bytes = await readFile(join(folder, isPage ? `${path}index.html` : path)).catch(() => undefined);
        const type = isPage ? 'text/html; charset=utf-8' : 'application/octet-stream';
        response.writeHead(bytes ? 200 : 404, { 'access-control-allow-origin': '*', 'content-type': type }).end(bytes);
      },
    },
    extensionDirOf: productWith('published', []),
  },
  (the) => {
    it('is subscribed to by the link that the command line gives', async () => {
      folder = at(`out-${the.name}`);
      await cp(at('first'), folder, { recursive: true });
      await putRecord(1);
      const printed = await run('link', `https://${FEED_HOST}/watch/`, '--out', folder, '--root', at('root.key.pub'));
      const link = /https:\S+/.exec(printed)?.[0] ?? '';
      await settle(the.browser);
      const settings = await subscribeInSettings(the.browser, link);
      expect(await waitForSync(the.browser, 'watch', 0)).toMatchObject({ version: 1, result: { kind: 'updated' } });
      await settings.close();
      const shop = await the.browser.open(`https://${SHOP}/`);
      await the.browser.waitForBadge(shop, '1');
      const shipped = await the.browser.open('https://www.irisplaza.co.jp/');
      await the.browser.waitForBadge(shipped, '1');
      await shipped.close();
    });

    it('stands in one folder with the public site, and still verifies', async () => {
      await run('verify', folder, '--root', at('root.key.pub'));
      const page = await the.browser.open(`https://${FEED_HOST}/watch/incidents/jp-2026-shop/`);
      expect(await page.$eval('h1', (heading) => heading.textContent)).toContain('株式会社shop-example');
      await page.close();
    });

    it('fault 25: a record that is withdrawn goes from the open tab with the next version, which costs one small file', async () => {
      const shop = await the.browser.open(`https://${SHOP}/again`);
      await the.browser.waitForBadge(shop, '1');
      await putRecord(2);
      await publish(folder);
      asked.length = 0;
      expect(await syncNow(the.browser, 'watch')).toMatchObject({ version: 2, result: { kind: 'updated' } });
      await the.browser.waitForBadge(shop, '');
      expect(asked.slice(0, 2)).toEqual(['keys.json', 'head.json']);
      expect(asked).toHaveLength(3);
      const delta = await readFile(join(folder, asked[2] ?? ''));
      expect(delta.length).toBeLessThan(2_000);
      await shop.close();
    });
  },
);
