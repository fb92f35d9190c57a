// Invented incidents for tests of feed, store and publisher.
import type { Incident } from '../../../src/incident/types.ts';

/** A valid record; the number gives it an id, a name and a site of its own. */
export function makeIncident(number: number, changes: Partial<Incident> = {}): Incident {
  return {
    id: `jp-2026-shop-${String(number).padStart(6, '0')}`,
    revision: 1,
    basis: 'press',
    publishedOn: '2026-05-01',
    disclosure: 'confirmed',
    organization: { name: { ja: `第${number}商店株式会社`, en: `Shop ${number} Inc.` } },
    summary: { ja: `第${number}商店の顧客情報が漏えいした。`, en: `Customer data of shop ${number} leaked.` },
    data: [{ category: 'name' }, { category: 'email', count: number + 1 }],
    scope: { in: [{ site: `shop-${number}.example`, role: 'service', hostBasis: 'source' }] },
    sources: [{ url: `https://news.example/${number}`, publisher: 'News', retrievedOn: '2026-05-02' }],
    ...changes,
  };
}
