// Settings and welcome to look at: pictures in both languages and themes, axe, narrow windows, 400 % zoom, keyboard, forced colours.
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { describeInBrowsers, type Stage } from './describe-in-browsers.ts';
import { breachOf, productWith, settle } from './page-stage.ts';
import { choicesFile, importFile, openSettings, waitForText } from './settings-stage.ts';

const records = [breachOf('shop.example'), breachOf('other.example')];
const filled = choicesFile({
  incidents: [
    { incidentId: 'demo-2026-shop-example', revision: 1, handledAt: 1_790_000_000_000, readAt: 1 },
    { incidentId: 'demo-2026-other-example', revision: 1, snooze: { until: 'updated' } },
    { incidentId: 'demo-2020-gone', revision: 1, mutedAt: 1_790_000_000_000 },
  ],
  sites: [
    { site: 'muted.example', mutedAt: 1_790_000_000_000 },
    { site: `${'long-name-'.repeat(6)}x.example`, watchedAt: 1_790_000_000_000 },
  ],
});
const pages = {
  settings: 'src/pages/settings/index.html',
  welcome: 'src/pages/welcome/index.html',
} as const;

async function openPages(the: Stage): Promise<[string, Page][]> {
  const settings = await openSettings(the.browser);
  await waitForText(settings, 'sources', /\d/);
  const welcome = await the.browser.extensionPage(pages.welcome);
  await welcome.waitForSelector('.welcome-ready');
  return [
    ['settings', settings],
    ['welcome', welcome],
  ];
}

for (const [language, colorScheme] of [
  ['ja', 'light'],
  ['ja', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const) {
  const options = { language, colorScheme, extensionDirOf: productWith(`looks-${language}-${colorScheme}`, records) };
  describeInBrowsers(`looks in ${language}, ${colorScheme}`, options, (the) => {
    it('axe finds nothing, no window is too narrow, 400 % zoom included', async () => {
      await settle(the.browser);
      const first = await openSettings(the.browser);
      await importFile(first, filled);
      await waitForText(first, 'choices', 'demo-2020-gone');
      for (const [name, page] of await openPages(the)) {
        await page.bringToFront();
        await page.setViewport({ width: 1000, height: 3_000 });
        await the.browser.screenshot(page, `out/screens/${name}-${the.name}-${language}-${colorScheme}.png`);
        expect(await axeFindings(page), name).toEqual([]);
        // 320 is a window of 1280 at 400 %.
        for (const width of [320, 360, 480, 768, 1280]) {
          await page.setViewport({ width, height: 640 });
          const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          expect(over, `${name} at ${width}`).toBeLessThanOrEqual(0);
        }
      }
    });
  });
}

describeInBrowsers('settings by keyboard', { extensionDirOf: productWith('keyboard', records) }, (the) => {
  it('reaches every control in order, each with a visible focus', async () => {
    await settle(the.browser);
    const page = await openSettings(the.browser);
    await waitForText(page, 'sources', /\d/);
    const all = await page.$$eval(
      'a[href], button:not(:disabled), select, summary, input:not([tabindex="-1"])',
      (found) =>
        found.filter(
          (element) => !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked),
        ).length,
    );
    const seen: string[] = [];
    for (let i = 0; i < all; i++) {
      await page.keyboard.press('Tab');
      seen.push(
        await page.evaluate(() => {
          const element = document.activeElement;
          if (!(element instanceof HTMLElement) || element === document.body) return 'nothing';
          const style = getComputedStyle(element);
          const isVisible = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
          element.dataset.reached = 'yes';
          return isVisible ? 'ring' : `no ring on ${element.outerHTML.slice(0, 80)}`;
        }),
      );
    }
    expect(seen.filter((state) => state !== 'ring')).toEqual([]);
    expect(await page.$$eval('[data-reached]', (found) => found.length)).toBe(all);
  });

  it('switches with the space bar, and answers a question with Escape, back where it was', async () => {
    const page = await openSettings(the.browser);
    await page.focus('[role="switch"]');
    await page.keyboard.press(' ');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[role="switch"]')?.checked === false);
    await page.focus('#data .data-row:last-child button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    await page.waitForFunction(() => document.activeElement?.closest('dialog'));
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog'));
    await page.waitForFunction(() => document.activeElement?.closest('.data-row')?.matches(':last-child'));
  });
});

describeInBrowsers('settings as the reader asked', { extensionDirOf: productWith('asked', records) }, (the) => {
  it('moves nothing where motion is to be reduced', async () => {
    const page = await openSettings(the.browser);
    await the.browser.ask(page, { reducedMotion: true });
    const durations = await page.$$eval('*', (all) => [
      ...new Set(all.map((e) => getComputedStyle(e).transitionDuration)),
    ]);
    expect(durations).toEqual(['0s']);
  });

  it('keeps edges and states in forced colours', async () => {
    const page = await openSettings(the.browser);
    await the.browser.ask(page, { forcedColors: true });
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    await the.browser.screenshot(page, `out/screens/settings-${the.name}-forced-colours.png`);
    const [on, off] = await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('[role="switch"]');
      if (!input) throw new Error('no switch');
      const look = () => getComputedStyle(input).backgroundColor;
      const before = look();
      input.checked = false;
      return [before, look()];
    });
    expect(on).not.toBe(off);
  });
});
