// What the user chose survives a new connection, can be taken back, and a broken database costs no exception.
import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../src/shared/settings.ts';
import { CHOICES_DATABASE, createChoicesStore } from '../../../src/store/choices-store.ts';
import { makeIncident } from '../check/make.ts';

const incident = makeIncident();
let now = 1_000;
const open = () => createChoicesStore(() => now);

beforeEach(async () => {
  now = 1_000;
  await deleteDB(CHOICES_DATABASE);
});

describe('choices', () => {
  it('begin with the defaults', async () => {
    expect(await open().load()).toEqual({ settings: defaultSettings, incidents: [], sites: [] });
  });

  it('are there for the next connection', async () => {
    const one = open();
    await one.saveSettings({ showNotices: false });
    await one.saveSettings({ alertMonths: 6 });
    await one.actOn([incident], { kind: 'read' });
    await one.actOn([incident], { kind: 'handle' });
    await one.saveSite('shop.example', { mutedAt: 5 });
    expect(await open().load()).toEqual({
      settings: { ...defaultSettings, showNotices: false, alertMonths: 6 },
      incidents: [{ incidentId: incident.id, revision: 1, readAt: 1_000, handledAt: 1_000 }],
      sites: [{ site: 'shop.example', mutedAt: 5 }],
    });
  });

  it('two acts at once both count', async () => {
    const store = open();
    await Promise.all([
      store.actOn([incident], { kind: 'tick', actionId: 'a', isDone: true }),
      store.actOn([incident], { kind: 'tick', actionId: 'b', isDone: true }),
    ]);
    expect((await store.load()).incidents[0]?.done?.sort()).toEqual(['a', 'b']);
  });

  it('a site is forgotten when nothing is said of it any more', async () => {
    const store = open();
    await store.saveSite('shop.example', { mutedAt: 5 });
    await store.saveSite('shop.example', { watchedAt: 6 });
    await store.saveSite('shop.example', { mutedAt: undefined });
    expect((await store.load()).sites).toEqual([{ site: 'shop.example', watchedAt: 6 }]);
    await store.saveSite('shop.example', { watchedAt: undefined });
    expect((await store.load()).sites).toEqual([]);
  });

  it('forgetting a record forgets what was chosen about it, and nothing else', async () => {
    const store = open();
    const own = makeIncident({ id: 'jp-2026-own-abc' });
    await store.keepRecord(own);
    await store.actOn([own, incident], { kind: 'handle' });
    await store.forgetRecord(own.id);
    expect(await store.load()).toEqual({
      settings: defaultSettings,
      incidents: [{ incidentId: incident.id, revision: 1, handledAt: 1_000 }],
      sites: [],
    });
  });

  it('can be replaced and cleared; the day of install stays', async () => {
    const store = open();
    await store.saveSettings({ installedAt: 7, language: 'en' });
    await store.actOn([incident], { kind: 'mute' });
    await store.clear();
    expect(await store.load()).toEqual({ settings: { ...defaultSettings, installedAt: 7 }, incidents: [], sites: [] });
    const given = {
      settings: { ...defaultSettings, language: 'ja' as const },
      incidents: [{ incidentId: 'a-b', revision: 2, readAt: 1 }],
      sites: [{ site: 'x.example', mutedAt: 1 }],
    };
    const updated = await store.update(() => given);
    expect(updated).toEqual({
      kind: 'saved',
      before: { settings: { ...defaultSettings, installedAt: 7 }, incidents: [], sites: [] },
      after: given,
    });
    expect(await open().load()).toEqual(given);
  });
});

describe('an update', () => {
  it('starts from what is kept at that moment, not from what a page read before', async () => {
    const [page, popup] = [open(), open()];
    await page.load();
    await popup.actOn([incident], { kind: 'mute' });
    await page.update((kept) => ({ ...kept, settings: { ...kept.settings, alertMonths: 3 } }));
    const { settings, incidents } = await open().load();
    expect(settings.alertMonths).toBe(3);
    expect(incidents.map((mark) => mark.mutedAt)).toEqual([1_000]);
  });

  it('that fails half-way leaves everything as it was', async () => {
    const store = open();
    await store.actOn([incident], { kind: 'mute' });
    const before = await store.load();
    const written = await store.update((kept) => ({
      ...kept,
      incidents: [],
      sites: [{ site: 'x.example', told: { a: (() => 1) as unknown as number } }],
    }));
    expect(written.kind).toBe('failed');
    expect(await open().load()).toEqual(before);
  });
});

describe('faults', () => {
  it('fault 49: a database that does not open says so, disturbs least, and says why a write failed', async () => {
    const broken = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    });
    const store = open();
    expect(await store.load()).toEqual({
      settings: { ...defaultSettings, showNotices: false, usePrivateWindows: 'off' },
      incidents: [],
      sites: [],
      unreadable: expect.stringContaining('InvalidStateError'),
    });
    const forgetful = createChoicesStore(() => now, { isAlwaysPrivate: true });
    expect((await forgetful.load()).settings.usePrivateWindows).toBe('warn');
    expect(await store.actOn([incident], { kind: 'read' })).toEqual({
      kind: 'failed',
      reason: 'InvalidStateError: A mutation operation was attempted',
    });
    broken.mockRestore();
    expect(await store.actOn([incident], { kind: 'read' })).toEqual({ kind: 'saved' });
  });

  it('fault 51: a connection that was closed under us is opened again', async () => {
    const store = open();
    await store.actOn([incident], { kind: 'read' });
    // Deleting asks every connection to close; the next call must not notice.
    await deleteDB(CHOICES_DATABASE);
    expect(await store.actOn([incident], { kind: 'read' })).toEqual({ kind: 'saved' });
    expect((await store.load()).incidents).toHaveLength(1);
  });
});
