// Every package has its reason in docs/dependencies.md, and nothing stands there that is gone.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const rows = readFileSync('docs/dependencies.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'));
const explained = rows.flatMap((line) =>
  [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1]),
);

it('explains every package and no other', () => {
  const used = Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies });
  expect(explained.toSorted()).toEqual(used.toSorted());
});
