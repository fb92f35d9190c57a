// Every state of the popup, in both languages and both themes: pictures to look at, and what must hold in each of them.
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { describeInBrowsers } from './describe-in-browsers.ts';
import type { Handler } from './driver.ts';
import { buildGallery, serveGallery } from './gallery/serve-gallery.ts';
import { showState } from './gallery/show-state.ts';
import { states } from './gallery/states.ts';

const names = Object.keys(states);
const looks = ['ja/light', 'ja/dark', 'en/light', 'en/dark'] as const;

/** How late the styles come, as from a slow disk: Firefox runs scripts without waiting for them. */
let styleDelayMs = 0;
const serveLate: Handler = (request, response) =>
  void setTimeout(() => serveGallery(request, response), request.url?.endsWith('.css') ? styleDelayMs : 0);

describeInBrowsers('popup gallery', { hosts: { 'gallery.example': serveLate } }, (the) => {
  beforeAll(buildGallery, 120_000);

  async function openGallery(width = 400, height = 600): Promise<{ page: Page; complaints: string[] }> {
    const page = await the.browser.open('https://gallery.example/nothing-here');
    await page.setViewport({ width, height });
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    return { page, complaints };
  }

  it.each(
    looks,
  )('%s: each state has a picture, one heading, no sideways scrolling, nothing axe objects to', async (look) => {
    const { page, complaints } = await openGallery();
    const faults: string[] = [];
    for (const name of names) {
      await showState(page, name, look);
      await the.browser.screenshot(page, `out/gallery/popup/${the.name}/${name}-${look.replace('/', '-')}.png`);
      const facts = await page.evaluate(() => ({
        headings: document.querySelectorAll('h1').length,
        overflow: document.documentElement.scrollWidth - innerWidth,
        lang: document.documentElement.lang,
      }));
      expect(facts, name).toEqual({ headings: 1, overflow: expect.any(Number), lang: look.slice(0, 2) });
      if (facts.overflow > 0) faults.push(`${name}: ${facts.overflow} px too wide`);
      faults.push(...(await axeFindings(page)).map((fault) => `${name}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  }, 240_000);

  it('at 400 % zoom (a window of 320 by 256) nothing is cut off sideways and the foot covers nothing', async () => {
    const { page } = await openGallery(320, 256);
    for (const name of ['alert', 'every-field', 'several', 'long-name', 'geo-cleared', 'no-access']) {
      styleDelayMs = name === 'alert' ? 400 : 0;
      await showState(page, name, 'ja/light');
      await page.waitForFunction(
        () => document.documentElement.scrollWidth <= innerWidth && document.body.style.minWidth === '0px',
      );
      const position = await page.evaluate(() => {
        const marks = document.querySelector('.marks');
        return marks ? getComputedStyle(marks).position : 'static';
      });
      expect(position, name).toBe('static');
    }
    await page.close();
  });

  it('Japanese headings break between phrases, the marks stand side by side, bullets beside their line', async () => {
    const { page } = await openGallery();
    const firstLine = () =>
      page.$eval('h1', (h1) => {
        const range = document.createRange();
        const text = (h1.querySelector('bdi') ?? h1).firstChild as Text;
        const topAt = (index: number) => {
          range.setStart(text, index);
          range.setEnd(text, index + 1);
          return range.getBoundingClientRect().top;
        };
        const end = [...text.data].findIndex((_, index) => topAt(index) > topAt(0));
        return end < 0 ? text.data : text.data.slice(0, end);
      });
    await showState(page, 'geo-cleared', 'ja/light');
    expect(await firstLine()).toBe('GEOオンラインは、');
    await showState(page, 'alert', 'ja/light');
    await page.$eval('h1 bdi', (name) => {
      name.textContent = 'こもれびキッチン ひだまり市場店';
    });
    expect((await firstLine()).trim()).toBe('こもれびキッチン');
    await showState(page, 'alert', 'en/light');
    const tops = await page.$$eval('.marks > .button, .marks-more', (all) =>
      all.map((one) => Math.round(one.getBoundingClientRect().top)),
    );
    expect(tops).toEqual([tops[0], tops[0]]);
    await showState(page, 'no-leak-found', 'en/light');
    expect(await page.$eval('.quiet-others ul', (ul) => Number.parseFloat(getComputedStyle(ul).paddingLeft))).toBe(16);
    await page.close();
  });

  it('says first that a notice found no leak, and links it', async () => {
    const { page } = await openGallery();
    await showState(page, 'no-leak-found', 'ja/light');
    expect(await page.$eval('h1', (title) => title.textContent)).toBe('漏えいは確認されていない、という公表があります');
    const said = await page.$eval('main', (main) => main.textContent ?? '');
    expect(said).toContain('ほかの公表はありません');
    expect(said).not.toContain('見つかっていません');
    expect(await page.$eval('.quiet-others a', (link) => (link as HTMLAnchorElement).href)).toBe(
      'https://asagao.example/news/1002',
    );
    await page.close();
  });

  it('says that it kept a notice of a press wire, and for which site', async () => {
    const { page } = await openGallery();
    await showState(page, 'on-a-wire', 'ja/light');
    const said = () => page.$eval('.reader-act [role="status"]', (status) => status.textContent);
    expect(await said()).toContain('次にshop.asagao.exampleを開いたとき');
    await page.click('.reader-act .button');
    await page.waitForFunction(() => document.querySelector('.reader-act')?.textContent?.includes('もう一度残す'));
    expect(await said()).toMatch(/^残しました。shop\.asagao\.example/);
    await page.close();
  });

  it('leads from the top to what it read of a second incident’s notice, far below', async () => {
    const { page } = await openGallery(400, 510);
    await showState(page, 'second-notice', 'ja/light');
    const button = await page.waitForSelector('.strip .button');
    const topOf = (element: Element) => element.getBoundingClientRect().top;
    expect(await button?.evaluate(topOf)).toBeLessThan(200);
    expect(await page.$eval('#reader-title', topOf)).toBeGreaterThan(510);
    await button?.click();
    const title = await page.$eval('#reader-title', (element) => ({
      top: element.getBoundingClientRect().top,
      isFocused: document.activeElement === element,
      isSeen: element.contains(document.elementFromPoint(60, element.getBoundingClientRect().top + 10)),
    }));
    expect(title).toEqual({ top: expect.any(Number), isFocused: true, isSeen: true });
    expect(title.top).toBeLessThan(250);
    await page.close();
  });

  it('faults 79 and 80: hostile texts stay texts, and no dangerous address can be pressed', async () => {
    const { page, complaints } = await openGallery();
    for (const look of looks) {
      await showState(page, 'hostile', look);
      const facts = await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        return {
          injected: document.querySelectorAll('main img, main script, main b').length,
          hrefs: [...document.querySelectorAll('a')].map((a) => a.href),
          hidden: /[\u202a-\u202e\u2066-\u2069]/.test(document.body.textContent ?? ''),
        };
      });
      expect(facts.injected).toBe(0);
      expect(facts.hidden).toBe(false);
      for (const href of facts.hrefs) expect(new URL(href).protocol).toMatch(/^(https?|tel|mailto):$/);
      expect(facts.hrefs.join(' ')).not.toMatch(/user:pass|asagao\.example\/x|bcc=/);
    }
    expect(complaints).toEqual([]);
    await page.close();
  });
});
