// The ratchets' second home, `storage.local`: it survives where IndexedDB is wiped, and the other way round.
import { type Ratchet, readRatchet, zeroRatchet } from '../../feed/ratchet.ts';

/** The part of `storage.local` that is used; rejections of it are expected. */
export interface LocalArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

export interface RatchetArea {
  read(feedId: string): Promise<Ratchet>;
  write(feedId: string, ratchet: Ratchet): Promise<void>;
  remove(feedId: string): Promise<void>;
}

const keyOf = (feedId: string) => `ratchet.${feedId}`;

/** Never rejects: the other copy, in IndexedDB, then has to do. */
export function createRatchetArea(area: LocalArea): RatchetArea {
  const quietly = async <T>(work: Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work;
    } catch {
      return otherwise;
    }
  };
  return {
    read: (feedId) =>
      quietly(
        area.get([keyOf(feedId)]).then((found) => readRatchet(found[keyOf(feedId)])),
        zeroRatchet,
      ),
    write: (feedId, ratchet) => quietly(area.set({ [keyOf(feedId)]: ratchet }), undefined),
    remove: (feedId) => quietly(area.remove([keyOf(feedId)]), undefined),
  };
}
