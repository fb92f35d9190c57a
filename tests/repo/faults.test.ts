// The table of faults: every number has its row and its test, and every test file a row names is there.
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sourceFiles } from './read-imports.ts';

const numbers = Array.from({ length: 98 }, (_, i) => i + 1);
const table = readFileSync('tests/README.md', 'utf8');
/** Covered by never being asked for; its row says how. */
const ROW_ALONE = [33];

it('has a row for every fault', () => {
  expect(numbers.filter((number) => !new RegExp(`^\\| ${number}[ ,]`, 'm').test(table))).toEqual([]);
});

it('names only test files that exist', () => {
  const named = [...table.matchAll(/`((?:unit|browser|package|repo)\/[\w./-]+\.test\.tsx?)`/g)].map(
    (match) => match[1] ?? '',
  );
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((path) => !existsSync(`tests/${path}`))).toEqual([]);
});

it('finds every number in a test', () => {
  const told = new Set<number>();
  for (const path of sourceFiles('tests').filter((file) => /\.test\.tsx?$/.test(file)))
    for (const number of numbersIn(readFileSync(path, 'utf8'))) told.add(number);
  expect(numbers.filter((number) => !told.has(number) && !ROW_ALONE.includes(number))).toEqual([]);
});

/** "fault 7", "faults 6, 7 and 9", "faults 5 to 8". */
function* numbersIn(text: string): Generator<number> {
  for (const [, list = ''] of text.matchAll(/faults? ((?:\d+(?:, | and | to |[–-])?)+)/g))
    for (const [, from, to] of list.matchAll(/(\d+)(?:(?: to |[–-])(\d+))?/g))
      for (let number = Number(from); number <= Number(to ?? from); number++) yield number;
}
