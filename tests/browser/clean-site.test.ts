// Fault 78: a page on a clean site tries to find out whether Owabi is there, and sees what it would see without it.
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { describeInBrowsers } from './describe-in-browsers.ts';

/** Everything a page can look at: its own tree, styles, globals, messages, resource timings, and what guessed addresses answer. */
const curiousPage = `<!doctype html><html lang="en"><head><title>Curious</title></head><body><p>Nothing to see.</p><script>
const seen = { changes: 0, messages: 0, events: [] };
new MutationObserver((list) => { seen.changes += list.length; }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
addEventListener('message', () => { seen.messages += 1; });
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) { seen.events.push('attachShadow'); return attach.call(this, init); };
for (const type of ['owabi', 'load', 'DOMContentLoaded', 'securitypolicyviolation', 'error', 'unhandledrejection'])
  addEventListener(type, (event) => seen.events.push(type + ':' + event.isTrusted));
window.look = async (addresses) => {
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const answers = [];
  for (const address of addresses) {
    const fetched = await fetch(address).then((r) => 'answered ' + r.status, (error) => error.name);
    const image = await new Promise((resolve) => {
      const img = new Image();
      img.onload = () => resolve('loaded');
      img.onerror = () => resolve('failed');
      img.src = address;
    });
    answers.push(fetched + ', ' + image);
  }
  const own = performance.getEntriesByType('resource').map((entry) => new URL(entry.name).protocol);
  return {
    html: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(window).filter((name) => !/^\\d+$/.test(name)).sort(),
    documentKeys: Object.getOwnPropertyNames(document).sort(),
    styleSheets: document.styleSheets.length + (document.adoptedStyleSheets?.length ?? 0),
    resources: own.filter((protocol) => protocol !== 'https:' && !/-extension:$/.test(protocol)),
    runtime: typeof globalThis.chrome?.runtime?.sendMessage,
    ...seen,
    answers: [...new Set(answers)],
  };
};
</script></body></html>`;

interface Curious {
  look(addresses: string[]): Promise<Record<string, unknown> & { answers: string[]; html: string }>;
}

describeInBrowsers(
  'a clean site',
  { hosts: { 'curious.example': curiousPage, 'geonet.co.jp': curiousPage } },
  (the) => {
    it('fault 78: sees the same with the extension as in a private window where it does not run', async () => {
      const paths = ['manifest.json', 'icons/icon-16.png', 'src/content/index.js', 'src/pages/popup/index.html'];
      const real = paths.map((path) => `${the.browser.origin}/${path}`);
      const invented = real.map((address) =>
        address.replace(/\/\/[^/]+/, (host) => `//${[...host.slice(2)].reverse().join('')}`),
      );
      const withOwabi = await look(await the.browser.open('https://curious.example/'), real);
      const withoutOwabi = await look(await the.browser.openPrivate('https://curious.example/'), real);
      const withInvented = await look(await the.browser.open('https://curious.example/'), invented);
      expect(withOwabi.answers).toEqual(['TypeError, failed']);
      expect(withOwabi).toEqual(withoutOwabi);
      expect(withOwabi).toEqual(withInvented);
    });

    it('can only tell on a listed site with a notice; a related site shows nothing in the page either', async () => {
      const related = await look(await the.browser.open('https://geonet.co.jp/'), []);
      expect(related.html).not.toContain('owabi-');
      expect(related.changes).toBe(0);
    });
  },
);

function look(page: Page, addresses: string[]) {
  return page.evaluate((list) => (window as unknown as Curious).look(list), addresses);
}
