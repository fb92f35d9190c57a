// The page's own path in real browsers: keys read and asked in a clean page, and navigation to badge with the worker stopped.
// npm run bench -- page-path [--rounds 30] [--browsers chromium,firefox]
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import manifest from '../../manifest.json' with { type: 'json' };
import { buildGate } from '../../src/gate/build-gate.ts';
import { until } from '../browser/driver/base.ts';
import { type BrowserName, launchBrowser, sendHtml, startWeb, type TestBrowser } from '../browser/driver.ts';
import { breachOf, productWith } from '../browser/page-stage.ts';
import { medianOf, percentileOf } from './percentile.ts';
import { inventSites } from './sites.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '30' }, browsers: { type: 'string', default: 'chromium,firefox' } },
});
const rounds = Number(values.rounds);
const controls = 'out/bench/controls';
rmSync(controls, { recursive: true, force: true });

for (const [mode, folder] of [
  ['chrome', 'dist/chrome'],
  ['firefox', 'dist/firefox'],
] as const) {
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--mode', mode, '--logLevel', 'error'], {
    env: { ...process.env, NODE_ENV: 'production', OWABI_OUT: folder },
    stdio: 'ignore',
  });
}
await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  build: {
    outDir: `${controls}/scripts`,
    lib: { entry: 'tests/bench/page-steps.ts', formats: ['iife'], name: 'steps', fileName: () => 'steps.js' },
  },
});

for (const name of values.browsers.split(',') as BrowserName[]) {
  await printSteps(name);
  await printBadgeTimes(name);
}

/** An extension of two small scripts beside our own manifest's identity, so that the same driver can open it. */
function controlExtension(name: BrowserName, kind: string, content: string, worker: string): string {
  const folder = `${controls}/${kind}-${name}`;
  mkdirSync(folder, { recursive: true });
  const { gecko } = manifest.browser_specific_settings;
  const background = name === 'chromium' ? { service_worker: 'worker.js' } : { scripts: ['worker.js'] };
  const own = {
    manifest_version: 3,
    name: kind,
    version: '1.0',
    permissions: ['storage'],
    background,
    content_scripts: [{ matches: ['https://*/*'], js: ['content.js'], run_at: 'document_start' }],
    ...(name === 'firefox' && { browser_specific_settings: { gecko } }),
  };
  writeFileSync(`${folder}/manifest.json`, JSON.stringify(own));
  if (content.endsWith('.js')) cpSync(content, `${folder}/content.js`);
  else writeFileSync(`${folder}/content.js`, content);
  writeFileSync(`${folder}/worker.js`, worker);
  return folder;
}

async function open(name: BrowserName, extensionDir: string): Promise<TestBrowser> {
  const isolated = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
  const web = await startWeb({
    // Clocks of isolated pages are finer: 5 µs where others get 100.
    'steps.example': (_request, response) =>
      sendHtml(response, '<!doctype html><title>x</title><h1>Page</h1>', isolated),
    'shop.example': '<!doctype html><title>x</title><h1>Shop</h1>',
  });
  return launchBrowser({ browser: name, web, extensionDir });
}

async function close(browser: TestBrowser): Promise<void> {
  await browser.close();
  await browser.web.close();
}

/** Start of the script, keys read, answer: our modules in a script that writes the times down. */
async function printSteps(name: BrowserName): Promise<void> {
  const opened = await open(name, controlExtension(name, 'steps', `${controls}/scripts/steps.js`, ''));
  const texts = Object.fromEntries(buildGate(inventSites(100_000)));
  await opened.inExtension((items) => browser.storage.local.set(items), texts);
  for (const worker of ['running', 'stopped'] as const) {
    const reads: number[] = [];
    const asks: number[] = [];
    const starts: number[] = [];
    const page = await opened.open('https://steps.example/');
    for (let round = 0; round < rounds; round++) {
      if (worker === 'running') await opened.inWorker(() => undefined);
      else if (await opened.isWorkerRunning()) await opened.stopWorker();
      await page.goto(`https://steps.example/${round}`);
      const [start = 0, read = 0, ask = 0] = await until(
        async () => (await page.evaluate(() => document.documentElement.dataset.steps))?.split(' ').map(Number),
        'the script wrote nothing down',
      );
      starts.push(start);
      reads.push(read);
      asks.push(ask);
    }
    console.log(
      `${name}, worker ${worker}: script starts ${show(starts)} ms after navigation; one read of its keys ${show(reads)} ms; ` +
        `keys read → answer p50 ${medianOf(asks).toFixed(3)}, mean ${(asks.reduce((a, b) => a + b, 0) / asks.length).toFixed(3)} ms`,
    );
  }
  await close(opened);
}

/** Our badge against the least that any message costs: navigation to the answer of a worker that does nothing. */
async function printBadgeTimes(name: BrowserName): Promise<void> {
  const ours = await open(name, productWith('bench', [breachOf('shop.example', { sensitive: true })])(name));
  const control = await open(
    name,
    controlExtension(
      name,
      'message',
      `(globalThis.browser ?? chrome).runtime.sendMessage(1).then(() => { document.documentElement.dataset.answerMs = performance.now(); });`,
      `(globalThis.browser ?? chrome).runtime.onMessage.addListener((message, sender, answer) => { answer(1); });`,
    ),
  );
  await until(
    async () => (await ours.inExtension(async () => 'gate' in (await browser.storage.local.get('gate')))) || undefined,
    'no gate',
  );
  const badge: number[] = [];
  const message: number[] = [];
  const ourPage = await ours.open('https://clean.example/');
  const controlPage = await control.open('https://clean.example/');
  const tabId = await ours.tabIdOf(ourPage);
  for (let round = 0; round < rounds; round++) {
    await ourPage.goto('about:blank');
    if (await ours.isWorkerRunning()) await ours.stopWorker();
    const shownAt = ours.inExtension(
      async (id, isTimed) => {
        const end = Date.now() + 10_000;
        while ((await browser.action.getBadgeText({ tabId: id })) !== '1' && Date.now() < end) {
          // In a tab behind, Firefox lets one timer fire each second; there the question itself takes long enough.
          if (isTimed) await new Promise((resolve) => setTimeout(resolve, 3));
        }
        return performance.timeOrigin + performance.now();
      },
      tabId,
      name === 'chromium',
    );
    await ourPage.goto(`https://shop.example/${round}`);
    badge.push((await shownAt) - (await ourPage.evaluate(() => performance.timeOrigin)));
    await controlPage.goto('about:blank');
    if (await control.isWorkerRunning()) await control.stopWorker();
    await controlPage.goto(`https://shop.example/${round}`);
    message.push(
      await until(
        async () => Number(await controlPage.evaluate(() => document.documentElement.dataset.answerMs)) || undefined,
        'no answer',
      ),
    );
  }
  console.log(
    `${name}, worker stopped, ${rounds} pairs: navigation → badge ${show(badge)} ms; navigation → answer of an empty worker ${show(message)} ms; ` +
      `p50 ratio ${(medianOf(badge) / medianOf(message)).toFixed(2)}`,
  );
  await close(ours);
  await close(control);
}

function show(times: readonly number[]): string {
  return `${medianOf(times).toFixed(1)} (p50) ${percentileOf(times, 95).toFixed(1)} (p95)`;
}
