// A site whose records do not warn: the title says who says what, and a withdrawn record leads to its history.
import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import type { Finding } from '../../../src/check/report.ts';
import type { Language } from '../../../src/i18n/language.ts';
import type { Incident } from '../../../src/incident/types.ts';
import { NoLeak } from '../../../src/pages/popup/no-leak.tsx';
import { LanguageProvider } from '../../../src/ui/language.tsx';
import { feed, makeIncident } from '../check/make.ts';

function findingOf(over: Partial<Incident>): Finding {
  const match: Finding['match'] = {
    side: 'in',
    entry: { site: 'shop.example', role: 'service', hostBasis: 'source' },
    site: 'shop.example',
  };
  return { incident: makeIncident(over), feed, match, level: 'none', state: 'new', isUpdated: false };
}

const shown = (language: Language, first: Partial<Incident>, ...others: Partial<Incident>[]) =>
  render(
    <LanguageProvider language={language}>
      <NoLeak
        findings={[findingOf(first), ...others.map(findingOf)]}
        host="shop.example"
        asOf="2026-11-22"
        openPage={() => undefined}
      />
    </LanguageProvider>,
  );
const titleOf = (html: string) => /<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1];

const withdrawn = {
  disclosure: 'withdrawn',
  revision: 2,
  changes: [{ revision: 2, on: '2026-07-01', material: true, text: { ja: '誤りでした。', en: 'It was wrong.' } }],
} satisfies Partial<Incident>;

it('never says of what was withdrawn that no leak was confirmed, and leads to its history', () => {
  expect(titleOf(shown('ja', withdrawn))).toBe('この件は、取り下げられています');
  expect(titleOf(shown('en', withdrawn))).toBe('This case was withdrawn');
  expect(shown('ja', withdrawn)).toMatch(/<button.*記録の更新履歴/s);
  expect(shown('ja', { disclosure: 'not-confirmed' })).not.toContain('<button');
});

it('calls a report a report', () => {
  expect(titleOf(shown('ja', { disclosure: 'not-confirmed', basis: 'press' }))).toContain('という報道があります');
  expect(titleOf(shown('en', { disclosure: 'no-personal-data', basis: 'press' }))).toBe(
    'A report says that no personal data was involved',
  );
  expect(titleOf(shown('en', { disclosure: 'not-confirmed' }))).toBe('A notice says that no leak was confirmed');
});

it('lets what still holds speak before what was withdrawn', () => {
  expect(titleOf(shown('en', withdrawn, { id: 'jp-2026-b', disclosure: 'not-confirmed' }))).toBe(
    'A notice says that no leak was confirmed',
  );
});
