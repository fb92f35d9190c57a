// The library page: one state, kept in the address, and the view that it names.
import type { VirtualItem } from '@tanstack/virtual-core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { libraryTexts } from '../../i18n/library.ts';
import { serviceNameOf } from '../../i18n/statement.ts';
import { formatState, type LibraryState, parseState, togglePick } from '../../library/address.ts';
import { isOwn, type LibraryEntry } from '../../library/entry.ts';
import { announceLanguage, useLanguage, useTexts } from '../../ui/language.tsx';
import { useToast } from '../../ui/toast.tsx';
import { ComparisonView } from './comparison-view.tsx';
import { DraftView } from './draft-view.tsx';
import { IncidentView } from './incident-view.tsx';
import { LibraryHead } from './library-head.tsx';
import type { Loaded } from './load-entries.ts';
import { PickTray } from './pick-tray.tsx';
import { SearchView } from './search-view.tsx';
import { useAddress } from './use-address.ts';

interface LibraryAppProps {
  loaded: Loaded;
  /** "2026-11-22" */
  today: string;
  /** Takes a record of the user's own away, here at once; false where it could not be removed. */
  onForget: (id: string) => Promise<boolean>;
}

/** What every view gets: the state, how to change it, and where a state lives as an address. */
export interface ViewProps {
  state: LibraryState;
  go: (next: LibraryState, move?: 'push' | 'replace') => void;
  hrefOf: (next: LibraryState) => string;
  entries: readonly LibraryEntry[];
  byId: ReadonlyMap<string, LibraryEntry>;
  picked: readonly LibraryEntry[];
  today: string;
  /** Heights of the list's rows, kept while another view is shown. */
  measured: { current: VirtualItem[] };
}

export function LibraryApp({ loaded, today, onForget }: LibraryAppProps) {
  const t = useTexts(libraryTexts);
  const language = useLanguage();
  const { state, go } = useAddress(window);
  const entries = loaded.kind === 'failed' ? none : loaded.entries;
  const byId = useMemo(() => new Map(entries.map((entry) => [entry.incident.id, entry])), [entries]);
  const picked = state.picked.flatMap((id) => byId.get(id) ?? []).filter((entry) => !isOwn(entry));
  const measured = useRef<VirtualItem[]>([]);
  const view: ViewProps = { state, go, hrefOf: formatState, entries, byId, picked, today, measured };
  const main = useRef<HTMLElement>(null);

  const entry = state.view.kind === 'incident' ? byId.get(state.view.id) : undefined;
  const title = entry ? serviceNameOf(entry.incident, language) : titleOfView(state, t);
  useEffect(() => announceLanguage(document, language, t.pageTitle(title)), [language, t, title]);
  useFocusOnNewView(main, state);

  return (
    <div class="library">
      <LibraryHead {...view} isSearching={state.view.kind === 'list' || state.view.kind === 'figures'} />
      <main id="main" ref={main} class="library-main" aria-busy={loaded.kind === 'loading'}>
        <LoadNote loaded={loaded} />
        <CurrentView {...view} isLoading={loaded.kind === 'loading'} onForget={onForget} />
      </main>
      {state.view.kind !== 'compare' && state.view.kind !== 'draft' && <PickTray {...view} />}
    </div>
  );
}

const none: readonly LibraryEntry[] = [];

function CurrentView({ onForget, ...props }: ViewProps & Pick<LibraryAppProps, 'onForget'> & { isLoading: boolean }) {
  const { state, go } = props;
  const t = useTexts(libraryTexts);
  const tell = useToast();
  const onPick = useCallback((id: string) => go({ ...state, picked: togglePick(state.picked, id) }), [state, go]);
  switch (state.view.kind) {
    case 'incident':
      return (
        <IncidentView
          {...props}
          id={state.view.id}
          onPick={onPick}
          onForget={(id) =>
            void onForget(id).then((isGone) => {
              if (isGone) go({ ...state, view: { kind: 'list' } });
              else tell({ text: t.forgetFailed });
            })
          }
        />
      );
    case 'compare':
      return <ComparisonView {...props} />;
    case 'draft':
      return <DraftView {...props} lang={state.view.lang} />;
    default:
      return <SearchView {...props} onPick={onPick} />;
  }
}

function LoadNote({ loaded }: { loaded: Loaded }) {
  const t = useTexts(libraryTexts);
  if (loaded.kind === 'failed') {
    return (
      <div class="sheet" role="alert">
        <p>{t.failed}</p>
        <p class="fact-note">{t.failedReason(loaded.reason)}</p>
      </div>
    );
  }
  if (loaded.kind === 'loading' && loaded.entries.length === 0) return <p class="library-loading">{t.loading}</p>;
  if (loaded.kind === 'ready' && loaded.isFromMemory) return <p class="library-note">{t.memory}</p>;
  return null;
}

function titleOfView(
  state: LibraryState,
  t: { title: string; figures: string; compare: string; draft: string },
): string {
  const titles = { list: t.title, incident: t.title, figures: t.figures, compare: t.compare, draft: t.draft };
  return titles[state.view.kind];
}

/**
 * A new view begins at its heading, the list at the incident it is left for, for eyes and screen readers alike; the first
 * view leaves the focus alone.
 */
function useFocusOnNewView(main: { readonly current: HTMLElement | null }, state: LibraryState): void {
  const view = state.view.kind === 'incident' ? state.view.id : state.view.kind;
  const [last] = useState<{ view: string }>({ view });
  useEffect(() => {
    if (last.view === view) return;
    const left = last.view;
    last.view = view;
    const heading = main.current?.querySelector<HTMLElement>('h1[tabindex]');
    if (heading || !main.current) return heading?.focus({ preventScroll: true });
    return focusRowOf(left, main.current);
  }, [view, last, main]);
}

/** The row is drawn once the list stands where it was left; where it never comes, the focus is at the page's heading. */
const FRAMES = 12;

function focusRowOf(id: string, main: HTMLElement): () => void {
  let frame = 0;
  let left = FRAMES;
  const look = () => {
    const links = [...main.querySelectorAll<HTMLAnchorElement>('a[data-row-link]')];
    const row = links.find((link) => {
      const { view } = parseState(link.hash);
      return view.kind === 'incident' && view.id === id;
    });
    left -= 1;
    // Something else has been chosen meanwhile.
    if (document.activeElement !== document.body) return;
    if (!row && left > 0) frame = requestAnimationFrame(look);
    else (row ?? document.querySelector<HTMLElement>('h1[tabindex]'))?.focus({ preventScroll: true });
  };
  frame = requestAnimationFrame(look);
  return () => cancelAnimationFrame(frame);
}
