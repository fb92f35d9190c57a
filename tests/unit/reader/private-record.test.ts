// A record of one's own from a notice: whole by the schema, about the site it is kept for, the same for the same page.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { validateIncident } from '../../../src/incident/validate.ts';
import { privateRecordOf } from '../../../src/reader/private-record.ts';
import { readNotice } from '../../../src/reader/read-notice.ts';

const read = (file: string) => {
  const content = readFileSync(join(import.meta.dirname, 'notices', file), 'utf8');
  return readNotice({ content, kind: file.endsWith('.html') ? 'html' : 'text' }).draft;
};
const place = { url: 'https://www.midorino-sabo.example/owabi', today: '2022-09-14' };

it('is a whole record, about the kept site and the sites the notice names', () => {
  const record = privateRecordOf(read('001.txt'), place);
  expect(validateIncident(record, 'test').kind).toBe('valid');
  expect(record?.scope?.in?.map((entry) => [entry.site, entry.hostBasis])).toEqual([
    ['shop.midorino-sabo.example', 'source'],
    ['midorino-sabo.example', 'page'],
  ]);
  expect(record).toMatchObject({ publishedOn: '2022-09-13', subjects: { max: 2241, unit: 'people' }, revision: 1 });
  expect(record?.notices?.[0]?.url).toBe(place.url);
});

it('knows the country by the language, for advice, and repeats no number as its own note', () => {
  expect(privateRecordOf(read('001.txt'), place)?.id).toMatch(/^jp-2022-own-/);
  const draft = { publishedOn: '2022-09-13', organization: { name: { en: 'Sample Books Ltd' } } };
  expect(privateRecordOf(draft, { ...place, lang: 'en' })?.id).toMatch(/^xx-2022-own-/);
  // Also where nobody's name was read.
  const unnamed = privateRecordOf({ publishedOn: '2022-09-13' }, { ...place, lang: 'en' });
  expect(unnamed?.id).toMatch(/^xx-2022-own-/);
  expect(unnamed?.organization.name).toEqual({ en: 'midorino-sabo.example' });
  const noteOf = (note: string) =>
    privateRecordOf({ ...draft, subjects: { max: 12_804, unit: 'people', note: { ja: note } } }, place)?.subjects?.note;
  expect(noteOf('12,804名')).toBeUndefined();
  expect(noteOf('一万二千人分')).toBeUndefined();
  expect(noteOf('最大12,804名')).toEqual({ ja: '最大12,804名' });
  const qualified = {
    max: 12_804,
    unit: 'people',
    qualifier: 'up-to-about',
    note: { ja: '最大で約12,804名' },
  } as const;
  expect(privateRecordOf({ ...draft, subjects: qualified }, place)?.subjects).toEqual({
    max: 12_804,
    unit: 'people',
    qualifier: 'up-to-about',
  });
  expect(noteOf('延べ12,804名')).toEqual({ ja: '延べ12,804名' });
});

it('takes no page’s word about the sites of others', () => {
  const record = privateRecordOf(read('035.html'), { ...place, url: 'https://elsewhere.example/news/1' });
  expect(record?.scope?.in?.flatMap((entry) => entry.site ?? [])).toEqual(['elsewhere.example']);
});

it('keeps one id for one page, another for another', () => {
  const draft = read('001.txt');
  expect(privateRecordOf(draft, place)?.id).toBe(privateRecordOf(draft, { ...place, today: '2022-10-01' })?.id);
  expect(privateRecordOf(draft, place)?.id).not.toBe(privateRecordOf(draft, { ...place, url: `${place.url}2` })?.id);
});

it('never names a site both concerned and unaffected', () => {
  const record = privateRecordOf(read('003.html'), { ...place, url: 'https://repair.hoshikage.example/owabi' });
  expect(record?.scope?.out?.some((entry) => entry.site === 'repair.hoshikage.example')).toBe(false);
});

it.each([
  '001.txt',
  '003.html',
  '005.txt',
  '007.txt',
  '011.txt',
  '013.txt',
  '015.txt',
  '017.html',
  '021.html',
  '023.txt',
  '025.txt',
  '027.txt',
  '031.html',
  '033.txt',
  '035.html',
  '037.txt',
  '041.txt',
  '043.html',
  '045.txt',
  '047.html',
  '049.txt',
  '051.txt',
  '055.txt',
  '057.txt',
  '059.txt',
])('%s gives a record that the schema takes', (file) => {
  expect(privateRecordOf(read(file), place)).toBeDefined();
});

const varied = join(import.meta.dirname, 'varied');
const all = readdirSync(varied).filter((file) => /\.(?:txt|html)$/.test(file));
it.each(all)('varied/%s gives a record that the schema takes', (file) => {
  const content = readFileSync(join(varied, file), 'utf8');
  const { draft } = readNotice({ content, kind: file.endsWith('.html') ? 'html' : 'text' });
  expect(privateRecordOf(draft, place)).toBeDefined();
});

it('gives nothing for an address no record can name', () => {
  expect(privateRecordOf(read('001.txt'), { ...place, url: 'file:///notice.html' })).toBeUndefined();
});
