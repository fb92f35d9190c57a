// Size budgets of what ships: one build, then bytes as they lie in the package and as they compress.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';

const out = 'out/sizes';
const kB = 1024;
const read = (path: string) => readFileSync(join(out, path), 'utf8');
const gzipOf = (paths: Iterable<string>) =>
  [...paths].reduce((sum, path) => sum + gzipSync(read(path), { level: 9 }).length, 0);

/** Scripts and styles that a page loads before it is complete: its own, and what they import, whatever the depth. */
function loadedBy(page: string): Set<string> {
  const found = new Set<string>();
  const follow = (from: string, address: string) => {
    const path = address.startsWith('/') ? address.slice(1) : normalize(join(dirname(from), address));
    if (found.has(path)) return;
    found.add(path);
    if (!path.endsWith('.js')) return;
    for (const [, next] of read(path).matchAll(/(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g))
      follow(path, next ?? '');
  };
  const html = read(page);
  for (const [, address] of html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)) follow(page, address ?? '');
  expect(found.size, `${page} loads something`).toBeGreaterThan(0);
  return found;
}

describe('sizes', () => {
  beforeAll(() => {
    execFileSync(
      process.execPath,
      ['node_modules/vite/bin/vite.js', 'build', '--mode', 'chrome', '--logLevel', 'error'],
      {
        env: { ...process.env, NODE_ENV: 'production', OWABI_OUT: out },
      },
    );
  }, 120_000);

  it('keeps the content script in one file, under 10 kB and under 4 kB compressed', () => {
    const scripts = (JSON.parse(read('manifest.json')) as { content_scripts: { js: string[]; css?: string[] }[] })
      .content_scripts;
    const files = scripts.flatMap(({ js, css = [] }) => [...js, ...css]);
    expect(files).toHaveLength(1);
    const [script = ''] = files;
    expect(Buffer.byteLength(read(script))).toBeLessThanOrEqual(10 * kB);
    expect(gzipOf([script])).toBeLessThanOrEqual(4 * kB);
    expect(read(script)).not.toMatch(/\bimport\b|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/);
  });

  it('keeps the popup from growing, and without the library', () => {
    const files = loadedBy('src/pages/popup/index.html');
    expect(gzipOf(files)).toBeLessThanOrEqual(40 * kB);
    expect([...files].filter((path) => /library/.test(path))).toEqual([]);
  });

  it('keeps the library under 120 kB compressed', () => {
    expect(gzipOf(loadedBy('src/pages/library/index.html'))).toBeLessThanOrEqual(120 * kB);
  });

  it('keeps the worker, which wakes before a badge can stand, in one file under 60 kB compressed', () => {
    const { background } = JSON.parse(read('manifest.json')) as { background: { service_worker: string } };
    const worker = background.service_worker;
    expect(read(worker)).not.toMatch(/\bimport\b\s*[("'`{*\w]/);
    expect(gzipOf([worker])).toBeLessThanOrEqual(60 * kB);
  });

  it('ships no source maps and no file above 2 MB', () => {
    const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) =>
      statSync(join(out, path)).isFile(),
    );
    expect(files.filter((path) => path.endsWith('.map'))).toEqual([]);
    expect(files.filter((path) => statSync(join(out, path)).size > 2 * kB * kB)).toEqual([]);
  });
});
