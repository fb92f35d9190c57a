// The packages: complete, the same bytes each time, one version everywhere.
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { digestOf, makePackages } from '../release/make-packages.ts';

const packages = makePackages();
const [chrome, firefox, source] = packages;

it('are named by product, version and browser', () => {
  expect(packages.map(({ name }) => name)).toEqual(
    ['chrome', 'firefox', 'source'].map((kind) => `owabi-${packageJson.version}-${kind}.zip`),
  );
});

it('are the same bytes when made again', () => {
  const again = makePackages();
  expect(again.map(({ bytes }) => digestOf(bytes))).toEqual(packages.map(({ bytes }) => digestOf(bytes)));
});

it('hold a manifest at the top, with the version of package.json', () => {
  for (const made of [chrome, firefox]) {
    const files = unzipSync(made?.bytes ?? new Uint8Array());
    const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json']));
    expect(manifest.version).toBe(packageJson.version);
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['feed/built-in.owabi', 'licences.md']));
  }
});

it('give reviewers every tracked file and nothing else', () => {
  const files = Object.keys(unzipSync(source?.bytes ?? new Uint8Array()));
  expect(files).toEqual(expect.arrayContaining(['README.md', 'package-lock.json', 'manifest.json', 'vite.config.ts']));
  expect(files.filter((path) => /^(dist|node_modules|out)\//.test(path))).toEqual([]);
});
