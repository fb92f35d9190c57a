// Chromium through DevTools: the real toolbar popup, the real service worker, the real badge.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Browser, launch, type Page, type Target } from 'puppeteer-core';
import { findBrowser } from '../../setup/find-browsers.mjs';
import { BaseBrowser, until } from './base.ts';
import { copyExtension } from './extension-copy.ts';
import type { ClosedShadow, Popup, Wishes } from './types.ts';
import { pinIcon } from './visible-chromium.ts';

export class ChromiumBrowser extends BaseBrowser {
  readonly name = 'chromium';
  private id = '';
  private starts = 0;

  get origin() {
    return `chrome-extension://${this.id}`;
  }

  async start(extensionDir = this.options.extensionDir ?? 'dist/chrome') {
    const { web, language = 'en', colorScheme = 'light', isVisible } = this.options;
    const copy = join(this.workDir, 'extension');
    copyExtension(extensionDir, copy);
    if (isVisible) pinIcon(this.profileDir, copy);
    this.browser = await launch({
      executablePath: required(findBrowser('chromium')),
      headless: !isVisible,
      ...(isVisible && { ignoreDefaultArgs: ['--enable-automation'] }),
      pipe: true,
      enableExtensions: true,
      acceptInsecureCerts: true,
      userDataDir: this.profileDir,
      defaultViewport: isVisible ? null : { width: 1280, height: 800 },
      env: { ...process.env, LANGUAGE: language },
      protocolTimeout: 120_000,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--ignore-certificate-errors',
        `--lang=${language}`,
        colorScheme === 'dark' ? '--force-dark-mode' : '--disable-features=WebContentsForceDark',
        `--host-resolver-rules=${[`MAP *:80 127.0.0.1:${web.httpPort}`, `MAP *:443 127.0.0.1:${web.httpsPort}`].join(
          ',',
        )}`,
        '--disable-features=HttpsUpgrades,HttpsFirstBalancedMode,HttpsFirstBalancedModeAutoEnable',
      ],
    });
    this.starts = 0;
    this.browser.on('targetcreated', (target) => {
      if (target.type() === 'service_worker' && target.url().startsWith('chrome-extension:')) this.starts += 1;
    });
    this.id = await loadExtension(this.browser, copy, this.options.inPrivateWindows ?? false);
    await this.openHelper();
  }

  async openPrivate(address: string): Promise<Page> {
    const before = new Set(this.browser.targets());
    await this.inExtension(async (url) => void (await browser.windows.create({ incognito: true, url })), address);
    const target = await this.browser.waitForTarget((t) => !before.has(t) && t.url() === new URL(address).href);
    const page = await target.page();
    if (!page) throw new Error('the private window has no page');
    await this.rememberPrivateTab(page);
    return page;
  }

  async openPopup(page: Page): Promise<Popup> {
    await this.tabIdOf(page);
    await page.bringToFront();
    const before = new Set(this.browser.targets());
    await this.inExtension(() => browser.action.openPopup());
    const target = await this.browser.waitForTarget((t) => !before.has(t) && t.url().includes('/popup/'));
    return popupOf(await target.asPage());
  }

  async closedShadow(page: Page, hostSelector: string): Promise<ClosedShadow | undefined> {
    const session = await page.createCDPSession();
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: hostSelector });
    if (!nodeId) return undefined;
    const { node } = await session.send('DOM.describeNode', { nodeId, depth: 1, pierce: true });
    const shadow = node.shadowRoots?.[0];
    if (!shadow) return undefined;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    return {
      async evaluate(fn, ...args) {
        const answer = await session.send('Runtime.callFunctionOn', {
          objectId: object.objectId,
          functionDeclaration: `function (...args) { return (${fn.toString()})(this, ...args); }`,
          arguments: args.map((value) => ({ value })),
          returnByValue: true,
          awaitPromise: true,
        });
        if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? 'it threw');
        return answer.result.value;
      },
    };
  }

  async inWorker<Args extends unknown[], Result>(
    fn: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    if (!this.workerTarget()) {
      const session = await this.helper.createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.startWorker', { scopeURL: `${this.origin}/` });
      await session.detach();
    }
    const target = await until(() => this.workerTarget(), 'the worker did not start');
    const worker = await target.worker();
    if (!worker) throw new Error('the worker went away');
    // Just after a start the extension's APIs may not be there yet.
    await until(
      () => worker.evaluate(() => ('browser' in globalThis && browser.runtime?.id ? true : undefined)),
      'the worker has no extension API',
    );
    return (await worker.evaluate(fn as (...args: unknown[]) => Result, ...args)) as Awaited<Result>;
  }

  async ask(page: Page, { forcedColors, reducedMotion, print }: Wishes) {
    const session = await page.createCDPSession();
    const features = [
      { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
    ];
    await session.send('Emulation.setEmulatedMedia', { features, media: print ? 'print' : '' });
  }

  async update(extensionDir: string) {
    const copy = join(this.workDir, 'extension');
    copyExtension(extensionDir, copy);
    await loadExtension(this.browser, copy, this.options.inPrivateWindows ?? false);
    await this.reopenHelper(extensionDir);
  }

  async stopWorker() {
    await this.untilStopped(async () => {
      const worker = await this.workerTarget()?.worker();
      await worker?.close();
    });
  }

  async isWorkerRunning() {
    return this.workerTarget() !== undefined;
  }

  async workerStarts() {
    return this.starts;
  }

  private workerTarget(): Target | undefined {
    return this.browser.targets().find((t) => t.type() === 'service_worker' && t.url().startsWith(this.origin));
  }
}

async function loadExtension(browser: Browser, path: string, enableInIncognito: boolean): Promise<string> {
  const session = await browser.target().createCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path, enableInIncognito });
  await session.detach();
  return id;
}

function popupOf(page: Page): Popup {
  return {
    evaluate: (fn, ...args) => page.evaluate(fn as (...args: unknown[]) => never, ...args),
    text: (selector = 'body') => page.$eval(selector, (element) => (element as HTMLElement).innerText),
    waitForSelector: async (selector) => void (await page.waitForSelector(selector)),
    click: (selector) => page.click(selector),
    async screenshot(path) {
      mkdirSync(dirname(path), { recursive: true });
      // Without a display the scroll bar has its room but is not drawn: the picture ends before it.
      const box = await page.evaluate(() => ({ width: document.body.offsetWidth, height: innerHeight }));
      await page.screenshot({ path: path as `${string}.png`, clip: { x: 0, y: 0, ...box } });
    },
    close: () => page.close(),
  };
}

function required(path: string | undefined): string {
  if (!path) throw new Error('Chromium was not found: run `npm run setup`, or set CHROMIUM to its path');
  return path;
}
