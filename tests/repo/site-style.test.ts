// The public site's style is bundled apart from its parts: it must have the style of each part that its pages draw.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';

const IMPORTS = { script: /(?:from|import) '(\.[^']+)'/g, style: /@import "([^"]+)"/g };

/** The file and all it imports, whatever the depth. */
function reachedFrom(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  const pattern = path.endsWith('.css') ? IMPORTS.style : IMPORTS.script;
  for (const [, address = ''] of readFileSync(path, 'utf8').matchAll(pattern)) {
    reachedFrom(normalize(join(dirname(path), address)), found);
  }
  return found;
}

it('holds the style of every part that its pages draw', () => {
  const pages = readdirSync('src/site').filter((name) => name.endsWith('.tsx'));
  const reached = pages.flatMap((name) => [...reachedFrom(join('src/site', name))]);
  const drawn = [...new Set(reached)].filter((path) => path.endsWith('.css'));
  expect(drawn.length).toBeGreaterThan(5);
  const held = reachedFrom('src/site/site.css');
  expect(drawn.filter((path) => !held.has(path))).toEqual([]);
});
