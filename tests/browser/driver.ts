// Opens one of the two browsers with the built extension in it. How to write a story: README.md beside this file.
import { ChromiumBrowser } from './driver/chromium.ts';
import { FirefoxBrowser } from './driver/firefox.ts';
import type { LaunchOptions, TestBrowser } from './driver/types.ts';

export type { Badge, BrowserName, ClosedShadow, LaunchOptions, Popup, TestBrowser, Wishes } from './driver/types.ts';
export { type Handler, type Hosts, sendHtml, startWeb, type Web } from './driver/web.ts';

export async function launchBrowser(options: LaunchOptions): Promise<TestBrowser> {
  const browser = options.browser === 'chromium' ? new ChromiumBrowser(options) : new FirefoxBrowser(options);
  await browser.start();
  await letWelcomeOpen(browser);
  return browser;
}

/** After an install the welcome page opens in front, whenever it is ready: a story begins once it is there. */
async function letWelcomeOpen(test: TestBrowser) {
  if (!(await test.inExtension(() => 'background' in browser.runtime.getManifest()))) return;
  const end = Date.now() + 8_000;
  while (Date.now() < end && (await test.inExtension(async () => (await browser.tabs.query({})).length)) < 2)
    await new Promise((resolve) => setTimeout(resolve, 50));
}
