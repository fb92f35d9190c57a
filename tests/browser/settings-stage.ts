// What stories about settings share: opening the page, pressing by name, reading what the user chose.
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { ChoicesFile } from '../../src/shared/choices-file.ts';
import { until } from './driver/base.ts';
import type { TestBrowser } from './driver.ts';

export async function openSettings(the: TestBrowser, hash = ''): Promise<Page> {
  const page = await the.extensionPage(`src/pages/settings/index.html${hash}`);
  await page.bringToFront();
  await page.waitForSelector('.settings-main');
  return page;
}

/** Presses the button whose words or spoken name are exactly these, the last of them. */
export async function press(page: Page, name: string): Promise<void> {
  const button = await until(() => findButton(page, name), `no button "${name}"`);
  await button.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await button.click();
}

async function findButton(page: Page, name: string): Promise<ElementHandle<Element> | undefined> {
  const found = await page.evaluateHandle(
    (wanted) =>
      [...document.querySelectorAll('button:not(:disabled)')]
        .filter((button) => (button.getAttribute('aria-label') ?? (button as HTMLElement).innerText).trim() === wanted)
        .at(-1) ?? null,
    name,
  );
  return (found.asElement() as ElementHandle<Element> | null) ?? undefined;
}

/** Leaves a database that this version cannot open: one of a later version. */
export function spoilDatabase(the: TestBrowser, name: string): Promise<void> {
  return the.inExtension(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open(name, 99);
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          asked.result.close();
          resolve();
        };
      }),
    name,
  );
}

export function deleteDatabase(the: TestBrowser, name: string): Promise<void> {
  return the.inExtension(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.deleteDatabase(name);
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => resolve();
      }),
    name,
  );
}

/** The words of one part of the page, by its id. */
export function textOf(page: Page, id: string): Promise<string> {
  return page.$eval(`#${id}`, (section) => (section as HTMLElement).innerText);
}

export async function waitForText(page: Page, id: string, part: string | RegExp): Promise<void> {
  let last = '';
  await until(
    async () => {
      last = await textOf(page, id);
      return (typeof part === 'string' ? last.includes(part) : part.test(last)) || undefined;
    },
    () => `#${id} never said ${part}: ${last}`,
  );
}

/** A labelled switch, choice or list. */
export async function controlOf(page: Page, label: string): Promise<ElementHandle<HTMLInputElement>> {
  const found = await page.evaluateHandle((wanted) => {
    const named = [...document.querySelectorAll('label')].find((candidate) => candidate.innerText.trim() === wanted);
    return named ? document.getElementById(named.htmlFor) : null;
  }, label);
  const element = found.asElement() as ElementHandle<HTMLInputElement> | null;
  if (!element) throw new Error(`nothing is labelled "${label}"`);
  return element;
}

export async function isOn(page: Page, label: string): Promise<boolean> {
  return (await controlOf(page, label)).evaluate((input) => input.checked);
}

/** Chooses a file in the page's own picker. */
export async function importFile(page: Page, content: string): Promise<void> {
  const path = join(tmpdir(), `owabi-import-${process.pid}-${Date.now()}.json`);
  writeFileSync(path, content);
  const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

/** The file that "save" hands over, read before the browser puts it away. */
export async function exportFile(page: Page, button: string): Promise<ChoicesFile> {
  await page.evaluate(() => {
    const before = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => {
        document.documentElement.dataset.saved = text;
      });
      return before.call(URL, blob);
    };
  });
  await press(page, button);
  const text = await until(() => page.evaluate(() => document.documentElement.dataset.saved), 'nothing was saved');
  return JSON.parse(text) as ChoicesFile;
}

export const choicesFile = (over: object) =>
  JSON.stringify({ format: 'owabi-choices', version: 1, settings: {}, incidents: [], sites: [], ...over });
