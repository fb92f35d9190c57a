// From the address to the badge: loads, prerender, back and forward, in-page moves, frames, workers that died.
import { expect, it } from 'vitest';
import { describeInBrowsers } from './describe-in-browsers.ts';
import { differences } from './differences.ts';
import { until } from './driver/base.ts';
import { sendHtml } from './driver.ts';
import { breachOf, findNotice, pause, productWith, quietMs, settle } from './page-stage.ts';

const records = [
  breachOf('shop.example'),
  breachOf('old.example', {}, 4_000),
  breachOf('group.example', {
    scope: { in: [{ site: 'group.example', role: 'operator', hostBasis: 'source' }], out: [{ site: 'safe.example' }] },
  }),
  breachOf('mall.example/shop-a'),
  breachOf('two.example'),
  breachOf('two.example/second', {
    id: 'demo-2026-two-again',
    scope: { in: [{ site: 'two.example', role: 'service', hostBasis: 'source' }] },
  }),
];

const frames = (...bodies: string[]) => `<!doctype html><title>frames</title><h1>Frames</h1>${bodies.join('')}`;
const hosts = {
  'mall.example': '<!doctype html><title>mall</title><h1>Mall</h1><a href="/">home</a>',
  'framing.example': frames(
    '<iframe src="https://shop.example/"></iframe>',
    '<iframe sandbox src="https://shop.example/"></iframe>',
    '<iframe srcdoc="<base href=https://shop.example/>srcdoc"></iframe>',
    '<iframe src="about:blank"></iframe><iframe src="data:text/html,x"></iframe>',
  ),
  'two.example': frames('<iframe src="https://clean.example/"></iframe>'),
};

describeInBrowsers('badge', { hosts, extensionDirOf: productWith('badge', records) }, (the) => {
  const badgeOf = async (address: string, text: string) => {
    const page = await the.browser.open(address);
    const badge = await the.browser.waitForBadge(page, text);
    return { page, badge };
  };
  const staysEmpty = async (address: string) => {
    const page = await the.browser.open(address);
    await pause(quietMs);
    expect((await the.browser.badge(page)).text, address).toBe('');
    expect(await findNotice(the.browser, page), address).toBeUndefined();
    return page;
  };

  it('shows each level as product.md says', async () => {
    await settle(the.browser);
    expect((await badgeOf('https://shop.example/', '1')).badge.color).toBe('#c8372d');
    expect((await badgeOf('http://www.shop.example/', '1')).badge.color).toBe('#c8372d');
    expect((await badgeOf('https://old.example/', '1')).badge.color).toBe('#55677a');
    expect((await badgeOf('https://group.example/', '•')).badge.color).toBe('#edf1f4');
    expect((await badgeOf('https://two.example/', '2')).badge.color).toBe('#c8372d');
    expect((await badgeOf('https://mall.example/shop-a/item', '1')).badge.color).toBe('#c8372d');
  });

  it('stays silent on clean sites, look-alikes, the bare mall and cleared services, and wakes no worker', async () => {
    // What the pages before still had to say.
    await pause(quietMs);
    await the.browser.stopWorker();
    // A sync that falls due now would wake the worker too, and is not meant here.
    await the.browser.inExtension(() => browser.alarms.clearAll());
    const starts = await the.browser.workerStarts();
    for (const address of [
      'https://clean.example/',
      'https://notshop.example/',
      'https://shop.example.clean.example/',
      'https://mall.example/',
      'https://mall.example/shop-ab',
      'https://mall.example/other/shop-a',
      'https://safe.example/',
    ]) {
      await staysEmpty(address);
    }
    expect(await the.browser.workerStarts()).toBe(starts);
    expect(await the.browser.isWorkerRunning()).toBe(false);
  });

  it('fault 59: is right within a second of navigating with the worker stopped', async () => {
    const page = await the.browser.open('https://clean.example/');
    await the.browser.tabIdOf(page);
    for (let round = 0; round < 3; round++) {
      await page.goto('https://clean.example/');
      await the.browser.stopWorker();
      await page.goto('https://shop.example/', { waitUntil: 'domcontentloaded' });
      await the.browser.waitForBadge(page, '1', 1_000);
    }
  });

  it('fault 60: answers once when asked during a cold start with the records not yet loaded', async () => {
    await the.browser.inExtension(() => indexedDB.deleteDatabase('owabi') && undefined);
    await the.browser.stopWorker();
    const { page } = await badgeOf('https://shop.example/', '1');
    await page.close();
  });

  it('fault 69: comes back out of the back/forward cache', async () => {
    const { page } = await badgeOf('https://shop.example/', '1');
    await page.evaluate(() => addEventListener('pageshow', (e) => (document.title = `persisted ${e.persisted}`)));
    await page.goto('https://clean.example/');
    await the.browser.waitForBadge(page, '');
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => location.hostname === 'shop.example');
    await the.browser.waitForBadge(page, '1');
    await page.evaluate(() => history.forward());
    await page.waitForFunction(() => location.hostname === 'clean.example');
    await pause(quietMs);
    expect((await the.browser.badge(page)).text).toBe('');
  });

  it('fault 70: follows pushState between storefronts of a mall, both ways', async () => {
    const { page } = await badgeOf('https://mall.example/shop-a', '1');
    await page.evaluate(() => history.pushState(null, '', '/shop-b'));
    await the.browser.waitForBadge(page, '');
    await page.evaluate(() => history.back());
    await the.browser.waitForBadge(page, '1');
    await page.evaluate(() => history.replaceState(null, '', '/'));
    await the.browser.waitForBadge(page, '');
    await page.evaluate(() => history.pushState(null, '', '/shop-a?again=1#here'));
    await the.browser.waitForBadge(page, '1');
  });

  it('fault 71: speaks for the top document alone', async () => {
    await staysEmpty('https://framing.example/');
    await badgeOf('https://two.example/', '2');
  });

  it('fault 68: a prerendered page says nothing until it is in front', async () => {
    const html = (target: string) =>
      `<!doctype html><title>front</title><h1>Front</h1><a href="${target}">go</a><script type="speculationrules">{"prerender":[{"urls":["${target}"],"eagerness":"immediate"}]}</script>`;
    the.browser.web.hosts['shop.example'] = (request, response) =>
      sendHtml(
        response,
        request.url === '/front-of-shop'
          ? html('/inside')
          : '<!doctype html><title>inside</title><script>document.title = document.prerendering ? "prerendered" : "loaded"</script><h1>Inside</h1>',
      );
    the.browser.web.hosts['mall.example'] = (request, response) =>
      sendHtml(
        response,
        request.url === '/clean' ? html('/shop-a') : '<!doctype html><title>shop</title><h1>Shop</h1>',
      );
    const page = await the.browser.open('https://mall.example/clean');
    if (differences[the.name].prerenders) {
      await until(
        () => the.browser.requests.some((r) => r.host === 'mall.example' && r.path === '/shop-a') || undefined,
        'nothing was prerendered',
      );
    }
    await pause(quietMs);
    expect((await the.browser.badge(page)).text).toBe('');
    await page.click('a');
    await page.waitForFunction(() => location.pathname === '/shop-a');
    await the.browser.waitForBadge(page, '1');
  });

  it('leaves no badge on a page that came while the worker was still answering', async () => {
    const page = await the.browser.open('https://clean.example/');
    await the.browser.tabIdOf(page);
    for (let round = 0; round < 5; round++) {
      await the.browser.stopWorker();
      await page.goto('https://shop.example/inside', { waitUntil: 'domcontentloaded' });
      await page.goto('https://clean.example/', { waitUntil: 'load' });
      await pause(quietMs);
      expect((await the.browser.badge(page)).text).toBe('');
    }
  });

  it('goes when the user mutes the site, and comes back when that is undone', async () => {
    const { page } = await badgeOf('https://old.example/', '1');
    const mute = (mutedAt: number | undefined) =>
      the.browser.inExtension(async (at) => {
        const db = await new Promise<IDBDatabase>((resolve, reject) => {
          const open = indexedDB.open('owabi-choices');
          open.onsuccess = () => resolve(open.result);
          open.onerror = () => reject(open.error);
        });
        const store = db.transaction('sites', 'readwrite').objectStore('sites');
        if (at === undefined) store.delete('old.example');
        else store.put({ site: 'old.example', mutedAt: at });
        await new Promise((resolve) => (store.transaction.oncomplete = resolve));
        db.close();
        await browser.runtime.sendMessage({ kind: 'choices-changed' });
      }, mutedAt);
    await mute(1);
    await the.browser.waitForBadge(page, '');
    await mute(undefined);
    await the.browser.waitForBadge(page, '1');
  });
});
