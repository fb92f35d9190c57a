// The built site, crawled: links, markup, feeds, weight, and what it says of incidents.
import { gzipSync } from 'node:zlib';
import { XMLValidator } from 'fast-xml-parser';
import { HtmlValidate } from 'html-validate/node';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Incident } from '../../../src/incident/types.ts';
import { BASE, makeSite, readShippedRecords } from './make-site.ts';

let site: Map<string, string>;
beforeAll(async () => {
  site = await makeSite();
}, 60_000);

const linksOf = (html: string) =>
  [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map((match) => decode(match[1] ?? ''));
const decode = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&quot;', '"');
const fileAt = (address: URL) => {
  const path = decodeURIComponent(address.pathname.slice(1));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};
const page = (path: string) => site.get(`${path}index.html`) ?? '';

describe('the public site', () => {
  it('has a page for every record in both languages', () => {
    const records = readShippedRecords();
    for (const { id } of records) {
      expect(site.has(`incidents/${id}/index.html`), id).toBe(true);
      expect(site.has(`en/incidents/${id}/index.html`), id).toBe(true);
    }
  });

  it('has no dead internal link, and every page can be reached from the first', () => {
    const dead = new Set<string>();
    const seen = new Set<string>();
    const queue = ['index.html'];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const html = site.get(path);
      if (html === undefined || !path.endsWith('.html')) continue;
      for (const href of linksOf(html)) {
        const address = new URL(href, BASE + path.replace(/index\.html$/, ''));
        if (address.origin !== new URL(BASE).origin) continue;
        const target = fileAt(address);
        if (!site.has(target)) dead.add(`${path} -> ${href}`);
        else if (!seen.has(target)) queue.push(target);
      }
    }
    expect([...dead].slice(0, 5)).toEqual([]);
    const unreachable = [...site.keys()].filter((path) => path.endsWith('.html') && !seen.has(path));
    expect(unreachable).toEqual([]);
  });

  it('asks no other host for anything', () => {
    for (const [path, html] of site) {
      if (!path.endsWith('.html')) continue;
      const loaded = [...html.matchAll(/<(?:link rel="stylesheet"|script|img|iframe)[^>]*(?:href|src)="([^"]*)"/g)];
      for (const [, address = ''] of loaded)
        expect(/^(?:https?:)?\/\//.test(address), `${path}: ${address}`).toBe(false);
    }
    expect(site.get([...site.keys()].find((path) => path.endsWith('.css')) ?? '')).not.toMatch(
      /url\(\s*["']?(?:https?:)?\/\//,
    );
  });

  it('is valid HTML on every kind of page', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {
        // The renderer writes void elements in XML style and keeps attributes unquoted where allowed.
        'void-style': 'off',
        'no-trailing-whitespace': 'off',
        'no-inline-style': 'off',
        'long-title': 'off',
        'no-implicit-button-type': 'error',
      },
    });
    const kinds = [
      '',
      'search/',
      'about/',
      'how-to-read/',
      'years/',
      'data/',
      'organizations/',
      'years/2026/',
      'years/2026/2/',
      'incidents/jp-2011-geo-eshop/',
      'incidents/jp-2023-ly-corp/',
      'en/incidents/jp-2024-ise-shoyu/',
    ];
    for (const kind of kinds) {
      const report = await validator.validateString(page(kind));
      const messages = report.results.flatMap((result) => result.messages.map((m) => `${m.ruleId}: ${m.message}`));
      expect(messages, `/${kind}`).toEqual([]);
    }
  });

  it('writes well-formed Atom and sitemap', () => {
    for (const path of ['atom.xml', 'en/atom.xml', 'sitemap.xml']) {
      expect(XMLValidator.validate(site.get(path) ?? ''), path).toBe(true);
    }
    const atom = site.get('en/atom.xml') ?? '';
    for (const entry of atom.match(/<entry>[\s\S]*?<\/entry>/g) ?? []) {
      for (const part of ['id', 'title', 'updated', 'summary']) expect(entry).toMatch(new RegExp(`<${part}[ >]`));
    }
    const mapped = [...(site.get('sitemap.xml') ?? '').matchAll(/<loc>([^<]+)</g)].map(([, address = '']) => address);
    for (const address of mapped) expect(site.has(fileAt(new URL(address))), address).toBe(true);
  });

  it('keeps an incident page with its style within 30 kB compressed', () => {
    const style = gzipSync(site.get([...site.keys()].find((path) => path.endsWith('.css')) ?? '') ?? '').length;
    const heaviest = [...site]
      .filter(([path]) => /^(?:en\/)?incidents\//.test(path))
      .map(([path, html]) => ({ path, bytes: gzipSync(html).length + style }))
      .reduce((a, b) => (b.bytes > a.bytes ? b : a));
    expect(heaviest.bytes, heaviest.path).toBeLessThanOrEqual(30_000);
  });

  it('shows GEO by year and by category, whole and without a script', () => {
    const year = page('years/2011/');
    expect(year).toContain('../../incidents/jp-2011-geo-eshop/');
    expect(
      [...site].some(([path, html]) => path.startsWith('data/bank-account/') && html.includes('jp-2011-geo-eshop/')),
    ).toBe(true);
    const geo = page('incidents/jp-2011-geo-eshop/');
    for (const fact of ['1,007,052', '127,090', '10,235', '0120-007-090', 'GEOオンライン', '暗号化']) {
      expect(geo).toContain(fact);
    }
    expect(geo).not.toContain('<script src');
  });

  it('says the basis and disclosure of every record in words, and nothing stronger', () => {
    for (const { id, basis, disclosure } of readShippedRecords()) {
      const html = page(`en/incidents/${id}/`);
      if (basis === 'press') expect(html, id).toContain('Reported by');
      if (disclosure === 'suspected') expect(html, id).toMatch(/may have|possib/i);
    }
  });

  it('gives the same bytes again', async () => {
    const records = readShippedRecords().slice(0, 40);
    expect(await makeSite(records)).toEqual(await makeSite([...records].reverse()));
  });
});

describe('a site with a hostile, sensitive record', () => {
  const hostile: Incident = {
    id: 'jp-2026-hostile-one',
    revision: 1,
    basis: 'company-notice',
    publishedOn: '2026-01-01',
    disclosure: 'confirmed',
    sensitive: true,
    organization: { name: { ja: '</script><script>alert(1)</script>', en: '"><img src=x onerror=alert(1)>' } },
    summary: { ja: '<!-- </title> $&', en: '</script>' },
    notices: [{ url: 'https://shop.example/notice' }],
    sources: [{ url: 'https://shop.example/notice', publisher: '<b>x</b>' }],
  };

  it('keeps its text text, and its name out of titles', async () => {
    const small = await makeSite([hostile]);
    for (const [path, html] of small) {
      if (!path.endsWith('.html')) continue;
      expect(html, path).not.toMatch(/<img|<script>alert/);
      expect(/<title>([^<]*)<\/title>/.exec(html)?.[1], path).not.toContain('alert');
    }
  });
});
