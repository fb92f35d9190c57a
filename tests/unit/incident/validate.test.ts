// The validator names file, field and reason, and refuses what it must (faults 20, 21, 28).
import { describe, expect, it } from 'vitest';
import { validateIncident } from '../../../src/incident/validate.ts';

const smallest = {
  id: 'jp-2026-sample-shop',
  revision: 1,
  basis: 'press',
  disclosure: 'suspected',
  organization: { name: { ja: '見本商店' } },
  summary: { ja: '注文の情報が漏れたおそれがある。' },
  sources: [{ url: 'https://news.example/1', publisher: '見本新聞' }],
};

/** The smallest record with one field replaced; `path` is dotted. */
function withField(path: string, value: unknown): unknown {
  const record = structuredClone(smallest) as Record<string, unknown>;
  const steps = path.split('.');
  const last = steps.pop() as string;
  let at = record;
  for (const step of steps) {
    at[step] ??= {};
    at = at[step] as Record<string, unknown>;
  }
  at[last] = value;
  return record;
}

function faultsOf(value: unknown) {
  const result = validateIncident(value, 'sample.json');
  return result.kind === 'invalid' ? result.faults : [];
}

describe('validateIncident', () => {
  it('accepts the record with the fewest fields', () => {
    expect(validateIncident(smallest, 'sample.json')).toEqual({ kind: 'valid', incident: smallest });
  });

  it.each([
    ['revision', '1', 'should be number, not "1"'],
    ['revision', 0, 'whole number'],
    ['revision', Number.NaN, 'should be number'],
    ['basis', 'rumour', 'is not one of: company-notice'],
    ['publishedOn', '2026-02-30', 'is not a date'],
    ['publishedOn', '2026-1-3', 'is not a date'],
    ['publishedOn', null, 'should be string, not null'],
    ['summary', {}, 'needs a text'],
    ['summary', { ja: '  ' }, 'is blank'],
    ['summary', { ja: 'a\u0000b' }, 'control characters'],
    ['summary', { ja: 'a\ud800' }, 'half a character'],
    ['summary', { ja: 'x'.repeat(2001) }, 'longer than 2000'],
    ['subjects', { max: 0, unit: 'people' }, 'whole number from 1'],
    ['subjects', { max: JSON.parse('1e400'), unit: 'people' }, 'whole number from 1'],
    ['subjects', { max: 2e10, unit: 'people' }, 'larger than any real count'],
    ['affectedPeriod', { from: '2026-02-01', to: '2026-01-01' }, 'ends before it begins'],
    ['data', [], 'empty list'],
    ['scope', { in: [{ site: 'Shop.example', role: 'service', hostBasis: 'source' }] }, 'is not a site'],
    ['scope', { in: [{ site: 'localhost', role: 'service', hostBasis: 'source' }] }, 'is not a site'],
    ['scope', { in: [{ site: '127.0.0.1', role: 'service', hostBasis: 'source' }] }, 'is not a site'],
    ['scope', { in: [{ site: 'mall.example', role: 'storefront', hostBasis: 'source' }] }, 'storefront without a path'],
    ['scope', { in: [{ site: 'shop.example', role: 'service' }] }, 'say whose word'],
    ['sources', [{ url: 'javascript:alert(1)', publisher: 'x' }], 'not an http or https address'],
    ['sources', [{ url: 'https://user:pass@news.example/', publisher: 'x' }], 'not an http or https address'],
    ['contacts', [{ tel: '<b>0120</b>' }], 'not a telephone number'],
    ['contacts', [{ email: 'a@b' }], 'not an e-mail address'],
  ])('refuses %s = %j', (path, value, reason) => {
    const faults = faultsOf(withField(path, value));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ file: 'sample.json', reason: expect.stringContaining(reason) });
    expect(faults[0]?.field.startsWith(path)).toBe(true);
  });

  it('names a site that is both in and out of scope', () => {
    const record = withField('scope', {
      in: [{ site: 'shop.example', role: 'service', hostBasis: 'source' }],
      out: [{ site: 'shop.example' }],
    });
    expect(faultsOf(record)).toEqual([
      { file: 'sample.json', field: 'scope.out.0.site', reason: '"shop.example" is also in scope.in' },
    ]);
  });

  it('drops unknown fields, so that a newer minor version can be read', () => {
    const result = validateIncident({ ...smallest, colour: 'red' }, 'sample.json');
    expect(result).toEqual({ kind: 'valid', incident: smallest });
  });

  it('is not polluted by "__proto__" keys', () => {
    const hostile = JSON.parse(`{"__proto__":{"polluted":1},${JSON.stringify(smallest).slice(1)}`);
    validateIncident(hostile, 'sample.json');
    expect('polluted' in {}).toBe(false);
  });

  it.each([null, 1, 'x', []])('refuses %j as a whole', (value) => {
    expect(faultsOf(value).length).toBeGreaterThan(0);
  });
});
