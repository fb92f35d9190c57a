// A slip in a record's JSON is said in plain words, at the mark that has to change.
import { expect, it } from 'vitest';
import { parseStrictJson } from '../../../src/publisher/strict-json.ts';

function faultsOf(text: string) {
  const parsed = parseStrictJson(new TextEncoder().encode(text));
  return parsed.kind === 'refused' ? parsed.faults.map(({ line, reason }) => `${line}: ${reason}`) : [];
}

it.each([
  [
    'a trailing comma',
    '{\n "subjects": {\n  "unit": "people",\n }\n}',
    '3: is not JSON: a comma too many after subjects.unit; the last one has none (column 19)',
  ],
  [
    'a trailing comma in a list',
    '{"data": [{"category": "name"},\n {"category": "email"},\n]}',
    '2: is not JSON: a comma too many after data.1.category; the last one has none (column 23)',
  ],
  [
    'a number with a comma',
    '{\n"subjects": {"max": 5,310}}',
    '2: is not JSON: a comma inside a number after subjects.max; write its digits alone (column 22)',
  ],
  [
    'a missing comma, on the line where it is missing',
    '{"s": 1\n "b": 2}',
    '1: is not JSON: a comma is missing after s (column 7)',
  ],
  ['a missing colon', '{"a" 1}', '1: is not JSON: a colon is missing before "1" (column 6)'],
  ['a missing value', '{"a": }', '1: is not JSON: a value should stand where "}" does (column 7)'],
  ['a missing brace', '{"a": 1', '1: is not JSON: a "}" is missing (column 7)'],
  ['an unclosed text', '{"a": "x\n"}', '1: is not JSON: a text has no closing quote on its line (column 7)'],
  ['a comment', '{"a": 1} // x', '1: is not JSON: comments are not allowed (column 10)'],
  [
    'curly quotes',
    '{"a": “x”}',
    '1: is not JSON: "“x”" cannot stand here; texts and names of fields stand in straight double quotes (column 7)',
  ],
  ['nothing', ' \n', '1: is not JSON: the file is empty (column 1)'],
])('%s', (_, text, said) => {
  expect(faultsOf(text)).toEqual([said]);
});

it('has words for whatever the parser finds: no names of its own, and one fault a file', () => {
  const whole = JSON.stringify({ id: 'x', data: [{ count: 12, isSaid: true }], text: 'a\u00e9\\' }, null, 1);
  let refused = 0;
  for (let i = 0; i < whole.length; i++) {
    for (const mark of ['', ',', '"', '}', ']', 'x', '\\', '/*', '\n', '-']) {
      const faults = faultsOf(whole.slice(0, i) + mark + whole.slice(i + 1));
      expect(faults.length).toBeLessThanOrEqual(1);
      for (const fault of faults)
        expect(fault).toMatch(/^\d+: (?:is not JSON: [^A-Z]*.* \(column \d+\)|.*is given twice)$/s);
      expect(faults.join()).not.toMatch(/[a-z](?:Expected|Symbol|Character|Token|Format)\b/);
      refused += faults.length;
    }
  }
  expect(refused).toBeGreaterThan(500);
});
