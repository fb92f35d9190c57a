// The extension's own pages: the policy kept on every page, a phone's width.
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { describeInBrowsers } from './describe-in-browsers.ts';

const PAGES = ['popup', 'library', 'settings', 'welcome'];

describeInBrowsers('own pages', {}, (the) => {
  it('fault 82: no page breaks the policy of the extension', async () => {
    for (const name of PAGES) {
      const page = await the.browser.extensionPage('manifest.json');
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.evaluate((path) => void location.assign(path), `/src/pages/${name}/index.html`);
      await page.waitForFunction(
        (path) => location.pathname.includes(path) && document.querySelector('h1') !== null,
        { timeout: 20_000 },
        `/${name}/`,
      );
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(complaints, name).toEqual([]);
      await page.close();
    }
  });
});

describeInBrowsers('own pages on a phone', { isTouch: true, language: 'ja' }, (the) => {
  it('are 360 px wide without sideways scrolling, with targets of 44 px in the popup', async () => {
    for (const name of PAGES) {
      const page = await the.browser.extensionPage(`src/pages/${name}/index.html`);
      await the.browser.showAsPhone(page);
      await page.waitForSelector('h1');
      const wide = await page.evaluate(async () => {
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        return document.documentElement.scrollWidth;
      });
      await the.browser.screenshot(page, `out/phone/${the.name}-${name}.png`);
      expect(wide, name).toBeLessThanOrEqual(360);
      if (name === 'popup') {
        expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
        expect(await smallTargets(page)).toEqual([]);
      }
      await page.close();
    }
  });
});

function smallTargets(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, summary, input, select, [role=button]')]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ text: element.innerText || element.ariaLabel, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.height < 44 || box.width < 44)
      .map(({ text, box }) => `${text}: ${Math.round(box.width)}×${Math.round(box.height)}`),
  );
}
