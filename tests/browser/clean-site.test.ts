// Fault 78: a page on a clean site tries to find out whether Owabi is there, and sees what it would see without it.
import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, it } from 'vitest';
import { curiousPage, look } from './curious-page.ts';
import { describeInBrowsers, type Stage } from './describe-in-browsers.ts';
import { type Handler, sendHtml } from './driver.ts';

/** A policy that lets the page's own probes through and would report anybody else's. */
const strictPage: Handler = (request, response) =>
  request.url === '/reports'
    ? void response.writeHead(204).end()
    : sendHtml(response, curiousPage, {
        'content-security-policy':
          "default-src 'none'; script-src 'unsafe-inline'; style-src 'none'; img-src 'self'; require-trusted-types-for 'script'; report-uri /reports",
      });

/** Every file of the package, as its addresses would be: of this extension, and of one that nobody has. */
function addressesOf(the: Stage): { real: string[]; invented: string[] } {
  const top = the.name === 'chromium' ? 'dist/chrome' : 'dist/firefox';
  const files = readdirSync(top, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(top, path)).isFile(),
  );
  const real = ['', ...files, 'not-there.js'].map((path) => `${the.browser.origin}/${path.split(sep).join('/')}`);
  const invented = real.map((address) =>
    address.replace(/\/\/[^/]+/, (host) => `//${[...host.slice(2)].reverse().join('')}`),
  );
  return { real, invented };
}

const hosts = { 'curious.example': curiousPage, 'strict.example': strictPage, 'geonet.co.jp': curiousPage };

describeInBrowsers('a clean site', { hosts }, (the) => {
  it('fault 78: sees the same with the extension as in a private window where it does not run', async () => {
    const { real, invented } = addressesOf(the);
    expect(real.length).toBeGreaterThan(40);
    const withOwabi = await look(await the.browser.open('https://curious.example/'), real);
    const withoutOwabi = await look(await the.browser.openPrivate('https://curious.example/'), real);
    const withInvented = await look(await the.browser.open('https://curious.example/'), invented);
    expect(withOwabi.answers).toEqual(['TypeError, script failed, style failed, image failed']);
    expect(withOwabi).toMatchObject({ messages: 0, calls: [], focus: 0, runtime: 'undefined' });
    expect(withOwabi.events).toEqual(['DOMContentLoaded:true', 'load:true']);
    expect(withOwabi).toEqual(withoutOwabi);
    expect(withOwabi).toEqual(withInvented);
  });

  it('fault 78: sees the same under a policy that reports every foreign script and style', async () => {
    const withOwabi = await look(await the.browser.open('https://strict.example/'), []);
    const withoutOwabi = await look(await the.browser.openPrivate('https://strict.example/'), []);
    expect(withOwabi).toEqual(withoutOwabi);
    const paths = the.browser.requests.filter(({ host }) => host === 'strict.example').map(({ path }) => path);
    expect([...new Set(paths)].filter((path) => path !== '/favicon.ico')).toEqual(['/']);
  });

  it('would notice an element, a global, a message, a call or a focus, if there were one', async () => {
    const quiet = await look(await the.browser.open('https://curious.example/'), []);
    const page = await the.browser.open('https://curious.example/');
    await page.evaluate(() => {
      document.getElementsByTagName('input')[0]?.focus();
      postMessage('owabi');
      Object.assign(window, { owabiWasHere: true });
      try {
        document.createElement('owabi-notice');
      } catch {}
      document.documentElement.id = 'here';
    });
    const loud = await look(page, []);
    expect(loud.globals).not.toEqual(quiet.globals);
    expect(loud.changes).toBe(quiet.changes + 1);
    expect(loud).toMatchObject({ messages: 1, calls: ['createElement'], active: 'INPUT' });
    expect(loud.focus).toBeGreaterThan(0);
  });

  it('can only tell on a listed site with a notice; a related site shows nothing in the page either', async () => {
    const related = await look(await the.browser.open('https://geonet.co.jp/'), []);
    expect(related.html).not.toContain('<owabi-');
    expect(related).toMatchObject({ messages: 0, calls: [], focus: 0 });
  });
});
