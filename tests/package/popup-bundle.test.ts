// What the popup reads before it can show anything: small, and none of what only writers and the library need.
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

describe.each(['chrome', 'firefox'])('the popup for %s', (target) => {
  const read = (path: string) => readFileSync(`dist/${target}/${path}`, 'utf8');
  const entries = [...read('src/pages/popup/index.html').matchAll(/src="\/([^"]+\.js)"/g)].map(
    (match) => match[1] ?? '',
  );

  /** The scripts that load with the page; an `import()` comes later or never. */
  function scriptsFrom(paths: readonly string[], seen = new Map<string, string>()): Map<string, string> {
    for (const path of paths) {
      if (seen.has(path)) continue;
      const code = read(path);
      seen.set(path, code);
      const next = [...code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)];
      scriptsFrom(
        next.map((match) => posix.join(posix.dirname(path), match[1] ?? '')),
        seen,
      );
    }
    return seen;
  }

  it('starts from at most 40 kB gzip', () => {
    const scripts = scriptsFrom(entries);
    const gzip = [...scripts.values()].reduce((sum, code) => sum + gzipSync(code).length, 0);
    console.log(`popup (${target}): ${gzip} bytes gzip in ${scripts.size} files`);
    expect(gzip).toBeGreaterThan(5_000);
    expect(gzip).toBeLessThanOrEqual(40_960);
  });

  it('carries no record schema and nothing of the library', () => {
    const code = [...scriptsFrom(entries).values()].join('\n');
    expect(code).toContain('owabi-choices');
    expect(code).not.toContain('is not a site of the form');
    expect(code).not.toContain('facet');
  });
});
