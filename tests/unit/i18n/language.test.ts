// Which language is shown, and how a record's text falls back.
import { describe, expect, test } from 'vitest';
import { languageFor, localeFor } from '../../../src/i18n/language.ts';
import { textIn } from '../../../src/i18n/localized.ts';

describe('languageFor', () => {
  test.each([
    ['auto', 'ja', 'ja'],
    ['auto', 'ja-JP', 'ja'],
    ['auto', 'en-GB', 'en'],
    ['auto', 'fr', 'en'],
    ['auto', 'jam', 'en'],
    ['auto', '', 'en'],
    ['ja', 'en-US', 'ja'],
    ['en', 'ja', 'en'],
  ] as const)('setting %s in a browser in %s shows %s', (language, uiLanguage, shown) => {
    expect(languageFor({ language }, uiLanguage)).toBe(shown);
  });
});

test('dates and numbers follow the browser where it speaks the shown language', () => {
  expect(localeFor('en', 'en-GB')).toBe('en-GB');
  expect(localeFor('en', 'en_GB')).toBe('en-GB');
  expect(localeFor('ja', 'en-GB')).toBe('ja');
  expect(localeFor('en', 'en-')).toBe('en');
});

test('a record text falls back to the language it has, and says which', () => {
  expect(textIn({ ja: '概要', en: 'summary' }, 'en')).toEqual({ text: 'summary', lang: 'en' });
  expect(textIn({ ja: '概要' }, 'en')).toEqual({ text: '概要', lang: 'ja' });
  expect(textIn({ en: 'summary' }, 'ja')).toEqual({ text: 'summary', lang: 'en' });
});
