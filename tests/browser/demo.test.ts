// The demo's scenes, told in both browsers: affected shop, clean shop, storefront in a clean mall, cleared service, and more.
import { expect, it } from 'vitest';
import { buildDemo } from '../demo/build-demo.ts';
import { demoHosts } from '../demo/demo-web.ts';
import { scenes } from '../demo/scenes.ts';
import { describeInBrowsers } from './describe-in-browsers.ts';

const hosts = { ...demoHosts(), 'aozora-clinic.example': '<h1>Clinic</h1>' };
const extensionDirOf = (name: 'chromium' | 'firefox') =>
  buildDemo(name === 'chromium' ? 'chrome' : 'firefox', `out/demo-${name}`);

describeInBrowsers('demo', { hosts, extensionDirOf, inPrivateWindows: true }, (the) => {
  it('fault 90: each scene has its badge and its popup', async () => {
    const heads: Record<string, string> = {};
    for (const { name, address, badge } of scenes) {
      const page = await the.browser.open(address);
      if (!badge) await new Promise((resolve) => setTimeout(resolve, 1_000));
      await the.browser.waitForBadge(page, badge);
      const popup = await the.browser.openPopup(page);
      await popup.waitForSelector('h1');
      heads[name] = (await popup.text()).replaceAll(/\s+/g, ' ');
      await popup.close();
      await page.close();
    }
    expect(heads['affected-shop']).toMatch(/Hanamori Tea Shop.*8,450 people/);
    expect(heads['clean-shop']).toMatch(/no published incident known/i);
    expect(heads['clean-mall']).toMatch(/no published incident known/i);
    expect(heads['affected-storefront']).toMatch(/Komorebi Kitchen at Hidamari Market/);
    expect(heads['cleared-service']).toMatch(/Declared unaffected.*Minato Tours/);
  });

  it('counts several incidents of one site, the highest level first', async () => {
    const page = await the.browser.open('https://minato-tours.example/');
    expect(await the.browser.waitForBadge(page, '2')).toMatchObject({ color: '#c8372d' });
    await page.close();
  });

  it('clears the badge when the shop of the mall is left, and shows it again on the way back', async () => {
    const page = await the.browser.open('https://hidamari-market.example/komorebi-kitchen');
    await the.browser.waitForBadge(page, '1');
    await page.goto('https://hidamari-market.example/');
    await the.browser.waitForBadge(page, '');
    await the.browser.goBack(page);
    await the.browser.waitForBadge(page, '1');
    await page.close();
  });

  it('writes no readable word into the page of a sensitive service', async () => {
    const page = await the.browser.open('https://aozora-clinic.example/');
    await the.browser.waitForBadge(page, '1');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const shadow = await the.browser.closedShadow(page, 'owabi-notice');
    expect(shadow && (await shadow.evaluate((root) => root.textContent))).toBeUndefined();
    await page.close();
  });
});

describeInBrowsers('demo, first session', { hosts, extensionDirOf, language: 'ja' }, (the) => {
  it('announces the affected shop in the page, in Japanese, and no second shop in the same session', async () => {
    const first = await the.browser.open('https://hanamori-tea.example/');
    await first.waitForSelector('owabi-notice');
    const shadow = await the.browser.closedShadow(first, 'owabi-notice');
    expect(await shadow?.evaluate((root) => root.querySelector('[role=status]')?.textContent)).toMatch(/株式会社花守/);
    await the.browser.waitForBadge(first, '1');
    const second = await the.browser.open('https://hidamari-market.example/komorebi-kitchen');
    await the.browser.waitForBadge(second, '1');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await the.browser.closedShadow(second, 'owabi-notice')).toBeUndefined();
  });
});
