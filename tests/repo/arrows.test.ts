// Imports point one way: from screens and worker down to the record, never back and never sideways.
import { expect, it } from 'vitest';
import { folderOf, type Import, readImports } from './read-imports.ts';

const imports = readImports('src');
const say = ({ from, to }: Import) => `${from} imports ${to}`;
const between = (from: readonly string[], to: readonly string[], { types = true } = {}) =>
  imports
    .filter((i) => from.includes(folderOf(i.from) ?? '') && to.includes(folderOf(i.to) ?? ''))
    .filter((i) => folderOf(i.from) !== folderOf(i.to) && (types || !i.isType));

const screens = ['background', 'content', 'pages', 'site', 'publisher'];
const folders = [...new Set(imports.map((i) => folderOf(i.from) ?? ''))];
const lower = folders.filter((folder) => ![...screens, 'ui'].includes(folder));
/** Run in browsers and in Node alike: no store, no extension API, no file system. */
const pure = ['incident', 'match', 'gate', 'feed', 'reader', 'check', 'library', 'hibp', 'i18n'];

it('reads the sources', () => {
  expect(imports.length).toBeGreaterThan(100);
  expect(folders).toEqual(expect.arrayContaining(['incident', 'match', 'check', 'store', 'ui', 'publisher']));
});

it('lets the record stand on its own', () => {
  // Calendar days import nothing themselves.
  const outside = between(['incident'], folders).filter((i) => i.to !== 'src/shared/days.ts');
  expect(outside.map(say)).toEqual([]);
  expect(imports.filter((i) => i.from === 'src/shared/days.ts').map(say)).toEqual([]);
});

it('never looks up from the lower folders', () => {
  expect(between(lower, [...screens, 'ui']).map(say)).toEqual([]);
  expect(between(['ui'], screens).map(say)).toEqual([]);
});

it('keeps worker, content script, pages, site and publisher apart', () => {
  const sideways = between(screens, screens).filter(
    // The publisher writes the site, and the build reads the records as the publisher does.
    (i) => !(folderOf(i.from) === 'publisher' && folderOf(i.to) === 'site'),
  );
  expect(sideways.map(say)).toEqual([]);
});

it('gives the content script pure code and message types alone', () => {
  const mine = imports.filter((i) => folderOf(i.from) === 'content' && folderOf(i.to) !== 'content');
  const wrong = mine.filter((i) => !i.isType && !['gate', 'match'].includes(folderOf(i.to) ?? '') && !isOwnStyle(i));
  expect(wrong.map(say)).toEqual([]);
});

it('has no circle between the lower folders', () => {
  const edges = new Map(lower.map((a) => [a, lower.filter((b) => between([a], [b], { types: false }).length > 0)]));
  expect(lower.filter((start) => reaches(start, start))).toEqual([]);

  function reaches(from: string, goal: string, seen = new Set<string>()): boolean {
    return (edges.get(from) ?? [])
      .filter((next) => !(from === 'incident' && next === 'shared'))
      .some((next) => next === goal || (!seen.has(next) && reaches(next, goal, seen.add(next))));
  }
});

it('keeps preact to screens, IndexedDB to the store, the extension API and Node out of pure folders', () => {
  const users = (isPackage: (name: string) => boolean, allowed: readonly string[]) =>
    imports.filter((i) => !i.isType && isPackage(i.to) && !allowed.includes(folderOf(i.from) ?? '')).map(say);
  expect(users((name) => /^preact(\/|$)|^preact-/.test(name), ['ui', 'pages', 'site'])).toEqual([]);
  expect(users((name) => name === 'idb', ['store'])).toEqual([]);
  expect(users((name) => name.startsWith('node:'), ['publisher', 'site'])).toEqual([]);
  expect(users((name) => name === 'webextension-polyfill', ['shared', 'background', 'pages'])).toEqual([]);
  const impure = imports.filter(
    (i) =>
      pure.includes(folderOf(i.from) ?? '') &&
      !i.isType &&
      (i.to === 'src/shared/browser.ts' || folderOf(i.to) === 'store' || i.to === 'webextension-polyfill'),
  );
  expect(impure.map(say)).toEqual([]);
});

function isOwnStyle(i: Import): boolean {
  return i.to.startsWith('src/content/');
}
