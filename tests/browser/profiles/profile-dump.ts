// All that the extension keeps in a profile, as JSON: databases with their shapes and rows, and `storage.local`. Both functions are
// sent into a page. `before-kept-records.json` was read in Chromium from the build of commit 4ebca1c, the last whose choices had no
// kept records (database version 1) and whose gate had another layout; popup and settings were used as a reader does.

export interface ProfileDump {
  databases: DatabaseDump[];
  local: Record<string, unknown>;
}

interface DatabaseDump {
  name: string;
  version: number;
  stores: { name: string; keyPath: string | null; rows: { key: unknown; value: unknown }[] }[];
}

/** Bytes stand as `{ "$bytes": base64 }`, whatever is absent as it is. */
export async function readProfile(): Promise<ProfileDump> {
  const plain = (value: unknown): unknown => {
    if (value instanceof Uint8Array) return { $bytes: btoa(Array.from(value, (b) => String.fromCharCode(b)).join('')) };
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
  };
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const databases: ProfileDump['databases'] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await done(indexedDB.open(name));
    const stores: DatabaseDump['stores'] = [];
    for (const storeName of db.objectStoreNames) {
      const store = db.transaction(storeName).objectStore(storeName);
      const keyPath = store.keyPath as string | null;
      const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
      stores.push({
        name: storeName,
        keyPath,
        rows: values.map((value, i) => ({ key: keys[i], value: plain(value) })),
      });
    }
    databases.push({ name, version: db.version, stores });
    db.close();
  }
  databases.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { databases, local: await browser.storage.local.get(null) };
}

/** Makes the databases as they were, in their old versions, and writes every row. */
export async function writeProfile(dump: ProfileDump): Promise<void> {
  const whole = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(whole);
    if (typeof value !== 'object' || value === null) return value;
    if ('$bytes' in value) return Uint8Array.from(atob(value.$bytes as string), (char) => char.charCodeAt(0));
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, whole(part)]));
  };
  for (const { name, version, stores } of dump.databases) {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name, version);
      request.onupgradeneeded = () => {
        for (const store of stores) request.result.createObjectStore(store.name, { keyPath: store.keyPath });
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const tx = db.transaction([...db.objectStoreNames], 'readwrite');
    for (const { name: storeName, keyPath, rows } of stores)
      for (const { key, value } of rows)
        tx.objectStore(storeName).put(whole(value), ...(keyPath === null ? [key as IDBValidKey] : []));
    await new Promise<void>((resolve, reject) => {
      tx.oncomplete = () => resolve();
      tx.onabort = () => reject(tx.error);
    });
    db.close();
  }
  await browser.storage.local.set(dump.local);
}
