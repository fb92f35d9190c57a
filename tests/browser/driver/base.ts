// What both browsers do alike: tabs, badge, helper document. The differences are in chromium.ts and firefox.ts.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Badge, BrowserName, ClosedShadow, LaunchOptions, Popup, TestBrowser, Wishes } from './types.ts';

/** Any file of the package is a document with the extension's APIs; this one runs nothing of ours. */
export const HELPER_PATH = 'manifest.json';

export abstract class BaseBrowser implements TestBrowser {
  abstract readonly name: BrowserName;
  abstract get origin(): string;
  protected browser!: Browser;
  protected helper!: Page;
  /** Profile and extension copy of this browser, removed at close. */
  protected readonly workDir = mkdtempSync(join(tmpdir(), 'owabi-browser-'));
  private readonly tabIds = new WeakMap<Page, number>();

  constructor(protected readonly options: LaunchOptions) {}

  get profileDir(): string {
    return join(this.workDir, 'profile');
  }

  abstract start(extensionDir?: string): Promise<void>;
  abstract openPrivate(address: string): Promise<Page>;
  abstract openPopup(page: Page): Promise<Popup>;
  abstract closedShadow(page: Page, hostSelector: string): Promise<ClosedShadow | undefined>;
  abstract inWorker<Args extends unknown[], Result>(
    fn: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  abstract stopWorker(): Promise<void>;
  abstract isWorkerRunning(): Promise<boolean>;
  abstract workerStarts(): Promise<number>;
  abstract ask(page: Page, wishes: Wishes): Promise<void>;
  abstract update(extensionDir: string): Promise<void>;

  get web() {
    return this.options.web;
  }

  get requests() {
    return this.options.web.requests;
  }

  get closed() {
    return new Promise<void>((resolve) => {
      if (!this.browser.connected) resolve();
      this.browser.once('disconnected', () => resolve());
    });
  }

  /** A page that is not in front draws no frames, which polling waits for unless told a time. */
  protected async newPage(): Promise<Page> {
    const page = await this.browser.newPage();
    const wait = page.waitForFunction.bind(page);
    page.waitForFunction = (script, options, ...args) => wait(script, { polling: 50, ...options }, ...args);
    return page;
  }

  async open(address: string): Promise<Page> {
    const page = await this.newPage();
    await page.goto(address, { waitUntil: 'load' });
    await page.bringToFront();
    return page;
  }

  /** A page kept by the back/forward cache comes back without a load event, which Firefox's driver would wait for. */
  async goBack(page: Page) {
    await page.evaluate(() => void setTimeout(() => history.back()));
  }

  async extensionPage(path: string): Promise<Page> {
    const page = await this.newPage();
    await this.goToOwnPage(page, path);
    return page;
  }

  /** Extension pages report no load event in Firefox, so readiness is asked for. */
  protected async goToOwnPage(page: Page, path: string) {
    await page.goto(`${this.origin}/${path}`, { waitUntil: [] });
    await page.waitForFunction(
      () => location.href !== 'about:blank' && document.readyState === 'complete' && 'browser' in globalThis,
    );
  }

  protected async openHelper() {
    const pages = await this.browser.pages();
    this.helper = pages[0] ?? (await this.newPage());
    await this.goToOwnPage(this.helper, HELPER_PATH);
  }

  /** After an update: the helper went with the old build, the new one is up when its manifest says so. */
  protected async reopenHelper(extensionDir: string) {
    const { version } = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
    this.helper = await this.browser.newPage();
    const isUp = async () => {
      await this.helper.goto(`${this.origin}/${HELPER_PATH}`, { waitUntil: [] });
      return (await this.inExtension(() => browser.runtime.getManifest().version)) === version || undefined;
    };
    await until(() => isUp().catch(() => undefined), `version ${version} never came up`);
  }

  async tabIdOf(page: Page): Promise<number> {
    const known = this.tabIds.get(page);
    if (known !== undefined) return known;
    await page.bringToFront();
    const id = await until(async () => {
      const tab = await this.inExtension(async () => {
        const own = await browser.tabs.getCurrent();
        const [active] = await browser.tabs.query({ active: true, windowId: own?.windowId });
        return active && active.id !== own?.id ? active.id : undefined;
      });
      return tab;
    }, 'the page never became the active tab');
    this.tabIds.set(page, id);
    return id;
  }

  /** A private window is another window than the helper's: its tab is found by being private. */
  protected async rememberPrivateTab(page: Page) {
    if (!this.options.inPrivateWindows) return;
    const tabId = await until(
      () => this.inExtension(async () => (await browser.tabs.query({ active: true })).find((tab) => tab.incognito)?.id),
      'no private tab is visible to the extension',
    );
    this.tabIds.set(page, tabId);
  }

  async badge(page: Page): Promise<Badge> {
    const tabId = await this.tabIdOf(page);
    return this.inExtension(async (id) => {
      const text = await browser.action.getBadgeText({ tabId: id });
      const rgba = await browser.action.getBadgeBackgroundColor({ tabId: id });
      const color = `#${Array.from(rgba as ArrayLike<number>)
        .slice(0, 3)
        .map((part) => part.toString(16).padStart(2, '0'))
        .join('')}`;
      return { text, color };
    }, tabId);
  }

  async waitForBadge(page: Page, text: string, timeoutMs = 10_000): Promise<Badge> {
    let last: Badge | undefined;
    return until(
      async () => {
        last = await this.badge(page);
        return last.text === text ? last : undefined;
      },
      () => `badge reads "${last?.text}", not "${text}", on ${page.url()}`,
      timeoutMs,
    );
  }

  inExtension<Args extends unknown[], Result>(fn: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>> {
    return this.helper.evaluate(fn as (...args: unknown[]) => Result, ...args) as Promise<Awaited<Result>>;
  }

  closeHelper() {
    return this.helper.close();
  }

  /** Stops the worker, and once more where a page's late message has started it again at that very moment. */
  protected async untilStopped(stop: () => Promise<unknown>) {
    const isStopped = async () => !(await this.isWorkerRunning()) || undefined;
    for (let attempt = 0; attempt < 4; attempt++) {
      await stop();
      if (await until(isStopped, '', 3_000).catch(() => false)) return;
    }
    throw new Error('the worker did not stop');
  }

  async restart({ extensionDir, whileClosed }: Parameters<TestBrowser['restart']>[0] = {}) {
    await this.browser.close();
    whileClosed?.(this.workDir);
    await this.start(extensionDir);
  }

  async showAsPhone(page: Page) {
    // Firefox has its finger from a preference: its driver emulates none.
    const hasTouch = this.name === 'chromium' && this.options.isTouch === true;
    await page.setViewport({ width: 360, height: 740, ...(hasTouch && { hasTouch, isMobile: true }) });
  }

  async screenshot(page: Page, path: string) {
    mkdirSync(dirname(path), { recursive: true });
    await page.screenshot({ path: path as `${string}.png` });
  }

  async close() {
    await this.browser.close();
    rmSync(this.workDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Polls every 25 ms until `ask` gives a value; fails with `complaint`. */
export async function until<T>(
  ask: () => Promise<T | undefined> | T | undefined,
  complaint: string | (() => string),
  timeoutMs = 15_000,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const value = await ask();
    if (value !== undefined) return value;
    if (Date.now() > end) throw new Error(typeof complaint === 'string' ? complaint : complaint());
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
