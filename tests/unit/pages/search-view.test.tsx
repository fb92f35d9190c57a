// What stands above the charts counts what the charts show: records of the user's own are in the list alone.
import { render } from 'preact-render-to-string';
import { expect, it, vi } from 'vitest';
import { parseState } from '../../../src/library/address.ts';
import { toEntry } from '../../../src/library/entry.ts';
import { withoutEntry } from '../../../src/pages/library/load-entries.ts';
import { SearchView } from '../../../src/pages/library/search-view.tsx';
import { LanguageProvider } from '../../../src/ui/language.tsx';
import { feed, incidentOf } from '../library/fixtures.ts';

vi.stubGlobal('window', { innerWidth: 1280, document: {} });

const own = toEntry(incidentOf('jp-2026-own-a'), { ...feed, id: 'private', kind: 'private' }, 'alert');
const entries = [own, ...['b', 'c'].map((name) => toEntry(incidentOf(`jp-2026-${name}`), feed, 'alert'))];

function countOn(hash: string): string | undefined {
  const html = render(
    <LanguageProvider language="ja">
      <SearchView
        state={parseState(hash)}
        go={() => undefined}
        hrefOf={() => '#/'}
        entries={entries}
        byId={new Map()}
        picked={[]}
        today="2026-11-22"
        measured={{ current: [] }}
        isLoading={false}
        onPick={() => undefined}
      />
    </LanguageProvider>,
  );
  return /全\d+件/.exec(html)?.[0];
}

it('counts own records in the list, not in the charts', () => {
  expect(countOn('#/')).toBe('全3件');
  expect(countOn('#/figures')).toBe('全2件');
});

it('a removed record is gone from what is loaded', () => {
  const left = withoutEntry({ kind: 'ready', entries, isFromMemory: false }, 'jp-2026-own-a');
  expect(left).toEqual({ kind: 'ready', entries: entries.slice(1), isFromMemory: false });
});
