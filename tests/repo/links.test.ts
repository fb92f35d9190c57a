// Links between the repository's own documents lead somewhere, and every npm command they name exists.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const documents = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && existsSync(path));

it('finds the documents', () => {
  expect(documents).toEqual(expect.arrayContaining(['README.md', 'README.ja.md', 'SECURITY.md', 'docs/record.md']));
});

it('follows every link between them', () => {
  const broken = documents.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)]
      .map((match) => (match[1] ?? '').replace(/#.*$/, ''))
      .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
      .filter((target) => !existsSync(posix.join(posix.dirname(path), decodeURI(target))))
      .map((target) => `${path}: ${target}`),
  );
  expect(broken).toEqual([]);
});

it('knows every npm command they name', () => {
  const known = new Set([...Object.keys(packageJson.scripts), 'start', 'test', 'ci']);
  const unknown = documents.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/\bnpm (?:run ([\w:]+)|(start|test)\b)/g)]
      .map((match) => match[1] ?? match[2] ?? '')
      .filter((name) => !known.has(name))
      .map((name) => `${path}: npm run ${name}`),
  );
  expect(unknown).toEqual([]);
});

it.each([
  ['README.md', 'Where things are'],
  ['README.ja.md', 'どこに何があるか'],
])('has a map of every folder in %s', (path, heading) => {
  const map = readFileSync(path, 'utf8').split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.length).toBeGreaterThan(15);
  const missing = folders.map(({ name }) => name).filter((name) => !new RegExp(`(?:src/|, )${name}\\b`).test(map));
  expect(missing).toEqual([]);
});
