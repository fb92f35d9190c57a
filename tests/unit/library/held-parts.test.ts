// The filter for records that tell more than the breach: measures, how people were told, a desk.
import { expect, it } from 'vitest';
import { library as en } from '../../../src/i18n/en/library.ts';
import { library as ja } from '../../../src/i18n/ja/library.ts';
import { findEntries } from '../../../src/library/find-entries.ts';
import { heldParts } from '../../../src/library/held-parts.ts';
import { entryOf } from './fixtures.ts';

const bare = entryOf('jp-2024-bare', { timeline: [{ on: '2024-02-01', kind: 'published', text: { ja: '公表' } }] });
const rich = entryOf('jp-2024-rich', {
  response: {
    measures: [{ kind: 'taken', text: { ja: '監視を強めた' } }],
    notified: [{ channel: 'email' }],
    remedies: [],
    reportedTo: [{ ja: '個人情報保護委員会' }],
  },
  timeline: [
    { on: '2024-01-31', kind: 'detected', text: { ja: '気付いた' } },
    { on: '2024-02-01', kind: 'published', text: { ja: '公表' } },
  ],
});

it('a record counts for each part it holds, an empty list and a lone day of publication for none', () => {
  expect(rich.values.holds).toEqual(['measures', 'told', 'regulator', 'timeline']);
  expect(bare.values.holds).toEqual([]);
});

it('the filter finds the records that hold a part, and counts them', () => {
  const found = findEntries([bare, rich], { text: '', filters: { holds: ['measures'] } });
  expect(found.entries).toEqual([rich]);
  expect(found.counts.holds.get('told')).toBe(1);
});

it.each([ja, en])('every part has its word', ({ holds }) => {
  for (const { name } of heldParts) expect(holds[name]).toMatch(/\S/);
});
