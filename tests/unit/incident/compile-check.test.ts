// The quick check says yes exactly where the schema accepts a value and gives it back as it is: there is one definition.
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { compileCheck } from '../../../src/incident/compile-check.ts';
import { incidentSchema } from '../../../src/incident/schema.ts';
import type { Incident } from '../../../src/incident/types.ts';
import { hostileIncident } from '../fuzz/hostile.ts';

const check = compileCheck(incidentSchema);

/** What the check stands for, asked of the schema itself. */
function isTakenAsIs(value: unknown): boolean {
  const result = v.safeParse(incidentSchema, value);
  return result.success && JSON.stringify(sorted(result.output)) === JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key as never])]),
  );
}

const full: Incident = {
  id: 'jp-2026-sample-shop',
  revision: 2,
  basis: 'company-notice',
  publishedOn: '2026-03-01',
  disclosure: 'confirmed',
  sensitive: true,
  organization: { name: { ja: '見本商店', en: 'Sample Store' } },
  service: { name: { ja: '見本の店' }, closedOn: '2026-04-01' },
  summary: { ja: '注文の情報が漏れた。', en: 'Orders leaked.' },
  cause: 'web-skimming',
  via: { en: 'Sample Cart' },
  data: [{ category: 'payment-card', count: 120, protection: 'plain' }, { category: 'name' }],
  subjects: { max: 120, unit: 'people', note: { ja: '最大' } },
  affectedPeriod: { from: '2025-01-01', to: '2025-12-31', basis: 'order', who: { ja: '注文した人' } },
  occurred: { from: '2025-01-01' },
  scope: {
    in: [{ site: 'shop.example/sample', role: 'storefront', hostBasis: 'source', dataExcluded: ['name'] }],
    out: [{ site: 'other.example', name: { ja: '別の店' } }],
  },
  notLeaked: [{ ja: '暗証番号' }],
  timeline: [{ on: '2025-12-31', kind: 'detected', text: { ja: '見つけた。' } }],
  secondaryHarm: 'none-reported',
  response: {
    notified: [{ channel: 'email', on: '2026-03-01' }],
    reportedTo: [{ ja: '委員会', on: '2026-03-01' }],
    measures: [{ kind: 'taken', text: { ja: '閉じた。' } }],
    remedies: [{ ja: '再発行' }],
    whyThen: { ja: '調査のため。' },
  },
  notices: [{ url: 'https://shop.example/notice', title: 'お詫び', stage: 'first', official: true }],
  contacts: [{ tel: '0120-000-000', hours: { ja: '平日' }, email: 'desk@shop.example', audience: 'customers' }],
  sources: [{ url: 'https://news.example/1', publisher: '見本新聞', retrievedOn: '2026-03-02' }],
  changes: [{ revision: 2, on: '2026-03-02', material: true, text: { ja: '人数が変わった。' } }],
};

/** Every place in a value, as keys from the top. */
function placesIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}
const places = placesIn(full).filter((path) => path.length > 0);

function bend(path: readonly string[], change: (holder: Record<string, unknown>, key: string) => void): unknown {
  const record = structuredClone(full);
  let holder = record as unknown as Record<string, unknown>;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
  change(holder, path.at(-1) ?? '');
  return record;
}

const intruder = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    '',
    ' ',
    'a\u0000',
    '\ud800',
    '😀',
    'x'.repeat(3_000),
    '2026-02-30',
    'http://a@b.example/',
    [],
    {},
  ),
  fc.constantFrom<unknown>(undefined, Number.NaN, 0, -1, 1.5, 1e11, new Array(65).fill({ ja: 'あ' })),
);
const bentRecord = fc.constantFrom(...places).chain((path) =>
  fc.oneof(
    intruder.map((value) => bend(path, (holder, key) => Object.assign(holder, { [key]: value }))),
    fc.constant(bend(path, (holder, key) => delete holder[key])),
    fc.string().map((name) => bend(path, (holder) => Object.assign(holder, { [name]: 1 }))),
  ),
);

it('takes a record with every field there is', () => {
  expect(check(full)).toBe(true);
});

it('leaves fields that the schema drops to the schema', () => {
  expect(check({ ...full, later: 1 })).toBe(false);
  expect(check(JSON.parse('{"__proto__":{}}'))).toBe(false);
  expect(check({ ...full, organization: { ...full.organization, constructor: 'x' } })).toBe(false);
});

it('says yes where the schema does and nowhere else', () => {
  const seen = { yes: 0, no: 0 };
  const values = fc.oneof({ weight: 6, arbitrary: bentRecord }, hostileIncident, fc.jsonValue());
  fc.assert(
    fc.property(values, (value) => {
      const isPlain = check(value);
      seen[isPlain ? 'yes' : 'no']++;
      expect(isPlain).toBe(isTakenAsIs(value));
    }),
    { numRuns: 3_000 },
  );
  expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(100);
});

it('asks a schema that it does not know, and leaves every change of a value to it', () => {
  const odd = v.object({ a: v.union([v.string(), v.number()]), b: v.optional(v.string(), 'usual') });
  expect(compileCheck(odd)({ a: 1, b: 'x' })).toBe(true);
  expect(compileCheck(odd)({ a: true, b: 'x' })).toBe(false);
  expect(compileCheck(odd)({ a: 1 })).toBe(false);
  expect(compileCheck(v.pipe(v.string(), v.trim()))('a')).toBe(false);
});
