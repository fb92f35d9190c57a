// The library by keyboard alone, for screen readers, in both languages and both themes, on narrow and wide windows.
import { expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { describeInBrowsers } from './describe-in-browsers.ts';
import { openLibrary, resultText, searchFor } from './library-stage.ts';

const views = {
  list: '#/',
  pictures: '#/figures',
  incident: '#/incident/jp-2011-geo-eshop',
  comparison: '#/compare?pick=jp-2011-geo-eshop&pick=jp-2024-kadokawa&pick=jp-2025-asahi-group',
  draft: '#/draft/ja?pick=jp-2011-geo-eshop&pick=jp-2024-kadokawa',
  nothing: '#/?q=鯨鯨鯨&cause=malware&cause=insider',
};

for (const [language, colorScheme] of [
  ['ja', 'light'],
  ['en', 'dark'],
] as const) {
  describeInBrowsers(`library in ${language}, ${colorScheme}`, { language, colorScheme }, (the) => {
    it.each(Object.entries(views))('axe finds nothing: %s', async (_name, hash) => {
      const page = await openLibrary(the.browser, hash);
      await page.waitForSelector('.row, .figure, .incident, .compare, .draft, .nothing');
      expect(await axeFindings(page)).toEqual([]);
      await page.close();
    });

    it.each(Object.entries(views))('is no wider than its window of 360, 768 or 2560 px: %s', async (_name, hash) => {
      const page = await openLibrary(the.browser, hash);
      await page.waitForSelector('.row, .figure, .incident, .compare, .draft, .nothing');
      for (const width of [360, 768, 2560]) {
        await page.setViewport({ width, height: 900 });
        // The window has its new width before the page has drawn itself for it.
        await page.waitForFunction((wanted) => innerWidth === wanted, {}, width);
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(over, `${width} px`).toBeLessThanOrEqual(0);
      }
      await page.close();
    });
  });
}

describeInBrowsers('library by keyboard', {}, (the) => {
  it('searches, walks the rows, opens one, comes back', async () => {
    const page = await openLibrary(the.browser);
    await page.waitForSelector('.row');
    await page.keyboard.press('/');
    await page.keyboard.type('card');
    await page.waitForFunction(() => document.querySelector('.row mark'));
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest('[data-index]')?.getAttribute('data-index'));
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('0');
    for (let i = 1; i <= 30; i++) {
      await page.keyboard.press('ArrowDown');
      await page.waitForFunction(
        (n) => document.activeElement?.closest('[data-index]')?.getAttribute('data-index') === String(n),
        {},
        i,
      );
    }
    const isInSight = await page.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    });
    expect(isInSight).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.waitForFunction(
      () => document.activeElement?.closest('[data-index]')?.getAttribute('data-index') === '29',
    );
    await page.keyboard.press('Enter');
    await page.waitForSelector('.incident-title');
    await page.waitForFunction(() => document.activeElement?.matches('h1'));
    await page.evaluate(() => history.back());
    await page.waitForSelector('.row');
  });

  it('picks with the space bar and clears the search with Escape', async () => {
    const page = await openLibrary(the.browser);
    await page.waitForSelector('.row');
    await page.focus('.row-pick input');
    await page.keyboard.press(' ');
    await page.waitForSelector('.tray');
    await page.keyboard.press('/');
    await page.keyboard.type('geo');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('.search-field input')?.value === '');
  });

  it('the export menu opens and closes by keyboard, and closes when the reader goes on', async () => {
    const page = await openLibrary(the.browser);
    await page.waitForSelector('.row');
    const isOpen = () => page.$eval('.menu', (menu) => (menu as HTMLDetailsElement).open);
    const isOnButton = () => page.evaluate(() => document.activeElement?.matches('.menu > summary') ?? false);
    const closed = () => page.waitForFunction(() => !document.querySelector<HTMLDetailsElement>('.menu')?.open);
    const open = async () => {
      await page.focus('.menu > summary');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.menu[open] .button');
      // The page hears of it in a task of its own.
      await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
    };

    await open();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.menu-body') !== null)).toBe(true);
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Escape');
    await closed();
    expect(await isOnButton()).toBe(true);

    await open();
    await page.keyboard.press('Escape');
    await closed();
    expect(await isOnButton()).toBe(true);

    await open();
    for (let i = 0; i < 4; i++) await page.keyboard.press('Tab');
    await closed();
    expect(await isOnButton()).toBe(false);

    await open();
    await page.click('.results-count');
    await closed();
  });

  it('a picture is one stop of the Tab key, the arrow keys move in it', async () => {
    const page = await openLibrary(the.browser, '#/figures');
    await page.waitForSelector('.chart-bar');
    const stops = await page.$$eval('svg.chart, .bars', (pictures) =>
      pictures.map((picture) => picture.querySelectorAll('a[tabindex="0"]').length),
    );
    expect(stops.length).toBeGreaterThan(3);
    expect(new Set(stops)).toEqual(new Set([1]));
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
    const hrefs = await page.$eval('svg.chart', (chart) =>
      [...chart.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    );
    await page.$eval('.chart-bar', (bar) => (bar as SVGElement).focus());
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe(hrefs[1]);
    await page.keyboard.press('End');
    expect(await focused()).toBe(hrefs.at(-1));
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe(hrefs.at(-2));
    await page.waitForFunction(
      (href) => document.querySelector('svg.chart a[tabindex="0"]')?.getAttribute('href') === href,
      {},
      hrefs.at(-2),
    );
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('svg.chart'))).toBeNull();
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await focused()).toBe(hrefs.at(-2));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.includes('year='));
  });

  it('breaks no rule of its own content policy', async () => {
    const page = await openLibrary(the.browser);
    await page.waitForSelector('.row');
    await page.evaluate(() => {
      const broken: string[] = [];
      Object.assign(window, { broken });
      document.addEventListener('securitypolicyviolation', (event) => broken.push(event.violatedDirective));
    });
    await searchFor(page, 'card');
    for (const hash of Object.values(views)) {
      await page.evaluate((next) => {
        location.hash = next;
      }, hash);
      await page.waitForFunction((next) => location.hash === new URL(next, location.href).hash, {}, hash);
    }
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await page.evaluate(() => (window as unknown as { broken: string[] }).broken)).toEqual([]);
    expect(await resultText(page)).toContain('0 of');
  });
});
