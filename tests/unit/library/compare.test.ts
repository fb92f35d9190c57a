// Comparison, the nine items and the draft built from them.
import { describe, expect, it } from 'vitest';
import { libraryDraftTexts } from '../../../src/i18n/library-draft.ts';
import type { Incident } from '../../../src/incident/types.ts';
import { appiFactsOf, appiItems, isBeforeDuty } from '../../../src/library/appi-items.ts';
import { compareIncidents } from '../../../src/library/compare.ts';
import { draftNotice } from '../../../src/library/draft-notice.ts';
import { examplePageOf } from '../../../src/library/example-page.ts';
import { factText, factWordsFor } from '../../../src/library/fact-text.ts';
import { heldNoteOf } from '../../../src/library/held-note.ts';
import { full, incidentOf } from './fixtures.ts';

const thin = incidentOf('jp-2019-thin', { publishedOn: '2019-05-01' });
const words = factWordsFor('en');
const cellText = (key: string, column: number) =>
  compareIncidents([full, thin])
    .find((row) => row.key === key)
    ?.cells[column]?.map((fact) => factText(fact, words));

describe('compareIncidents', () => {
  it('puts the same questions to each record', () => {
    expect(cellText('to-published', 0)).toEqual(['64 days']);
    expect(cellText('channels', 0)).toEqual(['E-mail (March 12, 2023)', 'Letter']);
    expect(cellText('regulators', 0)).toEqual(['PPC (January 10, 2023)']);
    expect(cellText('measures-taken', 0)).toEqual(['payments stopped']);
    expect(cellText('measures-planned', 0)).toEqual(['monitoring to be strengthened']);
    expect(cellText('remedies', 0)).toEqual(['reissue fees borne']);
    expect(cellText('desk', 0)).toEqual(['Desk, 0120-000-000, weekdays']);
  });
  it('leaves a cell empty where the record holds nothing', () => expect(cellText('remedies', 1)).toEqual([]));
  it('says where records agree', () => {
    const agreement = (a: typeof full, b: typeof full, key: string) =>
      compareIncidents([a, b]).find((row) => row.key === key)?.agreement;
    expect(agreement(full, thin, 'basis')).toBe('same');
    expect(agreement(full, thin, 'remedies')).toBe('some');
    expect(agreement(thin, thin, 'remedies')).toBe('none');
    expect(agreement(full, { ...full, cause: 'malware' }, 'cause')).toBe('differs');
  });
});

describe('what can be compared', () => {
  const other = incidentOf('jp-2024-kamome', {
    ...full,
    id: 'jp-2024-kamome',
    publishedOn: '2024-07-04',
    summary: { ja: '別の出来事です。' },
    occurred: { from: '2023-05-05', to: '2024-04-30' },
    affectedPeriod: { from: '2023-05-05', to: '2024-04-30', basis: 'order' },
    timeline: [{ on: '2024-05-01', kind: 'detected', text: { en: 'noticed' } }],
    contacts: [{ name: { ja: '別の窓口' }, tel: '0120-111-111', hours: { ja: '毎日' } }],
    notices: [{ url: 'https://kamome.example/n', title: '別のお知らせ', publishedOn: '2024-07-04', official: true }],
    response: { ...full.response, notified: [{ channel: 'letter', on: '2024-07-06' }, { channel: 'email' }] },
  });
  const agreements = (b: typeof full) => new Map(compareIncidents([full, b]).map((row) => [row.key, row.agreement]));

  it.each([
    'intrusion',
    'overview',
    'channels',
    'desk',
    'publication',
    'response-to-subjects',
  ] as const)("%s: days, names, links and telephone numbers are each incident's own and no difference", (key) => {
    expect(agreements(other).get(key)).toBe('own');
  });
  it.each([
    ['to-detected', { occurred: { from: '2024-04-30' } }],
    ['to-published', { publishedOn: '2024-05-02' }],
    ['channels', { response: { notified: [{ channel: 'email' }] } }],
    ['regulators', { response: { reportedTo: [{ ja: '総務省' }] } }],
    ['measures-taken', { response: { measures: [{ kind: 'taken', text: { ja: '別の対策' } }] } }],
    ['desk', { contacts: [{ name: { ja: '別の窓口' }, email: 'desk@kamome.example' }] }],
    ['data-items', { data: [{ category: 'email' }] }],
    ['subjects', { subjects: { max: 5, unit: 'people' } }],
  ] as const)('%s: a difference in the matter is one', (key, change) => {
    expect(agreements({ ...other, ...structuredClone(change) } as typeof full).get(key)).toBe('differs');
  });
  it('a date that one of them lacks is a difference', () => {
    const { occurred: _, ...undated } = other;
    expect(agreements(undated).get('intrusion')).toBe('some');
  });
  it('equal delays are the same', () => {
    expect(agreements({ ...other, publishedOn: '2024-07-04' }).get('to-published')).toBe('same');
    expect(agreements(full).get('intrusion')).toBe('same');
  });
});

describe('nine items', () => {
  it('a full record holds all, a thin one says so by holding nothing', () => {
    expect(appiItems.filter((item) => appiFactsOf(full, item).length === 0)).toEqual([]);
    expect(appiItems.filter((item) => appiFactsOf(thin, item).length > 0)).toEqual(['overview', 'publication']);
  });
  it('whom it concerned is no number of people', () => {
    const uncounted = incidentOf('a-1', { affectedPeriod: { who: { en: 'customers, number not published' } } });
    expect(appiFactsOf(uncounted, 'subjects')).toEqual([]);
    expect(appiFactsOf(uncounted, 'overview')).toContainEqual(expect.objectContaining({ kind: 'affected-period' }));
  });
  it.each([
    ['overview', {}, 'own-summary'],
    ['overview', { occurred: { from: '2023-01-05' } }, undefined],
    ['subjects', { subjects: { max: 5, unit: 'people' } }, undefined],
    ['subjects', { subjects: { max: 5, unit: 'orders' } }, 'not-people'],
    ['subjects', { subjects: { max: 5 } }, 'not-people'],
    ['subjects', {}, undefined],
    ['response-to-subjects', { contacts: [{ tel: '0120-000-000' }] }, 'desk-only'],
    ['response-to-subjects', { response: { remedies: [{ ja: '取引先への補償' }] } }, 'remedies'],
    ['response-to-subjects', { response: { notified: [{ channel: 'email' }], remedies: [{ ja: '補償' }] } }, undefined],
    ['cause', { cause: 'malware' }, undefined],
  ] as const)('%s with %j is held with the note %s', (item, fields, note) =>
    expect(heldNoteOf(incidentOf('a-1', structuredClone(fields) as Partial<Incident>), item)).toBe(note));
  it('the duty began in April 2022', () => {
    expect(isBeforeDuty(incidentOf('a-1', { publishedOn: '2022-03-31' }))).toBe(true);
    expect(isBeforeDuty(incidentOf('a-1', { publishedOn: '2022-04-01' }))).toBe(false);
    expect(isBeforeDuty(incidentOf('a-1'))).toBe(false);
  });
  it('a record that knows only its year is older than the duty where the whole year is', () => {
    expect(isBeforeDuty(incidentOf('jp-2010-kamome'))).toBe(true);
    expect(isBeforeDuty(incidentOf('jp-2021-kamome'))).toBe(true);
    expect(isBeforeDuty(incidentOf('jp-2022-kamome'))).toBe(false);
    expect(isBeforeDuty(incidentOf('jp-2023-kamome', { publishedOn: '2021-12-28' }))).toBe(true);
  });
});

describe('draftNotice', () => {
  it.each([
    'ja',
    'en',
  ] as const)('%s: nine headings, links to the examples that hold the item, none of their words', (language) => {
    const draft = draftNotice([full, thin], factWordsFor(language), libraryDraftTexts[language]);
    expect(draft.match(/^## \d\. /gm)).toHaveLength(9);
    expect(draft.match(/https:\/\/umineko\.example\/n/g)).toHaveLength(9);
    expect(draft.match(/https:\/\/jp-2019-thin\.example/g)).toHaveLength(2);
    const { page } = factWordsFor(language).texts;
    expect(draft).toContain(
      `](https://umineko.example/n)${language === 'ja' ? `（${page.notice}）` : ` (${page.notice})`}`,
    );
    for (const text of ['再発行の費用を負担', 'reissue fees', '監視を強める', 'waited for', '0120-000-000']) {
      expect(draft).not.toContain(text);
    }
  });
});

describe('the page of an example', () => {
  const own = { url: 'https://own.example/n', official: true };
  const copy = { url: 'https://copy.example/n', official: false };
  it.each([
    ['notice', own.url, { notices: [copy, own] }],
    ['reproduction', copy.url, { notices: [copy] }],
    ['press', 'https://a-1.example/notice', { basis: 'press' }],
    ['regulator', 'https://a-1.example/notice', { basis: 'regulator' }],
    ['source', 'https://a-1.example/notice', {}],
  ] as const)('%s', (kind, url, fields) =>
    expect(examplePageOf(incidentOf('a-1', structuredClone(fields) as Partial<Incident>))).toEqual({ kind, url }));
  it.each([
    ['press', {}, '（報道）'],
    ['company-notice', { notices: [copy] }, '（公表文の転載）'],
  ] as const)('the draft does not pass what is no notice for one: %s', (basis, fields, words) => {
    const example = incidentOf('a-1', { basis, ...structuredClone(fields) } as Partial<Incident>);
    const lines = draftNotice([example], factWordsFor('ja'), libraryDraftTexts.ja).split('\n');
    const links = lines.filter((line) => line.startsWith('> - '));
    expect(links).not.toEqual([]);
    expect(links.filter((line) => !line.endsWith(words))).toEqual([]);
  });
});
