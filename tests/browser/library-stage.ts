// What the library's stories do again and again: open it at an address, read its rows, catch what it saves.
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './driver.ts';

export async function openLibrary(browser: TestBrowser, hash = '#/'): Promise<Page> {
  const page = await browser.extensionPage(`src/pages/library/index.html${hash}`);
  await page.setViewport({ width: 1280, height: 900 });
  await page.waitForSelector('main[aria-busy="false"]');
  return page;
}

export const rowTitles = (page: Page): Promise<string[]> =>
  page.$$eval('.row-title', (titles) => titles.map((title) => title.textContent ?? ''));

export const resultText = (page: Page): Promise<string> =>
  page.$eval('.results-count', (count) => count.firstChild?.textContent ?? '');

/** Replaces what stands in the search field, as a person who selects all and types. */
export async function searchFor(page: Page, text: string): Promise<void> {
  await page.$eval(
    '.search-field input',
    (input, value) => {
      (input as HTMLInputElement).value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    text,
  );
  // Drawn within the next frame; two, so that its own effects have run as well.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

export interface SavedFile {
  name: string;
  bytes: Uint8Array;
  text: string;
}

/** Presses what saves a file and gives the file's name and bytes. */
export async function saveBy(page: Page, press: () => Promise<void>): Promise<SavedFile> {
  await page.evaluate(() => {
    const kept: { name?: string; blob?: Blob } = {};
    Object.assign(window, { kept });
    const createUrl = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      kept.blob = blob;
      return createUrl(blob);
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (!this.download) return click.call(this);
      kept.name = this.download;
    };
  });
  await press();
  await page.waitForFunction(() => 'kept' in window && (window.kept as { name?: string }).name);
  const { name, bytes } = await page.evaluate(async () => {
    const kept = (window as unknown as { kept: { name: string; blob: Blob } }).kept;
    return { name: kept.name, bytes: [...new Uint8Array(await kept.blob.arrayBuffer())] };
  });
  const data = Uint8Array.from(bytes);
  return { name, bytes: data, text: new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(data) };
}
