// Four builds from one source: the two extensions, the demo, and the publisher's command line.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { build, defineConfig, type Plugin, type UserConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };
import { parseLink } from './src/feed/subscription-link.ts';
import { builtInFeed } from './src/publisher/built-in-feed.ts';
import { siteAssets } from './src/publisher/site-assets.ts';

type Target = 'chrome' | 'firefox';
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** One manifest for both browsers; each gets only the keys it knows. The version comes from package.json alone. */
export function manifestFor(target: Target) {
  const { browser_specific_settings, minimum_chrome_version, background, ...common } = manifest;
  const version = packageJson.version;
  return target === 'chrome'
    ? { ...common, version, minimum_chrome_version, background }
    : {
        ...common,
        version,
        browser_specific_settings,
        background: { scripts: [background.service_worker], type: 'module' },
      };
}

function extension(target: Target): UserConfig {
  // The demo is the same build with other records.
  const outDir = process.env.OWABI_OUT || `dist/${target}`;
  const records = process.env.OWABI_RECORDS || at('src/records');
  return {
    plugins: [
      preact(),
      builtInFeed(records),
      crx({
        manifest: manifestFor(target) as Parameters<typeof crx>[0]['manifest'],
        browser: target,
        contentScripts: { standaloneFiles: ['src/content/index.ts'] },
      }),
      workerInOneFile(),
      checkEdition(),
    ],
    define: { OWABI_CORRECTIONS: JSON.stringify(correctionsAddress()) },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      cssTarget: ['chrome148', 'firefox153'],
      modulePreload: false,
      // Whose code is inside, with each licence's own text.
      license: { fileName: 'licences.md' },
      rolldownOptions: {
        input: {
          library: at('src/pages/library/index.html'),
          welcome: at('src/pages/welcome/index.html'),
        },
      },
    },
  };
}

/** A worker starts anew for nearly every page that asks it, and each file it imports is fetched and linked again. */
function workerInOneFile(): Plugin {
  return {
    name: 'owabi-worker-in-one-file',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = '' }, bundle) {
        const entryFileNames = 'service-worker-loader.js';
        await build({
          configFile: false,
          logLevel: 'error',
          publicDir: false,
          build: {
            outDir: dir,
            emptyOutDir: false,
            target: 'es2023',
            modulePreload: false,
            rolldownOptions: { input: `${dir}/${entryFileNames}`, output: { entryFileNames, codeSplitting: false } },
          },
        });
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && file.facadeModuleId === at('src/background/index.ts')) {
            rmSync(`${dir}/${file.fileName}`);
          }
        }
      },
    },
  };
}

/** A link that the worker would refuse in silence must not be built in. */
function checkEdition(): Plugin {
  return {
    name: 'owabi-check-edition',
    async configResolved({ env }) {
      const link: unknown = env.VITE_OWABI_EDITION;
      const parsed = typeof link === 'string' && link !== '' ? await parseLink(link) : undefined;
      if (parsed?.kind === 'refused')
        throw new Error(`VITE_OWABI_EDITION is no subscription link (${parsed.reason}): ${link}`);
    },
  };
}

/** One setting for support and corrections. A reserved address means that the edition has not set it yet. */
function correctionsAddress(): string {
  const { url } = packageJson.bugs;
  return new URL(url).hostname.endsWith('.example') ? '' : url;
}

/** One file for Node, with everything it needs inside: publishers download it and run it. */
function publisher(): UserConfig {
  return {
    plugins: [preact(), siteAssets()],
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: at('src/publisher/index.ts'),
      outDir: 'dist/publisher',
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'owabi.mjs', codeSplitting: false } },
    },
  };
}

export default defineConfig(({ mode }) => {
  if (mode === 'publisher') return publisher();
  if (mode === 'firefox') return extension('firefox');
  return extension('chrome');
});
