// The notice that started it all: every fact of its record that stands in the text is found, with its sentence, and nothing else.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readNotice } from '../../../src/reader/read-notice.ts';
import record from '../../../src/records/2011/jp-2011-geo-eshop.json' with { type: 'json' };

const text = readFileSync(join(import.meta.dirname, 'seed/geo-notice-2011-06-08.txt'), 'utf8');
const { isNotice, draft, evidence } = readNotice({ content: text, kind: 'text' });
const quotes = (field: string) => (evidence[field] ?? []).map((span) => span.quote).join('\n');

it('is a notice, published on its day', () => {
  expect(isNotice).toBe(true);
  expect(draft.publishedOn).toBe(record.publishedOn);
  expect(draft.notices?.at(-1)).toMatchObject({ url: record.notices[0]?.url, title: record.notices[0]?.title });
});

it('names organization, service with its closing day, contractor and cause', () => {
  expect(draft.organization?.name.ja).toBe(record.organization.name.ja);
  expect(draft.service).toEqual({ name: { ja: record.service.name.ja }, closedOn: record.service.closedOn });
  expect(quotes('service.closedOn')).toContain('閉鎖しており');
  expect(draft.via?.ja).toBe(record.via.ja);
  expect(draft.cause).toBe(record.cause);
  expect(draft.disclosure).toBe(record.disclosure);
  expect(draft.secondaryHarm).toBe(record.secondaryHarm);
});

it('finds the data with counts and protection, and no other', () => {
  const order = (list: readonly { category: string }[]) => [...list].sort((a, b) => (a.category < b.category ? -1 : 1));
  expect(order(draft.data ?? [])).toEqual(order(record.data));
  expect(draft.subjects).toMatchObject({ max: record.subjects.max, unit: record.subjects.unit });
  expect(draft.subjects?.note?.ja).toContain('最大');
  expect(quotes('subjects')).toContain('1,007,052件の注文情報');
});

it('quotes first the sentence with the count, not an earlier one on the same data', () => {
  for (const [category, count] of [
    ['payment-card', '127,090件'],
    ['bank-account', '10,235件'],
  ]) {
    const index = draft.data?.findIndex((item) => item.category === category);
    expect(evidence[`data.${index}`]?.[0]?.quote).toContain(count);
  }
});

it('finds both periods', () => {
  expect(draft.occurred).toEqual(record.occurred);
  const { from, to, basis } = record.affectedPeriod;
  expect(draft.affectedPeriod).toEqual({ from, to, basis });
});

it('finds the storefronts that hold no card data, and what is declared unaffected', () => {
  const plain = (name: string | undefined) => (name ?? '').replaceAll(' ', '');
  const shops = record.scope.in.filter((entry) => entry.role === 'storefront');
  expect(draft.scope?.in?.map((entry) => [entry.role, plain(entry.name?.ja), entry.dataExcluded])).toEqual(
    shops.map((entry) => ['storefront', plain(entry.name?.ja), entry.dataExcluded]),
  );
  expect(draft.scope?.out?.map((entry) => plain(entry.name?.ja)).sort()).toEqual(
    ['GEOオンライン', 'ゲオ宅配レンタル', 'ゲオ店舗', 'ジャンブルストアオンライン', '各モール'].sort(),
  );
});

it('finds every dated event of the record, and no other', () => {
  const ofRecord = record.timeline.map((entry) => `${entry.on} ${entry.kind}`);
  const ofDraft = (draft.timeline ?? []).map((entry) => `${entry.on} ${entry.kind}`);
  // The record leaves the intrusion to `occurred`; the notice dates it too.
  expect([...new Set(ofDraft)].sort()).toEqual([...new Set([...ofRecord, '2011-04-15 intrusion'])].sort());
});

it('finds the authority, the investigator, the reason for the timing, and the desks: customers’ before press', () => {
  expect(draft.response?.reportedTo).toEqual([{ ja: '経済産業省', on: '2011-05-19' }]);
  expect(draft.response?.investigators).toEqual([{ ja: '株式会社LAC' }]);
  expect(draft.response?.whyThen?.ja).toContain('混乱を招く');
  expect(draft.contacts?.map(({ tel, audience }) => ({ tel, audience }))).toEqual(
    record.contacts.map(({ tel, audience }) => ({ tel, audience })),
  );
  expect(draft.contacts?.[0]?.hours?.ja).toContain('平日');
  expect(draft.contacts?.map((contact) => contact.name?.ja)).toEqual(record.contacts.map((contact) => contact.name.ja));
});
