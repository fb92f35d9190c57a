// Four test projects: pure units, checks of the repository itself, checks of the built packages, stories in real browsers.
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { siteAssets } from './src/publisher/site-assets.ts';

export default defineConfig({
  plugins: [preact(), siteAssets()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // Most files take less time than a process needs to start.
          pool: 'threads',
          maxWorkers: '100%',
          testTimeout: 30_000,
        },
      },
      { extends: true, test: { name: 'repo', include: ['tests/repo/**/*.test.ts'], testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['tests/package/**/*.test.ts'],
          globalSetup: ['tests/browser/build-products.ts'],
          maxWorkers: '100%',
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/build-products.ts'],
          // Two files side by side: much of a story is waiting, and more browsers at once would starve each other.
          maxWorkers: 2,
          // A browser on a busy machine may lose a tab or the focus once; what fails twice is wrong. The report names retries.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
