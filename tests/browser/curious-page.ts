// A page that tries every way it has to find out what runs beside it. `spy` runs first in its head, `look` when asked.

/** What a page can learn. Two visits that differ in nothing but the extension must give the same. */
export type Sight = Record<string, unknown> & { answers: string[]; html: string; changes: number };

interface Spying {
  look(addresses: string[]): Promise<Sight>;
}

/** Sent as text into the page: sees nothing of this file. */
function spy() {
  const seen = { changes: 0, messages: 0, calls: [] as string[], events: [] as string[], focus: 0 };
  /** Not by push, which is trapped below. */
  const note = (list: string[], text: string) => {
    list[list.length] = text;
  };
  new MutationObserver((list) => {
    seen.changes += list.length;
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('message', () => {
    seen.messages += 1;
  });
  new BroadcastChannel('owabi').onmessage = () => {
    seen.messages += 1;
  };
  const types = [
    'owabi',
    'load',
    'DOMContentLoaded',
    'securitypolicyviolation',
    'error',
    'unhandledrejection',
    'storage',
  ];
  for (const type of types) addEventListener(type, (event) => note(seen.events, `${type}:${event.isTrusted}`), true);
  for (const type of ['focusin', 'focusout', 'selectionchange'])
    document.addEventListener(type, () => {
      seen.focus += 1;
    });

  /** Hostile prototypes: whoever calls these from the page's world is heard, and thrown at. */
  const armed = { is: true };
  const trap = (owner: object, key: string) => {
    const own = (owner as Record<string, (...args: unknown[]) => unknown>)[key];
    if (!own) return;
    Object.defineProperty(owner, key, {
      configurable: true,
      writable: true,
      value(this: unknown, ...args: unknown[]) {
        if (!armed.is) return own.apply(this, args);
        note(seen.calls, key);
        throw new Error('mine');
      },
    });
  };
  for (const key of ['map', 'push', 'join', 'includes', 'filter', 'forEach']) trap(Array.prototype, key);
  for (const key of ['split', 'replace', 'toLowerCase', 'charCodeAt', 'indexOf']) trap(String.prototype, key);
  for (const key of ['attachShadow', 'append', 'querySelector', 'setAttribute']) trap(Element.prototype, key);
  for (const key of ['createElement', 'querySelector', 'addEventListener']) trap(Document.prototype, key);
  for (const key of ['stringify', 'parse']) trap(JSON, key);
  for (const key of ['imul', 'random', 'floor']) trap(Math, key);
  for (const key of ['get', 'set', 'has']) trap(Map.prototype, key);
  trap(Promise.prototype, 'then');
  trap(Promise.prototype, 'catch');
  trap(XMLSerializer.prototype, 'serializeToString');
  for (const key of ['browser', 'chrome', 'owabi'])
    Object.defineProperty(Object.prototype, key, {
      configurable: true,
      get() {
        if (armed.is) note(seen.calls, `a global "${key}" was asked for`);
        return undefined;
      },
    });

  const probe = async (address: string) => {
    const fetched = await fetch(address).then(
      (response) => `answered ${response.status}`,
      (error) => error.name as string,
    );
    const load = (kind: 'script' | 'link' | 'img') => {
      const element = document.createElement(kind);
      return new Promise<string>((resolve) => {
        element.onload = () => resolve('loaded');
        element.onerror = () => resolve('failed');
        if (element instanceof HTMLLinkElement) Object.assign(element, { rel: 'stylesheet', href: address });
        else element.src = address;
        document.head.append(element);
      }).finally(() => element.remove());
    };
    const [script, style, image] = await Promise.all([load('script'), load('link'), load('img')]);
    return `${fetched}, script ${script}, style ${style}, image ${image}`;
  };

  const look = async (addresses: string[]) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    armed.is = false;
    const before = structuredClone(seen);
    for (const key of ['browser', 'chrome', 'owabi']) Reflect.deleteProperty(Object.prototype, key);
    const html = document.documentElement.outerHTML;
    const entries = performance.getEntries().map(({ entryType, name }) => `${entryType} ${name}`);
    const answers = [];
    for (const address of addresses) answers.push(await probe(address));
    const timings = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return {
      ...before,
      html,
      // Paints and the icon are the browser's own, and come or not by whether the window is drawn.
      entries: entries
        .filter((entry) => !/^(paint|largest-contentful-paint|visibility-state|long|layout)|favicon/.test(entry))
        .sort(),
      globals: Object.getOwnPropertyNames(window)
        .filter((name) => !/^\d+$/.test(name))
        .sort(),
      documentKeys: Object.getOwnPropertyNames(document).sort(),
      navigatorKeys: [
        ...Object.getOwnPropertyNames(navigator),
        ...Object.getOwnPropertyNames(Navigator.prototype),
      ].sort(),
      plugins: [...navigator.plugins].map(({ name }) => name),
      styleSheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      customElement: typeof customElements.get(['owabi', 'notice'].join('-')),
      active: document.activeElement?.tagName,
      stored: [localStorage.length, sessionStorage.length, document.cookie, name],
      databases: (await indexedDB.databases()).length,
      runtime: typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
      /** Sizes and ways of what was asked for: a file that is there but closed must look like one that is not. */
      timings: [
        ...new Set(
          timings
            .filter(({ name }) => /-extension:/.test(name))
            .map((one) => [one.initiatorType, one.transferSize, one.decodedBodySize, one.responseStatus].join(' ')),
        ),
      ].sort(),
      answers: [...new Set(answers)],
    };
  };
  Object.defineProperty(window, 'look', { value: look });
}

export const curiousPage = `<!doctype html><html lang="en"><head><title>Curious</title><script>(${spy.toString()})()</script></head><body><p>Nothing to see.</p><input></body></html>`;

export function look(page: import('puppeteer-core').Page, addresses: string[]): Promise<Sight> {
  return page.evaluate((list) => (window as unknown as Spying).look(list), addresses);
}
