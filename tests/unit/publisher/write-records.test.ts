// owabi new and import-hibp: what they write is in its place, and nothing is overwritten or invented.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeBreach } from '../hibp/make-breach.ts';
import { runCommand } from './run-command.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'owabi-write-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('new', () => {
  it('writes a skeleton that check refuses until it is filled in', async () => {
    const made = await runCommand('new', folder, 'mihon-shop', '--published', '2026-03-04', '--json');
    expect(made.exitCode).toBe(0);
    expect(JSON.parse(made.stdout)).toEqual({ id: 'jp-2026-mihon-shop', path: '2026/jp-2026-mihon-shop.json' });
    const checked = await runCommand('check', folder);
    expect(checked.exitCode).toBe(1);
    expect(checked.stdout).toContain('error summary.ja is empty: fill it in, or leave it out where nothing is known\n');
    expect(checked.stdout).toContain('error data.0.category is not one of');
    expect(checked.stdout).not.toMatch(/jp-2026-mihon-shop.json:\d+: error (id|publishedOn|revision|timeline.0.on)/);
  });

  it('says which places to fill in, and when it made the folder itself', async () => {
    const there = await runCommand('new', folder, 'mihon-shop', '--published', '2026-03-04');
    expect(there.stdout).toContain('fill in, or take out what is not known: organization.name, service.name, summary,');
    expect(there.stdout).not.toContain('is a new folder');
    const typo = join(folder, 'recordz');
    expect((await runCommand('new', typo, 'mihon-shop')).stdout).toContain(`${typo} is a new folder\n`);
  });

  it('takes the address without a notice, and no day that is to come', async () => {
    const args = ['new', folder, 'mihon-shop', '--published', '2026-03-04'];
    expect(await runCommand(...args, '--url', 'shop.example')).toMatchObject({ exitCode: 2 });
    await runCommand(...args, '--url', 'https://shop.example/notice');
    const record: unknown = JSON.parse(await readFile(join(folder, '2026/jp-2026-mihon-shop.json'), 'utf8'));
    expect(record).toMatchObject({
      notices: [{ url: 'https://shop.example/notice' }],
      sources: [{ url: 'https://shop.example/notice' }],
    });
    const future = await runCommand('new', folder, 'mihon-shop', '--published', '2999-01-01');
    expect(future).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('2999-01-01 lies in the future') });
    expect(await readdir(folder)).toEqual(['2026']);
  });

  it('overwrites nothing and takes no path for a slug', async () => {
    await runCommand('new', folder, 'mihon-shop', '--published', '2026-03-04');
    expect((await runCommand('new', folder, 'mihon-shop', '--published', '2026-03-04')).exitCode).toBe(2);
    for (const slug of ['../x', 'a/b', 'A', 'a..b', '']) {
      expect((await runCommand('new', folder, slug)).exitCode).toBe(2);
    }
    expect(await readdir(folder)).toEqual(['2026']);
  });

  it('takes no whole id for a slug, and says which part is one', async () => {
    for (const [id, slug] of [
      ['jp-2026-mihon-shop', 'mihon-shop'],
      ['us-2019-mihon', 'mihon'],
    ] as const) {
      const refused = await runCommand('new', folder, id, '--published', '2026-03-04');
      expect(refused).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(`give "${slug}" alone`) });
    }
    expect(await readdir(folder)).toEqual([]);
    for (const slug of ['expo-2025', 'fm-802-shop']) expect((await runCommand('new', folder, slug)).exitCode).toBe(0);
  });
});

describe('import-hibp', () => {
  it('writes records that pass the check', async () => {
    const json = join(folder, 'breaches.json');
    await writeFile(json, JSON.stringify([makeBreach(), makeBreach({ Name: 'Spam', IsSpamList: true })]));
    const out = join(folder, 'records');
    const imported = await runCommand('import-hibp', json, '--out', out, '--retrieved', '2026-06-01');
    expect(imported).toMatchObject({ exitCode: 0, stderr: '' });
    expect(imported.stdout).toContain('dropped as spam list: 1');
    const record: unknown = JSON.parse(await readFile(join(out, '2026/hibp-2026-mihonshop.json'), 'utf8'));
    expect(record).toMatchObject({ basis: 'catalogue', sources: [{ retrievedOn: '2026-06-01' }] });
    expect((await runCommand('check', out)).exitCode).toBe(0);
  });

  it('is 1 for a list that is none, 2 for a file that is not there', async () => {
    const json = join(folder, 'breaches.json');
    await writeFile(json, '<html>');
    expect((await runCommand('import-hibp', json)).exitCode).toBe(1);
    await writeFile(json, '[]');
    expect((await runCommand('import-hibp', json)).exitCode).toBe(1);
    expect((await runCommand('import-hibp', join(folder, 'nowhere'))).exitCode).toBe(2);
  });
});
