// A build that names its own feed by a link the worker would refuse does not come about.
import { resolveConfig } from 'vite';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllEnvs());

test.each([
  'foo',
  'http://feed.example/#owabi-feed=a',
  'https://feed.example/',
])('"%s" is refused by name', async (link) => {
  vi.stubEnv('VITE_OWABI_EDITION', link);
  await expect(resolveConfig({}, 'build', 'chrome')).rejects.toThrow('VITE_OWABI_EDITION');
});

test('without one there is nothing to refuse', async () => {
  await expect(resolveConfig({}, 'build', 'chrome')).resolves.toBeDefined();
});
