// Addresses, groups, feeds and the incremental writer of the public site.
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Incident } from '../../../src/incident/types.ts';
import { publicPageOf } from '../../../src/library/public-page.ts';
import { collect, partsOf } from '../../../src/site/collection.ts';
import { linkBetween, pathOf } from '../../../src/site/page.ts';
import { atomOf, jsonFeedOf, sitemapOf } from '../../../src/site/syndication.ts';
import { writeFiles } from '../../../src/site/write-files.ts';

function incident(id: string, more: Partial<Incident> = {}): Incident {
  return {
    id,
    revision: 1,
    basis: 'press',
    disclosure: 'suspected',
    organization: { name: { ja: '見本商店', en: 'Sample Shop' } },
    summary: { ja: '概要 <b>&</b>' },
    sources: [{ url: 'https://news.example/1', publisher: '見本新聞' }],
    ...more,
  };
}

describe('addresses', () => {
  it('keep the first language at the root and give others a folder', () => {
    expect(pathOf({ kind: 'home' }, 'ja')).toBe('');
    expect(pathOf({ kind: 'home' }, 'en')).toBe('en/');
    expect(pathOf({ kind: 'incident', id: 'jp-2026-a-b' }, 'en')).toBe('en/incidents/jp-2026-a-b/');
    expect(pathOf({ kind: 'list', by: 'year', value: '2026', part: 2 }, 'ja')).toBe('years/2026/2/');
  });

  it('link relatively, so that the site can stand in any folder', () => {
    const segment = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
    const path = fc.array(segment, { maxLength: 4 }).map((parts) => parts.map((part) => `${part}/`).join(''));
    fc.assert(
      fc.property(path, path, (from, to) => {
        const root = 'https://host.example/some/folder/';
        expect(new URL(linkBetween(from, to), root + from).href).toBe(root + to);
      }),
    );
  });
});

it('gives an incident one address, whether the site writes it or the library links it', () => {
  const path = pathOf({ kind: 'incident', id: 'jp-2026-a-b' }, 'en');
  expect(publicPageOf('https://notices.example/all', 'jp-2026-a-b', 'en')).toBe(`https://notices.example/all/${path}`);
});

describe('collect', () => {
  const records = [
    incident('jp-2024-old-one', { publishedOn: '2024-02-01', cause: 'mis-sent' }),
    incident('jp-2026-new-one', { publishedOn: '2026-02-01', data: [{ category: 'email' }, { category: 'password' }] }),
    incident('jp-2025-undated-one', { organization: { name: { ja: '例の会', en: 'Sample Shop' } } }),
  ];
  const collection = collect(records);

  it('puts the newest first and the undated last', () => {
    expect(collection.incidents.map(({ id }) => id)).toEqual([
      'jp-2026-new-one',
      'jp-2024-old-one',
      'jp-2025-undated-one',
    ]);
    expect(collection.asOf).toBe('2026-02-01');
  });

  it('groups by year, category in the order of weight, and cause', () => {
    expect(collection.groups.year.map(({ value }) => value)).toEqual(['2026', '2025', '2024']);
    expect(collection.groups.category.map(({ value }) => value)).toEqual(['password', 'email']);
    expect(collection.groups.cause.map(({ value }) => value)).toEqual(['mis-sent']);
  });

  it('gives two organizations of one English name addresses of their own', () => {
    const slugs = records.map((record) => collection.organizationSlug(record));
    expect(new Set(slugs)).toEqual(new Set(['sample-shop', 'sample-shop-2']));
    expect(slugs[0]).toBe(slugs[1]);
  });

  it('splits long lists without losing any', () => {
    const parts = partsOf(Array.from({ length: 250 }, (_, i) => i));
    expect(parts.map((part) => part.length)).toEqual([100, 100, 50]);
    expect(parts.flat()).toHaveLength(250);
  });
});

describe('syndication', () => {
  const options = {
    base: 'https://notices.example/',
    language: 'ja' as const,
    title: 'お知らせ',
    author: '見本の会',
    asOf: '2026-02-01',
    titleOf: (record: Incident) => record.id,
  };
  const records = collect([incident('jp-2026-new-one', { publishedOn: '2026-02-01' }), incident('jp-2025-no-day')]);

  it('writes Atom that escapes markup and leaves out the undated', () => {
    const atom = atomOf(records.incidents, options);
    expect(atom).toContain('<id>https://notices.example/incidents/jp-2026-new-one/</id>');
    expect(atom).toContain('概要 &#60;b&#62;&#38;&#60;/b&#62;');
    expect(atom).not.toContain('jp-2025-no-day');
  });

  it('writes JSON Feed 1.1', () => {
    const feed = JSON.parse(jsonFeedOf(records.incidents, options));
    expect(feed.items).toHaveLength(1);
    expect(feed.items[0]).toMatchObject({ date_published: '2026-02-01T00:00:00Z', content_text: '概要 <b>&</b>' });
  });

  it('lists every page in every language with its alternates', () => {
    const map = sitemapOf([{ kind: 'home' }], options.base);
    expect(map.match(/<loc>[^<]+/g)).toEqual(['<loc>https://notices.example/', '<loc>https://notices.example/en/']);
    expect(map.match(/hreflang="en"/g)).toHaveLength(2);
  });
});

describe('writeFiles', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'owabi-site-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('touches only what changed, removes what it wrote before, and keeps what others put there', async () => {
    await writeFile(join(folder, 'head.json'), 'a feed');
    await writeFiles(folder, [
      ['a/index.html', 'one'],
      ['b/index.html', 'two'],
    ]);
    const before = await stat(join(folder, 'a/index.html'));
    const result = await writeFiles(folder, [
      ['a/index.html', 'one'],
      ['c/index.html', 'three'],
    ]);
    expect(result).toEqual({ written: 1, unchanged: 1, removed: 1 });
    expect((await stat(join(folder, 'a/index.html'))).mtimeMs).toBe(before.mtimeMs);
    expect(await readFile(join(folder, 'head.json'), 'utf8')).toBe('a feed');
    expect(await readdir(join(folder, 'b'))).toEqual([]);
  });

  it('writes a file again that somebody changed', async () => {
    await writeFiles(folder, [['index.html', 'one']]);
    await writeFile(join(folder, 'index.html'), 'edited');
    expect(await writeFiles(folder, [['index.html', 'one']])).toMatchObject({ written: 1 });
    expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe('one');
  });

  it('leaves a file that somebody else put there, and says which', async () => {
    await writeFile(join(folder, 'index.html'), 'my own page');
    await expect(writeFiles(folder, [['index.html', 'one']])).rejects.toThrow('index.html is there already');
    expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe('my own page');
  });

  it('never removes outside its folder, whatever the ledger says', async () => {
    const outside = join(folder, 'outside.txt');
    await writeFile(outside, 'mine');
    await writeFile(join(folder, '.owabi-site.json'), JSON.stringify({ '../outside.txt': 'x', '/etc/passwd': 'x' }));
    const inner = join(folder, 'inner');
    await writeFiles(inner, []);
    await writeFile(join(inner, '.owabi-site.json'), JSON.stringify({ '../outside.txt': 'x' }));
    expect(await writeFiles(inner, [])).toMatchObject({ removed: 0 });
    expect(await readFile(outside, 'utf8')).toBe('mine');
  });
});
