// Vite plugin: the public site's style and search script, bundled and handed to the command line as texts.
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const MODULE = 'virtual:site-assets';
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export interface SiteAssets {
  style: string;
  search: string;
}

export function siteAssets(): Plugin {
  return {
    name: 'owabi-site-assets',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    async load(id) {
      if (id !== `\0${MODULE}`) return null;
      const assets = await bundleSiteAssets();
      return `export const style = ${JSON.stringify(assets.style)};\nexport const search = ${JSON.stringify(assets.search)};\n`;
    },
  };
}

export async function bundleSiteAssets(): Promise<SiteAssets> {
  const files = await Promise.all([bundle(at('../site/site.css')), bundle(at('../site/search-client.ts'))]);
  const [style, search] = [files[0]?.style, files[1]?.search];
  if (!style || !search) throw new Error('the site has no style or no search script');
  return { style, search };
}

async function bundle(input: string): Promise<Partial<SiteAssets>> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, target: 'es2023', modulePreload: false, rolldownOptions: { input } },
  });
  const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const texts: Partial<SiteAssets> = {};
  for (const file of outputs) {
    if (file.type === 'chunk') texts.search = file.code;
    else if (file.fileName.endsWith('.css')) texts.style = String(file.source);
  }
  return texts;
}
