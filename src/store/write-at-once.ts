// One readwrite transaction over everything, on disk before it is done, or nothing of it.
import { unwrap } from 'idb';
import { type IncidentDatabase, nameOf } from './incident-database.ts';

const names = ['meta', 'feeds', 'blocks', 'ids', 'sites', 'sync'] as const;
type Stores = Record<(typeof names)[number], IDBObjectStore> & { generation(): Promise<number> };

/**
 * Puts and deletes need no waiting for: whichever fails takes the transaction with it.
 * @param work may await nothing but `generation()`, or the browser ends the transaction under it
 */
export async function writeAtOnce<T>(db: IncidentDatabase, work: (stores: Stores) => Promise<T>): Promise<T> {
  const tx = db.transaction(names, 'readwrite', { durability: 'strict' });
  const settled = tx.done.then(
    () => undefined,
    (cause: unknown) => ({ cause }),
  );
  const plain = Object.fromEntries(names.map((name) => [name, unwrap(tx.objectStore(name))]));
  const generation = async () => (await tx.objectStore('meta').get('generation')) ?? 0;
  try {
    const result = await work({ ...plain, generation } as Stores);
    const failed = await settled;
    if (failed) throw failed.cause;
    return result;
  } catch (error) {
    if (nameOf(error) !== 'AbortError') abort(tx);
    throw error;
  }
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // Already over: that is what was wanted.
  }
}

/** Keys of all rows of one feed. */
export function rowsOf(feedId: string): IDBKeyRange {
  return IDBKeyRange.bound([feedId], [feedId, []]);
}
