// Pages that are odd, strict or unfriendly: the badge stays right, nothing is thrown, a clean page cannot tell.
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { describeInBrowsers } from './describe-in-browsers.ts';
import { differences } from './differences.ts';
import { sendHtml } from './driver.ts';
import {
  breachOf,
  findNotice,
  look,
  pause,
  productWith,
  quietMs,
  settle,
  waitForNotice,
  withVersion,
} from './page-stage.ts';

const names = [
  'kinds',
  'quirks',
  'rewritten',
  'strict',
  'sandboxed',
  'styled',
  'remover',
  'insister',
  'overrider',
  'framed',
];
const records = names.map((name) => breachOf(`${name}.example`));

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">drawing</text></svg>';
const kinds: Record<string, [type: string, body: string]> = {
  '/a.svg': ['image/svg+xml', svg],
  '/a.xml': ['application/xml', '<?xml version="1.0"?><note>text</note>'],
  '/a.json': ['application/json', '{"a":1}'],
  '/a.txt': ['text/plain', 'text'],
  '/a.xhtml': ['application/xhtml+xml', '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>x</p></body></html>'],
};

const hosts = {
  'kinds.example': (request: { url?: string }, response: Parameters<typeof sendHtml>[0]) => {
    const [type, body] = kinds[request.url ?? ''] ?? ['text/html', '<p>home'];
    response.writeHead(200, { 'content-type': type }).end(body);
  },
  'quirks.example': '<table><tr><td>no doctype<td>no end',
  'framed.example':
    '<html><frameset cols="50%,50%"><frame src="https://clean.example/"><frame src="about:blank"></frameset></html>',
  'rewritten.example': `<!doctype html><title>x</title><script>
    addEventListener('load', () => setTimeout(() => { document.open(); document.write('<h1>Rewritten</h1>'); document.close(); }, 50));
  </script><h1>First</h1>`,
  'strict.example': (_: unknown, response: Parameters<typeof sendHtml>[0]) =>
    sendHtml(response, '<!doctype html><title>x</title><h1>Strict</h1>', {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types",
    }),
  'sandboxed.example': (_: unknown, response: Parameters<typeof sendHtml>[0]) =>
    sendHtml(response, '<!doctype html><title>x</title><h1>Sandboxed</h1>', {
      'content-security-policy': "default-src 'none'; style-src 'none'; sandbox; require-trusted-types-for 'script'",
    }),
  'styled.example': `<!doctype html><title>x</title><style>
    :not(html) { display: none !important; visibility: hidden !important; opacity: 0 !important; position: absolute !important;
      transform: scale(0) !important; width: 0 !important; height: 0 !important; font-size: 0 !important; clip-path: inset(50%) !important; }
    body, h1 { display: block !important; visibility: visible !important; }
  </style><h1>Styled</h1>`,
  'remover.example': `<!doctype html><title>x</title><h1>Remover</h1><script>
    window.removed = 0;
    new MutationObserver(() => {
      const host = document.querySelector('owabi-notice');
      if (host && removed === 0) { removed++; host.remove(); }
    }).observe(document.documentElement, { childList: true });
  </script>`,
  'insister.example': `<!doctype html><title>x</title><h1>Insister</h1><script>
    window.removed = 0;
    new MutationObserver(() => {
      for (const host of document.querySelectorAll('owabi-notice')) { removed++; host.remove(); }
    }).observe(document.documentElement, { childList: true });
  </script>`,
  'overrider.example': `<!doctype html><title>x</title><h1>Overrider</h1><img name="browser"><form id="chrome"></form><script>
    window.caught = [];
    const catching = (target, name) => { const own = target[name];
      target[name] = function (...args) { caught.push(name); return own.apply(this, args); }; };
    catching(Element.prototype, 'attachShadow'); catching(Element.prototype, 'append'); catching(Node.prototype, 'appendChild');
    catching(Document.prototype, 'createElement'); catching(Document.prototype, 'querySelector');
    catching(EventTarget.prototype, 'addEventListener'); catching(window, 'setTimeout'); catching(Math, 'imul'); catching(Math, 'random');
    Object.defineProperty(Document.prototype, 'contentType', { get() { caught.push('contentType'); return 'text/plain'; } });
    Array.prototype.map = () => { caught.push('map'); throw new Error('mine'); };
    try { customElements.define('owabi-notice', class extends HTMLElement { connectedCallback() { caught.push('connected'); } }); } catch {}
  </script>`,
};

/** Errors and console messages of a page; puppeteer sees those of content scripts too. */
function complaintsOf(page: Page) {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // The browser's own word on a missing icon is no complaint about us.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load')) complaints.push(message.text());
  });
  return complaints;
}

describeInBrowsers('hostile pages', { hosts, extensionDirOf: productWith('hostile', records) }, (the) => {
  const visit = async (address: string) => {
    const page = await the.browser.open('about:blank');
    const complaints = complaintsOf(page);
    await page.goto(address);
    await the.browser.waitForBadge(page, '1');
    return { page, complaints };
  };

  it('fault 72: SVG, XML, JSON, text and XHTML get their badge and no notice', async () => {
    await settle(the.browser);
    for (const path of Object.keys(kinds)) {
      const { page, complaints } = await visit(`https://kinds.example${path}`);
      await pause(quietMs);
      expect(await page.evaluate(() => document.getElementsByTagName('owabi-notice').length), path).toBe(0);
      expect(complaints, path).toEqual([]);
      await page.close();
    }
  });

  it('fault 72: quirks mode, framesets and rewritten documents do no harm', async () => {
    const quirks = await visit('https://quirks.example/');
    expect((await look(await waitForNotice(the.browser, quirks.page))).isVisible).toBe(true);
    for (const host of ['framed', 'rewritten']) {
      const { page, complaints } = await visit(`https://${host}.example/`);
      await pause(quietMs);
      expect(
        complaints.filter((text) => !text.includes('favicon')),
        host,
      ).toEqual([]);
      expect((await the.browser.badge(page)).text, host).toBe('1');
    }
  });

  it('fault 73: stands in its own clothes under the strictest policies', async () => {
    for (const host of ['strict', 'sandboxed']) {
      const { page } = await visit(`https://${host}.example/`);
      const seen = await look(await waitForNotice(the.browser, page));
      expect(seen, host).toMatchObject({ isVisible: true, position: 'fixed', background: 'rgb(255, 254, 251)' });
      expect(seen.box.width, host).toBeGreaterThan(200);
    }
  });

  it('fault 74: page styles cannot hide it; one removal is undone, a second is respected', async () => {
    const styled = await visit('https://styled.example/');
    const seen = await look(await waitForNotice(the.browser, styled.page));
    expect(seen).toMatchObject({ isVisible: true, position: 'fixed' });
    expect(seen.box.height).toBeGreaterThan(60);
    const remover = await visit('https://remover.example/');
    await pause(quietMs);
    expect(await remover.page.evaluate('removed')).toBe(1);
    expect((await look(await waitForNotice(the.browser, remover.page))).isVisible).toBe(true);
    const insister = await visit('https://insister.example/');
    await pause(quietMs);
    expect(await insister.page.evaluate('removed')).toBe(2);
    expect(await findNotice(the.browser, insister.page)).toBeUndefined();
    expect((await the.browser.badge(insister.page)).text).toBe('1');
  });

  it('fault 75: pages that replace the DOM’s own functions learn and break nothing', async () => {
    const { page, complaints } = await visit('https://overrider.example/');
    expect((await look(await waitForNotice(the.browser, page))).isVisible).toBe(true);
    await pause(quietMs);
    const caught = (await page.evaluate('caught')) as string[];
    expect(caught.filter((name) => name !== 'connected')).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('owabi-notice')?.shadowRoot)).toBeNull();
  });

  it('fault 78: a clean page cannot tell that Owabi is there', async () => {
    const page = await the.browser.open('https://clean.example/');
    await pause(quietMs);
    const traces = await page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      resources: performance.getEntriesByType('resource').map(({ name }) => name),
      globals: Object.keys(window).filter((name) => /owabi|extension/i.test(name)),
      marks: performance.getEntriesByType('mark').length,
      // Chromium gives pages a bare `chrome`; an extension that pages may talk to would add `runtime` to it.
      runtime: typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
    }));
    expect(traces.html).not.toMatch(/owabi|extension/i);
    expect(traces.resources.filter((name) => !name.endsWith('favicon.ico'))).toEqual([]);
    expect(traces).toMatchObject({ globals: [], marks: 0, runtime: 'undefined' });
    const reachable = await page.evaluate(
      (origin) =>
        fetch(`${origin}/src/content/index.js`).then(
          () => true,
          () => false,
        ),
      the.browser.origin,
    );
    expect(reachable).toBe(false);
    const { web_accessible_resources: exposed } = await the.browser.inExtension(
      () => browser.runtime.getManifest() as { web_accessible_resources?: unknown },
    );
    expect(exposed ?? []).toEqual([]);
  });
});

const before = [breachOf('updated.example'), breachOf('later.example')];
describeInBrowsers('an update with pages open', { extensionDirOf: productWith('update', before) }, (the) => {
  it('fault 65: the script left behind goes silently, and there are never two notices', async () => {
    await settle(the.browser);
    const page = await the.browser.open('https://updated.example/');
    const complaints = complaintsOf(page);
    const notice = await waitForNotice(the.browser, page);
    expect((await look(notice)).isVisible).toBe(true);
    await the.browser.update(withVersion(productWith('update-new', before)(the.name), '9.0'));
    // The leftover notices on the next event; Firefox has put a new script in its place by then.
    await page.bringToFront();
    await page.evaluate(() => {
      history.pushState(null, '', '/moved');
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await pause(quietMs);
    expect(await page.evaluate(() => document.querySelectorAll('owabi-notice').length)).toBeLessThanOrEqual(1);
    if (!differences[the.name].renewsScriptsOnUpdate) {
      expect(await page.evaluate(() => document.querySelectorAll('owabi-notice').length)).toBe(0);
    }
    expect(complaints).toEqual([]);
    expect(await the.browser.inExtension(() => browser.runtime.getManifest().version)).toBe('9.0');
    await page.reload();
    await the.browser.waitForBadge(page, '1');
  });
});
