// The product's own records on real hosts, each mapped to loopback: the right level where listed, nothing beside it.
import { expect, it } from 'vitest';
import { describeInBrowsers } from './describe-in-browsers.ts';
import { until } from './driver/base.ts';

const ALERT = '#c8372d';
const HISTORY = '#55677a';
const MONTH_MS = 30.44 * 86_400_000;
/** Its record names payment cards, so it is an alert for 24 months; then it is history, and this test says so too. */
const NEWEST = { host: 'eki-net.com', publishedOn: '2026-10-09', months: 24 };

describeInBrowsers('listed sites', {}, (the) => {
  it('has its gate ready by itself after install', async () => {
    await until(async () => {
      const kept = await the.browser.inExtension(() => browser.storage.local.get(null));
      return Object.keys(kept).length > 0 ? true : undefined;
    }, 'no gate in storage.local');
  });

  it('warns on a listed host and its sub-domains, by age', async () => {
    const isYoung = Date.now() < Date.parse(NEWEST.publishedOn) + (NEWEST.months - 1) * MONTH_MS;
    for (const address of [`https://${NEWEST.host}/`, `https://www.${NEWEST.host}/personal/top`]) {
      const page = await the.browser.open(address);
      expect(await the.browser.waitForBadge(page, '1')).toEqual({ text: '1', color: isYoung ? ALERT : HISTORY });
      await page.close();
    }
    const old = await the.browser.open('https://irisplaza.co.jp/');
    expect(await the.browser.waitForBadge(old, '1')).toEqual({ text: '1', color: HISTORY });
    expect(await the.browser.closedShadow(old, 'owabi-notice')).toBeUndefined();
    await old.close();
  });

  it('says nothing beside a listed host: no label in common, the bare mall, a path that is not the shop', async () => {
    const clean = [
      `https://notlisted-${NEWEST.host}/`,
      'https://notlisted-geonet.co.jp/',
      'https://www.rakuten.co.jp/',
      'https://www.amazon.co.jp/',
      'https://ipsa.co.jp/ecology',
    ];
    for (const address of clean) {
      const page = await the.browser.open(address);
      const starts = await the.browser.workerStarts();
      await settle();
      expect(await the.browser.badge(page), address).toMatchObject({ text: '' });
      expect(await the.browser.closedShadow(page, 'owabi-notice'), address).toBeUndefined();
      expect(await the.browser.workerStarts()).toBe(starts);
      await page.close();
    }
    const shop = await the.browser.open('https://ipsa.co.jp/ec/item/1');
    await the.browser.waitForBadge(shop, '1');
    await shop.close();
  });

  it('wakes no worker on a clean page', async () => {
    // A shop closed just now may still be saying that its notice was shown, which is later than its badge.
    await settle();
    await the.browser.stopWorker();
    const starts = await the.browser.workerStarts();
    for (const address of [
      'https://clean-one.example/',
      'https://clean-two.example/a?b#c',
      'http://clean-three.example/',
    ]) {
      const page = await the.browser.open(address);
      await settle();
      expect(await the.browser.badge(page)).toMatchObject({ text: '' });
      await page.close();
    }
    expect(await the.browser.isWorkerRunning()).toBe(false);
    expect(await the.browser.workerStarts()).toBe(starts);
  });

  it('fault 59: shows the badge within a second when the worker was killed before', async () => {
    const page = await the.browser.open('https://clean-before.example/');
    await the.browser.tabIdOf(page);
    await the.browser.stopWorker();
    await page.goto('https://irisplaza.co.jp/', { waitUntil: 'domcontentloaded' });
    const loadedAt = Date.now();
    await the.browser.waitForBadge(page, '1');
    // Counted from the page being there; the poll's own round trip is in it.
    expect(Date.now() - loadedAt).toBeLessThan(1000);
    await page.close();
  });

  it('marks the operator of GEO E-shop as related, and gives the notice’s own figures in the popup', async () => {
    const page = await the.browser.open('https://geonet.co.jp/');
    await the.browser.waitForBadge(page, '•');
    expect(await the.browser.closedShadow(page, 'owabi-notice')).toBeUndefined();
    const popup = await the.browser.openPopup(page);
    await popup.waitForSelector('h1');
    const text = await popup.evaluate(() => document.body.textContent ?? '');
    for (const fact of ['1,007,052', '127,090', '10,235', '0120-007-090']) expect(text).toContain(fact);
    await popup.close();
    await page.close();
  });

  it('shows no badge on GEO Online, and says in the popup that it was declared unaffected', async () => {
    const page = await the.browser.open('https://geo-online.co.jp/');
    await settle();
    expect(await the.browser.badge(page)).toMatchObject({ text: '' });
    const popup = await the.browser.openPopup(page);
    await popup.waitForSelector('h1');
    expect(await popup.text()).toMatch(/not affected|unaffected/i);
    await popup.close();
    await page.close();
  });
});

/** Long enough for a wrong badge to show itself: a right one takes a tenth of this. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 1_000));
