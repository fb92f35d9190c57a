// The worker's wiring as the browser needs it: all listeners in the first turn, one for messages.
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';

const registered: string[] = [];

/** Any part of the extension API: calls resolve, `addListener` is written down. */
function fakeApi(path: string): unknown {
  return new Proxy(() => undefined, {
    get: (_, name) => (name === 'then' ? undefined : fakeApi(`${path}.${String(name)}`)),
    apply: () => {
      if (path.endsWith('.addListener')) registered.push(path.replace(/^\.(.*)\.addListener$/, '$1'));
      return path.endsWith('.getURL') ? 'chrome-extension://own/' : Promise.resolve({});
    },
  });
}
vi.mock('../../../src/shared/browser.ts', () => ({ browser: fakeApi('') }));

describe('the worker', () => {
  it('fault 64: registers every listener before anything is awaited', async () => {
    const source = readFileSync('src/background/index.ts', 'utf8');
    // Outside of functions nothing waits; so whatever the module registers, it registers in the first turn.
    expect(source).not.toMatch(/^(?:\w.*[=(]\s*)?await\b/m);
    await import('../../../src/background/index.ts');
    expect(registered).toEqual(
      expect.arrayContaining(['runtime.onMessage', 'runtime.onInstalled', 'runtime.onStartup']),
    );
    const named = [...source.matchAll(/browser\.([\w.]+)\.addListener/g)].map((match) => match[1]);
    expect(registered).toEqual(expect.arrayContaining(named));
    expect(new Set(registered).size).toBe(registered.length);
  });

  it('fault 66: has exactly one listener for messages, and it is not an async function', () => {
    expect(registered.filter((name) => name === 'runtime.onMessage')).toHaveLength(1);
    const files = ['index', 'handlers', 'senders', 'check-tab', 'page-parts'];
    const sources = files.map((file) => readFileSync(`src/background/${file}.ts`, 'utf8')).join('\n');
    expect(sources.match(/onMessage\.addListener/g)).toHaveLength(1);
    expect(sources).not.toMatch(/onMessage\.addListener\(\s*async/);
  });
});
