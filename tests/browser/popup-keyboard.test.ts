// The popup without a mouse, and as the reader's system asks: forced colours, less motion.
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { describeInBrowsers } from './describe-in-browsers.ts';
import { buildGallery, serveGallery } from './gallery/serve-gallery.ts';

describeInBrowsers('popup by keyboard', { hosts: { 'gallery.example': serveGallery } }, (the) => {
  beforeAll(buildGallery, 120_000);

  async function show(name: string): Promise<Page> {
    const page = await the.browser.open(`https://gallery.example/?${Math.random()}#${name}/en/light`);
    await page.setViewport({ width: 400, height: 600 });
    await page.waitForSelector('.popup h1');
    return page;
  }

  /** What has the focus, in the reader's words, and whether it can be seen to have it. */
  const focused = (page: Page) =>
    page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return undefined;
      const label = element.getAttribute('aria-label') ?? element.closest('label')?.textContent;
      const named = element.id ? document.querySelector(`label[for="${element.id}"]`)?.textContent : undefined;
      return {
        name: (label ?? named ?? element.innerText).trim().split('\n')[0] ?? '',
        isSeen: getComputedStyle(element).outlineStyle !== 'none',
        isUnderFoot: (() => {
          const foot = document.querySelector('.marks');
          if (!foot || foot.contains(element)) return false;
          const { bottom, top } = (element.closest('label') ?? element).getBoundingClientRect();
          return bottom > foot.getBoundingClientRect().top + 1 && top >= 0;
        })(),
      };
    });

  async function tabTo(page: Page, name: string): Promise<void> {
    const passed: string[] = [];
    for (let i = 0; i < 60; i++) {
      const now = await focused(page);
      if (now?.name.startsWith(name)) return;
      passed.push(now?.name ?? '-');
      await page.keyboard.press('Tab');
    }
    throw new Error(`"${name}" was never reached, only ${passed.join(' | ')}`);
  }

  it('reaches every control in reading order, each seen to have the focus, none under the foot', async () => {
    const page = await show('every-field');
    await page.setViewport({ width: 400, height: 510 });
    const seen: string[] = [];
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      const now = await focused(page);
      if (!now || (seen.length > 3 && now.name === seen[0])) break;
      expect(now.isSeen, now.name).toBe(true);
      expect(now.isUnderFoot, now.name).toBe(false);
      seen.push(now.name);
    }
    const order = [
      'Open the library',
      'Open settings',
      'Read the notice',
      'Main shop',
      'Change your password',
      'Call your card issuer',
      'Be careful with calls',
      'Timeline',
      'Who is and is not affected',
      '0120-000-000',
      'Sources',
      'Changes to this record',
      'Report an error',
      'I have an account here',
      'Mark as handled',
      'Later or never',
    ];
    const places = order.map((name) => seen.findIndex((one) => one.startsWith(name)));
    expect(places, seen.join(' | ')).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    await page.close();
  });

  it('answers, ticks, unfolds, snoozes and takes back with keys alone', async () => {
    const page = await show('alert');
    await tabTo(page, 'Asagao Craft Shop');
    await page.keyboard.press('Tab');
    // Into the second group of radio buttons: the first of them, "Yes". Then the same in the third.
    await page.keyboard.press(' ');
    await page.waitForFunction(() => document.querySelectorAll('.was-i-question').length === 3);
    expect(await page.$('.was-i-verdict')).toBeNull();
    await page.keyboard.press('Tab');
    await page.keyboard.press(' ');
    await page.waitForSelector('.was-i-verdict');
    expect(await page.$eval('.was-i-answer', (p) => p.textContent)).toBe('By this record, you are included');
    await tabTo(page, 'Change your password');
    await page.keyboard.press(' ');
    await page.waitForSelector('.action-done');
    await tabTo(page, 'Timeline');
    await page.keyboard.press('Enter');
    await page.waitForSelector('details[open] .timeline');
    await tabTo(page, 'Later or never');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.marks-more[open]');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.marks-more:not([open])');
    expect((await focused(page))?.name).toBe('Later or never');
    await page.keyboard.press('Enter');
    await tabTo(page, 'in a week');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.marks-state');
    // The pressed button is gone: the focus is on what took its place, and on the way back too.
    await page.waitForFunction(() => document.activeElement?.textContent === 'Undo');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.marks-more');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Mark as handled');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Undo');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.marks-more');
    await page.close();
  });

  it('choosing another incident moves the focus to its headline', async () => {
    const page = await show('several');
    await page.focus('li:nth-of-type(3) > .picker-row');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    expect(await page.$eval('.picker-row[aria-current]', (row) => row.textContent)).toContain('2024');
    // Set aside, its row says so in a word and loses its seal.
    await page.click('.marks > .button');
    await page.waitForSelector('.picker-quiet');
    expect(await page.$eval('.picker-quiet', (row) => row.textContent)).toContain('Handled · Published');
    expect(await page.$('.picker-quiet .seal-fill')).toBeNull();
    await page.click('.marks > .button');
    await page.waitForSelector('.marks-more');
    await page.close();
  });

  it('keeps level and structure in forced colours, and stands still where motion is not wanted', async () => {
    const page = await show('alert');
    await the.browser.ask(page, { forcedColors: true, reducedMotion: true });
    const facts = await page.evaluate(() => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
      return {
        isForced: matchMedia('(forced-colors: active)').matches,
        level: document.querySelector('.headline-level')?.textContent,
        seal: style('.headline .seal-fill').fill,
        ground: style('.letter').backgroundColor,
        transition: style('.button').transitionDuration,
      };
    });
    expect(facts).toMatchObject({ isForced: true, level: 'Alert', transition: '0s' });
    expect(facts.seal).not.toBe(facts.ground);
    await the.browser.screenshot(page, `out/gallery/popup/${the.name}/forced-colours.png`);
    await page.close();
  });
});
