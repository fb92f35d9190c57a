// The library page with 10,000 synthetic incidents in a real Chromium: first rows, key press to results, scrolling.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeyInput, Page } from 'puppeteer-core';
import { launchBrowser, startWeb } from '../browser/driver.ts';
import { percentileOf } from './percentile.ts';
import { makeSyntheticIncident } from './synthetic-feed.ts';

const COUNT = 10_000;
const OPENINGS = 12;
/** Typed one key after another, cleared in between: Japanese, Latin, a site, two words, nothing found. */
const QUERIES = ['かぶしき', 'card', 'shop.example', '漏えい 株式会社', 'ransom', 'zzzzqq', '(a+)+$'];

const library = 'src/pages/library/index.html';
const folder = mkdtempSync(join(tmpdir(), 'owabi-bench-library-'));
try {
  buildWith(COUNT);
  await measure();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The product itself with other records inside: the same worker, store and page. */
function buildWith(count: number): void {
  for (let n = 0; n < count; n++) {
    const incident = makeSyntheticIncident(n * 11);
    const year = join(folder, 'records', (incident.publishedOn ?? '2010').slice(0, 4));
    mkdirSync(year, { recursive: true });
    writeFileSync(join(year, `${incident.id}.json`), JSON.stringify(incident));
  }
  execFileSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--mode', 'chrome', '--logLevel', 'error'],
    {
      env: { ...process.env, OWABI_RECORDS: join(folder, 'records'), OWABI_OUT: join(folder, 'extension') },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
}

async function measure(): Promise<void> {
  const web = await startWeb({});
  const browser = await launchBrowser({ browser: 'chromium', web, extensionDir: join(folder, 'extension') });
  try {
    await waitForRecords(() => browser.extensionPage(library));
    report('first rows after opening', await openings(() => browser.extensionPage('manifest.json'), browser.origin), {
      p95: 500,
    });
    const page = await browser.extensionPage(library);
    await page.setViewport({ width: 1280, height: 900 });
    await page.waitForSelector('main[aria-busy="false"]', { timeout: 60_000 });
    report('key press to new results on screen', await keyPresses(page), { p50: 50, p95: 100 });
    const { blank, points } = await scrollThrough(page);
    console.log(`scrolling: ${blank} blank of ${points} points looked at (2,000 px a frame)`);
  } finally {
    await browser.close();
    await web.close();
  }
}

/** The worker fills the database after install; the page shows all records once that is done. */
async function waitForRecords(open: () => Promise<Page>): Promise<void> {
  for (let attempt = 0; attempt < 60; attempt++) {
    const page = await open();
    await page.waitForSelector('main[aria-busy="false"]', { timeout: 60_000 });
    const shown = await page.evaluate(async () => {
      const names = (await indexedDB.databases()).map((database) => database.name);
      const row = document.querySelector('.rows-row');
      return names.includes('owabi-incidents') ? Number(row?.getAttribute('aria-setsize') ?? 0) : 0;
    });
    await page.close();
    if (shown === COUNT) return;
    await new Promise((done) => setTimeout(done, 1_000));
  }
  throw new Error('the records never reached the database');
}

/** From the start of the navigation to the frame after the first rows stand in the page, ms. */
async function openings(openBlank: () => Promise<Page>, origin: string): Promise<number[]> {
  const times: number[] = [];
  const wholeTimes: number[] = [];
  for (let i = 0; i < OPENINGS; i++) {
    const page = await openBlank();
    await page.setViewport({ width: 1280, height: 900 });
    await page.evaluateOnNewDocument(() => {
      const marks: { rowsMs?: number; wholeMs?: number } = {};
      Object.assign(window, { marks });
      new MutationObserver(() => {
        if (marks.rowsMs === undefined && document.querySelector('.row')) {
          marks.rowsMs = -1;
          requestAnimationFrame(() => {
            marks.rowsMs = performance.now();
          });
        }
        if (document.querySelector('main[aria-busy="false"]')) marks.wholeMs ??= performance.now();
      }).observe(document, { subtree: true, childList: true, attributes: true });
    });
    await page.goto(`${origin}/${library}`);
    await page.waitForFunction(() => {
      const { marks } = window as unknown as { marks: { rowsMs?: number; wholeMs?: number } };
      return marks.wholeMs !== undefined && (marks.rowsMs ?? -1) > 0;
    });
    const marks = await page.evaluate(
      () => (window as unknown as { marks: { rowsMs: number; wholeMs: number } }).marks,
    );
    times.push(marks.rowsMs);
    wholeTimes.push(marks.wholeMs);
    await page.close();
  }
  report(`all ${COUNT} read, sorted and counted`, wholeTimes);
  return times;
}

/**
 * From the key's own time stamp to the task after the frame that shows the results, ms. Keys of a keyboard are real key events;
 * Japanese comes as an input method gives it, without one. The key that clears the field is a press like any other.
 */
async function keyPresses(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    let pressedMs: number | undefined;
    // Methods of an object, because named functions do not survive the way into the page.
    const watch = {
      untilDrawn(startedMs: number) {
        requestAnimationFrame(() => {
          const afterPaint = new MessageChannel();
          afterPaint.port1.onmessage = () => times.push(performance.now() - startedMs);
          afterPaint.port2.postMessage(undefined);
        });
      },
      handleEvent(event: Event) {
        if (event.type === 'input') {
          this.untilDrawn(pressedMs ?? event.timeStamp);
          pressedMs = undefined;
        } else if ((event as KeyboardEvent).key === 'Escape') this.untilDrawn(event.timeStamp);
        else pressedMs = event.timeStamp;
      },
    };
    Object.assign(window, { times });
    const input = document.querySelector('.search-field input');
    // Captured: before the page itself does anything about the key.
    for (const type of ['keydown', 'input']) input?.addEventListener(type, watch, { capture: true });
  });
  await page.bringToFront();
  const countTimes = () => page.evaluate(() => (window as unknown as { times: number[] }).times.length);
  const measured = async (press: () => Promise<void>) => {
    const before = await countTimes();
    await press();
    await page.waitForFunction(
      (n) => (window as unknown as { times: number[] }).times.length > n,
      { polling: 20 },
      before,
    );
  };
  await page.focus('.search-field input');
  for (const query of QUERIES) {
    for (const key of query) {
      const isOnKeyboard = /[ -~]/.test(key);
      await measured(() => (isOnKeyboard ? page.keyboard.press(key as KeyInput) : page.keyboard.sendCharacter(key)));
    }
    await measured(() => page.keyboard.press('Escape'));
    await page.waitForFunction(() => !document.querySelector<HTMLInputElement>('.search-field input')?.value);
  }
  return page.evaluate(() => (window as unknown as { times: number[] }).times);
}

async function scrollThrough(page: Page): Promise<{ blank: number; points: number }> {
  return page.evaluate(async () => {
    let blank = 0;
    let points = 0;
    for (let step = 0; step < 200; step++) {
      window.scrollBy(0, 2_000);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const list = document.querySelector('.rows')?.getBoundingClientRect();
      if (!list) continue;
      for (let y = Math.max(4, list.top + 4); y < Math.min(innerHeight, list.bottom) - 4; y += 40) {
        points++;
        const isRow = [y, y + 1].some((at) => document.elementFromPoint(list.left + 200, at)?.closest('.rows-row'));
        if (!isRow) blank++;
      }
    }
    return { blank, points };
  });
}

function report(what: string, timesMs: readonly number[], targets: { p50?: number; p95?: number } = {}): void {
  const sorted = [...timesMs].sort((a, b) => a - b);
  const [p50, p95] = [percentileOf(sorted, 50), percentileOf(sorted, 95)];
  const wanted = Object.entries(targets).map(([name, ms]) => `${name} under ${ms}`);
  console.log(
    `${what}: p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, worst ${(sorted.at(-1) ?? 0).toFixed(0)} ms (n=${sorted.length})` +
      (wanted.length > 0 ? `; wanted: ${wanted.join(', ')}` : ''),
  );
}
