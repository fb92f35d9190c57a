// The public site in real browsers: readable without a script, searchable with one, accessible in both languages and themes.
import { beforeAll, expect, it } from 'vitest';
import { makeSite } from '../unit/site/make-site.ts';
import { axeFindings } from './axe.ts';
import { describeInBrowsers } from './describe-in-browsers.ts';
import { type Handler, sendHtml } from './driver.ts';

const HOST = 'notices.example';
const kinds = ['', 'search/', 'about/', 'years/', 'years/2011/', 'incidents/jp-2011-geo-eshop/'];
const types: Record<string, string> = { css: 'text/css', js: 'text/javascript', json: 'application/json' };

let site: Map<string, string>;
beforeAll(async () => {
  site = await makeSite();
}, 120_000);

const serve: Handler = (request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', `https://${HOST}`).pathname.slice(1));
  const text = site.get(path === '' || path.endsWith('/') ? `${path}index.html` : path);
  if (text === undefined) return void response.writeHead(404).end();
  const type = types[path.split('.').at(-1) ?? ''];
  if (!type) return sendHtml(response, text);
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(text);
};

for (const colorScheme of ['light', 'dark'] as const) {
  describeInBrowsers(`public site, ${colorScheme}`, { hosts: { [HOST]: serve }, colorScheme }, (the) => {
    it('is accessible and fits every width, in both languages', async () => {
      for (const prefix of ['', 'en/']) {
        for (const kind of kinds) {
          const page = await the.browser.open(`https://${HOST}/${prefix}${kind}`);
          for (const width of [360, 1920]) {
            await page.setViewport({ width, height: 900 });
            const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
            expect(overflow, `${prefix}${kind} at ${width}`).toBeLessThanOrEqual(0);
            const name = `${prefix}${kind}`.replaceAll('/', '-') || 'home-';
            await the.browser.screenshot(page, `out/site/${the.name}-${colorScheme}-${name}${width}.png`);
          }
          expect(await axeFindings(page), prefix + kind).toEqual([]);
          await page.close();
        }
      }
    }, 180_000);
  });
}

describeInBrowsers('public site', { hosts: { [HOST]: serve } }, (the) => {
  it('finds GEO as one types, and keeps the search in the address', async () => {
    const page = await the.browser.open(`https://${HOST}/search/`);
    await page.waitForSelector('#search:not([hidden])');
    await page.type('input[type=search]', 'げお');
    await page.waitForFunction(() => document.querySelector('#results a')?.textContent === 'ゲオEショップ');
    expect(new URL(page.url()).searchParams.get('q')).toBe('げお');
    await page.select('select[name=cause]', 'lost-or-stolen');
    await page.waitForFunction(() => document.querySelectorAll('#results li').length === 0);
    expect(await page.$eval('#found', (element) => element.textContent)).toContain('見つかりませんでした');
    await page.close();
  });

  it('speaks to no host but its own', async () => {
    const page = await the.browser.open('about:blank');
    const hosts = new Set<string>();
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      // Firefox may tell of the empty page it comes from.
      if (protocol !== 'about:') hosts.add(host);
    });
    for (const kind of kinds) await page.goto(`https://${HOST}/${kind}`);
    expect([...hosts]).toEqual([HOST]);
    await page.close();
  });
});
