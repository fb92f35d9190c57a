// The page's address as state: every change is a place to come back to, except letters typed one after another.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { formatState, type LibraryState, parseState, type View } from '../../library/address.ts';

export type Move = 'push' | 'replace';

/** Address changes that arrive faster than this are one (browsers refuse hundreds in a row). */
const SETTLE_MS = 250;

export interface Address {
  state: LibraryState;
  go: (next: LibraryState, move?: Move) => void;
}

/** Kept in the browser's history beside the address. */
interface Place {
  /** How far the reader had scrolled before leaving. */
  scrollY?: number;
  /** How many steps ago the list was shown: the way back to it is back, not onward. */
  sinceList?: number;
}

export function useAddress(view: Window): Address {
  const [state, setState] = useState(() => parseState(view.location.hash));
  const current = useRef(state);
  const timer = useRef(0);
  const kept = useRef<LibraryState['picked'] | undefined>(undefined);

  const show = useCallback((next: LibraryState) => {
    current.current = next;
    setState(next);
  }, []);

  const go = useCallback(
    (next: LibraryState, move: Move = 'push') => {
      const { history } = view;
      view.clearTimeout(timer.current);
      const last = current.current;
      show(next);
      if (move === 'replace') {
        timer.current = view.setTimeout(() => history.replaceState(history.state, '', formatState(next)), SETTLE_MS);
        return;
      }
      const place = (history.state ?? {}) as Place;
      history.replaceState({ ...place, scrollY: view.scrollY } satisfies Place, '', formatState(last));
      history.pushState(after(place, last.view, next.view), '', formatState(next));
      if (placeOf(next.view) !== placeOf(last.view)) scrollSoon(view, 0);
    },
    [view, show],
  );

  useEffect(() => {
    view.history.scrollRestoration = 'manual';
    const onPop = () => {
      view.clearTimeout(timer.current);
      show(parseState(view.location.hash));
      const { scrollY = 0 } = (view.history.state ?? {}) as Place;
      if (kept.current) go({ ...current.current, picked: kept.current }, 'replace');
      kept.current = undefined;
      scrollSoon(view, scrollY);
    };
    // Links inside the page take the same way as buttons, so that leaving them is remembered too.
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#/"]') : null;
      const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
      if (!link || !isPlain || event.defaultPrevented) return;
      event.preventDefault();
      const next = parseState(link.getAttribute('href') ?? '');
      const { sinceList } = (view.history.state ?? {}) as Place;
      if (next.view.kind !== 'list' || sinceList === undefined || !link.hasAttribute('data-back')) return go(next);
      // What was picked on the way goes along.
      kept.current = next.picked;
      view.history.go(-sinceList);
    };
    view.addEventListener('popstate', onPop);
    view.document.addEventListener('click', onClick);
    return () => {
      view.removeEventListener('popstate', onPop);
      view.document.removeEventListener('click', onClick);
    };
  }, [view, go, show]);

  return { state, go };
}

const placeOf = (view: View) => (view.kind === 'incident' ? view.id : view.kind);

function after({ sinceList }: Place, last: View, next: View): Place {
  if (next.kind === 'list') return {};
  if (last.kind === 'list') return { sinceList: 1 };
  return sinceList === undefined ? {} : { sinceList: sinceList + 1 };
}

/** Two frames later: one in which the view is drawn, one in which it has its height. */
function scrollSoon(view: Window, top: number): void {
  view.requestAnimationFrame(() => view.requestAnimationFrame(() => view.scrollTo(0, top)));
}
