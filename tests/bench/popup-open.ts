// The popup from the wish to open it to its largest paint, with the worker stopped, beside an empty popup.
// npm run bench -- popup-open [--rounds 15] [--browsers chromium,firefox]
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import manifest from '../../manifest.json' with { type: 'json' };
import { until } from '../browser/driver/base.ts';
import { type BrowserName, launchBrowser, startWeb, type TestBrowser } from '../browser/driver.ts';
import { breachOf, productWith } from '../browser/page-stage.ts';
import { medianOf, percentileOf } from './percentile.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '15' }, browsers: { type: 'string', default: 'chromium,firefox' } },
});

for (const name of values.browsers.split(',') as BrowserName[]) {
  const ours = await open(name, productWith('bench-popup', [breachOf('shop.example', { sensitive: true })])(name));
  await until(
    async () => (await ours.inExtension(async () => 'gate' in (await browser.storage.local.get('gate')))) || undefined,
    'no gate',
  );
  const empty = await open(name, emptyPopup(name));
  const ourTimes: number[] = [];
  const emptyTimes: number[] = [];
  for (let round = 0; round < Number(values.rounds); round++) {
    ourTimes.push(await measure(ours));
    emptyTimes.push(await measure(empty));
  }
  const show = (times: number[]) =>
    `${medianOf(times).toFixed(0)} (p50) ${percentileOf(times, 95).toFixed(0)} (p95) ms`;
  console.log(
    `${name}, worker stopped, ${values.rounds} pairs: ours ${show(ourTimes)}, empty popup ${show(emptyTimes)}, ` +
      `p50 ratio ${(medianOf(ourTimes) / medianOf(emptyTimes)).toFixed(2)}`,
  );
  for (const one of [ours, empty]) {
    await one.close();
    await one.web.close();
  }
}

async function open(name: BrowserName, extensionDir: string): Promise<TestBrowser> {
  const web = await startWeb({ 'shop.example': '<!doctype html><title>x</title><h1>Shop</h1>' });
  return launchBrowser({ browser: name, web, extensionDir });
}

async function measure(one: TestBrowser): Promise<number> {
  const page = await one.open('https://shop.example/');
  await one.tabIdOf(page);
  // What the page and the popup before it still had to tell the worker.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  if (await one.isWorkerRunning()) await one.stopWorker();
  const askedAt = Date.now();
  const popup = await one.openPopup(page);
  // The last candidate is the largest text that was painted: for ours the whole letter, not its frame.
  const paintedAt = await popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let last = 0;
        // `window`, since in Firefox the driver reaches the popup's window from another document.
        new window.PerformanceObserver((list) => {
          for (const entry of list.getEntries()) last = entry.startTime;
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        setTimeout(() => resolve(window.performance.timeOrigin + last), 600);
      }),
  );
  await popup.close();
  await page.close();
  return paintedAt - askedAt;
}

/** The least that any popup can be. */
function emptyPopup(name: BrowserName): string {
  const folder = `out/bench/empty-popup-${name}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}/popup`, { recursive: true });
  const { gecko } = manifest.browser_specific_settings;
  const own = {
    manifest_version: 3,
    name: 'empty popup',
    version: '1.0',
    action: { default_popup: 'popup/index.html' },
    background: name === 'chromium' ? { service_worker: 'worker.js' } : { scripts: ['worker.js'] },
    ...(name === 'firefox' && { browser_specific_settings: { gecko } }),
  };
  writeFileSync(`${folder}/manifest.json`, JSON.stringify(own));
  writeFileSync(`${folder}/worker.js`, '');
  writeFileSync(
    `${folder}/popup/index.html`,
    '<!doctype html><meta charset="utf-8"><title>x</title><p>Nothing here.</p>',
  );
  return folder;
}
