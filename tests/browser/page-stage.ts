// The product with invented records in place of its own, and what stories about pages need to look into a notice.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Incident } from '../../src/incident/types.ts';
import { BUILT_IN_PATH } from '../../src/publisher/built-in-feed.ts';
import { createFileWriter } from '../../src/publisher/write-file.ts';
import { until } from './driver/base.ts';
import type { BrowserName, ClosedShadow, TestBrowser } from './driver.ts';

const DAY_MS = 86_400_000;

/** A published breach of `site`, so many days old: an alert unless it says otherwise. */
export function breachOf(site: string, part: Partial<Incident> = {}, ageDays = 30): Incident {
  const slug = site.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return {
    id: `demo-2026-${slug}`,
    revision: 1,
    basis: 'company-notice',
    publishedOn: new Date(Date.now() - ageDays * DAY_MS).toISOString().slice(0, 10),
    disclosure: 'confirmed',
    organization: { name: { ja: `株式会社${slug}`, en: `Company ${slug}` } },
    summary: { ja: '試験のための事案です。', en: 'An incident made for this story.' },
    data: [{ category: 'name' }, { category: 'email' }],
    scope: { in: [{ site, role: site.includes('/') ? 'storefront' : 'service', hostBasis: 'source' }] },
    notices: [{ url: `https://${site.split('/')[0]}/notice`, official: true }],
    sources: [{ url: `https://${site.split('/')[0]}/notice`, publisher: 'Company' }],
    ...part,
  };
}

/** A copy of the built product that carries these records; its path, for `extensionDirOf`. */
export function productWith(story: string, records: readonly Incident[]): (name: BrowserName) => string {
  return (name) => {
    const dir = `out/page/${story}-${name}`;
    rmSync(dir, { recursive: true, force: true });
    mkdirSync(dir, { recursive: true });
    cpSync(name === 'chromium' ? 'dist/chrome' : 'dist/firefox', dir, { recursive: true });
    const writer = createFileWriter();
    for (const record of [...records].sort((a, b) => (a.id < b.id ? -1 : 1))) writer.add(record);
    const { bytes } = writer.finish();
    writeFileSync(`${dir}/${BUILT_IN_PATH}`, bytes);
    writeFileSync(`${dir}/${BUILT_IN_PATH}.sha256`, createHash('sha256').update(bytes).digest('hex'));
    return dir;
  };
}

/** A copy of a build under another version: the browsers treat what follows as an update. */
export function withVersion(build: string, version: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'owabi-version-'));
  cpSync(build, dir, { recursive: true });
  const path = join(dir, 'manifest.json');
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), version }));
  return dir;
}

/** Waits until the records are in the gate; ends the first session, in which at most one notice is shown. */
export async function settle(the: TestBrowser): Promise<void> {
  await until(
    async () => (await the.inExtension(async () => 'gate' in (await browser.storage.local.get('gate')))) || undefined,
    'the gate was never written',
  );
  await the.inExtension(() => browser.storage.session.set({ isFirstSession: false }));
}

const NOTICE = 'owabi-notice';

export async function findNotice(browser: TestBrowser, page: Page): Promise<ClosedShadow | undefined> {
  return (await page.$(NOTICE)) ? browser.closedShadow(page, NOTICE) : undefined;
}

export function waitForNotice(browser: TestBrowser, page: Page): Promise<ClosedShadow> {
  return until(
    () => findNotice(browser, page),
    () => `no notice in ${page.url()}`,
  );
}

/** Text as it can be read, size and place of the letter inside the notice. */
export function look(notice: ClosedShadow) {
  return notice.evaluate((root) => {
    const letter = root.querySelector<HTMLElement>('.letter');
    if (!letter) throw new Error('the notice is empty');
    // It fades in: at the very first frame it is still see-through.
    for (const arrival of letter.getAnimations()) arrival.finish();
    const { left, top, width, height } = letter.getBoundingClientRect();
    const style = getComputedStyle(letter);
    return {
      text: letter.innerText,
      box: { left, top, width, height },
      position: style.position,
      background: style.backgroundColor,
      isVisible: letter.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    };
  });
}

/** A real press at the middle of a button of the notice. */
export async function press(page: Page, notice: ClosedShadow, selector: string): Promise<void> {
  const spot = await notice.evaluate((root, wanted) => {
    const box = root.querySelector(wanted)?.getBoundingClientRect();
    return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, selector);
  if (!spot) throw new Error(`no ${selector} in the notice`);
  await page.mouse.click(spot.x, spot.y);
}

/** Long enough for anything that was going to happen: used only to show that nothing does. */
export const quietMs = 700;
export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
