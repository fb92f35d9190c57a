// Sources in settings: a link that is wrong is refused in words, one in the page's address asks first, pausing is kept,
// and what went wrong with a publisher is said in words.
import { expect, it } from 'vitest';
import { sources as en } from '../../src/i18n/en/sources.ts';
import { describeInBrowsers } from './describe-in-browsers.ts';
import { until } from './driver/base.ts';
import { breachOf, productWith, settle } from './page-stage.ts';
import {
  controlOf,
  deleteDatabase,
  isOn,
  openSettings,
  press,
  spoilDatabase,
  textOf,
  waitForText,
} from './settings-stage.ts';
import { createFeedHost, FEED_HOST, letDaysPass, link, waitForSync } from './sync-stage.ts';

const host = createFeedHost();

describeInBrowsers(
  'sources',
  { hosts: { [FEED_HOST]: host.handler, 'haveibeenpwned.com': '[]' }, extensionDirOf: productWith('sources', []) },
  (the) => {
    it('refuses a wrong link and says what is wrong with it', async () => {
      await settle(the.browser);
      const page = await openSettings(the.browser);
      const field = await controlOf(page, en.add.label);
      for (const [text, said] of [
        ['my newspaper', en.linkFault.NOT_A_LINK],
        [link.replace('https:', 'http:'), en.linkFault.NOT_HTTPS],
        ['https://feeds.example/watch/', en.linkFault.NO_FEED],
        [link.slice(0, -5), en.linkFault.BAD_KEY],
      ] as const) {
        await field.evaluate((input) => input.select());
        await field.type(text);
        await press(page, en.add.check);
        await waitForText(page, 'sources', said);
        expect(await field.evaluate((input) => input.getAttribute('aria-invalid'))).toBe('true');
        expect(await page.$('dialog')).toBeNull();
      }
    });

    it('asks about a link in its own address, and adds nothing without a yes', async () => {
      host.misbehave = undefined;
      await host.publish(1, [breachOf('shop.example')]);
      const page = await openSettings(the.browser, `#subscribe=${encodeURIComponent(link)}`);
      await page.waitForSelector('dialog[open]');
      await press(page, 'Cancel');
      expect(await textOf(page, 'sources')).toContain(en.noSubscriptions);
      expect(await page.evaluate(() => location.hash)).toBe('#sources');
      await press(page, en.add.check);
      await page.waitForSelector('dialog[open]');
      await press(page, en.add.confirm);
      await waitForText(page, 'sources', en.state.good);
      await waitForText(page, 'sources', 'Watch');
      await (await controlOf(page, en.add.label)).type(link);
      await press(page, en.add.check);
      await waitForText(page, 'sources', en.add.already);
    });

    it('says so when the list of publishers cannot be read, and shows it again once it can', async () => {
      const open = await openSettings(the.browser);
      await waitForText(open, 'sources', 'Watch');
      await spoilDatabase(the.browser, 'owabi-subscriptions');
      await waitForText(open, 'sources', en.unreadable);
      expect(await textOf(open, 'sources')).toContain('Watch');
      await deleteDatabase(the.browser, 'owabi-subscriptions');
      await waitForText(open, 'sources', en.noSubscriptions);
      expect(await textOf(open, 'sources')).not.toContain(en.unreadable);
      await open.close();
      const again = await openSettings(the.browser, `#subscribe=${encodeURIComponent(link)}`);
      await press(again, en.add.confirm);
      await waitForText(again, 'sources', en.state.good);
      await again.close();
    });

    it('says that a list was just checked, and asks Have I Been Pwned when told to', async () => {
      const page = await openSettings(the.browser);
      await waitForText(page, 'sources', en.state.good);
      const asked = () => the.browser.requests.filter((request) => request.host === FEED_HOST).length;
      const before = asked();
      const toast = (text: string) =>
        page.waitForFunction((said) => document.querySelector('.toast')?.textContent?.includes(said), {}, text);
      await press(page, en.syncNowOf('Watch'));
      await toast(en.syncJustAsked);
      await letDaysPass(the.browser, 'hibp');
      const sinceMs = Date.now();
      await press(page, en.syncNowOf('Have I Been Pwned'));
      await toast(en.syncAsked);
      expect((await waitForSync(the.browser, 'hibp', sinceMs)).lastAttemptAtMs).toBeGreaterThanOrEqual(sinceMs);
      expect(asked()).toBe(before);
      await page.close();
    });

    it('keeps a pause over a restart, and says in words why a renewal failed', async () => {
      const page = await openSettings(the.browser);
      await waitForText(page, 'sources', en.state.good);
      await press(page, en.pauseOf('Watch'));
      await waitForText(page, 'sources', en.state.paused);
      await the.browser.restart();
      const again = await openSettings(the.browser);
      await waitForText(again, 'sources', en.state.paused);
      await press(again, en.resumeOf('Watch'));
      host.misbehave = (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        response.end('<html>Please sign in to the network</html>');
        return true;
      };
      // A worker that just started may take what is due by itself, before the press.
      const sinceMs = Date.now();
      await letDaysPass(the.browser, 'watch');
      await press(again, en.syncNowOf('Watch'));
      await waitForSync(the.browser, 'watch', sinceMs);
      await waitForText(again, 'sources', en.problem(en.reason.BAD_ENVELOPE));
      await waitForText(again, 'sources', en.kept);
      // Its records go on warning.
      const shop = await the.browser.open('https://shop.example/');
      await the.browser.waitForBadge(shop, '1');
    });

    it('asks before removing, and takes its records along', async () => {
      const page = await openSettings(the.browser);
      await press(page, en.removeOf('Watch'));
      await page.waitForSelector('dialog[open]');
      await press(page, 'Remove');
      await waitForText(page, 'sources', en.noSubscriptions);
      const shop = await the.browser.open('https://shop.example/');
      await the.browser.waitForBadge(shop, '');
    });

    it('switches Have I Been Pwned off, and it stays off', async () => {
      const page = await openSettings(the.browser);
      await waitForText(page, 'sources', en.hibpCredit);
      await (await controlOf(page, en.hibp)).click();
      expect(await isOn(page, en.hibp)).toBe(false);
      // The box changes with the press; another page shows what is kept by now.
      const isKept = async () => !(await isOn(await openSettings(the.browser), en.hibp)) || undefined;
      await until(isKept, 'the switch is not kept');
      await the.browser.restart();
      expect(await isOn(await openSettings(the.browser), en.hibp)).toBe(false);
    });
  },
);
