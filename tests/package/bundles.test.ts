// The built files as stores and pages get them: sizes, what the content script can reach, when the worker listens.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

interface SyntaxNode {
  type: string;
  [key: string]: unknown;
}

describe.each(['chrome', 'firefox'])('the build for %s', (target) => {
  const dir = `dist/${target}`;
  const read = (path: string) => readFileSync(`${dir}/${path}`, 'utf8');
  const manifest = JSON.parse(read('manifest.json'));
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(`${dir}/${path}`).isFile(),
  );

  it('has one content script, small and on its own', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].js).toHaveLength(1);
    const script = read(manifest.content_scripts[0].js[0]);
    const bytes = { minified: Buffer.byteLength(script), gzip: gzipSync(script).length };
    console.log(`content script (${target}): ${bytes.minified} bytes, ${bytes.gzip} gzip`);
    expect(bytes.minified).toBeGreaterThan(500);
    expect(bytes.minified).toBeLessThanOrEqual(10_240);
    expect(bytes.gzip).toBeLessThanOrEqual(4_096);
    expect(script).not.toMatch(/\bimport\b\s*[({'"]|\brequire\(/);
  });

  it('fault 45: the content script has no way to the network', () => {
    const script = read(manifest.content_scripts[0].js[0]);
    expect(script).toContain('storage');
    expect(script).not.toMatch(
      /\bfetch\b|XMLHttpRequest|WebSocket|WebTransport|sendBeacon|EventSource|\bimportScripts\b|new Image\b|\.src\s*=|RTCPeerConnection/,
    );
  });

  it('shows pages nothing to probe, and keeps the decided policy', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest.permissions).toEqual(['storage', 'alarms', 'activeTab']);
    expect(manifest.content_security_policy.extension_pages).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });

  it('fault 64: the worker waits for nothing before it listens', () => {
    const entry = manifest.background.service_worker ?? manifest.background.scripts[0];
    const chunks = chunksFrom(entry);
    expect(chunks.some(({ code }) => code.includes('.onMessage'))).toBe(true);
    for (const { path, code } of chunks) {
      const waits = topLevelAwaits(parseAst(code) as unknown as SyntaxNode);
      expect(waits, `top-level await in ${path}`).toBe(0);
    }
  });

  it('carries the licences of the code inside, and no source maps or invented records', () => {
    const licences = read('licences.md');
    for (const name of ['preact', 'idb', 'webextension-polyfill']) expect(licences).toContain(`## ${name} - `);
    expect(files.filter((path) => path.endsWith('.map'))).toEqual([]);
    expect(files.filter((path) => /\.(js|html|json)$/.test(path) && read(path).includes('hanamori'))).toEqual([]);
  });

  function chunksFrom(entry: string, seen = new Map<string, string>()): { path: string; code: string }[] {
    if (!seen.has(entry)) {
      const code = read(entry);
      seen.set(entry, code);
      for (const match of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g))
        chunksFrom(posix.join(posix.dirname(entry), match[1] ?? ''), seen);
    }
    return [...seen].map(([path, code]) => ({ path, code }));
  }
});

/** Awaits that hold up the module itself: those inside functions do not. */
function topLevelAwaits(node: SyntaxNode): number {
  if (/Function|MethodDefinition|PropertyDefinition|StaticBlock/.test(node.type)) return 0;
  const own = node.type === 'AwaitExpression' || (node.type === 'ForOfStatement' && node.await === true) ? 1 : 0;
  return Object.values(node)
    .flat()
    .filter((child): child is SyntaxNode => typeof child === 'object' && child !== null && 'type' in child)
    .reduce((sum, child) => sum + topLevelAwaits(child), own);
}
