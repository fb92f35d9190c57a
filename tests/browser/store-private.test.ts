// Private windows, where databases may be kept from disk or forbidden: the extension warns there as anywhere.
import { expect, it } from 'vitest';
import { describeInBrowsers, describeInFirefox } from './describe-in-browsers.ts';
import { until } from './driver/base.ts';

describeInBrowsers('private window', { inPrivateWindows: true }, (the) => {
  it('fault 58: warns in a private window where the user allowed it', async () => {
    await until(async () => {
      const kept = await the.browser.inExtension(() => browser.storage.local.get(null));
      return Object.keys(kept).length > 0 ? true : undefined;
    }, 'no gate in storage.local');
    const page = await the.browser.openPrivate('https://irisplaza.co.jp/');
    const texts = await until(async () => {
      const found = await the.browser.inExtension(async () => {
        const tabs = (await browser.tabs.query({})).filter((tab) => tab.incognito);
        return Promise.all(tabs.map((tab) => browser.action.getBadgeText({ tabId: tab.id })));
      });
      return found.includes('1') ? found : undefined;
    }, 'no badge in the private window');
    expect(texts).toEqual(['1']);
    await page.close();
  });
});

describeInFirefox('never remember history', { isForgetful: true, inPrivateWindows: true }, (the) => {
  it('fault 58: warns where every window is a private one, also after a restart', async () => {
    for (const restarts of [0, 1]) {
      if (restarts > 0) await the.browser.restart();
      expect(await the.browser.inExtension(() => browser.windows.getAll())).toEqual([
        expect.objectContaining({ incognito: true }),
      ]);
      const page = await the.browser.open('https://irisplaza.co.jp/');
      await the.browser.waitForBadge(page, '1');
      await page.close();
    }
  });
});
