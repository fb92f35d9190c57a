// A comparison opened from an address says what of it is not shown.
import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import type { Language } from '../../../src/i18n/language.ts';
import { formatState, parseState } from '../../../src/library/address.ts';
import { ComparisonView } from '../../../src/pages/library/comparison-view.tsx';
import { LanguageProvider } from '../../../src/ui/language.tsx';
import { ToastProvider } from '../../../src/ui/toast.tsx';
import { entryOf } from '../library/fixtures.ts';

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
