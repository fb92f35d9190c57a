// The notice in the page: read, opened, closed, left alone; once per incident; never in the way.
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { describeInBrowsers, type Stage } from './describe-in-browsers.ts';
import { until } from './driver/base.ts';
import { breachOf, findNotice, look, pause, press, productWith, quietMs, settle, waitForNotice } from './page-stage.ts';
import { choicesFile, importFile, openSettings, waitForText } from './settings-stage.ts';

const shops = Array.from({ length: 16 }, (_, i) => `shop-${i}.example`);
const records = [
  ...shops.map((site) => breachOf(site)),
  breachOf('clinic.example', { sensitive: true }),
  breachOf('past.example', {}, 4_000),
];
const filled = (
  extra: string,
  style = '',
) => `<!doctype html><html><head><title>shop</title><style>${style}</style></head>
  <body><h1>Shop</h1>${extra}${'<p>Goods and more goods.</p>'.repeat(40)}</body></html>`;

const hosts = {
  'shop-5.example': filled(
    '<button id="chat" style="position:fixed;right:20px;bottom:20px;width:120px;height:60px">Chat</button>',
  ),
  'shop-6.example': filled('<dialog id="ask"><button id="yes">Yes</button></dialog>'),
  'shop-13.example': filled('', 'html { font-size: 8px !important } * { font-size: 40px !important }'),
  'shop-7.example': filled('<div id="screen">Film</div>'),
  'shop-8.example': `<!doctype html><html dir="rtl" lang="ar"><title>x</title><body><h1>متجر</h1></body></html>`,
};

/** A visit to a shop whose notice nobody has seen yet. */
async function visit(the: Stage, site: string) {
  const page = await the.browser.open(`https://${site}/`);
  return { page, notice: await waitForNotice(the.browser, page) };
}
const isGone = (the: Stage, page: Page) =>
  until(async () => ((await findNotice(the.browser, page)) ? undefined : true), 'the notice stays');

describeInBrowsers('notice', { hosts, extensionDirOf: productWith('notice', records) }, (the) => {
  it('says who published what and when, and takes no focus', async () => {
    await settle(the.browser);
    const { page, notice } = await visit(the, 'shop-0.example');
    const seen = await look(notice);
    expect(seen.text).toContain('Company shop-0-example');
    expect(seen.text).toMatch(/^From the browser extension Owabi\n/);
    expect(seen).toMatchObject({ isVisible: true, position: 'fixed' });
    expect(seen.box.width).toBeLessThanOrEqual(360);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    expect(await notice.evaluate((root) => root.querySelector('[role=status]')?.textContent)).toContain('Company');
    expect(await notice.evaluate((root) => root.querySelector('section')?.lang)).toBe('en');
  });

  it('comes once for an incident, the badge always', async () => {
    const { page } = await visit(the, 'shop-1.example');
    await pause(quietMs);
    await page.reload();
    await the.browser.waitForBadge(page, '1');
    await pause(quietMs);
    expect(await findNotice(the.browser, page)).toBeUndefined();
    const again = await the.browser.open('https://www.shop-1.example/other');
    await the.browser.waitForBadge(again, '1');
    expect(await findNotice(the.browser, again)).toBeUndefined();
  });

  it('is closed by its button, by Escape, and by the keyboard alone', async () => {
    const byButton = await visit(the, 'shop-2.example');
    await press(byButton.page, byButton.notice, '.close');
    await isGone(the, byButton.page);
    const byEscape = await visit(the, 'shop-3.example');
    await byEscape.page.keyboard.press('Escape');
    await isGone(the, byEscape.page);
    const byKeys = await visit(the, 'shop-4.example');
    // The notice is last in the page: two steps forward from the top of a page without links reach "close".
    await byKeys.page.keyboard.press('Tab');
    await byKeys.page.keyboard.press('Tab');
    expect(await byKeys.notice.evaluate((root) => root.activeElement?.className)).toBe('close');
    await byKeys.page.keyboard.press('Enter');
    await isGone(the, byKeys.page);
  });

  it('stays while it is read, whatever is chosen elsewhere, and goes once it has nothing new to say', async () => {
    const { page } = await visit(the, 'shop-15.example');
    const settings = await openSettings(the.browser);
    const mute = async (site: string) => {
      await importFile(settings, choicesFile({ sites: [{ site, mutedAt: 1 }] }));
      await waitForText(settings, 'choices', site);
    };
    await mute('elsewhere.example');
    await pause(quietMs);
    expect(await findNotice(the.browser, page)).toBeDefined();
    await mute('shop-15.example');
    await isGone(the, page);
    await settings.close();
  });

  it('keeps the size of the browser’s own text where the page has another', async () => {
    const { notice } = await visit(the, 'shop-13.example');
    const size = await notice.evaluate((root) => getComputedStyle(root.querySelector('.title') ?? root.host).fontSize);
    expect(size).toBe('15px');
  });

  it('comes again when a snooze ends, also in a page that stayed open', async () => {
    const { page } = await visit(the, 'shop-14.example');
    const settings = await openSettings(the.browser);
    const mark = { incidentId: 'demo-2026-shop-14-example', revision: 1, readAt: 1, noticeAt: 1 };
    await importFile(settings, choicesFile({ incidents: [{ ...mark, snooze: { untilMs: Date.now() + 6_000 } }] }));
    await waitForText(settings, 'choices', 'shop-14');
    await page.bringToFront();
    await isGone(the, page);
    await the.browser.waitForBadge(page, '');
    await waitForNotice(the.browser, page);
    await the.browser.waitForBadge(page, '1');
    await settings.close();
  });

  it('lies where it covers no control of the page', async () => {
    const { page, notice } = await visit(the, 'shop-5.example');
    const { box } = await look(notice);
    const chat = await page.$eval('#chat', (button) => button.getBoundingClientRect().toJSON() as DOMRect);
    const isApart = box.left + box.width <= chat.left || box.top + box.height <= chat.top;
    expect(isApart).toBe(true);
    const top = await page.evaluate(
      (x, y) => document.elementFromPoint(x, y)?.id,
      chat.left + chat.width / 2,
      chat.top + chat.height / 2,
    );
    expect(top).toBe('chat');
  });

  it('fault 76: ignores presses that are not the user’s', async () => {
    const { page, notice } = await visit(the, 'shop-9.example');
    await notice.evaluate((root) => {
      for (const button of root.querySelectorAll('button')) {
        button.click();
        button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      }
    });
    await page.evaluate(() => {
      const host = document.querySelector('owabi-notice');
      host?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    });
    await pause(quietMs);
    expect(await findNotice(the.browser, page)).toBeDefined();
  });

  it('fault 76: leaves a modal dialog, full screen and print to the page', async () => {
    const { page, notice } = await visit(the, 'shop-6.example');
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await page.click('#yes');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('yes');
    await page.evaluate(() => document.querySelector('dialog')?.close());
    expect((await look(notice)).isVisible).toBe(true);
    await the.browser.ask(page, { print: true });
    expect((await look(notice)).isVisible).toBe(false);
  });

  it('fault 76: is away in full screen and back after it', async () => {
    const { page, notice } = await visit(the, 'shop-7.example');
    await page.evaluate(() => {
      document.querySelector('#screen')?.addEventListener('click', (event) => {
        void (event.currentTarget as HTMLElement).requestFullscreen();
      });
    });
    await page.click('#screen');
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await until(async () => ((await look(notice)).isVisible ? undefined : true), 'it stays over the film');
    await page.evaluate(() => document.exitFullscreen());
    await until(async () => ((await look(notice)).isVisible ? true : undefined), 'it does not come back');
  });

  it('fault 76: fits right-to-left pages and 400 % zoom', async () => {
    const rtl = await visit(the, 'shop-8.example');
    expect(await rtl.notice.evaluate((root) => getComputedStyle(root.querySelector('p') as Element).direction)).toBe(
      'ltr',
    );
    const zoomed = await visit(the, 'shop-10.example');
    // 1280 × 800 at 400 %.
    await zoomed.page.setViewport({ width: 320, height: 200 });
    const { box } = await look(zoomed.notice);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.left + box.width).toBeLessThanOrEqual(320);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.height).toBeLessThanOrEqual(140);
    const fits = await zoomed.notice.evaluate((root) => {
      const letter = root.querySelector('.letter') as HTMLElement;
      return letter.scrollWidth <= letter.clientWidth;
    });
    expect(fits).toBe(true);
  });

  it('waits in a page that nobody sees yet, and then asks again', async () => {
    const front = await the.browser.open('https://clean.example/');
    await front.evaluate(() => {
      document.body.onclick = () => void open('https://shop-11.example/', '_blank');
    });
    const tabId = await the.browser.inExtension(async () => {
      const tab = await browser.tabs.create({ url: 'https://shop-11.example/', active: false });
      return tab.id ?? -1;
    });
    const badgeOf = () => the.browser.inExtension((id) => browser.action.getBadgeText({ tabId: id }), tabId);
    await until(async () => ((await badgeOf()) === '1' ? true : undefined), 'no badge behind');
    await pause(quietMs);
    const shown = await visit(the, 'shop-11.example');
    expect((await look(shown.notice)).text).toContain('shop-11');
    await the.browser.inExtension((id) => browser.tabs.update(id, { active: true }).then(() => undefined), tabId);
    await pause(quietMs);
    const pages = (await shown.page.browser().pages()).filter((page) => page.url() === 'https://shop-11.example/');
    expect(pages).toHaveLength(2);
    const inBoth = await Promise.all(pages.map((page) => page.$('owabi-notice')));
    expect(inBoth.filter(Boolean)).toHaveLength(1);
  });

  it('says nothing in the page for history, and nothing readable for sensitive services', async () => {
    for (const site of ['past.example', 'clinic.example']) {
      const page = await the.browser.open(`https://${site}/`);
      await the.browser.waitForBadge(page, '1');
      await pause(quietMs);
      expect(await findNotice(the.browser, page), site).toBeUndefined();
    }
  });

  it('opens the whole incident', async () => {
    const { page, notice } = await visit(the, 'shop-12.example');
    await press(page, notice, '.open');
    await isGone(the, page);
    const isOpen = () =>
      the.browser.inExtension(async () => {
        const contexts = await browser.runtime.getContexts({});
        return contexts.some(({ documentUrl }) => /\/pages\/(?:popup|library)\//.test(documentUrl ?? '')) || undefined;
      });
    await until(isOpen, 'neither popup nor library opened');
  });
});

const firstDay = [breachOf('first.example'), breachOf('second.example')];
describeInBrowsers(
  'notice, first session',
  { extensionDirOf: productWith('first', firstDay), language: 'ja' },
  (the) => {
    it('comes at most once, in the browser’s language', async () => {
      await until(
        async () =>
          (await the.browser.inExtension(async () => 'gate' in (await browser.storage.local.get('gate')))) || undefined,
        'no gate',
      );
      const { notice } = await visit(the, 'first.example');
      expect((await look(notice)).text).toMatch(/株式会社first-example.*公表/s);
      await pause(quietMs);
      const second = await the.browser.open('https://second.example/');
      await the.browser.waitForBadge(second, '1');
      await pause(quietMs);
      expect(await findNotice(the.browser, second)).toBeUndefined();
    });
  },
);
