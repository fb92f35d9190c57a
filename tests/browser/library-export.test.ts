// Exports are read back and hold what the screen shows.
import { expect, it } from 'vitest';
import { libraryExport } from '../../src/i18n/ja/library-export.ts';
import { validateIncident } from '../../src/incident/validate.ts';
import { parseCsv } from '../unit/library/parse-csv.ts';
import { describeInBrowsers } from './describe-in-browsers.ts';
import { openLibrary, rowTitles, saveBy } from './library-stage.ts';

const QUERY = '#/?q=ゲオ';
const menuButton = (n: number) => `.menu-body > .button:nth-of-type(${n})`;

describeInBrowsers('library export', { language: 'ja' }, (the) => {
  const saveAs = async (n: number, hash = QUERY) => {
    const page = await openLibrary(the.browser, hash);
    await page.waitForSelector('.row, .compare');
    await page.click('.menu > summary');
    const file = await saveBy(page, () => page.click(menuButton(n)));
    return { page, file };
  };

  it('CSV: the rows of the screen, UTF-8 with its mark, CRLF', async () => {
    const { page, file } = await saveAs(1);
    expect([...file.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(file.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const [head = [], ...rows] = parseCsv(file.text);
    expect(head).toEqual(Object.values(libraryExport.column));
    const column = (name: keyof typeof libraryExport.column) => head.indexOf(libraryExport.column[name]);
    expect(rows.map((row) => row[column('service')] || row[column('organization')])).toEqual(await rowTitles(page));
    const shown = await page.$eval('.row', (row) => (row as HTMLElement).innerText);
    const [row = []] = rows;
    expect(shown).toContain(Number(row[column('subjects')]).toLocaleString('ja'));
    expect(shown).toContain(row[column('cause')]);
    expect(shown).toContain(row[column('disclosure')]);
    expect(shown).toContain(row[column('publishedOn')]?.replaceAll('-', '/'));
  });

  it('JSON: valid records, in the order of the screen', async () => {
    const { page, file } = await saveAs(2, '#/?q=カード&year=2020');
    const records = JSON.parse(file.text) as { id: string }[];
    const total = await page.$eval('.rows-row', (row) => Number(row.getAttribute('aria-setsize')));
    expect(records).toHaveLength(total);
    for (const record of records) expect(validateIncident(record, record.id).kind).toBe('valid');
    const links = await page.$$eval('.row-title a', (all) => all.map((link) => link.getAttribute('href') ?? ''));
    const ids = links.map((href) => /incident\/([^?]+)/.exec(href)?.[1]);
    expect(records.slice(0, ids.length).map((record) => record.id)).toEqual(ids);
  });

  it('Markdown of a comparison: the cells of the table', async () => {
    const page = await openLibrary(the.browser, '#/compare?pick=jp-2011-geo-eshop&pick=jp-2024-kadokawa');
    await page.waitForSelector('.compare');
    const file = await saveBy(page, () => page.click('.compare-tools > button:nth-of-type(1)'));
    expect(file.name).toMatch(/^owabi-\d{4}-\d\d-\d\d-comparison\.md$/);
    const days = await page.$$eval('.compare-row', (rows) =>
      rows
        .filter((row) => row.querySelector('th')?.textContent?.startsWith('発覚から公表まで'))
        .flatMap((row) => [...row.querySelectorAll('td')].map((cell) => cell.firstChild?.textContent)),
    );
    expect(days).toHaveLength(2);
    expect(file.text).toContain(`| 発覚から公表まで | ${days.join(' | ')} |`);
    expect(file.text).toContain('義務になる前');
  });

  it('exports what was picked when asked to', async () => {
    const page = await openLibrary(the.browser, '#/?pick=jp-2011-geo-eshop&pick=jp-2024-kadokawa');
    await page.waitForSelector('.row');
    await page.click('.menu > summary');
    await page.click('.menu-choice:nth-of-type(2) input');
    const file = await saveBy(page, () => page.click(menuButton(2)));
    expect((JSON.parse(file.text) as { id: string }[]).map((record) => record.id)).toEqual([
      'jp-2011-geo-eshop',
      'jp-2024-kadokawa',
    ]);
  });
});
