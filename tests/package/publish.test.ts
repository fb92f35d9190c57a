// Publishing with real files and a real process: faults of group H that concern keys, versions and interrupted builds.
import { chmod, cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { toBase64 } from '../../src/feed/base64.ts';
import type { Head } from '../../src/feed/head.ts';
import type { Incident } from '../../src/incident/types.ts';
import { addressOf, startServer } from '../../src/publisher/serve.ts';
import { makeIncident } from '../unit/feed/make-incident.ts';
import { build, type Desk, makeDesk, NOW, putRecords, runOwabi, verify } from './run-owabi.ts';

const revise = (number: number, revision: number, changes: Partial<Incident> = {}) =>
  makeIncident(number, {
    revision,
    changes: [{ revision, on: '2026-05-20', material: true, text: { ja: '続報。', en: 'An update.' } }],
    ...changes,
  });
const records = Array.from({ length: 12 }, (_, i) => makeIncident(i));
let template: Desk;
let desk: Desk;
let copies = 0;

beforeAll(async () => {
  template = await makeDesk();
  await putRecords(template, records);
  expect(await build(template)).toMatchObject({ exitCode: 0 });
}, 60_000);
afterAll(() => rm(template.folder, { recursive: true }));

/** Each test has a desk of its own, copied from one that has published version 1. */
beforeEach(async () => {
  const folder = join(template.folder, `copy-${copies++}`);
  const at = (name: string) => join(folder, name);
  desk = { folder, records: at('records'), out: at('out'), root: at('root.key'), key: at('sign.key') };
  await mkdir(folder);
  for (const name of ['records', 'out', 'root.key', 'sign.key', 'root.key.pub', 'sign.key.pub']) {
    await cp(join(template.folder, name), at(name), { recursive: true });
  }
});

const contentOf = async (folder: string): Promise<Record<string, string>> => {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(json|owabi)$/.test(name)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'base64')])),
  );
};

/** Runs a build that must fail, and holds it to having changed nothing. */
async function expectRefusal(
  run: () => Promise<{ exitCode: number | null; stderr: string; stdout: string }>,
  exitCode: number,
) {
  const before = await contentOf(desk.out);
  const ran = await run();
  expect(ran.exitCode, ran.stderr).toBe(exitCode);
  expect(await contentOf(desk.out)).toEqual(before);
  return `${ran.stderr}${ran.stdout}`;
}

test('a published folder verifies, and a second version brings a delta', async () => {
  expect(await verify(desk)).toMatchObject({ exitCode: 0, json: { faults: [], head: { version: 1 } } });
  await putRecords(desk, [revise(3, 2, { disclosure: 'suspected' }), makeIncident(20)]);
  await rm(join(desk.records, '2026', `${makeIncident(5).id}.json`));
  const second = await build(desk, '--remove', makeIncident(5).id);
  expect(second).toMatchObject({ exitCode: 0, json: { version: 2, added: 1, changed: 1, removed: 1 } });
  expect((second.json as Head).deltas).toMatchObject([{ from: 1 }]);
  expect(await verify(desk)).toMatchObject({ exitCode: 0, json: { faults: [], head: { version: 2 } } });
  const third = await build(desk);
  expect((third.json as Head).deltas).toMatchObject([
    { from: 2 },
    { from: 1, sha256: (second.json as Head).deltas[0]?.sha256 },
  ]);
  const renewed = await runOwabi(['renew', desk.out, '--key', desk.key, '--json', ...NOW]);
  expect((renewed.json as Head).deltas.map(({ from }) => from)).toEqual([3, 2, 1]);
  expect(await verify(desk)).toMatchObject({ exitCode: 0, json: { head: { version: 4 } } });
  const diff = await runOwabi(['diff', template.out, desk.out, '--json']);
  expect(diff.json).toEqual([
    { kind: 'changed', id: makeIncident(3).id, revisions: [1, 2], fields: ['changes', 'disclosure'] },
    { kind: 'removed', id: makeIncident(5).id },
    { kind: 'added', id: makeIncident(20).id },
  ]);
}, 60_000);

test('fault 91: a missing, readable, wrong or damaged key signs nothing', async () => {
  const refuse = (key: string) => expectRefusal(() => build({ ...desk, key }), 2);
  expect(await refuse(join(desk.folder, 'none.key'))).toContain('there is no key file');
  expect(await refuse(desk.root)).toContain('holds a root key, not a signing key');
  expect(await refuse(`${desk.key}.pub`)).toMatch(/others can read|public key/);
  await chmod(desk.key, 0o644);
  expect(await refuse(desk.key)).toContain(`chmod 600 ${desk.key}`);
  await chmod(desk.key, 0o600);
  const good = JSON.parse(await readFile(desk.key, 'utf8')) as Record<string, string>;
  const spoil = async (changes: Record<string, string>) => {
    await writeFile(desk.key, JSON.stringify({ ...good, ...changes }));
    return refuse(desk.key);
  };
  expect(await spoil({ publicKey: toBase64(new Uint8Array(32).fill(1, 0, 1)) })).toContain('no usable Ed25519 key');
  expect(
    await spoil({
      publicKey: (JSON.parse(await readFile(`${desk.root}.pub`, 'utf8')) as Record<string, string>).publicKey ?? '',
    }),
  ).toContain('names its key');
  expect(await spoil({ privateKey: 'AAAA' })).toContain('holds no private Ed25519 key');
  const stranger = join(desk.folder, 'stranger.key');
  await runOwabi(['keygen', stranger]);
  expect(await refuse(stranger)).toContain('is not in the key list');
}, 60_000);

test('keys stay outside repositories, and are never overwritten', async () => {
  expect(await runOwabi(['keygen', 'my.key'])).toMatchObject({ exitCode: 2 });
  expect((await runOwabi(['keygen', desk.key])).stderr).toContain('it exists already');
});

test('fault 92: a build that dies at any write leaves the published folder valid', async () => {
  await putRecords(desk, [revise(3, 2), makeIncident(21)]);
  const preload = join(desk.folder, 'die.mjs');
  // Dies at the n-th rename or write of a file, as a power cut would; ENOSPC is the same without the death.
  await writeFile(
    preload,
    `import fs from 'node:fs/promises'; import { syncBuiltinESMExports } from 'node:module';
     let left = Number(process.env.DIE_AT);
     const step = () => { if (--left === 0) { if (process.env.DIE_AS === 'ENOSPC') throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }); process.kill(process.pid, 'SIGKILL'); } };
     const { rename, open } = fs;
     fs.rename = async (...a) => { step(); return rename(...a); };
     fs.open = async (...a) => { const file = await open(...a); const write = file.writeFile.bind(file); file.writeFile = async (bytes) => { await write(bytes.subarray(0, bytes.length / 2)); step(); return write(bytes.subarray(bytes.length / 2)); }; return file; };
     syncBuiltinESMExports();`,
  );
  const dying = (dieAt: number, dieAs: string, out = desk.out, ...args: string[]) =>
    runOwabi(['build', desk.records, '--key', desk.key, '--out', out, ...args, ...NOW], {
      NODE_OPTIONS: `--import ${preload}`,
      DIE_AT: String(dieAt),
      DIE_AS: dieAs,
    });
  // Snapshot, delta and head: a write and a rename each.
  for (let dieAt = 1; dieAt <= 6; dieAt++) {
    const ran = await dying(dieAt, dieAt % 2 === 0 ? 'SIGKILL' : 'ENOSPC');
    expect(ran.exitCode).toBe(dieAt % 2 === 0 ? null : 2);
    expect(await verify(desk), `after step ${dieAt}`).toMatchObject({ exitCode: 0, json: { head: { version: 1 } } });
  }
  expect((await dying(7, 'SIGKILL')).exitCode).toBe(0);
  expect(await verify(desk)).toMatchObject({ exitCode: 0, json: { head: { version: 2 } } });
  expect((await readdir(join(desk.out, 'files'))).filter((name) => name.endsWith('.tmp'))).toEqual([]);

  // The very first build: a mark, the snapshot and the head, a write and a rename each.
  const first = join(desk.folder, 'first');
  await mkdir(first);
  await cp(join(desk.out, 'keys.json'), join(first, 'keys.json'));
  for (let dieAt = 1; dieAt <= 5; dieAt++) await dying(dieAt, 'SIGKILL', first, '--name', 'Watch');
  expect((await readdir(join(first, 'files'))).filter((name) => name.endsWith('.owabi'))).toHaveLength(1);
  expect((await dying(7, 'SIGKILL', first, '--name', 'Watch')).exitCode).toBe(0);
  expect(await verify({ ...desk, out: first })).toMatchObject({ exitCode: 0, json: { head: { version: 1 } } });
  expect(await readdir(first)).not.toContain('.first-build');
}, 120_000);

test('fault 93: the same records, keys and time give the same bytes', async () => {
  await putRecords(desk, [makeIncident(22)]);
  const twin = { ...desk, out: join(desk.folder, 'twin') };
  await cp(desk.out, twin.out, { recursive: true });
  await Promise.all([build(desk), build(twin)]);
  const [ours, theirs] = [await contentOf(desk.out), await contentOf(twin.out)];
  expect(Object.keys(ours)).toHaveLength(5);
  expect(ours).toEqual(theirs);
}, 60_000);

test('fault 94: no version below the published one, no clock before it, no expiry beyond 30 days', async () => {
  expect(await expectRefusal(() => build(desk, '--set-version', '1'), 2)).toContain(
    'not above the published version 1',
  );
  const early = ['--now', '2026-05-31T23:59:59Z'];
  expect(await expectRefusal(() => build(desk, ...early), 2)).toContain('check the clock');
  expect(await expectRefusal(() => build(desk, '--days', '31'), 2)).toContain('1 to 30 days');
  expect(await expectRefusal(() => runOwabi(['renew', desk.out, '--key', desk.key, ...early]), 2)).toContain(
    'check the clock',
  );
}, 60_000);

test('fault 26, 27: removing much or all needs to be said', async () => {
  const year = join(desk.records, '2026');
  for (const { id } of records.slice(0, 5)) await rm(join(year, `${id}.json`));
  expect(await expectRefusal(() => build(desk), 1)).toContain('--bulk-removal');
  expect(await build(desk, '--bulk-removal')).toMatchObject({ exitCode: 0, json: { version: 2, bulkRemoval: 2 } });
  for (const { id } of records.slice(5)) await rm(join(year, `${id}.json`));
  expect(await expectRefusal(() => build(desk, '--bulk-removal'), 1)).toContain('--allow-empty');
  expect(await build(desk, '--bulk-removal', '--allow-empty')).toMatchObject({
    exitCode: 0,
    json: { allowEmpty: true },
  });
}, 60_000);

test('a record that changed backwards or in silence is refused; one whose spelling changed is named', async () => {
  await putRecords(desk, [makeIncident(1, { summary: { ja: '別の文。' } })]);
  expect(await expectRefusal(() => build(desk), 1)).toContain('but is still revision 1; raise it to 2');
  const silent = await build(desk, '--same-revision');
  expect((silent.json as { warnings: string[] }).warnings).toEqual([
    `${makeIncident(1).id} changed, but is still revision 1`,
  ]);
  await putRecords(desk, [revise(2, 3)]);
  expect(await build(desk)).toMatchObject({ exitCode: 0 });
  await putRecords(desk, [revise(2, 2)]);
  expect(await expectRefusal(() => build(desk), 1)).toContain('is in revision 2, but 3 is published');
}, 60_000);

test('fault 96: records with errors publish nothing, and say where', async () => {
  await putRecords(desk, [
    makeIncident(30, { scope: { in: [{ site: 'co.jp', role: 'service', hostBasis: 'source' }] } }),
  ]);
  const said = await expectRefusal(() => build(desk), 1);
  expect(said).toContain(`2026/${makeIncident(30).id}.json`);
  expect(said).toContain('scope.in.0.site');
}, 60_000);

test('fault 98: a symbolic link among the records is refused', async () => {
  const elsewhere = join(desk.folder, 'elsewhere.json');
  await writeFile(elsewhere, JSON.stringify(makeIncident(31)));
  await symlink(elsewhere, join(desk.records, '2026', `${makeIncident(31).id}.json`));
  expect(await expectRefusal(() => build(desk), 1)).toContain('is a symbolic link');
}, 60_000);

test('fault 98: a head whose files are missing or others does not verify', async () => {
  const [name = ''] = await readdir(join(desk.out, 'files'));
  const path = join(desk.out, 'files', name);
  const bytes = await readFile(path);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  await writeFile(path, bytes);
  const changed = await verify(desk);
  expect(changed).toMatchObject({ exitCode: 1 });
  expect((changed.json as { faults: string[] }).faults[0]).toContain('is not the file it should be');
  await rm(path);
  expect((await verify(desk)).exitCode).toBe(1);
}, 60_000);

test("fault 95: what is served is verified over the network, with headers, clock and the reader's link", async () => {
  const server = await startServer(desk.out, 0);
  try {
    const link = await runOwabi(['link', addressOf(server), '--root', `${desk.root}.pub`, '--out', desk.out]);
    expect(await runOwabi(['verify', link.stdout.trim(), '--json', ...NOW])).toMatchObject({
      exitCode: 0,
      json: { faults: [] },
    });
    const otherRoot = join(desk.folder, 'other.key');
    await runOwabi(['keygen', otherRoot, '--root']);
    const args = ['verify', addressOf(server), '--feed', 'watch', '--root', `${otherRoot}.pub`, '--json', ...NOW];
    const distrusted = await runOwabi(args);
    expect(distrusted.exitCode).toBe(1);
    expect((distrusted.json as { faults: string[] }).faults[0]).toContain('BAD_SIGNATURE');
  } finally {
    server.close();
  }
}, 60_000);

test('fault 15: a head signed more than a day ahead of the clock does not verify', async () => {
  const late = await verify(desk, '--now', '2026-05-30T00:00:00Z');
  expect(late.exitCode).toBe(1);
  expect((late.json as { faults: string[] }).faults.join()).toContain('more than a day from now');
});

test('an expired head does not verify until it is renewed', async () => {
  const later = ['--now', '2026-07-01T00:00:00Z'];
  expect(await verify(desk, ...later)).toMatchObject({ exitCode: 1 });
  expect(await runOwabi(['renew', desk.out, '--key', desk.key, ...later])).toMatchObject({ exitCode: 0 });
  expect(await verify(desk, ...later)).toMatchObject({ exitCode: 0, json: { head: { version: 2 } } });
}, 60_000);

test('rotation: a new key signs on, the old one is worth nothing once revoked', async () => {
  const next = join(desk.folder, 'next.key');
  const keys = (...args: string[]) =>
    runOwabi(['keys', ...args, '--root', desk.root, '--out', desk.out, '--json', ...NOW]);
  const { json } = (await runOwabi(['keygen', next, '--json'])) as { json: { keyid: string } };
  expect(await keys('rotate', '--key', `${next}.pub`)).toMatchObject({ exitCode: 0, json: { version: 2 } });
  expect(await verify(desk)).toMatchObject({ exitCode: 1 });
  expect(await build({ ...desk, key: next })).toMatchObject({ exitCode: 0, json: { version: 2, keysVersion: 2 } });
  expect(await verify(desk)).toMatchObject({ exitCode: 0 });
  const old = (JSON.parse(await readFile(desk.key, 'utf8')) as { keyid: string }).keyid;
  expect(await keys('revoke', '--keyid', old)).toMatchObject({
    exitCode: 0,
    json: { version: 3, keys: [{ keyid: json.keyid }] },
  });
  expect(await expectRefusal(() => build(desk), 2)).toContain('is not in the key list');
  expect(await keys('sign')).toMatchObject({ exitCode: 0, json: { version: 4 } });
  expect(await keys('revoke', '--keyid', 'f'.repeat(32))).toMatchObject({ exitCode: 2 });
  const impostor = join(desk.folder, 'impostor.key');
  await runOwabi(['keygen', impostor, '--root']);
  const taken = runOwabi(['keys', 'sign', '--root', impostor, '--out', desk.out, ...NOW]);
  expect(await expectRefusal(() => taken, 2)).toContain('was not signed by root key');
}, 60_000);
