// Tells one story in both browsers: opens each with the product, runs the story's tests, closes it.
import { afterAll, beforeAll, describe } from 'vitest';
import {
  type BrowserName,
  type Hosts,
  type LaunchOptions,
  launchBrowser,
  startWeb,
  type TestBrowser,
} from './driver.ts';

/** OWABI_BROWSERS=firefox narrows a run while you work; the whole suite always runs both. */
export const browserNames = (process.env.OWABI_BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];

export interface Stage {
  readonly name: BrowserName;
  /** There from the first test on, not while tests are being defined. */
  readonly browser: TestBrowser;
}

type StageOptions = Omit<LaunchOptions, 'browser' | 'web' | 'extensionDir'> & {
  hosts?: Hosts;
  /** Where the build for a browser lies, when it is not the product's. */
  extensionDirOf?: (name: BrowserName) => string;
};

export function describeInBrowsers(title: string, options: StageOptions, tell: (stage: Stage) => void) {
  describeIn(browserNames, title, options, tell);
}

/** For what Chromium does not have. */
export function describeInFirefox(title: string, options: StageOptions, tell: (stage: Stage) => void) {
  const names = browserNames.filter((name) => name === 'firefox');
  describeIn(names, title, options, tell);
}

function describeIn(names: BrowserName[], title: string, options: StageOptions, tell: (stage: Stage) => void) {
  describe.each(names)(`${title} [%s]`, (name) => {
    let browser: TestBrowser | undefined;
    const { hosts, extensionDirOf, ...rest } = options;
    beforeAll(async () => {
      const web = await startWeb(hosts);
      browser = await launchBrowser({ ...rest, browser: name, web, extensionDir: extensionDirOf?.(name) });
    });
    afterAll(async () => {
      await browser?.close();
      await browser?.web.close();
    });
    tell({
      name,
      get browser() {
        if (!browser) throw new Error('the browser is not open yet: use it inside a test');
        return browser;
      },
    });
  });
}
