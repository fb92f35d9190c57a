// What every file of the repository keeps to, so that nobody has to look for it in review.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => path !== '' && !path.startsWith('src/records/'));
const read = (path: string) => readFileSync(path, 'utf8');
const code = files.filter((path) => /\.(ts|tsx|mjs)$/.test(path));
const tests = code.filter((path) => path.startsWith('tests/'));
const texts = files.filter((path) => /\.(ts|tsx|mjs|md|json|css|html|svg|yml|sh)$|^\.ci\//.test(path));
/** Built from parts, so that this file does not find itself. */
const word = (...parts: string[]) => new RegExp(parts.join(''));
const holding = (paths: string[], pattern: RegExp) => paths.filter((path) => pattern.test(read(path)));

it('knows the files', () => {
  expect(code.length).toBeGreaterThan(50);
  expect(tests.length).toBeGreaterThan(10);
});

it('says in each first line what a file is for', () => {
  const silent = code.filter((path) => !/^(#!.*\n)?(\/\/ \S|\/\*\*? ?\S|\/\/\/ )/.test(read(path)));
  expect(silent).toEqual([]);
});

it('names no place of one machine', () => {
  const places = word('(^|[\\s"\'`(=:])/(', 'work/|home/[a-z]|root/|Users/[A-Za-z]|tmp/', ')');
  expect(holding(texts, places)).toEqual([]);
});

it('runs every test: none alone, none left out', () => {
  expect(holding(tests, word('\\b(it|test|describe)\\.(', 'only|skip|todo|skipIf|runIf|fails', ')\\b'))).toEqual([]);
  expect(holding(code, word('@ts-', 'ignore|@ts-', 'nocheck|\\bas ', 'any\\b|: ', 'any\\b(?! \\w)'))).toEqual([]);
});

it('turns no text into code', () => {
  const sinks = word(
    'inner',
    'HTML|outer',
    'HTML|insertAdjacent',
    'HTML|document\\.write\\(|new ',
    'Function\\(|\\beval',
    '\\(',
  );
  expect(
    holding(
      code.filter((path) => path.startsWith('src/')),
      sinks,
    ),
  ).toEqual([]);
});

it('leaves nothing for later in the source', () => {
  expect(holding(code, word('\\b(TO', 'DO|FIX', 'ME|XX', 'X)\\b'))).toEqual([]);
});

it('keeps files short', () => {
  // Vocabularies of texts grow with their subject, tests with their cases; logic does not.
  const limit = (path: string) => (path.startsWith('src/i18n/') ? 600 : path.endsWith('.test.ts') ? 400 : 250);
  expect(code.filter((path) => read(path).split('\n').length - 1 > limit(path))).toEqual([]);
});

it('installs from a lock that names versions and digests, not addresses', () => {
  const lock = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { resolved?: string; integrity?: string; link?: boolean }>;
  };
  const entries = Object.entries(lock.packages).filter(([path]) => path !== '');
  expect(entries.length).toBeGreaterThan(100);
  expect(entries.filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([]);
  const pinned = JSON.parse(read('package.json')) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
  const versions = Object.entries({ ...pinned.dependencies, ...pinned.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('keeps no key and no build in the repository', () => {
  expect(files.filter((path) => /\.(key|pem|p12|zip|xpi)$|^(dist|out|node_modules)(\/|$)/.test(path))).toEqual([]);
  expect(holding(texts, word('-----BEGIN ', '[A-Z ]*PRIVATE KEY'))).toEqual([]);
});

it('tells every story in both browsers', () => {
  const stories = tests.filter((path) => path.startsWith('tests/browser/') && path.endsWith('.test.ts'));
  expect(stories.length).toBeGreaterThan(0);
  expect(stories.filter((path) => !read(path).includes('describeInBrowsers('))).toEqual([]);
  // Where only one browser has the thing that is told, the story says why.
  const lone = holding(stories, /\bonly: '/);
  expect(lone.filter((path) => !/\bonly: '(chromium|firefox)', because: '.{20,}'/.test(read(path)))).toEqual([]);
});
