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
    // 12 units of the picture are its letters; fonts round their own boxes, each browser its own way.
    const letters = () =>
      page.$eval('.chart', (chart) => 12 * ((chart as SVGSVGElement).getScreenCTM()?.a ?? 0)).then(Math.round);
    expect(await letters()).toBe(12);
    await enlarge(page);
    await page.waitForSelector('.facet-panel-folding');
    await expect.poll(letters).toBe(24);
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
        // Turned, a number is as wide as its letters are high.
        overlaps: boxes.filter((box, i) => i > 0 && box.left - (boxes[i - 1]?.left ?? 0) < 12).length,
      };
    });
    expect(numbers).toBe(bars);
    expect(overlaps).toBe(0);
  });
});
