// The privacy proof (fault 45): while 50 sites are visited, listed ones among them, nothing is asked of anybody but the
// subscribed hosts, and they learn neither site nor person.
import { expect, it } from 'vitest';
import { HIBP_ADDRESS } from '../../src/shared/sync-status.ts';
import { makeBreach } from '../unit/hibp/make-breach.ts';
import { describeInBrowsers } from './describe-in-browsers.ts';
import { until } from './driver/base.ts';
import { breachOf, pause, productWith, quietMs, settle } from './page-stage.ts';
import { createFeedHost, FEED_HOST, readStatus, subscribeInSettings, syncNow, waitForSync } from './sync-stage.ts';

const host = createFeedHost();
const HIBP_HOST = new URL(HIBP_ADDRESS).hostname;
const LISTED = 'shop.example';
const sites = [LISTED, `www.${LISTED}`, ...Array.from({ length: 48 }, (_, i) => `site-${i}.example`)];
const records = [breachOf(LISTED)];

describeInBrowsers(
  'privacy',
  {
    hosts: {
      [FEED_HOST]: (request, response) => {
        // A host that would like to know its readers again.
        response.setHeader('set-cookie', 'reader=1; Path=/; SameSite=None; Secure');
        host.handler(request, response);
      },
      [HIBP_HOST]: (_, response) => {
        response.setHeader('set-cookie', 'reader=2; Path=/; SameSite=None; Secure');
        response.end(JSON.stringify([makeBreach({ Domain: LISTED })]));
      },
    },
    extensionDirOf: productWith('privacy', []),
  },
  (the) => {
    it('asks the subscribed hosts, and only for the files of the feed', async () => {
      host.folder = new Map();
      await host.publish(1, records);
      await settle(the.browser);
      await subscribeInSettings(the.browser);
      await waitForSync(the.browser, 'watch', 0);
      await until(async () => ((await readStatus(the.browser, 'hibp'))?.lastGoodAtMs ? true : undefined), 'no HIBP');
      const asked = the.browser.requests.filter(({ host }) => host === FEED_HOST || host === HIBP_HOST);
      expect(new Set(asked.map(({ path }) => path))).toEqual(
        new Set(['/watch/keys.json', '/watch/head.json', ...filePaths(), new URL(HIBP_ADDRESS).pathname]),
      );
    });

    it('asks nothing more while 50 sites are visited, and sends no cookie and no referrer', async () => {
      const page = await the.browser.open(`https://${LISTED}/`);
      await the.browser.waitForBadge(page, '2');
      const before = the.browser.requests.length;
      for (const site of sites) {
        await page.goto(`https://${site}/path?secret=1#fragment`, { waitUntil: 'load' });
      }
      await page.goto(`https://${LISTED}/again`, { waitUntil: 'load' });
      await the.browser.waitForBadge(page, '2');
      const popup = await the.browser.openPopup(page);
      await popup.waitForSelector('h1, h2');
      await popup.close();
      await pause(quietMs);
      const during = the.browser.requests.slice(before);
      expect(during.length).toBeGreaterThan(50);
      const strangers = during.filter(({ host, path }) => !sites.includes(host) && path !== '/favicon.ico');
      expect(strangers.filter(({ host }) => isOurs(host))).toEqual([]);
      await page.close();
    });

    it('sends the same bare request in every sync, whatever was visited', async () => {
      const before = the.browser.requests.length;
      await host.publish(2, [...records, breachOf('later.example')], { before: records });
      await syncNow(the.browser, 'watch');
      const during = the.browser.requests.slice(before).filter(({ host }) => host === FEED_HOST || host === HIBP_HOST);
      expect(during.map(({ method }) => method)).toEqual(during.map(() => 'GET'));
      expect(during.length).toBeGreaterThanOrEqual(3);
      const all = the.browser.requests.filter(({ host }) => host === FEED_HOST || host === HIBP_HOST);
      for (const { headers, path } of all) {
        expect(headers.cookie, path).toBeUndefined();
        expect(headers.referer, path).toBeUndefined();
        expect(headers.authorization, path).toBeUndefined();
        expect(JSON.stringify(headers), path).not.toMatch(/shop\.example|site-\d/);
      }
    });

    /** Hosts that only the extension could have asked: neither a visited site nor the browser's own services. */
    function isOurs(host: string): boolean {
      return !/(?:^|\.)(?:mozilla\.(?:com|org|net)|firefox\.com|google(?:apis)?\.com|gvt1\.com|gstatic\.com)$/.test(
        host,
      );
    }
    const filePaths = () =>
      [...host.folder.keys()].filter((path) => path.startsWith('files/')).map((p) => `/watch/${p}`);
  },
);
