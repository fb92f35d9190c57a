// The first minutes: the welcome page opens by itself once, says what is read, and knows whether sites may be seen.
import { expect, it } from 'vitest';
import { welcome as en } from '../../src/i18n/en/welcome.ts';
import { describeInBrowsers } from './describe-in-browsers.ts';
import { until } from './driver/base.ts';

const PATH = 'src/pages/welcome/index.html';

describeInBrowsers('welcome', {}, (the) => {
  const tabsThere = () =>
    the.browser.inExtension(
      async (path) => (await browser.tabs.query({})).filter(({ url }) => url?.endsWith(path)).length,
      PATH,
    );

  it('opens once, at install, and not again after a restart', async () => {
    await until(async () => (await tabsThere()) === 1 || undefined, 'the welcome page never opened');
    await the.browser.restart();
    await the.browser.open('https://anything.example/');
    expect(await tabsThere()).toBe(0);
  });

  it('says that access is there, and shows one example that is marked as invented', async () => {
    const page = await the.browser.extensionPage(PATH);
    await page.bringToFront();
    await page.waitForFunction((text) => document.body.innerText.includes(text), {}, en.access.ready);
    const text = await page.evaluate(() => document.body.innerText);
    for (const part of [en.reads.address, en.reads.memory, en.example.invented, en.example.caption, en.honest])
      expect(text).toContain(part);
  });

  it('asks when access was withdrawn, and notices when it comes back', async () => {
    const page = await the.browser.extensionPage(PATH);
    await page.bringToFront();
    await page.waitForFunction((text) => document.body.innerText.includes(text), {}, en.access.ready);
    await page.evaluate(() => {
      // The question itself is the browser's own window; what the page makes of the answer is what is shown here.
      const state = { isGiven: false };
      browser.permissions.contains = async () => state.isGiven;
      browser.permissions.request = async () => {
        state.isGiven = document.documentElement.dataset.answer === 'yes';
        return state.isGiven;
      };
      window.dispatchEvent(new Event('focus'));
    });
    await page.waitForFunction((text) => document.body.innerText.includes(text), {}, en.access.missingTitle);
    const button = await page.waitForSelector('.welcome-missing button');
    await button?.click();
    await page.waitForFunction((text) => document.body.innerText.includes(text), {}, en.access.refused);
    await page.evaluate(() => {
      document.documentElement.dataset.answer = 'yes';
    });
    await button?.click();
    await page.waitForFunction((text) => document.body.innerText.includes(text), {}, en.access.ready);
  });
});
