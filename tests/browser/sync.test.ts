// From a subscription link to the badge: a reader subscribes in settings, new versions come by button and by alarm, and
// removing takes the records along (faults 59, 62, 67).
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { makeBreach } from '../unit/hibp/make-breach.ts';
import { describeInBrowsers } from './describe-in-browsers.ts';
import { until } from './driver/base.ts';
import { breachOf, pause, productWith, settle } from './page-stage.ts';
import { openSettings } from './settings-stage.ts';
import { createFeedHost, FEED_HOST, letDaysPass, link, readStatus, waitForSync } from './sync-stage.ts';

const host = createFeedHost();
const SHOP = 'shop.example';
const first = [breachOf(SHOP), ...Array.from({ length: 8 }, (_, i) => breachOf(`other-${i}.example`))];
const second = [...first, breachOf(SHOP, { id: 'demo-2026-second' })];
const third = [...second, breachOf(SHOP, { id: 'demo-2026-third' })];
const FEED = 'watch';

const textOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
const waitForText = (page: Page, selector: string, text: string) =>
  until(
    async () => (await textOf(page, selector)).includes(text) || undefined,
    () => `"${text}" never stood in ${selector}`,
  );

describeInBrowsers(
  'a subscription',
  {
    hosts: { [FEED_HOST]: host.handler, 'haveibeenpwned.com': JSON.stringify([makeBreach()]) },
    extensionDirOf: productWith('sync', []),
  },
  (the) => {
    let settings: Page;
    let shop: Page;
    /** Any message wakes the worker; its answer says that it has come up. */
    const wake = () => the.browser.inExtension(() => browser.runtime.sendMessage({ kind: 'choices-changed' }));

    it('is added by its link, after a look at host and key, and marks the tab that is open', async () => {
      await settle(the.browser);
      await host.publish(1, first);
      shop = await the.browser.open(`https://${SHOP}/`);
      expect(await the.browser.badge(shop)).toMatchObject({ text: '' });
      settings = await openSettings(the.browser, '#sources');
      await settings.waitForSelector('.source .add-form input');
      await settings.type('.source .add-form input', link);
      await settings.click('.source .add-form button[type=submit]');
      await settings.waitForSelector('dialog.confirm');
      expect(await textOf(settings, 'dialog.confirm')).toContain(FEED_HOST);
      expect(await readStatus(the.browser, FEED)).toBeUndefined();
      await settings.click('dialog.confirm .confirm-buttons button:last-child');
      const status = await waitForSync(the.browser, FEED, 0);
      expect(status).toMatchObject({ failures: 0, version: 1, result: { kind: 'updated' } });
      await the.browser.waitForBadge(shop, '1');
      await waitForText(settings, '.subscription', 'Watch');
    });

    it('takes a new version when asked in settings, and the open tab follows', async () => {
      await host.publish(2, second, { before: first });
      await letDaysPass(the.browser, FEED);
      await settings.bringToFront();
      await settings.click('.subscription .source-buttons button:first-child');
      await the.browser.waitForBadge(shop, '2');
      expect(await readStatus(the.browser, FEED)).toMatchObject({ version: 2, result: { kind: 'updated' } });
    });

    it('fault 67: takes a new version by alarm, from a worker that was stopped, and the open tab follows', async () => {
      await host.publish(3, third, { before: second });
      await letDaysPass(the.browser, FEED);
      await the.browser.stopWorker();
      expect(await the.browser.isWorkerRunning()).toBe(false);
      await the.browser.inExtension(() => browser.alarms.create('sync', { when: Date.now() + 500 }));
      await the.browser.waitForBadge(shop, '3', 60_000);
      expect(await readStatus(the.browser, FEED)).toMatchObject({ version: 3, result: { kind: 'updated' } });
    });

    it('sets the next alarm about a day ahead, and keeps it when the worker starts again', async () => {
      const readAlarm = () => the.browser.inExtension(async () => (await browser.alarms.get('sync'))?.scheduledTime);
      const planned = await until(async () => {
        const atMs = await readAlarm();
        return atMs !== undefined && atMs > Date.now() + 3_600_000 ? atMs : undefined;
      }, 'no alarm was set');
      expect(planned - Date.now()).toBeLessThan(27 * 3_600_000);
      await the.browser.stopWorker();
      await wake();
      // Long enough for the look at the alarm that every start takes.
      await pause(1_500);
      expect(await readAlarm()).toBe(planned);
    });

    it('fault 61: has its alarm set again at the next start when it was lost', async () => {
      await the.browser.inExtension(() => browser.alarms.clear('sync'));
      await the.browser.stopWorker();
      await wake();
      await until(
        async () => ((await the.browser.inExtension(() => browser.alarms.get('sync'))) ? true : undefined),
        'the alarm was never set again',
      );
    });

    it('fault 59: a stopped worker answers from what is stored', async () => {
      await the.browser.stopWorker();
      const page = await the.browser.open(`https://${SHOP}/again`);
      await the.browser.waitForBadge(page, '3');
      await page.close();
    });

    it('fault 63: a sync cut off by the death of the worker is begun again at the next start', async () => {
      let hasAsked = false;
      host.misbehave = (_, __, path) => {
        hasAsked ||= path === 'head.json';
        return path === 'head.json';
      };
      await host.publish(4, third, { before: third });
      await letDaysPass(the.browser, FEED);
      await the.browser.inExtension(() => void browser.runtime.sendMessage({ kind: 'sync-now' }));
      await until(() => hasAsked || undefined, 'the head was never asked for');
      expect((await readStatus(the.browser, FEED))?.startedAtMs).toBeGreaterThan(0);
      await the.browser.stopWorker();
      host.misbehave = undefined;
      const sinceMs = Date.now();
      await the.browser.inExtension(() => void browser.runtime.sendMessage({ kind: 'choices-changed' }));
      expect(await waitForSync(the.browser, FEED, sinceMs)).toMatchObject({ version: 4, failures: 0 });
    });

    it('is removed together with its records', async () => {
      await settings.bringToFront();
      await settings.click('.subscription .source-buttons button:last-child');
      await settings.waitForSelector('dialog.confirm');
      await settings.click('dialog.confirm .confirm-buttons button:last-child');
      await the.browser.waitForBadge(shop, '');
      expect(await readStatus(the.browser, FEED)).toBeUndefined();
    });
  },
);
