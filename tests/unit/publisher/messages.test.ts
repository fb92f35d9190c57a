// What the command line says when something is not as it should be: which option or file, what is wrong, no codes, no stack.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressOf, startServer } from '../../../src/publisher/serve.ts';
import { makeIncident } from '../feed/make-incident.ts';
import { type Desk, makeDesk } from './make-desk.ts';
import { runCommand } from './run-command.ts';

const notices = join(import.meta.dirname, '../reader/notices');
let desk: Desk;
beforeEach(async () => {
  desk = await makeDesk();
  await desk.put(makeIncident(1));
});
afterEach(() => rm(desk.folder, { recursive: true }));

describe('options of build', () => {
  it.each([
    ['--url', 'foo', '--url: "foo" is not a web address of the form https://'],
    ['--pages', 'foo', '--pages: "foo" is not a web address'],
    ['--corrections', 'fix@tea.example', 'write mailto:fix@tea.example'],
    ['--corrections', 'javascript:1', '--corrections: "javascript:1" is neither a web address nor a mail link'],
    ['--min-client', 'abc', '--min-client: "abc" is not a version of the form 1.2.0'],
    ['--licence', 'x'.repeat(61), '--licence takes a short name'],
  ])('%s %s is answered by its name and form', async (option, value, said) => {
    const { exitCode, stderr } = await desk.build('--name', 'Watch', option, value);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(said);
    expect(await readdir(desk.at('out'))).toEqual(['keys.json']);
  });
});

describe('files that are not there, or not files', () => {
  it('is one line for each command, without a code or a stack', async () => {
    const nowhere = desk.at('nowhere');
    for (const args of [
      ['check', nowhere],
      ['build', nowhere, '--key', desk.at('key'), '--out', desk.at('out'), '--name', 'Watch'],
      ['site', nowhere, '--out', desk.at('pages'), '--publisher', 'Watch'],
      ['read', nowhere],
      ['read', desk.at('records')],
      ['verify', desk.at('key'), '--root', desk.at('root.pub')],
      ['diff', desk.at('key'), desk.at('out')],
      ['import-hibp', nowhere],
    ]) {
      const { exitCode, stderr } = await runCommand(...args);
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(
        /^owabi: .*(?:there is no such file or folder|it is a folder, not a file|is a file, not a folder)\n$/,
      );
      expect(stderr).not.toMatch(/E[A-Z]{4,}/);
    }
  });

  it('says of an encoding that was named what is wrong with that', async () => {
    const notice = join(notices, '001.txt');
    expect((await runCommand('read', notice, '--encoding', 'shift_jis')).stderr).toContain(
      '001.txt is not shift_jis, as --encoding says',
    );
    expect((await runCommand('read', notice, '--encoding', 'latin9')).stderr).toContain(
      '--encoding: "latin9" is not a name known here',
    );
  });
});

describe('published files that were altered or lost', () => {
  it('is one fault of verify, and one reason of build', async () => {
    await desk.build('--name', 'Watch');
    await desk.put(makeIncident(2));
    await desk.build();
    const head = JSON.parse((await desk.build('--json')).stdout) as { snapshot: { sha256: string } };
    const path = desk.at('out', 'files', `${head.snapshot.sha256}.owabi`);
    const bytes = await readFile(path);
    await writeFile(path, Buffer.concat([bytes, bytes]));
    const altered = await desk.verify();
    expect(altered.exitCode).toBe(1);
    expect(altered.stdout.match(/^error: /gm)).toHaveLength(1);
    expect(altered.stdout).toMatch(
      /^error: snapshot: files\/\w+\.owabi cannot be read \(TOO_LARGE\): it is larger than/,
    );
    expect(altered.stdout).toContain('watch version 3 is not fit to be read: 1 fault\n');
    expect((await desk.build()).stderr).toContain(`${path} is not as it was published; put a copy of it back`);
    await rm(path);
    expect((await desk.build()).stderr).toContain(`${path} is missing; put a copy of it back`);
    await writeFile(path, bytes);
    expect(await desk.verify()).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^watch version 3: 2 records, signed/),
    });
  });
});

describe('a host', () => {
  it('that lacks a file is one fault, which names the file once', async () => {
    await desk.build('--name', 'Watch');
    const [name = ''] = await readdir(desk.at('out', 'files'));
    await rm(desk.at('out', 'files', name));
    const server = await startServer(desk.at('out'), 0);
    try {
      const args = ['--feed', 'watch', '--root', desk.at('root.pub'), '--now', '2026-06-01T00:00:00Z'];
      const { exitCode, stdout } = await runCommand('verify', addressOf(server), ...args);
      expect(exitCode).toBe(1);
      expect(stdout.split('\n').slice(0, 2)).toEqual([
        `error: snapshot: files/${name} cannot be read (HTTP_404): the host answers 404`,
        'watch version 1 is not fit to be read: 1 fault',
      ]);
    } finally {
      server.close();
    }
  });
});

describe('owabi check', () => {
  const check = async (changes: object) => {
    await desk.put({ ...makeIncident(1), ...changes });
    return (await runCommand('check', desk.at('records'), '--today', '2026-06-01')).stdout;
  };

  it('says of what is empty or reversed what to do, and nothing of how it is stored', async () => {
    expect(await check({ sources: [] })).toContain('error sources is an empty list; name at least one public page\n');
    expect(await check({ summary: { ja: '' } })).toContain(
      'error summary.ja is empty: fill it in, or leave it out where nothing is known\n',
    );
    const period = { from: '2026-02-02', to: '2026-02-01' };
    expect(await check({ affectedPeriod: period })).toContain('error affectedPeriod ends before it begins\n');
    expect(await check({ cause: 'hacked' })).toMatch(/error cause is not one of: .* \(found "hacked"\)\n/);
  });

  it('says all errors in one round: those of shape, and the others in the fields that are sound', async () => {
    const contacts = [{ tel: '0120-000-12' }];
    const both = await check({ cause: 'hacked', contacts, summary: {}, publishedOn: '2027-01-01', notes: 'x' });
    expect(both).toContain('error cause is not one of');
    expect(both).toContain('error summary needs a text in "ja" or "en"');
    expect(both).toContain('error contacts.0.tel has 9 digits');
    expect(both).toContain('error publishedOn lies in the future');
    expect(both).toContain('error notes is not a field of a record');
    expect(both).toContain('0 of 1 records good; 6 errors');
  });

  it('makes up no error for what is left out of a faulty record', async () => {
    const change = { revision: 2, on: '2026-05-02', material: 'yes', text: { en: 'An update.' } };
    for (const [faulty, field] of [
      [{ revision: 2, changes: [change] }, 'changes.0.material'],
      [{ sources: [{ url: 'x', publisher: 'x' }] }, 'sources.0.url'],
      [{ basis: 'company-notice', notices: [{ url: 'x' }] }, 'notices.0.url'],
      [{ basis: 'company-notice' }, 'notices'],
      [{ disclosure: 'gone' }, 'disclosure'],
      [{ revision: '1' }, 'revision'],
      [{ id: 'X' }, 'id'],
    ] as const) {
      const file = makeIncident(1).id;
      await writeFile(desk.at('records', '2026', `${file}.json`), JSON.stringify({ ...makeIncident(1), ...faulty }));
      const { stdout } = await runCommand('check', desk.at('records'), '--today', '2026-06-01');
      expect(stdout.match(/: error (\S+)/g)).toEqual([`: error ${field}`]);
    }
  });
});

describe('owabi link', () => {
  const link = (address: string, ...args: string[]) =>
    runCommand('link', address, '--root', desk.at('root.pub'), '--out', desk.at('out'), ...args);

  it('warns of an address that the extension refuses, and keeps the link alone on standard output', async () => {
    for (const address of ['http://127.0.0.1:8080/', 'http://localhost:8080']) {
      const { exitCode, stdout, stderr } = await link(address);
      expect(exitCode).toBe(0);
      expect(stdout).toMatch(/^http:\/\/\S+#owabi-feed=watch&root=\S+\n$/);
      expect(stderr).toMatch(/^owabi: warning: http:\S+ is not https; .*the extension refuses it.*https host\n$/);
      expect(JSON.parse((await link(address, '--json')).stdout).warnings).toHaveLength(1);
    }
    expect(await link('https://host.example/my-feed/')).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await link('http://host.example/my-feed/')).toMatchObject({ exitCode: 2 });
  });
});

describe('counts', () => {
  it('has one record, one error, one key', async () => {
    expect((await desk.build('--name', 'Watch')).stdout).toContain('version 1: 1 record (1 new');
    expect((await desk.verify()).stdout).toContain('1 record, signed');
    await writeFile(desk.at('records', '2026', 'jp-2026-x.json'), '{');
    expect((await desk.build()).stdout).toMatch(/nothing published: 1 error\n$/);
    expect((await desk.build()).stdout).toMatch(/jp-2026-x\.json:1: error is not JSON/);
    const signed = await runCommand('keys', 'sign', '--root', desk.at('root'), '--out', desk.at('out'));
    expect(signed.stdout).toContain('1 key, 1 must sign');
  });
});

describe('owabi site', () => {
  const write = (...args: string[]) => runCommand('site', desk.at('records'), '--out', desk.at('pages'), ...args);
  const page = () => readFile(desk.at('pages', 'en', 'index.html'), 'utf8');

  it("puts no name under others' records that they did not give", async () => {
    const { exitCode, stderr } = await write();
    expect(exitCode).toBe(2);
    expect(stderr).toContain('say who publishes: --publisher "…", or --feed <dir>');
    expect(await write('--publisher', 'Tea Watch', '--corrections', 'fix@tea.example')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('write mailto:fix@tea.example'),
    });
    expect(await write('--publisher', 'Tea Watch')).toMatchObject({ exitCode: 0 });
    expect(await page()).toContain('Tea Watch');
  });

  it("takes the feed's publisher, from --feed or from the folder it is written to", async () => {
    await desk.build('--name', 'Tea Watch', '--corrections', 'mailto:fix@tea.example');
    expect(await write('--feed', desk.at('out'))).toMatchObject({ exitCode: 0 });
    expect(await page()).toContain('Tea Watch');
    expect(await page()).toContain('mailto:fix@tea.example');
    const beside = await runCommand('site', desk.at('records'), '--out', desk.at('out'));
    expect(beside).toMatchObject({ exitCode: 0 });
    expect(await write('--feed', desk.at('records'))).toMatchObject({ exitCode: 2 });
  });
});
