// Both manifests, to the letter. Whoever adds a line here argues for it in README's permission table.
import { expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { manifestFor } from '../../vite.config.ts';

const common = {
  manifest_version: 3,
  name: '__MSG_name__',
  short_name: 'Owabi',
  description: '__MSG_description__',
  version: packageJson.version,
  default_locale: 'en',
  icons: {
    '16': 'icons/icon-16.png',
    '32': 'icons/icon-32.png',
    '48': 'icons/icon-48.png',
    '128': 'icons/icon-128.png',
  },
  action: {
    default_title: 'Owabi',
    default_popup: 'src/pages/popup/index.html',
    default_icon: { '16': 'icons/icon-16.png', '32': 'icons/icon-32.png' },
  },
  options_ui: { page: 'src/pages/settings/index.html', open_in_tab: true },
  content_scripts: [
    {
      matches: ['http://*/*', 'https://*/*'],
      js: ['src/content/index.ts'],
      run_at: 'document_start',
      all_frames: false,
    },
  ],
  permissions: ['storage', 'alarms', 'activeTab'],
  optional_permissions: ['notifications'],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
  incognito: 'spanning',
};

it('Chrome', () => {
  expect(manifestFor('chrome')).toEqual({
    ...common,
    minimum_chrome_version: '148',
    background: { service_worker: 'src/background/index.ts', type: 'module' },
  });
});

it('Firefox, on desktop and Android', () => {
  expect(manifestFor('firefox')).toEqual({
    ...common,
    background: { scripts: ['src/background/index.ts'], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'owabi@owabi.example',
        strict_min_version: '153.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '153.0' },
    },
  });
});
