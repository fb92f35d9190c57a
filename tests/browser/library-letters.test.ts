// Letters at twice their size: pictures and boxes grow along, and the filters fold where they would crowd the results out.
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { describeInBrowsers } from './describe-in-browsers.ts';
import { openLibrary } from './library-stage.ts';

const enlarge = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
const heightsOf = (page: Page, selector: string) =>
  page.$$eval(selector, (found) => found.map((element) => element.getBoundingClientRect().height));

describeInBrowsers('library in large letters', {}, (the) => {
  it('draws the letters of a picture in the size of the others', async () => {
    const page = await openLibrary(the.browser, '#/figures');
    await page.waitForSelector('.chart-name');
    const [before = 0] = await heightsOf(page, '.chart-name');
    await enlarge(page);
    await page.waitForFunction(
      (small) => (document.querySelector('.chart-name')?.getBoundingClientRect().height ?? 0) > small * 1.9,
      {},
      before,
    );
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });

  it('folds the filters, and opens them again beside the results', async () => {
    const page = await openLibrary(the.browser);
    await page.waitForSelector('.facet-panel-beside');
    await enlarge(page);
    await page.waitForSelector('.facet-panel-folding');
    const [panel, rows] = await page.$$eval('.facet-panel, .results', (parts) =>
      parts.map((part) => part.getBoundingClientRect().width),
    );
    expect(panel).toBe(rows);
    await page.evaluate(() => document.documentElement.removeAttribute('style'));
    await page.waitForSelector('.facet-panel-beside');
  });

  it('makes the box above a comparison larger too', async () => {
    const page = await openLibrary(the.browser, '#/compare?pick=jp-2011-geo-eshop&pick=jp-2024-kadokawa');
    await page.waitForSelector('.compare-fold input');
    await enlarge(page);
    expect(await heightsOf(page, '.compare-fold input')).toEqual([32]);
  });

  it('keeps the numbers over narrow bars, none over another', async () => {
    const page = await openLibrary(the.browser, '#/figures');
    await page.setViewport({ width: 360, height: 800 });
    await page.waitForSelector('.chart-turned');
    const { bars, numbers, overlaps } = await page.$eval('.chart', (chart) => {
      const boxes = [...chart.querySelectorAll('.chart-value')].map((text) => text.getBoundingClientRect());
      return {
        bars: [...chart.querySelectorAll('.chart-bar .chart-ink')].filter((ink) => ink.getAttribute('height') !== '0')
          .length,
        numbers: boxes.length,
        overlaps: boxes.filter((box, i) => i > 0 && box.left < (boxes[i - 1]?.right ?? 0) - 3).length,
      };
    });
    expect(numbers).toBe(bars);
    expect(overlaps).toBe(0);
  });
});
