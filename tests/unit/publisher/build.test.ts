// owabi build in a folder that lost its head: no second version 1, and no published file goes.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeIncident } from '../feed/make-incident.ts';
import { runCommand } from './run-command.ts';

let folder: string;
const at = (...names: string[]) => join(folder, ...names);
const owabi = (...args: string[]) => runCommand(...args, '--now', '2026-06-01T00:00:00Z');
const build = (...args: string[]) => owabi('build', at('records'), '--key', at('key'), '--out', at('out'), ...args);
const publishedFiles = async () => (await readdir(at('out', 'files'))).sort();

async function putRecord(number: number): Promise<void> {
  const incident = makeIncident(number);
  await writeFile(at('records', '2026', `${incident.id}.json`), JSON.stringify(incident));
}

/** Version 1 is published, its head is gone, and there is one more record. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'owabi-build-'));
  await mkdir(at('records', '2026'), { recursive: true });
  await putRecord(1);
  await runCommand('keygen', at('root'), '--root');
  await runCommand('keygen', at('key'));
  await owabi('keys', 'make', '--root', at('root'), '--key', at('key.pub'), '--feed', 'watch', '--out', at('out'));
  expect(await build('--name', 'Watch')).toMatchObject({ exitCode: 0 });
  await rm(at('out', 'head.json'));
  await putRecord(2);
});
afterEach(() => rm(folder, { recursive: true }));

test.each([[[]], [['--name', 'Watch']]])('a lost head.json is said, and nothing is published (%j)', async (args) => {
  const before = await publishedFiles();
  const { exitCode, stderr } = await build(...args);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(`${at('out', 'head.json')} is missing`);
  expect(stderr).toContain('--set-version');
  expect(await publishedFiles()).toEqual(before);
  await expect(readFile(at('out', 'head.json'))).rejects.toThrow('ENOENT');
});

test('a first build that died before its head begins again by itself; a mark beside a head that is lost later does not help', async () => {
  await writeFile(at('out', '.first-build'), '');
  expect(await build('--name', 'Watch')).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('version 1: 2'),
  });
  expect(await readdir(at('out'))).not.toContain('.first-build');
  await rm(at('out', 'head.json'));
  expect(await build('--name', 'Watch')).toMatchObject({ exitCode: 2 });
});

test('with a version given by hand it builds, and what the lost head named stays', async () => {
  const before = await publishedFiles();
  const { exitCode, stdout } = await build('--name', 'Watch', '--set-version', '8');
  expect(exitCode).toBe(0);
  expect(stdout).toContain('version 8: 2 records');
  expect(before).toHaveLength(1);
  expect(await publishedFiles()).toEqual(expect.arrayContaining(before));
  expect(await publishedFiles()).toHaveLength(2);
});
