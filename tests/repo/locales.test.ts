// Every text in every language, none unused, none written into a screen.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/language.ts';
import { sourceFiles } from './read-imports.ts';
import { readWords } from './read-texts.ts';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const folders = Object.fromEntries(languages.map((language) => [language, namesIn(`src/i18n/${language}`)]));
const screens = folders.ja ?? [];

/** Nothing to add here, in one language or in all. */
const meantEmpty = new Set(['libraryDraft.end']);
const namesOfLanguages = new Set(['site.otherLanguage']);

function namesIn(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => name.replace(/\.ts$/, ''))
    .sort();
}

/** Leaves of the texts: "choices.groups.snoozed" and what stands there. */
function leavesOf(value: unknown, path: string[] = []): { path: string[]; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, child]) => leavesOf(child, [...path, key]));
}

async function textsOf(language: string, screen: string): Promise<unknown> {
  const module: Record<string, unknown> = await import(`../../src/i18n/${language}/${screen}.ts`);
  return Object.fromEntries(Object.entries(module).filter(([, value]) => typeof value === 'object'));
}

test('every language has the same files', () => {
  for (const language of languages) expect(folders[language], language).toEqual(screens);
});

describe.each(screens)('%s', (screen) => {
  test('has the same texts in every language, none empty', async () => {
    const [first, ...rest] = await Promise.all(languages.map((language) => textsOf(language, screen)));
    const shape = (texts: unknown) => leavesOf(texts).map(({ path, value }) => `${path.join('.')}: ${typeof value}`);
    expect(shape(first).length).toBeGreaterThan(0);
    for (const texts of rest) expect(shape(texts).sort()).toEqual(shape(first).sort());
    for (const texts of [first, ...rest])
      for (const { path, value } of leavesOf(texts))
        if (!meantEmpty.has(path.join('.'))) expect(value, path.join('.')).not.toBe('');
  });

  test('is in the language of its folder', async () => {
    for (const { path, value } of leavesOf(await textsOf('en', screen))) {
      const words = typeof value === 'function' ? value.toString() : String(value);
      if (namesOfLanguages.has(path.join('.'))) continue;
      expect(JAPANESE.test(words), `${path.join('.')}: ${words}`).toBe(false);
    }
  });

  test('has no text that nobody shows', async () => {
    const users = readUsers();
    const unused = leavesOf(await textsOf('ja', screen)).filter(({ path }) => !isUsed(path, users));
    expect(unused.map(({ path }) => path.join('.'))).toEqual([]);
  });
});

/** Sources that could show a text: all but the language folders. */
function readUsers(): string {
  allUsers ??= sourceFiles('src')
    .filter((path) => !languages.some((language) => path.startsWith(`src/i18n/${language}/`)))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  return allUsers;
}
let allUsers: string | undefined;

/** Named as a property, taken apart by name, or reached through a computed key of the group around it. */
function isUsed(path: readonly string[], source: string): boolean {
  const [key = '', group] = [...path].reverse();
  const names = [`\\.${key}\\b`, `\\b${key}\\b[^:;]*\\}\\s*=`, ...(group ? [`\\b${group}\\??\\.?\\[`] : [])];
  return new RegExp(names.join('|')).test(source);
}

describe('screens', () => {
  /** Japanese that is data to work with, not text to show. */
  const workedWith = [
    'src/reader/',
    'src/library/fold.ts',
    // Other names and days as people type them; nothing shows them.
    'src/library/search-terms.ts',
    'src/publisher/lint-text.ts',
    // Makes records, which carry their texts in both languages.
    'src/hibp/adapt-breach.ts',
    // Names of the bodies that advise so, in both languages beside their addresses.
    'src/check/actions.ts',
  ];
  const files = sourceFiles('src').filter((path) => !path.startsWith('src/i18n/'));

  test('have no Japanese of their own', () => {
    const found = files
      .filter((path) => !workedWith.some((prefix) => path.startsWith(prefix)))
      .flatMap((file) => readWords(file))
      .filter(({ text }) => JAPANESE.test(text));
    expect(found).toEqual([]);
  });

  test('have no words between tags or in shown attributes', () => {
    const found = files
      .filter((path) => path.endsWith('.tsx'))
      .flatMap((file) => readWords(file))
      .filter(({ kind, text }) => kind !== 'literal' && /\p{L}{2,}/u.test(text))
      // A scheme, not a word.
      .filter(({ text }) => text !== 'http');
    expect(found).toEqual([]);
  });

  test('a word written into a screen would be found', () => {
    const found = readWords('sample.tsx', "const sample = <p title='Greeting' class='x'>Hello {name}</p>;");
    expect(found.filter(({ kind }) => kind === 'between-tags').map(({ text }) => text)).toEqual(['Hello']);
    expect(found.filter(({ kind }) => kind === 'attribute').map(({ text }) => text)).toEqual(['Greeting']);
  });
});

describe("the package's own messages", () => {
  const messagesIn = (language: string): Record<string, { message: string }> =>
    JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));

  test('are in every language, and the manifest names no other', () => {
    const named = [...readFileSync('manifest.json', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name);
    expect(namesIn('public/_locales')).toEqual([...languages].sort());
    for (const language of languages) {
      expect(Object.keys(messagesIn(language)).sort()).toEqual([...new Set(named)].sort());
      // The stores' limits.
      expect(messagesIn(language).name?.message.length).toBeLessThanOrEqual(75);
      expect(messagesIn(language).description?.message.length).toBeLessThanOrEqual(132);
    }
  });
});
