// English counts of one read as a person would say them.
import { expect, it } from 'vitest';
import { library } from '../../../src/i18n/en/library.ts';

it('one incident is never "the 1" or "all 1"', () => {
  expect([library.allResults('1', 1), library.exportResults('1', 1), library.exportPicked('1', 1)]).toEqual([
    'One incident',
    'The one shown',
    'The one chosen',
  ]);
  expect([library.allResults('729', 729), library.exportResults('0', 0), library.exportPicked('2', 2)]).toEqual([
    'All 729 incidents',
    'The 0 shown',
    'The 2 chosen',
  ]);
});
