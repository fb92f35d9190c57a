// The zips as they go to the stores: each opens in its browser and works.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { makePackages } from '../release/make-packages.ts';
import { describeInBrowsers } from './describe-in-browsers.ts';
import type { BrowserName } from './driver.ts';

describeInBrowsers('store package', { extensionDirOf: unpackFor }, (the) => {
  it('loads, with the version of package.json, and shows a badge', async () => {
    expect(await the.browser.inExtension(() => browser.runtime.getManifest().version)).toBe(packageJson.version);
    const page = await the.browser.open('https://irisplaza.co.jp/');
    await the.browser.waitForBadge(page, '1');
  });
});

function unpackFor(name: BrowserName): string {
  const kind = name === 'chromium' ? 'chrome' : 'firefox';
  const made = makePackages().find((item) => item.name.endsWith(`-${kind}.zip`));
  const dir = mkdtempSync(join(tmpdir(), 'owabi-package-'));
  for (const [path, bytes] of Object.entries(unzipSync(made?.bytes ?? new Uint8Array()))) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), bytes);
  }
  return dir;
}
