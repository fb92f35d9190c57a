// A real Chromium with an extension whose worker is feed-worker.ts: applies feeds and reads from them, watched from outside.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Target } from 'puppeteer-core';
import { build } from 'vite';
import type { Head } from '../../src/feed/head.ts';
import { findBrowser } from '../setup/find-browsers.mjs';
import type { ApplyTimes, ReadTime } from './feed-worker.ts';

const manifest = {
  manifest_version: 3,
  name: 'bench',
  version: '1',
  background: { service_worker: 'worker.js', type: 'module' },
  host_permissions: ['http://127.0.0.1/*'],
};

export interface Applied extends ApplyTimes {
  totalMs: number;
  /** Largest sum of script heap and array buffers seen in the worker, bytes. */
  peakHeapBytes: number;
}

export interface FeedBrowser {
  version: string;
  apply(file: Uint8Array, head: Head): Promise<Applied>;
  /** Stops the worker, wakes it with one message, and gives what the worker measured. */
  readInFreshWorker(site: string): Promise<ReadTime>;
  close(): Promise<void>;
}

export async function openFeedBrowser(): Promise<FeedBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'owabi-bench-'));
  const extension = join(folder, 'extension');
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: extension,
      target: 'es2023',
      lib: { entry: 'tests/bench/feed-worker.ts', formats: ['es'], fileName: () => 'worker.js' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  await writeFile(join(extension, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(extension, 'page.html'), '<!doctype html><title>bench</title>');
  let served: Uint8Array = new Uint8Array();
  const server = createServer((_, response) => response.end(served));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const fileUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await launch({
    executablePath: findBrowser('chromium') ?? '',
    headless: true,
    pipe: true,
    enableExtensions: [extension],
    userDataDir: join(folder, 'profile'),
    protocolTimeout: 300_000,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const workerTarget = () => browser.waitForTarget(isOurWorker);
  const workerUrl = (await workerTarget()).url();
  const page = await browser.newPage();
  await page.goto(workerUrl.replace('worker.js', 'page.html'));

  return {
    version: await browser.version(),
    async apply(file, head) {
      served = file;
      const worker = await (await workerTarget()).worker();
      if (!worker) throw new Error('the worker cannot be reached');
      let peakHeapBytes = 0;
      let isDone = false;
      const watching = (async () => {
        while (!isDone) {
          const usage = (await worker.client.send('Runtime.getHeapUsage')) as {
            usedSize: number;
            backingStorageSize?: number;
          };
          peakHeapBytes = Math.max(peakHeapBytes, usage.usedSize + (usage.backingStorageSize ?? 0));
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      })();
      const times = await worker.evaluate(
        (url: string, facts: unknown) =>
          (globalThis as unknown as { applyFeed(url: string, head: unknown): Promise<ApplyTimes> }).applyFeed(
            url,
            facts,
          ),
        fileUrl,
        head,
      );
      isDone = true;
      await watching;
      const { downloadMs, prepareMs, writeMs, gateMs } = times;
      return { ...times, totalMs: downloadMs + prepareMs + writeMs + gateMs, peakHeapBytes };
    },
    async readInFreshWorker(site) {
      await stopWorker(browser);
      return page.evaluate(
        (text) =>
          (
            globalThis as unknown as { chrome: { runtime: { sendMessage(m: string): Promise<ReadTime> } } }
          ).chrome.runtime.sendMessage(text),
        site,
      );
    },
    async close() {
      await browser.close();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const isOurWorker = (target: Target) => target.type() === 'service_worker' && target.url().endsWith('/worker.js');

async function stopWorker(browser: Browser): Promise<void> {
  const target = browser.targets().find(isOurWorker);
  const worker = await target?.worker();
  await worker?.close();
}
