// A citation holds what finds the notice and the record again.
import { expect, it } from 'vitest';
import { libraryExportTexts } from '../../../src/i18n/library-export.ts';
import type { Incident } from '../../../src/incident/types.ts';
import { citationOf } from '../../../src/library/citation.ts';
import { factWordsFor } from '../../../src/library/fact-text.ts';
import { incidentOf } from './fixtures.ts';

const cite = (fields: Partial<Incident>, language: 'ja' | 'en' = 'ja', licence?: string) =>
  citationOf(
    incidentOf('jp-2023-kamome', { publishedOn: '2023-03-10', revision: 2, ...fields }),
    { name: '架空の一覧', ...(licence && { licence }) },
    factWordsFor(language),
    libraryExportTexts[language],
  );
const notices = [
  { url: 'https://kamome.example/n', title: '不正アクセスのお知らせ', publishedOn: '2023-03-09', official: true },
];

it('a notice: organization, title, its own day, address, record and revision', () => {
  expect(cite({ notices })).toBe(
    '架空jp-2023-kamome『不正アクセスのお知らせ』。2023年3月9日公表。公表文：https://kamome.example/n 。記録：架空の一覧 jp-2023-kamome 第2版。',
  );
  expect(cite({ notices }, 'en')).toBe(
    'Invented jp-2023-kamome, “不正アクセスのお知らせ”. Published March 9, 2023. Notice: https://kamome.example/n . Record: 架空の一覧 jp-2023-kamome, revision 2.',
  );
});

it('a press report is not called a notice, and what has no title has its service', () => {
  const text = cite({ basis: 'press', service: { name: { ja: 'かもめ便' } } });
  expect(text).toContain(
    'かもめ便（架空jp-2023-kamome）。2023年3月10日公表。報道：https://jp-2023-kamome.example/notice 。',
  );
});

it('names licences: of the list, and once of each source that asks for credit', () => {
  const sources = [1, 2].map((n) => ({ url: `https://a.example/${n}`, publisher: '甲', licence: 'CC-BY-4.0' }));
  expect(cite({ sources }, 'ja', 'CC0-1.0')).toContain('第2版（CC0-1.0）。出典のライセンス：甲（CC-BY-4.0）。');
  expect(cite({})).not.toContain('ライセンス');
});

it('says no day where the record has none', () => expect(cite({ publishedOn: undefined })).not.toContain('公表。'));

it("a catalogue's day is the day it listed the breach", () =>
  expect(cite({ basis: 'catalogue' })).toContain('2023年3月10日掲載。掲載：https://'));
