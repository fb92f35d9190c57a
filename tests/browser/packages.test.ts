// The zips as they go to the stores: each opens in its browser and works.
import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { makePackages } from '../release/make-packages.ts';
import { describeInBrowsers } from './describe-in-browsers.ts';
import type { BrowserName } from './driver.ts';

describeInBrowsers('store package', { extensionDirOf: zipFor }, (the) => {
  it('loads, with the version of package.json, and shows a badge, the popup and the library', async () => {
    expect(await the.browser.inExtension(() => browser.runtime.getManifest().version)).toBe(packageJson.version);
    const page = await the.browser.open('https://irisplaza.co.jp/');
    await the.browser.waitForBadge(page, '1');
    const popup = await the.browser.openPopup(page);
    await popup.waitForSelector('.headline h1');
    await popup.close();
    const library = await the.browser.extensionPage('src/pages/library/index.html');
    await library.waitForSelector('h1');
  });
});

/** Firefox takes this very file into its profile; Chromium has it unpacked. */
function zipFor(name: BrowserName): string {
  const kind = name === 'chromium' ? 'chrome' : 'firefox';
  const made = makePackages().find((item) => item.name.endsWith(`-${kind}.zip`));
  if (!made) throw new Error(`no package for ${kind}`);
  mkdirSync('out/packages', { recursive: true });
  writeFileSync(`out/packages/${made.name}`, made.bytes);
  return `out/packages/${made.name}`;
}
