// What a story may do with a browser: the same words for Chromium and Firefox.
import type { Page } from 'puppeteer-core';
import type { LoggedRequest, Web } from './web.ts';

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  browser: BrowserName;
  /** Pages by host, or a web already started with `startWeb`. */
  web: Web;
  /** The built extension, a folder or a zip; `dist/chrome` or `dist/firefox` when absent. */
  extensionDir?: string;
  /** Language of the browser's own interface. English when absent. */
  language?: 'ja' | 'en';
  colorScheme?: 'light' | 'dark';
  /** A finger is the pointer, as on a phone. */
  isTouch?: boolean;
  /** Allow the extension in private windows, as a user does by hand. */
  inPrivateWindows?: boolean;
  /** Firefox told never to remember history: every window is a private one. */
  isForgetful?: boolean;
  /** With a visible window, for `npm start`. */
  isVisible?: boolean;
}

export interface Badge {
  text: string;
  /** "#c8372d"; meaningless while text is empty. */
  color: string;
}

export interface Wishes {
  forcedColors?: boolean;
  reducedMotion?: boolean;
  /** Styles as on paper. */
  print?: boolean;
}

/** The toolbar popup as it really opened. Functions run in its document. */
export interface Popup {
  evaluate<Args extends unknown[], Result>(fn: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>;
  /** Visible text of the first match (of the whole body when absent). */
  text(selector?: string): Promise<string>;
  waitForSelector(selector: string): Promise<void>;
  click(selector: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** A shadow root that page scripts cannot reach, opened by the debugger. */
export interface ClosedShadow {
  evaluate<Args extends unknown[], Result>(
    fn: (root: ShadowRoot, ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
}

export interface TestBrowser {
  readonly name: BrowserName;
  readonly web: Web;
  readonly requests: LoggedRequest[];
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** Where the browser keeps the user's data: written out for certain only after `restart`. */
  readonly profileDir: string;
  /** A new tab in front, loaded. */
  open(address: string): Promise<Page>;
  /** One step back in history, also to a page kept whole by the back/forward cache. */
  goBack(page: Page): Promise<void>;
  openPrivate(address: string): Promise<Page>;
  /** A page of the extension in a tab, by its path in the package: `src/pages/library/index.html#…`. */
  extensionPage(path: string): Promise<Page>;
  tabIdOf(page: Page): Promise<number>;
  badge(page: Page): Promise<Badge>;
  /** Polls until the badge of the page's tab reads `text`; fails with what it read last. */
  waitForBadge(page: Page, text: string, timeoutMs?: number): Promise<Badge>;
  /** Brings the page to the front and opens the real toolbar popup over it. */
  openPopup(page: Page): Promise<Popup>;
  /** The closed shadow root of the first element that matches; undefined when none has one. */
  closedShadow(page: Page, hostSelector: string): Promise<ClosedShadow | undefined>;
  /** Runs in a bare document of the extension: every extension API, and the worker stays asleep. */
  inExtension<Args extends unknown[], Result>(fn: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>;
  /** Runs in the worker (Chromium) or the event page (Firefox), waking it where it sleeps. */
  inWorker<Args extends unknown[], Result>(fn: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>;
  /** Kills the worker, as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  isWorkerRunning(): Promise<boolean>;
  /** How often the worker started since launch (or the last restart). */
  workerStarts(): Promise<number>;
  /** Closes and opens the browser on the same profile; with another build when `extensionDir` is given. `whileClosed` gets the folder that holds the profile. */
  restart(options?: { extensionDir?: string; whileClosed?: (folder: string) => void }): Promise<void>;
  /** Puts another build in place while pages stay open, as the browser's own update does. */
  update(extensionDir: string): Promise<void>;
  /** A phone's width; with `isTouch` a finger as well. */
  showAsPhone(page: Page): Promise<void>;
  /** What the reader's system asks of pages: in Chromium of this page, in Firefox of all, until asked otherwise. */
  ask(page: Page, wishes: Wishes): Promise<void>;
  screenshot(page: Page, path: string): Promise<void>;
  /** Leaves the tabs to a person: `badge`, `inExtension` and the like work no more. */
  closeHelper(): Promise<void>;
  /** Settles when the browser is gone, whoever closed it. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}
