// Have I Been Pwned as a source in both browsers: on by default, worded as a listing, and gone when switched off.
import { expect, it } from 'vitest';
import { HIBP_ADDRESS } from '../../src/shared/sync-status.ts';
import { makeBreach } from '../unit/hibp/make-breach.ts';
import { describeInBrowsers } from './describe-in-browsers.ts';
import { until } from './driver/base.ts';
import { productWith, settle } from './page-stage.ts';
import { openSettings, waitForText } from './settings-stage.ts';
import { readStatus, waitForSync } from './sync-stage.ts';

const today = new Date().toISOString().slice(0, 10);
const listed = (Name: string, changes: object) =>
  makeBreach({ Name, AddedDate: `${today}T01:00:00Z`, ModifiedDate: `${today}T01:00:00Z`, ...changes });
const list = [
  listed('Mihon', { Title: 'Mihon Shop', Domain: 'mihon.example' }),
  listed('Doubtful', { Domain: 'doubtful.example', IsVerified: false }),
  listed('Spam', { Domain: 'spam.example', IsSpamList: true }),
  listed('Deep', { Domain: 'deep.parent.example' }),
  ...Array.from({ length: 6 }, (_, i) => listed(`Other${i}`, { Domain: `other-${i}.example` })),
];

describeInBrowsers(
  'Have I Been Pwned',
  {
    hosts: { [new URL(HIBP_ADDRESS).hostname]: JSON.stringify(list) },
    extensionDirOf: productWith('hibp', []),
  },
  (the) => {
    it('is asked by itself within a minute or so of install', { timeout: 150_000 }, async () => {
      await settle(the.browser);
      const status = await waitForSync(the.browser, 'hibp', 1, 120_000);
      expect(status).toMatchObject({ result: { kind: 'updated' } });
    });

    it('marks listed sites, in words of a listing', async () => {
      const page = await the.browser.open('https://mihon.example/');
      await the.browser.waitForBadge(page, '1');
      const popup = await the.browser.openPopup(page);
      await popup.waitForSelector('h1, h2');
      const text = await popup.text();
      expect(text).toContain('Have I Been Pwned');
      expect(text).toContain('Mihon Shop');
      expect(text).not.toContain('breached.');
      await popup.close();
      await page.close();
    });

    it('shows an unverified entry as a dot, a spam list not at all, and never widens a sub-domain', async () => {
      const page = await the.browser.open('https://doubtful.example/');
      expect((await the.browser.waitForBadge(page, '•')).text).toBe('•');
      await page.goto('https://deep.parent.example/', { waitUntil: 'load' });
      await the.browser.waitForBadge(page, '1');
      for (const clean of ['https://parent.example/', 'https://spam.example/']) {
        await page.goto(clean, { waitUntil: 'load' });
        await the.browser.waitForBadge(page, '');
      }
      await page.close();
    });

    it('goes with its entries when it is switched off in settings', async () => {
      const page = await the.browser.open('https://mihon.example/');
      await the.browser.waitForBadge(page, '1');
      const settings = await openSettings(the.browser, '#sources');
      await waitForText(settings, 'sources', 'CC BY 4.0');
      await settings.evaluate(() => {
        const credit = [...document.querySelectorAll('.source')].find((one) => one.textContent?.includes('CC BY 4.0'));
        const control = credit?.querySelector<HTMLElement>('input, [role=switch], button');
        if (!control) throw new Error('no switch');
        control.click();
      });
      await page.bringToFront();
      await the.browser.waitForBadge(page, '');
      await until(
        async () => ((await readStatus(the.browser, 'hibp')) === undefined ? true : undefined),
        'its memory stays',
      );
      const asked = the.browser.requests.filter(({ host }) => host === new URL(HIBP_ADDRESS).hostname).length;
      await the.browser.inExtension(() => void browser.runtime.sendMessage({ kind: 'sync-now' }));
      await page.reload();
      await the.browser.waitForBadge(page, '');
      expect(the.browser.requests.filter(({ host }) => host === new URL(HIBP_ADDRESS).hostname)).toHaveLength(asked);
    });
  },
);
