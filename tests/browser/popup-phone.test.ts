// The popup as Firefox for Android opens it: a whole page, 360 px wide, under a finger. Every state, in both languages.
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { describeInBrowsers } from './describe-in-browsers.ts';
import { until } from './driver/base.ts';
import { buildGallery, serveGallery } from './gallery/serve-gallery.ts';
import { showState } from './gallery/show-state.ts';
import { states } from './gallery/states.ts';

const MIN_TARGET_PX = 44;

describeInBrowsers('popup on a phone', { hosts: { 'gallery.example': serveGallery }, isTouch: true }, (the) => {
  beforeAll(buildGallery, 120_000);

  it.each(['ja', 'en'])('%s: as wide as the phone, each target 44 px, whatever is unfolded', async (language) => {
    const page = await the.browser.open('https://gallery.example/nothing-here');
    await the.browser.showAsPhone(page);
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    const faults: string[] = [];
    for (const name of Object.keys(states)) {
      await showState(page, name, `${language}/light`);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const isNarrow = () => page.evaluate(() => document.documentElement.scrollWidth <= 360 || undefined);
      await until(isNarrow, '').catch(() => faults.push(`${name}: scrolls sideways`));
      await the.browser.screenshot(page, `out/phone/popup/${the.name}/${name}-${language}.png`);
      faults.push(...(await smallTargets(page, MIN_TARGET_PX)).map((fault) => `${name}: ${fault}`));
    }
    expect(faults).toEqual([]);
    await page.close();
  }, 120_000);
});

/** A choice is as large as its label; a link inside a sentence is as large as its words may be. */
function smallTargets(page: Page, minPx: number): Promise<string[]> {
  return page.evaluate((least) => {
    const targets = [
      ...document.querySelectorAll<HTMLElement>('button, summary, input, select, [role=button], a[href]'),
    ];
    return targets
      .filter((element) => element.checkVisibility())
      .filter((element) => element.tagName !== 'A' || getComputedStyle(element).display !== 'inline')
      .map((element) => {
        const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
        return { text: (label ?? element).innerText, box: (label ?? element).getBoundingClientRect() };
      })
      .filter(({ box }) => box.height < least - 0.5 || box.width < least - 0.5)
      .map(({ text, box }) => `${text.trim().slice(0, 40)}: ${Math.round(box.width)}×${Math.round(box.height)}`);
  }, minPx);
}
