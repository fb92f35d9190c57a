// Opens one of the two browsers with the built extension in it. How to write a story: README.md beside this file.
import { ChromiumBrowser } from './driver/chromium.ts';
import { FirefoxBrowser } from './driver/firefox.ts';
import type { LaunchOptions, TestBrowser } from './driver/types.ts';

export type { Badge, BrowserName, ClosedShadow, LaunchOptions, Popup, TestBrowser } from './driver/types.ts';
export { type Handler, type Hosts, sendHtml, startWeb, type Web } from './driver/web.ts';

export async function launchBrowser(options: LaunchOptions): Promise<TestBrowser> {
  const browser = options.browser === 'chromium' ? new ChromiumBrowser(options) : new FirefoxBrowser(options);
  await browser.start();
  return browser;
}
