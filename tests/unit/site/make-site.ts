// The whole site from the shipped records, in memory: what the crawl reads and the browser stories serve.
import { readdirSync, readFileSync } from 'node:fs';
import type { Incident } from '../../../src/incident/types.ts';
import { bundleSiteAssets } from '../../../src/publisher/site-assets.ts';
import { renderSite } from '../../../src/site/render-site.tsx';

export const BASE = 'https://notices.example/';

export function readShippedRecords(): Incident[] {
  const root = new URL('../../../src/records/', import.meta.url);
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'));
  return paths.map((path) => JSON.parse(readFileSync(new URL(path, root), 'utf8')));
}

export async function makeSite(records: readonly Incident[] = readShippedRecords()): Promise<Map<string, string>> {
  const assets = await bundleSiteAssets();
  const options = {
    base: BASE,
    publisher: { name: 'Sample publisher', corrections: 'mailto:errors@notices.example', licence: 'CC BY 4.0' },
    noindex: false,
    today: '2026-11-22',
    assets,
  };
  return new Map(renderSite(records, options));
}
