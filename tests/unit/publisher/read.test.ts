// owabi read and owabi new --from: notices in any Japanese encoding, exit codes, a record file that check can finish.
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/publisher/read-text-file.ts';
import { runCommand as run } from './run-command.ts';

const notices = join(import.meta.dirname, '../reader/notices');
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'owabi-read-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('owabi read', () => {
  it('prints the draft with the sentence behind each field', async () => {
    const { exitCode, stdout } = await run('read', join(notices, '001.txt'));
    expect(exitCode).toBe(0);
    expect(stdout).toContain('publishedOn: 2022-09-13');
    expect(stdout).toContain('tel 0120-000-011');
    expect(stdout).toMatch(/subjects: max 2241, unit people/);
    expect(stdout).toContain('クレジットカードで決済をされたお客様');
  });

  it('prints each sentence whole', async () => {
    const notice = join(notices, '001.txt');
    const { evidence } = JSON.parse((await run('read', notice, '--json')).stdout);
    const quotes = Object.values(evidence as Record<string, { quote: string }[]>).map(([first]) => first?.quote ?? '');
    const longest = quotes.sort((a, b) => b.length - a.length)[0] ?? '';
    expect(longest.length).toBeGreaterThan(100);
    const { stdout } = await run('read', notice);
    expect(stdout).not.toMatch(/^ {4}\d+–\d+ .*…$/m);
    expect(stdout).toContain(longest.replace(/\n/g, ''));
  });

  it('prints the sentence whole and in one line, however long and wherever its lines were broken', async () => {
    const path = join(folder, 'mail.txt');
    const sentence =
      'On 28 September 2026 we were told by our e-mail provider, MailNest plc, that an unauthorised third party had gained access to its systems between 14 and 19 September 2026 and had copied a list of our subscribers.';
    const wrapped = sentence.replace(/(.{90,100}) /g, '$1\n');
    expect(wrapped.split('\n')).toHaveLength(3);
    await writeFile(path, `Notice of a data incident\n\n6 October 2026\n\n${wrapped}\nThe list contained your name.\n`);
    const { stdout } = await run('read', path);
    expect(stdout).toMatch(/timeline\.0: on 2026-09-14, kind intrusion/);
    expect(stdout.split('\n').filter((line) => line.endsWith(` ${sentence}`)).length).toBeGreaterThan(2);
  });

  it('prints one JSON value with spans that fit', async () => {
    const { exitCode, stdout } = await run(
      'read',
      join(notices, '003.html'),
      '--url',
      'https://www.hoshikage.example/n',
      '--json',
    );
    expect(exitCode).toBe(0);
    const answer = JSON.parse(stdout);
    expect(answer.draft.publishedOn).toBe('2023-08-04');
    expect(answer.draft.notices.at(-1).url).toBe('https://www.hoshikage.example/n');
    expect(answer.evidence.subjects[0].quote).toContain('48,210名');
  });

  it('leaves 1 for what is no notice of a breach', async () => {
    const { exitCode, stdout } = await run('read', join(notices, '053.txt'));
    expect(exitCode).toBe(1);
    expect(stdout).toContain('not a notice');
  });

  it('leaves 2 for a missing file, a wrong address and a wrong encoding', async () => {
    expect((await run('read', join(folder, 'none.txt'))).exitCode).toBe(2);
    expect((await run('read', join(notices, '001.txt'), '--url', 'javascript:1')).exitCode).toBe(2);
    const path = join(folder, 'bad.txt');
    await writeFile(path, Uint8Array.of(0xff, 0xfd, 0x81, 0x20, 0xff));
    expect((await run('read', path)).exitCode).toBe(2);
    expect((await run('read', join(notices, '001.txt'), '--encoding', 'klingon')).exitCode).toBe(2);
  });

  it.each(['shift_jis', 'euc-jp', 'iso-2022-jp'])('reads the same facts from %s', async (encoding) => {
    const bytes = readFileSync(join(import.meta.dirname, `../reader/encodings/${encoding}.txt`));
    expect(decodeText(bytes)?.encoding).toBe(encoding);
    const path = join(folder, 'notice.txt');
    await writeFile(path, bytes);
    const answer = JSON.parse((await run('read', path, '--json')).stdout);
    expect(answer.draft.publishedOn).toBe('2024-03-08');
    expect(answer.draft.data).toEqual([{ category: 'email', count: 64 }]);
    expect(answer.draft.contacts[0].tel).toBe('03-0000-0215');
  });
});

describe('owabi new --from', () => {
  it('writes a record in its place, complete but for the part that is the editor’s', async () => {
    const made = await run(
      'new',
      folder,
      'midorino-sabo',
      '--from',
      join(notices, '001.txt'),
      '--url',
      'https://shop.midorino-sabo.example/owabi',
    );
    expect(made).toMatchObject({ exitCode: 0 });
    const record = JSON.parse(await readFile(join(folder, '2022/jp-2022-midorino-sabo.json'), 'utf8'));
    expect(record.summary).toEqual({ ja: '', en: '' });
    expect(record.service.name).toEqual({ ja: 'みどり野茶房オンラインストア', en: '' });
    expect(record.affectedPeriod).toMatchObject({ from: '2021-11-04', to: '2022-05-18', basis: 'order' });
    expect(record.notices.at(-1).url).toBe('https://shop.midorino-sabo.example/owabi');
    const checked = await run('check', folder, '--json');
    expect(checked.exitCode).toBe(1);
    const reasons = JSON.parse(checked.stdout).findings.map((fault: { field: string }) => fault.field);
    expect(reasons).toContain('summary.ja');
    expect(reasons.every((field: string) => /\.(?:ja|en)$/.test(field))).toBe(true);
  });

  it('copies no sentence of the notice: it hands them to the editor, with what is doubtful', async () => {
    const notice = join(notices, '003.html');
    const made = await run('new', folder, 'hoshikage', '--from', notice);
    const text = await readFile(join(folder, '2023/jp-2023-hoshikage.json'), 'utf8');
    const record = JSON.parse(text);
    expect(record.timeline[1]).toEqual({ on: '2023-07-27', kind: 'detected', text: { ja: '', en: '' } });
    expect(record.subjects).toEqual({ max: 48210, unit: 'people', note: { ja: '', en: '' } });
    expect(text).not.toContain('負荷上昇を監視で検知');
    expect(made.stdout).toMatch(/^say in your own words, in both languages, what the notice says:$/m);
    expect(made.stdout).toMatch(/^ {2}timeline\.1\.text: .*サーバーの負荷上昇を監視で検知$/m);
    expect(made.stdout).toMatch(/^fill in, .*: organization\.name\.en, service\.name\.en, summary, /m);
    const { unsure } = JSON.parse((await run('read', notice, '--json')).stdout);
    expect(unsure.length).toBeGreaterThan(0);
    for (const doubt of unsure) expect(made.stdout).toContain(`  ${doubt.field}: `);
    expect(made.stdout).not.toMatch(/several-values|decided-by-wording|no-year/);
  });

  it('refuses a text that is no notice', async () => {
    expect((await run('new', folder, 'nothing', '--from', join(notices, '019.txt'))).exitCode).toBe(2);
  });
});
