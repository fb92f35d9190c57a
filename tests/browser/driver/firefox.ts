// Firefox through WebDriver BiDi, with system access where the extension's own life (event page, popup) is meant.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import manifest from '../../../manifest.json' with { type: 'json' };
import { findBrowser } from '../../setup/find-browsers.mjs';
import { BaseBrowser, until } from './base.ts';
import { packExtension } from './extension-copy.ts';
import { type Bidi, bidiOf, callInChrome, callOnClosedShadow, findClosedShadow } from './firefox-bidi.ts';
import { firefoxPrefs } from './firefox-prefs.ts';
import type { ClosedShadow, Popup, Wishes } from './types.ts';

const ID = manifest.browser_specific_settings.gecko.id;
const UUID = '0a0b1c0d-2011-4608-8a0b-10070520a0b1';

export class FirefoxBrowser extends BaseBrowser {
  readonly name = 'firefox';
  readonly origin = `moz-extension://${UUID}`;
  private bidi!: Bidi;

  async start(extensionDir = this.options.extensionDir ?? 'dist/firefox') {
    const { web, language = 'en', colorScheme = 'light', isVisible } = this.options;
    const profile = this.profileDir;
    packExtension(extensionDir, join(profile, 'extensions', `${ID}.xpi`));
    // Forget the last look at the package, so that another build in its place is noticed.
    rmSync(join(profile, 'startupCache'), { recursive: true, force: true });
    this.browser = await launch({
      browser: 'firefox',
      executablePath: required(findBrowser('firefox')),
      headless: !isVisible,
      acceptInsecureCerts: true,
      userDataDir: profile,
      defaultViewport: isVisible ? null : { width: 1280, height: 800 },
      protocolTimeout: 120_000,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        ...firefoxPrefs({ web, language, colorScheme, extensionId: ID, uuid: UUID }),
        ...(this.options.isForgetful && { 'browser.privatebrowsing.autostart': true }),
        ...(this.options.isTouch && { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1 }),
      },
    });
    this.bidi = bidiOf(this.browser);
    if (this.options.inPrivateWindows) await this.allowInPrivateWindows();
    await this.countStarts();
    await this.openHelper();
  }

  async openPrivate(address: string): Promise<Page> {
    const before = new Set(await this.browser.pages());
    await this.inChrome(`openTrustedLinkIn(${JSON.stringify(address)}, 'window', { private: true })`);
    const page = await until(async () => {
      const pages = await this.browser.pages();
      return pages.find((one) => !before.has(one) && one.url() === new URL(address).href);
    }, 'the private window has no page');
    await this.rememberPrivateTab(page);
    return page;
  }

  async openPopup(page: Page): Promise<Popup> {
    await this.tabIdOf(page);
    await page.bringToFront();
    await this.inExtension(() => {
      for (const view of browser.extension.getViews({ type: 'popup' })) view.close();
    });
    await until(() => this.popupCount(0), 'an earlier popup stays open');
    await this.inExtension(() => browser.action.openPopup());
    await until(() => this.popupCount(1), 'the popup did not open');
    return this.popup();
  }

  private popupCount(wanted: number): Promise<true | undefined> {
    return this.inExtension(
      (count) => (browser.extension.getViews({ type: 'popup' }).length === count ? true : undefined),
      wanted,
    );
  }

  /** The popup lives in the helper's process, so the helper reaches its window; no page handle exists for it. */
  private popup(): Popup {
    const inPopup = <Args extends unknown[], Result>(fn: (...args: Args) => Result, ...args: Args) =>
      this.helper.evaluate(
        inWindow("browser.extension.getViews({ type: 'popup' })[0]", fn.toString(), args),
      ) as Promise<Awaited<Result>>;
    return {
      evaluate: inPopup,
      text: (selector = 'body') =>
        inPopup((wanted) => {
          const element = document.querySelector<HTMLElement>(wanted);
          if (!element) throw new Error(`no ${wanted} in the popup`);
          return element.innerText;
        }, selector),
      waitForSelector: async (selector) => {
        await until(
          () => inPopup((wanted) => (document.querySelector(wanted) ? true : undefined), selector),
          `no ${selector} in the popup`,
        );
      },
      click: (selector) =>
        inPopup((wanted) => {
          const element = document.querySelector<HTMLElement>(wanted);
          if (!element) throw new Error(`no ${wanted} in the popup`);
          element.click();
        }, selector),
      screenshot: async (path) => {
        const data = await this.inChrome<string>(SNAPSHOT_OF_POPUP);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, Buffer.from(data.slice(data.indexOf(',') + 1), 'base64'));
      },
      close: async () => {
        await inPopup(() => window.close());
        await until(() => this.popupCount(0), 'the popup did not close');
      },
    };
  }

  async closedShadow(page: Page, hostSelector: string): Promise<ClosedShadow | undefined> {
    const found = await findClosedShadow(this.bidi, page, hostSelector);
    if (!found) return undefined;
    return { evaluate: (fn, ...args) => callOnClosedShadow(this.bidi, page, found, fn.toString(), args) };
  }

  inWorker<Args extends unknown[], Result>(fn: (...args: Args) => Result, ...args: Args) {
    return this.helper.evaluate(inWindow('await browser.runtime.getBackgroundPage()', fn.toString(), args)) as Promise<
      Awaited<Result>
    >;
  }

  async ask(page: Page, { forcedColors = false, reducedMotion = false, print = false }: Wishes) {
    await this.inChrome(`{
      Services.prefs.setIntPref('browser.display.document_color_use', ${forcedColors ? 2 : 0});
      Services.prefs.setIntPref('ui.prefersReducedMotion', ${reducedMotion ? 1 : 0});
      gBrowser.selectedBrowser.browsingContext.mediumOverride = '${print ? 'print' : ''}';
    }`);
    await page.waitForFunction(
      (...wanted) =>
        ['(forced-colors: active)', '(prefers-reduced-motion: reduce)', 'print'].every(
          (query, i) => matchMedia(query).matches === wanted[i],
        ),
      { polling: 50 },
      forcedColors,
      reducedMotion,
      print,
    );
  }

  async update(extensionDir: string) {
    const xpi = join(this.workDir, 'update.xpi');
    packExtension(extensionDir, xpi);
    await this.inChrome(`(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
      file.initWithPath(${JSON.stringify(xpi)});
      await (await AddonManager.getInstallForFile(file)).install();
    })()`);
    await this.reopenHelper(extensionDir);
  }

  async stopWorker() {
    await this.untilStopped(() => this.inChrome(`${EXTENSION}.terminateBackground()`));
  }

  async isWorkerRunning() {
    return (await this.inChrome<string>(`${EXTENSION}.backgroundState`)) !== 'stopped';
  }

  workerStarts() {
    return this.inChrome<number>('globalThis.owabiStarts');
  }

  private async countStarts() {
    await this.inChrome(`(() => {
      const extension = ${EXTENSION};
      globalThis.owabiStarts = extension.backgroundState === 'stopped' ? 0 : 1;
      extension.on('start-background-script', () => { globalThis.owabiStarts += 1; });
    })()`);
  }

  private async allowInPrivateWindows() {
    await this.inChrome(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await ExtensionPermissions.add('${ID}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await (await AddonManager.getAddonByID('${ID}')).reload();
    })()`);
  }

  private inChrome<T = void>(expression: string): Promise<T> {
    return callInChrome<T>(this.bidi, expression);
  }
}

const EXTENSION = `WebExtensionPolicy.getByID('${ID}').extension`;

const SNAPSHOT_OF_POPUP = `(async () => {
  const view = document.querySelector('browser[webextension-view-type=popup]');
  const bitmap = await view.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL();
})()`;

/** An expression that runs a function as if it stood in another window of the same process. */
function inWindow(windowExpression: string, fn: string, args: unknown[]): string {
  return `(async () => {
    const window = ${windowExpression};
    const { document, location, indexedDB, localStorage, matchMedia, getComputedStyle, fetch, Element, Event } = window;
    const self = window, globalThis = window, caches = window.caches;
    return await (${fn})(...${JSON.stringify(args)});
  })()`;
}

function required(path: string | undefined): string {
  if (!path) throw new Error('Firefox was not found: run `npm run setup`, or set FIREFOX to its path');
  return path;
}
