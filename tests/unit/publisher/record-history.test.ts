// owabi build and the past of a record: nothing published changes or goes in silence, and a withdrawn record says why.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Incident } from '../../../src/incident/types.ts';
import { makeIncident } from '../feed/make-incident.ts';
import { type Desk, makeDesk } from './make-desk.ts';
import { runCommand } from './run-command.ts';

let desk: Desk;
const build = (...args: string[]) => desk.build(...args);
const idOf = (number: number) => makeIncident(number).id;
const putRecord = (number: number, changes?: Partial<Incident>) => desk.put(makeIncident(number, changes));
const pathOf = (number: number) => desk.at('records', '2026', `${idOf(number)}.json`);

/** Version 1 holds ten records. */
beforeEach(async () => {
  desk = await makeDesk();
  for (let number = 1; number <= 10; number++) await putRecord(number);
  expect(await build('--name', 'Watch')).toMatchObject({ exitCode: 0 });
});
afterEach(() => rm(desk.folder, { recursive: true }));

async function expectRefusal(...args: string[]): Promise<string> {
  const before = await readFile(desk.at('out', 'head.json'), 'utf8');
  const { exitCode, stdout } = await build(...args);
  expect(exitCode).toBe(1);
  expect(stdout).toContain('nothing published');
  expect(await readFile(desk.at('out', 'head.json'), 'utf8')).toBe(before);
  return stdout;
}

describe('a change under the same revision', () => {
  it('is refused with file, field, what differs and what to do', async () => {
    await putRecord(3, { disclosure: 'suspected', subjects: { max: 5, unit: 'people' } });
    const said = await expectRefusal();
    expect(said).toContain(`2026/${idOf(3)}.json: revision: ${idOf(3)} changed (disclosure, subjects)`);
    expect(said).toContain('raise it to 2 and add to changes what changed');
    expect(said).not.toContain(idOf(4));
  });

  it('goes through where the publisher says that no fact changed, and is still named', async () => {
    await putRecord(3, { summary: { ja: '別の文。', en: 'Another text.' } });
    const { exitCode, stdout } = await build('--same-revision');
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`warning: ${idOf(3)} changed, but is still revision 1`);
    expect(stdout).toContain('(0 new, 1 changed, 0 gone)');
  });

  it('is not meant by a source that was looked at again, nor by another order of fields', async () => {
    const { sources } = makeIncident(3);
    await putRecord(3, { sources: sources.map((source) => ({ ...source, retrievedOn: '2026-05-30' })) });
    await writeFile(pathOf(4), JSON.stringify(Object.fromEntries(Object.entries(makeIncident(4)).reverse())));
    expect(await build()).toMatchObject({ exitCode: 0, stdout: expect.not.stringContaining('warning') });
  });

  it('backwards is refused, and says which revision would do', async () => {
    const changes = [{ revision: 3, on: '2026-05-20', material: true, text: { en: 'An update.' } }];
    await putRecord(3, { revision: 3, changes });
    expect(await build()).toMatchObject({ exitCode: 0 });
    await putRecord(3, { revision: 2, changes: changes.map((change) => ({ ...change, revision: 2 })) });
    expect(await expectRefusal('--same-revision')).toMatch(
      /2026\/.*is in revision 2, but 3 is published; raise it to 4/,
    );
  });
});

describe('a published record whose file is gone', () => {
  it('is refused by name, with the way to withdraw it', async () => {
    await rm(pathOf(5));
    const said = await expectRefusal();
    expect(said).toContain(`${idOf(5)}.json: is gone, but ${idOf(5)} is published`);
    expect(said).toContain('disclosure to "withdrawn", raise revision and say why in changes');
    expect(said).toContain(`--remove ${idOf(5)}`);
  });

  it('leaves the feed only where that very record is named', async () => {
    await rm(pathOf(5));
    await rm(pathOf(6));
    expect(await expectRefusal('--remove', idOf(5))).not.toContain(`${idOf(5)}.json`);
    const { exitCode, stdout } = await build('--remove', idOf(5), '--remove', idOf(6));
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`gone: ${idOf(5)}, ${idOf(6)}`);
  });

  it('must be gone to be named', async () => {
    expect(await expectRefusal('--remove', idOf(7))).toContain(`--remove ${idOf(7)}: is not published, or its file`);
    expect(await expectRefusal('--remove', 'jp-2026-nobody')).toContain('--remove jp-2026-nobody');
  });
});

describe('a withdrawn record', () => {
  it('is refused until it says why', async () => {
    await putRecord(8, { disclosure: 'withdrawn' });
    const checked = await runCommand('check', desk.at('records'), '--today', '2026-06-01');
    expect(checked.exitCode).toBe(1);
    expect(checked.stdout).toMatch(/:\d+: error disclosure is "withdrawn", but nothing says why/);
    await putRecord(8, { disclosure: 'withdrawn', revision: 2 });
    expect(await expectRefusal()).toContain('changes says nothing of revision 2');
    const text = { ja: '別の会社の件でした。', en: 'It was another company.' };
    await putRecord(8, {
      disclosure: 'withdrawn',
      revision: 2,
      changes: [{ revision: 2, on: '2026-05-30', material: true, text }],
    });
    expect(await build()).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('1 changed, 0 gone') });
  });
});
