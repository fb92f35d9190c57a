// Every package has its reason in docs/dependencies.md, nothing stands there that is gone, and each fits README's Node.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

interface Lock {
  packages: Record<string, { engines?: { node?: string } }>;
}

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

/** "20.19" as one number that orders; what a range leaves out is 0. */
const orderOf = (version: string) =>
  version.split('.').reduce((sum, part, i) => sum + (Number.parseInt(part, 10) || 0) * 1000 ** (2 - i), 0);

/** Ranges as packages write them for Node: `^20.19.0 || >=22`, `20 || 6.*`, `>=14 <26`. */
function accepts(range: string, version: string): boolean {
  return range.split('||').some((way) =>
    [...way.matchAll(/(\^|>=|<=|>|<|)\s*([\d*][\d.x*]*)/g)].every(([, sign, bound = '']) => {
      const [at, limit] = [orderOf(version), orderOf(bound)];
      if (sign === '>=') return at >= limit;
      if (sign === '<=') return at <= limit;
      if (sign === '>') return at > limit;
      if (sign === '<') return at < limit;
      const isSameLine = bound === '*' || version.split('.')[0] === bound.split('.')[0];
      return sign === '^' ? isSameLine && at >= limit : isSameLine;
    }),
  );
}

it('reads a range as npm does', () => {
  for (const [range, version, expected] of [
    ['>=22.12.0', '20.19.0', false],
    ['^22.22.0 || >= 24.8.0', '22.16.0', false],
    ['^20.19.0 || ^22.16.0 || >= 24.0.0', '20.19.0', true],
    ['^20.19.0 || ^22.16.0 || >= 24.0.0', '22.15.9', false],
    ['20 || >=22', '20.19.0', true],
    ['20 || >=22', '21.0.0', false],
    ['6.* || >= 10.x', '24.0.0', true],
    ['*', '20.19.0', true],
    ['>=18 <20', '20.19.0', false],
  ] as const)
    expect(accepts(range, version), `${range} ${version}`).toBe(expected);
});

it.each(['20.19.0', '22.16.0', '24.0.0'])('runs on Node %s, as every package promises', (version) => {
  expect(accepts(packageJson.engines.node, version)).toBe(true);
  const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const packages = Object.entries(lock.packages);
  expect(packages.length).toBeGreaterThan(400);
  const unfit = packages.filter(([, { engines }]) => engines?.node !== undefined && !accepts(engines.node, version));
  expect(unfit.map(([path, { engines }]) => `${path}: ${engines?.node}`)).toEqual([]);
});
