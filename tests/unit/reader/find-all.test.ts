// All matches of a rule: those that String.matchAll finds, also where a rule is asked of another text meanwhile.
import { expect, it } from 'vitest';
import { findAll } from '../../../src/reader/find-all.ts';

it.each([
  [/氏名|住所/g, '氏名と住所、氏名'],
  [/、?/g, '氏名、住所'],
  [/(?<=と)住所$/g, '氏名と住所'],
  [/電話/g, '氏名と住所'],
])('finds what matchAll finds: %s', (rule, text) => {
  expect([...findAll(rule, text)]).toEqual([...text.matchAll(rule)]);
});

it('begins at the start of the text, and leaves the rule so, also when left early', () => {
  const rule = /氏名/g;
  rule.lastIndex = 4;
  const [first] = findAll(rule, '氏名と住所と氏名');
  expect(first?.index).toBe(0);
  expect(rule.lastIndex).toBe(0);
});

it('goes on where it was after the same rule read another text', () => {
  const rule = /\d/g;
  const seen: string[] = [];
  for (const [outer] of findAll(rule, '12')) for (const [inner] of findAll(rule, '345')) seen.push(outer + inner);
  expect(seen).toEqual(['13', '14', '15', '23', '24', '25']);
});
