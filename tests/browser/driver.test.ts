// The driver itself: what every other story takes for granted, in both browsers.
import { expect, it } from 'vitest';
import { describeInBrowsers } from './describe-in-browsers.ts';

const shadowPage = `<!doctype html><html><body><script>
  const host = document.body.appendChild(document.createElement('x-host'));
  host.attachShadow({ mode: 'closed' }).append('inside');
</script></body></html>`;

describeInBrowsers('driver', { hosts: { 'shop.example': '<h1>Shop</h1>', 'shadow.example': shadowPage } }, (the) => {
  it('opens any host over https, notes the request, and finds the tab', async () => {
    const page = await the.browser.open('https://shop.example/basket?x=1');
    expect(await page.$eval('h1', (h) => h.textContent)).toBe('Shop');
    expect(the.browser.requests.some((r) => r.host === 'shop.example' && r.path === '/basket?x=1' && r.isTls)).toBe(
      true,
    );
    expect(await the.browser.tabIdOf(page)).toBeGreaterThan(0);
    const plain = await the.browser.open('http://plain.example/');
    expect(await plain.title()).toBe('plain.example');
    expect(await the.browser.tabIdOf(plain)).not.toBe(await the.browser.tabIdOf(page));
  });

  it('reads the badge and its colour', async () => {
    const page = await the.browser.open('https://badge.example/');
    const tabId = await the.browser.tabIdOf(page);
    await the.browser.inExtension(async (id) => {
      await browser.action.setBadgeText({ tabId: id, text: '7' });
      await browser.action.setBadgeBackgroundColor({ tabId: id, color: '#123456' });
    }, tabId);
    expect(await the.browser.waitForBadge(page, '7')).toEqual({ text: '7', color: '#123456' });
  });

  it('opens the real popup and closes it', async () => {
    const page = await the.browser.open('https://popup.example/');
    const popup = await the.browser.openPopup(page);
    expect(await popup.evaluate(() => location.pathname)).toBe('/src/pages/popup/index.html');
    await popup.close();
  });

  it('stops the worker, leaves it asleep while looking, and wakes it to work', async () => {
    await the.browser.inWorker(() => undefined);
    await the.browser.stopWorker();
    const starts = await the.browser.workerStarts();
    expect(await the.browser.isWorkerRunning()).toBe(false);
    expect(await the.browser.inExtension(() => browser.runtime.id)).toBeTruthy();
    expect(await the.browser.isWorkerRunning()).toBe(false);
    expect(await the.browser.inWorker(() => browser.runtime.id)).toBeTruthy();
    expect(await the.browser.workerStarts()).toBe(starts + 1);
  });

  it('reaches into a closed shadow root', async () => {
    const page = await the.browser.open('https://shadow.example/');
    const shadow = await the.browser.closedShadow(page, 'x-host');
    expect(await shadow?.evaluate((root, more) => root.textContent + more, '!')).toBe('inside!');
    expect(await the.browser.closedShadow(page, 'body')).toBeUndefined();
  });

  it('keeps the profile over a restart', async () => {
    await the.browser.inExtension(() => browser.storage.local.set({ kept: 1 }));
    await the.browser.restart();
    expect(await the.browser.inExtension(() => browser.storage.local.get('kept'))).toEqual({ kept: 1 });
    await the.browser.open('https://after.example/');
  });
});

describeInBrowsers('driver, other tongue', { language: 'ja', colorScheme: 'dark', inPrivateWindows: true }, (the) => {
  it('speaks Japanese in the dark', async () => {
    const page = await the.browser.extensionPage('src/pages/welcome/index.html');
    expect(await page.evaluate(() => browser.i18n.getUILanguage())).toMatch(/^ja/);
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  });

  it('opens a private window where the extension is allowed', async () => {
    const page = await the.browser.openPrivate('https://private.example/');
    expect(await page.title()).toBe('private.example');
    expect(await the.browser.inExtension(() => browser.extension.isAllowedIncognitoAccess())).toBe(true);
  });
});
