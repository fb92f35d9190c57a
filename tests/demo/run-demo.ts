// The demo: with a display, a browser to walk around in; without, each scene's badge, notice and popup in words and pictures.
import { type Hosts, launchBrowser, startWeb, type TestBrowser } from '../browser/driver.ts';
import { buildDemo } from './build-demo.ts';
import { demoHosts } from './demo-web.ts';
import { drawScene, PAGE_HEIGHT } from './picture.ts';
import { type Scene, scenes } from './scenes.ts';

const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || process.platform !== 'linux';
const isVisible = hasDisplay && !process.argv.includes('--headless');
const language = (process.env.LANG ?? '').startsWith('ja') || process.argv.includes('--ja') ? 'ja' : 'en';

console.log('Building the demo…');
const extensionDir = buildDemo();
const hosts = demoHosts();
if (isVisible) await walkAround(hosts);
else await tellScenes(hosts);

async function walkAround(hosts: Hosts) {
  const web = await startWeb(hosts);
  const browser = await launchBrowser({ browser: 'chromium', web, extensionDir, language, isVisible });
  for (const { title, address } of scenes.toReversed()) {
    await browser.open(address);
    console.log(`${title}: ${address}`);
  }
  await browser.closeHelper();
  console.log(
    'The browser is open. On the last tab, look at the badge in the toolbar, and press it to open the popup.',
  );
  console.log('The shops are served by this command, so the browser calls them "not secure". Close the window to end.');
  await browser.closed;
  await browser.close();
  await web.close();
}

async function tellScenes(hosts: Hosts) {
  console.log('No window is opened here: each scene in words, and as a picture.');
  for (const scene of scenes) await tellScene(scene, hosts);
  console.log('\nOn a machine with a display, `npm start` opens a browser to walk around in.');
}

/** A profile of its own for each scene: after an install, one session shows only one notice. */
async function tellScene(scene: Scene, hosts: Hosts) {
  const web = await startWeb(hosts);
  const browser = await launchBrowser({ browser: 'chromium', web, extensionDir, language });
  try {
    const page = await browser.open(scene.address);
    const badge = await browser.waitForBadge(page, scene.badge);
    const notice = scene.badge ? await noticeText(browser, page) : undefined;
    await page.setViewport({ width: 1280, height: PAGE_HEIGHT });
    await new Promise((resolve) => setTimeout(resolve, 600)); // the notice has come to rest
    const pagePicture = await page.screenshot();
    const popup = await browser.openPopup(page);
    await popup.waitForSelector('h1');
    const headline = await popup.evaluate(() => {
      const head = document.querySelector<HTMLElement>('.headline') ?? document.querySelector('h1');
      return (head?.innerText ?? '').split(/\n+/).filter(Boolean).slice(0, 4).join(' · ');
    });
    const popupPicture = `out/demo/${scene.name}-popup.png`;
    await popup.screenshot(popupPicture);
    const picture = await drawScene(browser, scene, badge, pagePicture, popupPicture);
    console.log(`\n${scene.title}: ${scene.address}`);
    console.log(`  badge    ${badge.text ? `${badge.text} (${badge.color})` : 'none'}`);
    console.log(`  notice   ${notice ?? 'none'}`);
    console.log(`  popup    ${headline}`);
    console.log(`  picture  ${picture}`);
  } finally {
    await browser.close();
    await web.close();
  }
}

async function noticeText(browser: TestBrowser, page: Awaited<ReturnType<TestBrowser['open']>>) {
  await page.waitForSelector('owabi-notice');
  const shadow = await browser.closedShadow(page, 'owabi-notice');
  const lines = await shadow?.evaluate((root) =>
    [...root.querySelectorAll('p')].map((line) => line.textContent?.trim() ?? ''),
  );
  return lines?.join(' ');
}
