// Shows one state of the gallery in an open page, drawn whole.
import type { Page } from 'puppeteer-core';
import { until } from '../driver/base.ts';
import { states } from './states.ts';

/** `look` is language and theme: "ja/dark". Each state has a document of its own; a fragment alone would not load anew. */
export async function showState(page: Page, name: string, look: string): Promise<void> {
  await page.goto(`https://gallery.example/?${name}-${look}#${name}/${look}`, { waitUntil: 'load' });
  const wanted = states[name]?.page === undefined ? '.popup h1' : '.reader h2';
  // Asked by hand: the driver's own waiting brings its helpers into each new document, which takes longer than the page.
  await until(
    () => page.evaluate((selector) => document.querySelector(selector) !== null || undefined, wanted),
    `${name}/${look} shows no ${wanted}`,
  );
}
