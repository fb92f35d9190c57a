// The lists of words the reader's rules are made of: every entry is a rule by itself, and stands once.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const dir = 'src/reader/words';
const files = readdirSync(dir).map((file) => {
  const lists: Record<string, string[]> = JSON.parse(readFileSync(join(dir, file), 'utf8'));
  return [file, lists] as const;
});

it('has lists to hold', () => expect(files.length).toBeGreaterThan(10));

describe.each(files)('%s', (_, lists) => {
  it.each(
    Object.entries(lists),
  )('%s: each entry is an expression, matches no empty text, and stands once', (_, list) => {
    expect(list.filter((entry, i) => list.indexOf(entry) !== i)).toEqual([]);
    for (const entry of list) expect(new RegExp(entry).test(''), entry).toBe(false);
  });
});
