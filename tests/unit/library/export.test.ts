// Exports are read back and must hold what went in.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incidentTexts } from '../../../src/i18n/incident.ts';
import { libraryExportTexts } from '../../../src/i18n/library-export.ts';
import type { Incident } from '../../../src/incident/types.ts';
import { validateIncident } from '../../../src/incident/validate.ts';
import { compareIncidents } from '../../../src/library/compare.ts';
import { csvColumns, csvField, formatCsv, incidentsToCsv } from '../../../src/library/export-csv.ts';
import { incidentsToJson } from '../../../src/library/export-json.ts';
import { comparisonToMarkdown, incidentsToMarkdown } from '../../../src/library/export-markdown.ts';
import { factWordsFor } from '../../../src/library/fact-text.ts';
import { escapeMarkdown, markdownLink } from '../../../src/library/markdown.ts';
import { full, incidentOf } from './fixtures.ts';
import { parseCsv } from './parse-csv.ts';

const words = factWordsFor('ja');
const texts = libraryExportTexts.ja;
const context = { words, texts, today: '2026-11-22' };

describe('CSV', () => {
  it('starts with a byte order mark and ends lines with CRLF', () => {
    const csv = formatCsv([
      ['a', 1],
      ['b', undefined],
    ]);
    expect(csv).toBe('\ufeffa,1\r\nb,\r\n');
  });
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@a',
    '\t=1',
    '\r=1',
    ' =1',
    '＝1',
    '－1',
    '＋1',
    '＠a',
    '　=1',
    '−1',
  ])('fault 82: %j is no formula', (text) => expect(parseCsv(formatCsv([[text]]))[0]?.[0]).toBe(`'${text}`));
  it('leaves numbers and dates alone', () =>
    expect([csvField(-5), csvField('2011-06-08')]).toEqual(['-5', '2011-06-08']));
  it('any table is read back as it was, but for the apostrophe', () => {
    const cell = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const back = parseCsv(formatCsv(rows)).map((row) => row.map((field) => field.replace(/^'/, '')));
        expect(back).toEqual(rows.map((row) => row.map((field) => field.replace(/^'/, ''))));
      }),
    );
  });
  it('holds the values of the record, one row an incident', () => {
    const [head, row, ...rest] = parseCsv(incidentsToCsv([full], context));
    expect(rest).toEqual([]);
    expect(head).toHaveLength(csvColumns.length);
    const value = (column: (typeof csvColumns)[number]) => row?.[csvColumns.indexOf(column)];
    expect(value('publishedOn')).toBe('2023-03-10');
    expect(value('subjects')).toBe('1200');
    expect(value('subjectsQualifier')).toBe('最大');
    expect(value('service')).toBe('うみねこ便');
    expect(value('data')).toBe('クレジットカード情報（1,200件、一部の桁・項目のみ） / メールアドレス');
    expect(value('notified')).toBe('メール（2023-03-12） / 書面');
    expect(value('measuresPlanned')).toBe('監視を強める');
    expect(value('contacts')).toBe(`専用窓口、0120-000-000、平日（${asOf('2023-03-10')}）`);
    expect(value('notAffected')).toBe('うみねこ店舗');
    expect(value('daysToPublished')).toBe('64');
  });
  const valuesOf = (fields: Partial<Incident>, id = 'jp-2023-kamome', language: 'ja' | 'en' = 'ja') => {
    const inLanguage = { words: factWordsFor(language), texts: libraryExportTexts[language], today: '2026-11-22' };
    const [, row = []] = parseCsv(incidentsToCsv([incidentOf(id, fields)], inLanguage));
    return Object.fromEntries(csvColumns.map((column, i) => [column, row[i]]));
  };
  it('names the licence of every source that asks for credit', () => {
    const sources = [
      { url: 'https://a.example/1', publisher: '甲', licence: 'CC-BY-4.0' },
      { url: 'https://b.example/1', publisher: '乙' },
      { url: 'https://a.example/2', publisher: '甲', licence: 'CC-BY-4.0' },
    ];
    expect(valuesOf({ sources }).licences).toBe('甲（CC-BY-4.0）');
    expect(valuesOf({}).licences).toBe('');
  });
  it.each([
    ['ja', 'people', '人'],
    ['ja', 'orders', '件（注文）'],
    ['en', 'cards', 'cards'],
  ] as const)('%s: the unit %s is in the language of the file', (language, unit, word) =>
    expect(valuesOf({ subjects: { max: 5, unit } }, 'jp-2023-a', language).subjectsUnit).toBe(word));
  it('has the year by which the library files the record, and whether it is older than the duty to report', () => {
    expect(valuesOf({}, 'jp-2010-kamome')).toMatchObject({ publishedOn: '', year: '2010', beforeDuty: 'はい' });
    expect(valuesOf({ publishedOn: '2024-01-05' })).toMatchObject({ year: '2024', beforeDuty: '' });
  });
  it('a copy of a notice is not among the notices', () => {
    const notices = [
      { url: 'https://own.example/n', official: true },
      { url: 'https://copy.example/n', official: false },
    ];
    expect(valuesOf({ notices })).toMatchObject({
      notices: 'https://own.example/n',
      reproductions: 'https://copy.example/n',
    });
  });
  it('has the sites and what was declared unaffected', () => {
    const scope: Incident['scope'] = {
      in: [
        { site: 'a.example', role: 'service' },
        { name: { ja: '店' }, role: 'service' },
      ],
      out: [{ site: 'b.example' }, { name: { ja: '別の店' } }],
    };
    expect(valuesOf({ scope })).toMatchObject({ sites: 'a.example', notAffected: 'b.example / 別の店' });
  });
  it('a number that is still answered carries no warning', () =>
    expect(valuesOf({ publishedOn: '2026-11-01', contacts: full.contacts }).contacts).toBe(
      '専用窓口、0120-000-000、平日',
    ));
});

/** The warning as the incident's own page words it. */
const asOf = (day: string) => incidentTexts.ja.contactAsOf(day);

describe('credit and old numbers in Markdown', () => {
  const sources = [{ url: 'https://a.example/1', publisher: '甲', licence: 'CC-BY-4.0' }];
  const old = incidentOf('jp-2023-kamome', { ...full, id: 'jp-2023-kamome', sources });
  it.each([
    ['records', incidentsToMarkdown([old], context)],
    ['comparison', comparisonToMarkdown([old, full], compareIncidents([old, full]), context)],
  ])('%s', (_, text) => {
    expect(text).toContain('[甲](https://a.example/1) ライセンス：CC-BY-4.0');
    expect(text).toContain(`0120-000-000、平日（${asOf('2023年3月10日')}）`);
  });
});

describe('JSON', () => {
  it('is valid records again', () => {
    const records: unknown[] = JSON.parse(incidentsToJson([full]));
    expect(records.map((record) => validateIncident(record, 'export'))).toEqual([{ kind: 'valid', incident: full }]);
  });
});

describe('Markdown', () => {
  it('escapes what would become markup', () => {
    expect(escapeMarkdown('*a* <img src=x> [b](c) | d\ne')).toBe('\\*a\\* \\<img src=x\\> \\[b\\](c) \\| d e');
    expect(escapeMarkdown('# a')).toBe('\\# a');
    expect(escapeMarkdown('1. a')).toBe('\\1. a');
  });
  it('links web addresses only', () => {
    expect(markdownLink('a', 'javascript:alert(1)')).toBe('a');
    expect(markdownLink('a', 'https://a.example/x_(y)')).toBe('[a](https://a.example/x_%28y%29)');
  });
  it('holds every item and says what is not in the record', () => {
    const text = incidentsToMarkdown([full, incidentOf('jp-2019-thin', { publishedOn: '2019-05-01' })], context);
    expect(text).toContain('## うみねこ便（架空jp-2023-umineko）');
    expect(text.match(/^### \d\. /gm)).toHaveLength(18);
    expect(text.match(/^この記録にはありません$/gm)).toHaveLength(7);
    expect(text).toContain('義務になる前');
  });
  it('a comparison is a table with one column an incident', () => {
    const incidents = [full, incidentOf('jp-2019-thin')];
    const text = comparisonToMarkdown(incidents, compareIncidents(incidents), context);
    const rows = text.split('\n').filter((line) => line.startsWith('| '));
    expect(new Set(rows.map((row) => row.split(' | ').length))).toEqual(new Set([3]));
    expect(text).toContain('| 発覚から公表まで | 64日 | この記録にはありません |');
  });
});
