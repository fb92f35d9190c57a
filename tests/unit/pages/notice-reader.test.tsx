// Why a notice cannot be kept: no site of its own to warn on, or a reading that makes no valid record.
import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { noticeReaderTexts } from '../../../src/i18n/notice-reader.ts';
import NoticeReader from '../../../src/pages/popup/notice-reader.tsx';
import type { CheckedPage } from '../../../src/pages/popup/popup-model.ts';
import type { Draft, Reading } from '../../../src/reader/types.ts';
import { LanguageProvider } from '../../../src/ui/language.tsx';
import { makeChoices } from '../check/make.ts';

const page: CheckedPage = {
  kind: 'checked',
  host: 'shop.example',
  report: { level: 'none', badge: { text: '', tone: 'none' }, findings: [] },
  siteKeys: ['shop.example'],
  isPrivateWindow: false,
  hasSiteAccess: true,
  choices: makeChoices(),
  feeds: [],
  storeState: 'ready',
  today: '2026-11-22',
};

function shown(draft: Draft, url: string): string {
  const reading: Reading = {
    isNotice: true,
    likelihood: 1,
    lang: 'ja',
    text: '',
    sentences: [],
    joints: new Map(),
    draft,
    evidence: {},
    unsure: [],
  };
  return render(
    <LanguageProvider language="ja">
      <NoticeReader reading={reading} page={page} url={url} onKeep={async () => true} />
    </LanguageProvider>,
  );
}
const t = noticeReaderTexts.ja;
const url = 'https://shop.example/notice';
const draft: Draft = { disclosure: 'confirmed', organization: { name: { ja: '株式会社見本' } } };
const invalid: Draft = { ...draft, organization: { name: { ja: '見'.repeat(5_000) } } };

it('offers to keep what makes a record', () => {
  expect(shown(draft, url)).toContain(t.keep);
});

it('does not blame the site for a reading that makes no valid record', () => {
  expect(shown(invalid, url)).toContain(t.cannotKeepReading);
  expect(shown(invalid, url)).not.toContain(t.cannotKeep);
});

it('says so where there is no site to warn on', () => {
  expect(shown(draft, 'file:///notice.html')).toContain(t.cannotKeep);
});
