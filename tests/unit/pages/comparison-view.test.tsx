// A comparison opened from an address says what of it is not shown.
import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import type { Language } from '../../../src/i18n/language.ts';
import type { Incident } from '../../../src/incident/types.ts';
import { formatState, parseState } from '../../../src/library/address.ts';
import { compareIncidents } from '../../../src/library/compare.ts';
import { ComparisonView } from '../../../src/pages/library/comparison-view.tsx';
import { LanguageProvider } from '../../../src/ui/language.tsx';
import { ComparisonTable } from '../../../src/ui/library/comparison-table.tsx';
import { ToastProvider } from '../../../src/ui/toast.tsx';
import { entryOf, incidentOf } from '../library/fixtures.ts';

const entries = ['a', 'b', 'c', 'd', 'e'].map((name) => entryOf(`jp-2026-${name}`));
const byId = new Map(entries.map((entry) => [entry.incident.id, entry]));

function shownAt(names: readonly string[], language: Language = 'ja', isLoading = false): string {
  const state = parseState(`#/compare?${names.map((name) => `pick=jp-2026-${name}`).join('&')}`);
  return render(
    <LanguageProvider language={language}>
      <ToastProvider>
        <ComparisonView
          state={state}
          go={() => undefined}
          hrefOf={formatState}
          entries={entries}
          byId={byId}
          picked={state.picked.flatMap((id) => byId.get(id) ?? [])}
          today="2026-11-22"
          measured={{ current: [] }}
          isLoading={isLoading}
        />
      </ToastProvider>
    </LanguageProvider>,
  );
}

/** The cells of one row, without the marks for screen readers. */
function cellsOf(key: string, fields: Partial<Incident>[]): string[] {
  const incidents = fields.map((own, i) => incidentOf(`jp-2026-${'ab'[i]}`, own));
  const html = render(
    <LanguageProvider language="ja">
      <ComparisonTable
        incidents={incidents}
        rows={compareIncidents(incidents).filter((row) => row.key === key)}
        today="2026-11-22"
        hrefOf={() => '#/'}
      />
    </LanguageProvider>,
  );
  return [...html.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) => cell);
}

it('a notice without a title is its host, once, and the link', () => {
  const url = 'https://ir.kamome.example/doc/9278/2893077/00.pdf';
  const [untitled = '', titled = ''] = cellsOf('publication', [
    { notices: [{ url, publishedOn: '2026-10-09', official: true }] },
    { notices: [{ url, title: 'お知らせ' }] },
  ]);
  expect(untitled.split('ir.kamome.example')).toHaveLength(3);
  expect(untitled.replaceAll(/<[^>]+>/g, '')).toMatch(/^ir\.kamome\.example（2026年10月9日）/);
  expect(titled).toContain('>お知らせ<');
  expect(titled.replaceAll(/<[^>]+>/g, '')).toContain('ir.kamome.example');
});

it('a desk has a line for each way to reach it, and an old number is no link', () => {
  const contacts = [{ name: { ja: '専用窓口' }, tel: '0120-000-000', hours: { ja: '平日' } }];
  const [old = '', open = ''] = cellsOf('desk', [
    { contacts, publishedOn: '2011-06-08' },
    { contacts, publishedOn: '2026-11-01' },
  ]);
  for (const cell of [old, open]) expect(cell).not.toContain('専用窓口、');
  expect(old).toContain('>0120-000-000<');
  expect(old).not.toContain('tel:');
  expect(old).toContain('2011年6月8日時点の番号です。');
  expect(open).toContain('href="tel:0120000000"');
  expect(open).not.toContain('時点の番号');
});

it('names what does not fit', () => {
  const html = shownAt(['a', 'b', 'c', 'd', 'e']);
  expect(html).toContain('次の記録は入れていません：架空jp-2026-e');
  expect(html).not.toContain('いまの一覧にありません');
  expect(shownAt(['a', 'b', 'c', 'd', 'e'], 'en')).toContain('Left out: Invented jp-2026-e');
});

it('names what is in no list, beside what is compared or asked for', () => {
  expect(shownAt(['a', 'x', 'b'])).toMatch(/いまの一覧にありません：jp-2026-x<.*<table/s);
  expect(shownAt(['a', 'x'], 'en')).toMatch(/Not in your lists: jp-2026-x<.*choose two to four/s);
});

it('says neither of a whole comparison, nor before the lists are read', () => {
  expect(shownAt(['a', 'b'])).not.toContain('compare-left-out');
  expect(shownAt(['a', 'x'], 'ja', true)).not.toContain('compare-left-out');
});
