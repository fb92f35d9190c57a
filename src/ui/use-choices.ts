// The user's choices as state of a page: loaded, written through the store, told to the worker, fresh again on return.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ChoicesStore, LoadedChoices } from '../store/choices-store.ts';
import type { Written } from '../store/database.ts';

export interface ChoicesState {
  /** Undefined until first loaded. */
  choices: LoadedChoices | undefined;
  /** Runs one write and loads what is now kept; its result is handed on. */
  write: <W extends Written>(work: (store: ChoicesStore) => Promise<W>) => Promise<W>;
  reload: () => Promise<void>;
}

interface UseChoicesOptions {
  store: ChoicesStore;
  /** After each write that was saved. */
  onSaved: () => void;
}

export function useChoices({ store, onSaved }: UseChoicesOptions): ChoicesState {
  const [choices, setChoices] = useState<LoadedChoices>();
  const reload = useCallback(async () => setChoices(await store.load()), [store]);
  useEffect(() => {
    void reload();
    // Another page (the popup) may have written meanwhile.
    const onReturn = () => {
      if (document.visibilityState === 'visible') void reload();
    };
    document.addEventListener('visibilitychange', onReturn);
    return () => document.removeEventListener('visibilitychange', onReturn);
  }, [reload]);
  const write = useCallback(
    async <W extends Written>(work: (store: ChoicesStore) => Promise<W>) => {
      const written = await work(store);
      if (written.kind === 'saved') onSaved();
      await reload();
      return written;
    },
    [store, onSaved, reload],
  );
  return { choices, write, reload };
}
