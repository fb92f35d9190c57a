// What an extension costs a page that it has nothing to say about: interleaved loads, one Chromium each, paired differences.
// npm run bench -- page-load [--loads 60] [--worker running] [--extension name=folder …]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { buildGate } from '../../src/gate/build-gate.ts';
import { findBrowser } from '../setup/find-browsers.mjs';
import { cpuMsOf } from './browser-cpu.ts';
import { medianOf, medianWithInterval } from './percentile.ts';
import { inventSites } from './sites.ts';

const { values } = parseArgs({
  options: {
    loads: { type: 'string', default: '60' },
    worker: { type: 'string', default: 'stopped' },
    extension: { type: 'string', multiple: true, default: [] },
  },
});
const loads = Number(values.loads);
/** Extensions go on working after the load event: this much of it counts as the page's. */
const AFTER_LOAD_MS = 400;
const WARM_UP_ROUNDS = 4;

interface Config {
  name: string;
  folder?: string;
}
interface Load {
  loadMs: number;
  paintMs: number;
  cpuMs: number;
}
interface Running extends Config {
  browser: Browser;
  page: Page;
  profile: string;
  starts: number;
  loads: Load[];
}

const product = 'out/bench/chrome';
execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--mode', 'chrome', '--logLevel', 'error'], {
  env: { ...process.env, NODE_ENV: 'production', OWABI_OUT: product },
});
const configs: Config[] = [
  { name: 'none' },
  // The same again: what differs between these two is noise.
  { name: 'none again' },
  { name: 'owabi', folder: product },
  ...values.extension.map((pair) => ({ name: pair.split('=')[0] ?? '', folder: pair.slice(pair.indexOf('=') + 1) })),
];

const server = createServer((request, response) => {
  const [type, body] = answerTo(request.url ?? '/');
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
});
await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;

const running: Running[] = [];
for (const config of configs) running.push(await start(config));
await sleep(6_000);
for (const one of running) await keepOnly(one);
for (let round = -WARM_UP_ROUNDS; round < loads; round++) {
  for (const one of shuffle(running)) {
    const load = await measure(one, round);
    if (round >= 0) one.loads.push(load);
    else one.starts = 0;
  }
}
print();
for (const { browser, profile } of running) {
  await browser.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
server.close();

function answerTo(path: string): [type: string, body: string] {
  if (path.startsWith('/style')) return ['text/css', 'p { margin: 2px }'];
  if (path.startsWith('/script')) return ['text/javascript', 'document.body.dataset.ran = 1;'];
  const goods = '<p>A line about goods, with a <a href="/next">link</a>.</p>'.repeat(60);
  return [
    'text/html; charset=utf-8',
    `<!doctype html><title>shop</title><link rel="stylesheet" href="/style.css"><h1>Shop</h1>${goods}<script src="/script.js"></script>`,
  ];
}

async function start(config: Config): Promise<Running> {
  const profile = mkdtempSync(join(tmpdir(), 'owabi-bench-'));
  const browser = await launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    pipe: true,
    userDataDir: profile,
    enableExtensions: config.folder ? [config.folder] : false,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--host-resolver-rules=MAP *:80 127.0.0.1:${port}`,
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedMode,HttpsFirstBalancedModeAutoEnable',
    ],
  });
  const one: Running = { ...config, browser, page: await browser.newPage(), profile, starts: 0, loads: [] };
  browser.on('targetcreated', (target) => {
    if (target.type() === 'service_worker') one.starts++;
  });
  return one;
}

/** Welcome pages closed; our gate filled with 100,000 sites, as after a large sync. */
async function keepOnly({ name, browser: chromium, page }: Running): Promise<void> {
  if (name === 'owabi') {
    const worker = chromium.targets().find((target) => target.type() === 'service_worker');
    const helper = await chromium.newPage();
    await helper.goto(new URL('/manifest.json', worker?.url()).href);
    await (await worker?.worker())?.close();
    // A sync that falls due meanwhile is no cost of a page: only what pages cause is to be counted.
    await helper.evaluate(() => browser.alarms.clearAll());
    const texts = Object.fromEntries(buildGate(inventSites(100_000)));
    await helper.evaluate((items) => browser.storage.local.set(items), texts);
    await helper.close();
  }
  for (const other of await chromium.pages()) if (other !== page) await other.close();
  await page.bringToFront();
}

async function measure(one: Running, round: number): Promise<Load> {
  const { browser, page } = one;
  await page.goto('about:blank');
  await sleep(60);
  if (values.worker === 'stopped') {
    for (const target of browser.targets()) {
      if (target.type() === 'service_worker') await (await target.worker())?.close();
    }
    await sleep(250);
  }
  const pid = browser.process()?.pid ?? 0;
  const before = cpuMsOf(pid);
  await page.goto(`http://www.shop${round + WARM_UP_ROUNDS}.example/`, { waitUntil: 'load' });
  await sleep(AFTER_LOAD_MS);
  const cpuMs = cpuMsOf(pid) - before;
  const times = await page.evaluate(() => ({
    loadMs: (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd,
    paintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));
  return { ...times, cpuMs };
}

function print(): void {
  const [base] = running;
  console.log(
    `${loads} loads each, worker ${values.worker} before each, load + ${AFTER_LOAD_MS} ms counted, load average ${loadavg()[0]?.toFixed(1)}`,
  );
  console.log(
    '\n| extension | CPU ms | Δ CPU ms [95 %] | Δ load ms [95 %] | Δ first paint ms [95 %] | worker starts |',
  );
  console.log('|---|--:|--:|--:|--:|--:|');
  for (const { name, loads: own, starts } of running) {
    const differences = (pick: (load: Load) => number) => {
      const { median, low, high } = medianWithInterval(own.map((load, i) => pick(load) - pick(base?.loads[i] as Load)));
      return `${median.toFixed(1)} [${low.toFixed(1)}, ${high.toFixed(1)}]`;
    };
    console.log(
      `| ${name} | ${medianOf(own.map(({ cpuMs }) => cpuMs)).toFixed(0)} | ${differences(({ cpuMs }) => cpuMs)} ` +
        `| ${differences(({ loadMs }) => loadMs)} | ${differences(({ paintMs }) => paintMs)} | ${starts} |`,
    );
  }
}

function shuffle<T>(list: readonly T[]): T[] {
  return list
    .map((item) => ({ item, key: Math.random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
