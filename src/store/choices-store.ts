// What the user chose, in a database of its own: clearing or rebuilding the records never touches it.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Incident } from '../incident/types.ts';
import { type Choices, defaultSettings, type IncidentMark, type Settings, type SiteMark } from '../shared/settings.ts';
import { applyAct, type IncidentAct } from './marks.ts';

export const CHOICES_DATABASE = 'owabi-choices';

interface ChoicesSchema extends DBSchema {
  settings: { key: 'settings'; value: Partial<Settings> };
  incidents: { key: string; value: IncidentMark };
  sites: { key: string; value: SiteMark };
  /** Since version 2. */
  records: { key: string; value: Incident };
}

export type Written = { kind: 'saved' } | { kind: 'failed'; reason: string };

export type SitePatch = { [K in keyof Omit<SiteMark, 'site'>]: SiteMark[K] | undefined };

export interface ChoicesStore {
  /** Never rejects: a database that cannot be read answers with the defaults. */
  load(): Promise<Choices>;
  saveSettings(patch: Partial<Settings>): Promise<Written>;
  actOn(incidents: readonly Pick<Incident, 'id' | 'revision' | 'changes'>[], act: IncidentAct): Promise<Written>;
  /** Forgets everything about one incident. */
  forgetIncident(incidentId: string): Promise<Written>;
  /** `undefined` takes a field back; a mark without any is removed. */
  saveSite(site: string, patch: SitePatch): Promise<Written>;
  /** Keeps a record the user made; the same id takes the older one's place. */
  keepRecord(record: Incident): Promise<Written>;
  forgetRecord(id: string): Promise<Written>;
  /** Replaces everything (import); one transaction, so a failure leaves the old choices whole. */
  replace(choices: Choices): Promise<Written>;
  clear(): Promise<Written>;
}

/** @param now epoch ms clock */
export function createChoicesStore(now: () => number): ChoicesStore {
  let opened: Promise<IDBPDatabase<ChoicesSchema>> | undefined;
  const forget = () => {
    opened = undefined;
  };

  function open(): Promise<IDBPDatabase<ChoicesSchema>> {
    opened ??= openDB<ChoicesSchema>(CHOICES_DATABASE, 2, {
      upgrade(db, oldVersion) {
        if (oldVersion < 1) {
          db.createObjectStore('settings');
          db.createObjectStore('incidents', { keyPath: 'incidentId' });
          db.createObjectStore('sites', { keyPath: 'site' });
        }
        db.createObjectStore('records', { keyPath: 'id' });
      },
      terminated: forget,
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
    });
    opened.catch(forget);
    return opened;
  }

  /** A handle can die at any time (storage cleared, browser update): reopen once, then say why not. */
  async function attempt<T>(work: (db: IDBPDatabase<ChoicesSchema>) => Promise<T>): Promise<T> {
    try {
      return await work(await open());
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      forget();
      return work(await open());
    }
  }

  async function write(work: (db: IDBPDatabase<ChoicesSchema>) => Promise<unknown>): Promise<Written> {
    try {
      await attempt(work);
      return { kind: 'saved' };
    } catch (error) {
      return { kind: 'failed', reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
    }
  }

  return {
    async load() {
      try {
        return await attempt(readAll);
      } catch {
        return { settings: { ...defaultSettings }, incidents: [], sites: [] };
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
    forgetRecord: (id) => write((db) => db.delete('records', id)),
    replace: (choices) =>
      write(async (db) => {
        const tx = db.transaction(['settings', 'incidents', 'sites', 'records'], 'readwrite');
        await Promise.all([
          tx.objectStore('settings').put(choices.settings, 'settings'),
          tx.objectStore('incidents').clear(),
          tx.objectStore('sites').clear(),
          tx.objectStore('records').clear(),
          ...choices.incidents.map((mark) => tx.objectStore('incidents').put(mark)),
          ...choices.sites.map((mark) => tx.objectStore('sites').put(mark)),
          ...(choices.records ?? []).map((record) => tx.objectStore('records').put(record)),
          tx.done,
        ]);
      }),
    clear: () =>
      write(async (db) => {
        const tx = db.transaction(['settings', 'incidents', 'sites', 'records'], 'readwrite');
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

async function readAll(db: IDBPDatabase<ChoicesSchema>): Promise<Choices> {
  const tx = db.transaction(['settings', 'incidents', 'sites', 'records']);
  const [settings, incidents, sites, records] = await Promise.all([
    tx.objectStore('settings').get('settings'),
    tx.objectStore('incidents').getAll(),
    tx.objectStore('sites').getAll(),
    tx.objectStore('records').getAll(),
  ]);
  return { settings: { ...defaultSettings, ...settings }, incidents, sites, ...(records.length > 0 && { records }) };
}
