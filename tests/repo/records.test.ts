// Every shipped record is valid, stands where its id says, and GEO's record holds its notice's figures.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateIncident } from '../../src/incident/validate.ts';

const root = new URL('../../src/records/', import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'));
const read = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

describe('shipped records', () => {
  it('are several hundred', () => {
    expect(files.length).toBeGreaterThan(700);
  });

  it('are all valid', () => {
    const faults = files.flatMap((path) => {
      const result = validateIncident(read(path), path);
      return result.kind === 'invalid' ? result.faults : [];
    });
    expect(faults).toEqual([]);
  });

  it('stand in the folder of their year under their id', () => {
    for (const path of files) {
      const id = read(path).id as string;
      expect(path).toBe(`${id.split('-')[1]}/${id}.json`);
    }
  });
});

describe('the GEO E-shop record', () => {
  const geo = read('2011/jp-2011-geo-eshop.json');

  it('gives the counts as the notice gives them', () => {
    expect(geo.subjects).toMatchObject({ max: 1_007_052, unit: 'orders' });
    expect(geo.data).toContainEqual({ category: 'payment-card', count: 127_090, protection: 'encrypted' });
    expect(geo.data).toContainEqual({ category: 'bank-account', count: 10_235 });
    expect(geo.affectedPeriod).toMatchObject({ from: '2005-12-10', to: '2011-03-31' });
  });

  it('covers three storefronts without card or bank data, and declares four services and the malls unaffected', () => {
    const storefronts = geo.scope.in.filter((entry: { role: string }) => entry.role === 'storefront');
    expect(storefronts).toHaveLength(3);
    for (const shop of storefronts) expect(shop.dataExcluded).toEqual(['payment-card', 'bank-account']);
    expect(geo.scope.out).toHaveLength(5);
  });

  it('has the ten entries of the notice, its publication, and the call centre', () => {
    expect(geo.timeline).toHaveLength(11);
    expect(geo.timeline.at(-1)).toMatchObject({ on: '2011-06-08', kind: 'published' });
    expect(geo.contacts[0]).toMatchObject({ tel: '0120-007-090', audience: 'customers' });
  });
});
