// The user's own records beside the feeds: derived from the choices, renewed when they change, gone when they are cleared.
import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { updatePrivateFeed } from '../../../src/background/private-feed.ts';
import type { Incident } from '../../../src/incident/types.ts';
import { readChoicesFile, writeChoicesFile } from '../../../src/shared/choices-file.ts';
import { createChoicesStore } from '../../../src/store/choices-store.ts';
import { openIncidentStore } from '../../../src/store/incident-store.ts';

const record: Incident = {
  id: 'own-2026-abc',
  revision: 1,
  basis: 'company-notice',
  publishedOn: '2026-11-01',
  disclosure: 'confirmed',
  organization: { name: { ja: '株式会社ミホン' } },
  summary: { ja: '自分で残した記録。' },
  scope: { in: [{ site: 'mihon.example', role: 'service', hostBasis: 'editor' }] },
  notices: [{ url: 'https://mihon.example/owabi', official: true }],
  sources: [{ url: 'https://mihon.example/owabi', publisher: '株式会社ミホン' }],
};

const choices = createChoicesStore(() => 0);
const opened = openIncidentStore({ fetchBuiltIn: async () => new Uint8Array() });
const update = async () =>
  updatePrivateFeed({ store: await opened, loadChoices: choices.load, today: () => '2026-11-22' });
const found = async () =>
  (await (await opened).findBySites(['mihon.example'])).map(({ incident, feed }) => [incident.id, feed.kind]);
afterEach(async () => {
  await choices.clear();
  await update();
});

it('does nothing where nothing was kept', async () => {
  expect(await update()).toBe(false);
});

it('makes kept records answer like any other, once', async () => {
  await choices.keepRecord(record);
  expect(await update()).toBe(true);
  expect(await found()).toEqual([['own-2026-abc', 'private']]);
  expect(await (await opened).listGateSites()).toContain('mihon.example');
  expect(await update()).toBe(false);
});

it('takes them away when one is removed and when everything is cleared', async () => {
  await choices.keepRecord(record);
  await choices.keepRecord({ ...record, id: 'own-2026-def' });
  await update();
  await choices.forgetRecord('own-2026-def');
  expect(await update()).toBe(true);
  expect(await found()).toEqual([['own-2026-abc', 'private']]);
  await choices.clear();
  expect(await update()).toBe(true);
  expect(await found()).toEqual([]);
});

it('goes out with the export and comes back with the import; a broken record is refused with its field', async () => {
  await choices.keepRecord(record);
  const text = writeChoicesFile(await choices.load(), 0);
  const read = readChoicesFile(text);
  expect(read.kind === 'read' && read.file.records).toEqual([record]);
  const broken = readChoicesFile(text.replace('"confirmed"', '"perhaps"'));
  expect(broken.kind === 'refused' && broken.problems[0]?.field).toBe('records[0].disclosure');
});

it('takes nothing away while the choices cannot be read', async () => {
  await choices.keepRecord(record);
  await update();
  const loadChoices = async () => ({ ...(await choices.load()), records: [], unreadable: 'UnknownError: disk' });
  expect(await updatePrivateFeed({ store: await opened, loadChoices, today: () => '2026-11-22' })).toBe(false);
  expect(await found()).toEqual([['own-2026-abc', 'private']]);
});
