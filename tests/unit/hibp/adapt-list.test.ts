// The breach list as records: what is kept, what is left out, and what is never claimed.
import { describe, expect, it } from 'vitest';
import { adaptList } from '../../../src/hibp/adapt-list.ts';
import type { Incident } from '../../../src/incident/types.ts';
import { makeBreach } from './make-breach.ts';

function adapt(...entries: unknown[]) {
  const result = adaptList(entries);
  if (result.kind === 'refused') throw new Error(result.reason);
  return result.list;
}

function adaptOne(changes: Record<string, unknown> = {}): Incident {
  const [incident] = adapt(makeBreach(changes)).incidents;
  if (!incident) throw new Error('was left out');
  return incident;
}

describe('one entry', () => {
  it('says "listed by", counts from the day of listing, and counts accounts', () => {
    expect(adaptOne()).toMatchObject({
      id: 'hibp-2026-mihonshop',
      revision: 1,
      basis: 'catalogue',
      publishedOn: '2026-05-06',
      occurred: { from: '2025-03-01', to: '2025-03-01' },
      organization: { name: { en: 'Mihon Shop' } },
      subjects: { max: 12_345, unit: 'accounts' },
      data: [
        { category: 'email' },
        { category: 'password' },
        { category: 'payment-card', protection: 'partial' },
        { category: 'other' },
      ],
      scope: { in: [{ site: 'mihon.example', role: 'service', hostBasis: 'source' }] },
      sources: [{ publisher: 'Have I Been Pwned', licence: 'CC-BY-4.0' }],
    });
  });

  it("carries none of the entry's HTML", () => {
    expect(JSON.stringify(adaptOne())).not.toMatch(/<|onclick|breached\./);
  });

  it('lets the whole number outweigh the part of it', () => {
    const { data } = adaptOne({ DataClasses: ['Partial credit card data', 'Credit cards'] });
    expect(data).toEqual([{ category: 'payment-card' }]);
  });

  it.each<[string, Record<string, unknown>, Partial<Incident>]>([
    ['unverified', { IsVerified: false }, { unverified: true, disclosure: 'suspected' }],
    ['sensitive', { IsSensitive: true }, { sensitive: true }],
  ])('keeps the flag: %s', (_, changes, expected) => {
    expect(adaptOne(changes)).toMatchObject(expected);
  });

  it('rises in revision with ModifiedDate, never materially', () => {
    const changed = adaptOne({ ModifiedDate: '2026-05-16T00:00:00Z' });
    expect(changed.revision).toBe(11);
    expect(changed.changes).toMatchObject([{ revision: 11, on: '2026-05-16', material: false }]);
  });

  it.each([
    ['sub.Mihon.Example', 'sub.mihon.example'],
    ['food.wa.gov', 'food.wa.gov'],
  ])('takes the host exactly as listed: %s', (Domain, site) => {
    expect(adaptOne({ Domain }).scope?.in?.map((entry) => entry.site)).toEqual([site]);
  });

  it.each([
    '',
    'co.jp',
    'localhost',
    '192.0.2.1',
    'abc.onion',
    'mihon.example/path',
    'https://mihon.example',
    '日本.example',
  ])('keeps an entry without a site where the domain is "%s"', (Domain) => {
    expect(adaptOne({ Domain }).scope).toBeUndefined();
  });

  it('takes invisible and direction-changing marks out of a title', () => {
    expect(adaptOne({ Title: 'Mi\u202ehon\u200b\u0000' }).organization.name.en).toBe('Mihon');
  });

  it('links to a statement of the organization only over https', () => {
    expect(adaptOne({ DisclosureUrl: 'https://mihon.example/notice' }).notices).toEqual([
      { url: 'https://mihon.example/notice' },
    ]);
    for (const DisclosureUrl of [
      'javascript:alert(1)',
      ' java\tscript:alert(1)',
      'data:text/html,x',
      '//mihon.example',
      '',
    ]) {
      expect(adaptOne({ DisclosureUrl }).notices).toBeUndefined();
    }
  });
});

describe('the list', () => {
  it.each([
    ['IsFabricated', 'fabricated'],
    ['IsRetired', 'retired'],
    ['IsSpamList', 'spam list'],
    ['IsMalware', 'malware'],
    ['IsStealerLog', 'stealer log'],
  ])('drops %s', (flag, reason) => {
    const list = adapt(makeBreach(), makeBreach({ Name: 'Other', [flag]: true }));
    expect(list.incidents).toHaveLength(1);
    expect(list.dropped).toEqual({ [reason]: 1 });
  });

  it('skips one odd entry and says so; refuses where many are odd', () => {
    expect(adapt(makeBreach(), makeBreach({ Name: 'Odd', PwnCount: '12' })).unfit).toEqual([
      expect.stringContaining('entry 1: PwnCount'),
    ]);
    const odd = ['A', 'B', 'C'].map((Name) => makeBreach({ Name, AddedDate: 'yesterday' }));
    expect(adaptList([makeBreach(), ...odd])).toMatchObject({ kind: 'refused' });
  });

  it.each<[string, unknown]>([
    ['no list', { breaches: [] }],
    ['an empty list', []],
    ['a list of nothing that counts', [makeBreach({ IsSpamList: true })]],
    ['a page', '<html>'],
    ['null', null],
  ])('refuses %s', (_, value) => {
    expect(adaptList(value)).toMatchObject({ kind: 'refused' });
  });

  it('names the newest day of listing or change', () => {
    const list = adapt(makeBreach(), makeBreach({ Name: 'B', ModifiedDate: '2026-07-01T00:00:00Z' }));
    expect(list.newestOn).toBe('2026-07-01');
  });

  it('keeps several breaches of one domain apart, and the same name once', () => {
    const list = adapt(makeBreach(), makeBreach({ Name: 'MihonShop2' }), makeBreach());
    expect(list.incidents.map((incident) => incident.id)).toEqual(['hibp-2026-mihonshop', 'hibp-2026-mihonshop2']);
  });

  it('is not reached by prototype keys', () => {
    const entry: unknown = JSON.parse(
      `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${JSON.stringify(makeBreach()).slice(1)}`,
    );
    adapt(entry);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
