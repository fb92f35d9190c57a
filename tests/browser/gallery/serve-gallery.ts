// Builds the gallery and serves it as a host of the test web, under the very policy that extension pages have.
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import manifest from '../../../manifest.json' with { type: 'json' };
import type { Handler } from '../driver.ts';

/** One for each worker: two stories may build it at the same time. */
const outDir = fileURLToPath(new URL(`../../../out/gallery/page-${process.env.VITEST_POOL_ID ?? 0}`, import.meta.url));
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export async function buildGallery() {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    plugins: [preact()],
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, target: 'es2023', modulePreload: false },
  });
}

export const serveGallery: Handler = (request, response) => {
  const path = new URL(request.url ?? '/', 'https://gallery.example').pathname;
  const file = join(outDir, path === '/' ? 'index.html' : path);
  if (path === '/favicon.ico') return void response.writeHead(204).end();
  if (!file.startsWith(outDir) || !existsSync(file)) return void response.writeHead(404).end();
  response.writeHead(200, {
    'content-type': `${types[extname(file)] ?? 'application/octet-stream'}; charset=utf-8`,
    'cache-control': 'max-age=600',
    'content-security-policy': manifest.content_security_policy.extension_pages,
  });
  response.end(readFileSync(file));
};
