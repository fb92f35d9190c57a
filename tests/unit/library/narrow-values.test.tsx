// The organizations of the filter can be narrowed by their names; short lists need no field.
import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { createFormats } from '../../../src/i18n/format.ts';
import { libraryTexts } from '../../../src/i18n/library.ts';
import { vocabularyTexts } from '../../../src/i18n/vocabulary.ts';
import { findEntries } from '../../../src/library/find-entries.ts';
import { narrowValues } from '../../../src/library/narrow-values.ts';
import { LanguageProvider } from '../../../src/ui/language.tsx';
import { FacetList } from '../../../src/ui/library/facet-list.tsx';
import { entryOf } from './fixtures.ts';

const names = new Map([
  ['a', '株式会社カモメ'],
  ['b', 'Umi-Neko Post'],
  ['c', 'カモメ出版'],
]);
const narrowed = (text: string) => narrowValues(names.keys(), text, (key) => names.get(key) ?? key);

it('keeps the values whose name holds every word', () => {
  expect(narrowed('かもめ')).toEqual(['a', 'c']);
  expect(narrowed('umineko')).toEqual(['b']);
  expect(narrowed('かもめ 出版')).toEqual(['c']);
  expect(narrowed('鯨')).toEqual([]);
  expect(narrowed(' ')).toEqual(['a', 'b', 'c']);
});

it.each([
  ['ja', 20, 1],
  ['en', 20, 1],
  ['ja', 3, 0],
] as const)('%s: %i organizations get %i field', (language, organizations, fields) => {
  const entries = Array.from({ length: organizations }, (_, i) => entryOf(`jp-2020-n${i}`));
  const html = render(
    <LanguageProvider language={language}>
      <FacetList
        counts={findEntries(entries, { text: '', filters: {} }).counts}
        filters={{}}
        words={{
          texts: libraryTexts[language],
          vocabulary: vocabularyTexts[language],
          formats: createFormats(language),
          organizationName: (key) => key,
        }}
        onToggle={() => undefined}
      />
    </LanguageProvider>,
  );
  expect(html.split(`aria-label="${libraryTexts[language].findOrganization}"`)).toHaveLength(fields + 1);
});
