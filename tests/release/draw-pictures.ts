// `npm run pictures`: every picture in README and store listings, drawn from the real builds in real Chromium, 1280×800.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { launchBrowser, startWeb, type TestBrowser } from '../browser/driver.ts';
import { buildDemo } from '../demo/build-demo.ts';
import { demoHosts } from '../demo/demo-web.ts';
import { drawScene, PAGE_HEIGHT } from '../demo/picture.ts';
import { scenes } from '../demo/scenes.ts';

const OUT = 'docs/images';
const pictured = ['affected-shop', 'clean-shop', 'affected-storefront', 'cleared-service'];
const ownPages = { library: 'src/pages/library/index.html', settings: 'src/pages/settings/index.html' };

mkdirSync(OUT, { recursive: true });
const demoDir = buildDemo();
execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--mode', 'chrome', '--logLevel', 'warn'], {
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...process.env, NODE_ENV: 'production' },
});
for (const language of ['ja', 'en'] as const) {
  for (const scene of scenes.filter(({ name }) => pictured.includes(name)))
    await inBrowser(demoDir, language, (browser) => drawOne(browser, scene, language));
  await inBrowser('dist/chrome', language, async (browser) => {
    for (const [name, path] of Object.entries(ownPages)) {
      const page = await browser.extensionPage(path);
      await page.bringToFront();
      await page.setViewport({ width: 1280, height: 800 });
      await page.waitForSelector('h1');
      await rest(2_500);
      await browser.screenshot(page, `${OUT}/${name}-${language}.png`);
      await page.close();
    }
  });
}

async function drawOne(browser: TestBrowser, scene: (typeof scenes)[number], language: 'ja' | 'en') {
  const page = await browser.open(scene.address);
  const badge = await browser.waitForBadge(page, scene.badge);
  await page.setViewport({ width: 1280, height: PAGE_HEIGHT });
  if (scene.badge) await page.waitForSelector('owabi-notice');
  await rest(600);
  const picture = await page.screenshot();
  const popup = await browser.openPopup(page);
  await popup.waitForSelector('h1');
  await rest(400);
  const popupPath = `out/demo/${scene.name}-popup.png`;
  await popup.screenshot(popupPath);
  const drawn = { ...scene, name: `${scene.name}-${language}` };
  console.log(await drawScene(browser, drawn, badge, picture, popupPath, OUT));
}

/** A profile of its own each time: after an install, one session shows only one notice. */
async function inBrowser(extensionDir: string, language: 'ja' | 'en', act: (browser: TestBrowser) => Promise<void>) {
  const web = await startWeb(demoHosts());
  const browser = await launchBrowser({ browser: 'chromium', web, extensionDir, language });
  try {
    await act(browser);
  } finally {
    await browser.close();
    await web.close();
  }
}

/** Until movements have come to rest. */
function rest(ms: number) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
