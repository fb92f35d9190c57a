// The user's choices as state of a page: loaded, written through the store, told to the worker, fresh again on return.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Choices } from '../shared/settings.ts';
import type { ChoicesStore, Written } from '../store/choices-store.ts';

export interface ChoicesState {
  /** Undefined until first loaded. */
  choices: Choices | undefined;
  /** Runs one write and loads what is now kept; its result is handed on. */
  write: (work: (store: ChoicesStore) => Promise<Written>) => Promise<Written>;
}

interface UseChoicesOptions {
  store: ChoicesStore;
  /** After each write that was saved. */
  onSaved: () => void;
}

export function useChoices({ store, onSaved }: UseChoicesOptions): ChoicesState {
  const [choices, setChoices] = useState<Choices>();
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
    async (work: (store: ChoicesStore) => Promise<Written>) => {
      const written = await work(store);
      if (written.kind === 'saved') onSaved();
      await reload();
      return written;
    },
    [store, onSaved, reload],
  );
  return { choices, write };
}
