// Where records come from, as state of the page: looked up again while the page is in view, since the worker writes it.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SourceView } from '../../shared/sync-status.ts';
import type { FeedInfo } from '../../store/types.ts';

export interface Sources {
  builtIn: FeedInfo | undefined;
  views: SourceView[];
}

export type SourcesState =
  | { kind: 'loading' }
  | { kind: 'unreadable' }
  | { kind: 'ready'; sources: Sources; isOld: boolean };

const EVERY_MS = 2_000;

export function useSources(load: () => Promise<Sources>): { state: SourcesState; reload: () => Promise<void> } {
  const [state, setState] = useState<SourcesState>({ kind: 'loading' });
  const reload = useCallback(async () => {
    try {
      setState({ kind: 'ready', sources: await load(), isOld: false });
    } catch {
      // The last good look stays, with a word that it is the last.
      setState((before) => (before.kind === 'ready' ? { ...before, isOld: true } : { kind: 'unreadable' }));
    }
  }, [load]);
  useEffect(() => {
    void reload();
    const timer = setInterval(() => document.visibilityState === 'visible' && void reload(), EVERY_MS);
    return () => clearInterval(timer);
  }, [reload]);
  return { state, reload };
}
