// Private keys stay out of what is published, and a wrong key file is called what it is.
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeIncident } from '../feed/make-incident.ts';
import { type Desk, makeDesk } from './make-desk.ts';
import { runCommand } from './run-command.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await makeDesk();
  await desk.put(makeIncident(1));
});
afterEach(() => rm(desk.folder, { recursive: true }));

it('makes no key in a published folder or below it', async () => {
  for (const path of [desk.at('out', 'leak'), desk.at('out', 'files', 'leak')]) {
    await mkdir(desk.at('out', 'files'), { recursive: true });
    const { exitCode, stderr } = await runCommand('keygen', path);
    expect(exitCode).toBe(2);
    expect(stderr).toBe(
      `owabi: ${path} lies in the published folder ${desk.at('out')}; keep private keys outside of it\n`,
    );
  }
});

it('makes one beside a file that only has the name of a head', async () => {
  await writeFile(desk.at('records', 'head.json'), '{}');
  expect(await runCommand('keygen', desk.at('records', 'key'))).toMatchObject({ exitCode: 0 });
});

it('publishes, renews, lists and serves nothing beside a private key; a public one may lie there', async () => {
  expect(await desk.build('--name', 'Watch')).toMatchObject({ exitCode: 0 });
  await copyFile(desk.at('key.pub'), desk.at('out', 'key.pub'));
  expect(await desk.build()).toMatchObject({ exitCode: 0 });
  await mkdir(desk.at('out', 'assets'));
  const leak = desk.at('out', 'assets', 'my.txt');
  await copyFile(desk.at('key'), leak);
  const sign = ['keys', 'sign', '--root', desk.at('root'), '--out', desk.at('out')];
  for (const ran of [
    await desk.build(),
    await desk.renew(),
    await runCommand(...sign),
    await runCommand('serve', desk.at('out')),
  ]) {
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain(`${leak} is a private key in a folder that is published; move it away`);
    expect(ran.stderr).toContain('owabi keys revoke');
  }
  await rm(leak);
  expect(await desk.renew()).toMatchObject({ exitCode: 0 });
});

it('calls a public key a public key, whoever may read it', async () => {
  const { exitCode, stderr } = await desk.build('--key', desk.at('key.pub'));
  expect(exitCode).toBe(2);
  expect(stderr).toContain('key.pub is a public key; the private one lies beside it');
});

it('says in words what a file is that is no key', async () => {
  await writeFile(desk.at('notes'), 'no key', { mode: 0o600 });
  expect((await desk.build('--key', desk.at('notes'))).stderr).toContain('notes is not an owabi key file\n');
  expect((await desk.build('--key', desk.at('records'))).stderr).toContain('it is a folder, not a file');
  expect((await runCommand('keygen', desk.at('key'))).stderr).toContain('it exists already, and is not overwritten');
});
