// What the user chose, in a database of its own: clearing or rebuilding the records never touches it.
import type { DBSchema, IDBPTransaction } from 'idb';
import type { Incident } from '../incident/types.ts';
import { type Choices, defaultSettings, type IncidentMark, type Settings, type SiteMark } from '../shared/settings.ts';
import { createDatabase, reasonOf, type Written } from './database.ts';
import { applyAct, type IncidentAct } from './marks.ts';

export const CHOICES_DATABASE = 'owabi-choices';

interface ChoicesSchema extends DBSchema {
  settings: { key: 'settings'; value: Partial<Settings> };
  incidents: { key: string; value: IncidentMark };
  sites: { key: string; value: SiteMark };
  /** Since version 2. */
  records: { key: string; value: Incident };
}

/** What an update found, and what it left. */
export type Updated = { kind: 'saved'; before: Choices; after: Choices } | { kind: 'failed'; reason: string };

/** `unreadable`: why the database could not be read; the choices are then `unknownChoices`. */
export type LoadedChoices = Choices & { unreadable?: string };

export type SitePatch = { [K in keyof Omit<SiteMark, 'site'>]: SiteMark[K] | undefined };

export interface ChoicesStore {
  /** Never rejects: a database that cannot be read says so, and answers with what disturbs least. */
  load(): Promise<LoadedChoices>;
  saveSettings(patch: Partial<Settings>): Promise<Written>;
  actOn(incidents: readonly Pick<Incident, 'id' | 'revision' | 'changes'>[], act: IncidentAct): Promise<Written>;
  /** Forgets everything about one incident. */
  forgetIncident(incidentId: string): Promise<Written>;
  /** `undefined` takes a field back; a mark without any is removed. */
  saveSite(site: string, patch: SitePatch): Promise<Written>;
  /** Keeps a record the user made; the same id takes the older one's place. */
  keepRecord(record: Incident): Promise<Written>;
  /** The record, and what was chosen about it: kept once more, it is new. */
  forgetRecord(id: string): Promise<Written>;
  /** Changes everything at once (import) from what is kept at that moment; a failure leaves the old choices whole. */
  update(change: (kept: Choices) => Choices): Promise<Updated>;
  clear(): Promise<Written>;
}

/**
 * @param now epoch ms clock
 * @param options.isAlwaysPrivate the browser never remembers history: every window is private, and no choice was ever kept
 */
export function createChoicesStore(now: () => number, options: { isAlwaysPrivate?: boolean } = {}): ChoicesStore {
  const { read, write } = createDatabase<ChoicesSchema>(CHOICES_DATABASE, 2, (db, oldVersion) => {
    if (oldVersion < 1) {
      db.createObjectStore('settings');
      db.createObjectStore('incidents', { keyPath: 'incidentId' });
      db.createObjectStore('sites', { keyPath: 'site' });
    }
    db.createObjectStore('records', { keyPath: 'id' });
  });

  return {
    async load() {
      try {
        return await read((db) => readAll(db.transaction(ALL)));
      } catch (error) {
        return { ...unknownChoices(options), unreadable: reasonOf(error) };
      }
    },
    saveSettings: (patch) =>
      write(async (db) => {
        const tx = db.transaction('settings', 'readwrite');
        await tx.store.put({ ...(await tx.store.get('settings')), ...patch }, 'settings');
        await tx.done;
      }),
    actOn: (incidents, act) =>
      write(async (db) => {
        const tx = db.transaction('incidents', 'readwrite');
        for (const incident of incidents) {
          await tx.store.put(applyAct(await tx.store.get(incident.id), incident, act, now()));
        }
        await tx.done;
      }),
    forgetIncident: (incidentId) => write((db) => db.delete('incidents', incidentId)),
    saveSite: (site, patch) =>
      write(async (db) => {
        const tx = db.transaction('sites', 'readwrite');
        const { mutedAt, watchedAt, told } = { ...(await tx.store.get(site)), ...patch };
        if (mutedAt === undefined && watchedAt === undefined) await tx.store.delete(site);
        else
          await tx.store.put({
            site,
            ...(mutedAt !== undefined && { mutedAt }),
            ...(watchedAt !== undefined && { watchedAt, ...(told && { told }) }),
          });
        await tx.done;
      }),
    keepRecord: (record) => write((db) => db.put('records', record)),
    forgetRecord: (id) =>
      write(async (db) => {
        const tx = db.transaction(['records', 'incidents'], 'readwrite');
        await tx.objectStore('records').delete(id);
        await tx.objectStore('incidents').delete(id);
        await tx.done;
      }),
    async update(change) {
      let found: Pick<Extract<Updated, { kind: 'saved' }>, 'before' | 'after'> | undefined;
      const written = await write(async (db) => {
        const tx = db.transaction(ALL, 'readwrite');
        const before = await readAll(tx);
        const after = change(before);
        try {
          writeAll(tx, after);
        } catch (error) {
          // A value that cannot be stored stops neither what was asked before it nor the commit.
          tx.abort();
          await tx.done.catch(() => undefined);
          throw error;
        }
        await tx.done;
        found = { before, after };
      });
      return written.kind === 'saved' && found ? { ...written, ...found } : (written as Updated);
    },
    clear: () =>
      write(async (db) => {
        const tx = db.transaction(ALL, 'readwrite');
        // When Owabi was installed is no choice of the user's: without it the first-session restraint would start anew.
        const installedAt = (await tx.objectStore('settings').get('settings'))?.installedAt;
        await tx.objectStore('settings').clear();
        if (installedAt !== undefined) await tx.objectStore('settings').put({ installedAt }, 'settings');
        await tx.objectStore('incidents').clear();
        await tx.objectStore('sites').clear();
        await tx.objectStore('records').clear();
        await tx.done;
      }),
  };
}

const ALL = ['settings', 'incidents', 'sites', 'records'] as const;

type AllStores<Mode extends IDBTransactionMode> = IDBPTransaction<ChoicesSchema, typeof ALL, Mode>;

/** @throws DataCloneError at once; whatever fails later fails the transaction */
function writeAll(tx: AllStores<'readwrite'>, { settings, incidents, sites, records = [] }: Choices): void {
  const quietly = (request: Promise<unknown>) => void request.catch(() => undefined);
  quietly(tx.objectStore('settings').put(settings, 'settings'));
  for (const name of ['incidents', 'sites', 'records'] as const) quietly(tx.objectStore(name).clear());
  for (const mark of incidents) quietly(tx.objectStore('incidents').put(mark));
  for (const mark of sites) quietly(tx.objectStore('sites').put(mark));
  for (const record of records) quietly(tx.objectStore('records').put(record));
}

async function readAll(tx: AllStores<IDBTransactionMode>): Promise<Choices> {
  const [settings, incidents, sites, records] = await Promise.all([
    tx.objectStore('settings').get('settings'),
    tx.objectStore('incidents').getAll(),
    tx.objectStore('sites').getAll(),
    tx.objectStore('records').getAll(),
  ]);
  return { settings: { ...defaultSettings, ...settings }, incidents, sites, ...(records.length > 0 && { records }) };
}

/**
 * Nobody knows what was switched off: the badge still warns, but nothing is drawn in a page or shown in a private window.
 * Where there are no other windows, that would be to warn of nothing at all.
 */
function unknownChoices({ isAlwaysPrivate = false }): Choices {
  const usePrivateWindows = isAlwaysPrivate ? 'warn' : 'off';
  return { settings: { ...defaultSettings, showNotices: false, usePrivateWindows }, incidents: [], sites: [] };
}
