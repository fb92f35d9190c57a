// A list of any length of which only the rows near the window are drawn; arrow keys move from row to row.
import {
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface VirtualRowsProps<T> {
  items: readonly T[];
  keyOf: (item: T) => string;
  /** The text that gave these items: when it changes, somebody types. */
  typed: string;
  label: string;
  /** Guess of a row's height in px until it is measured. */
  estimatePx: number;
  /** Rows measured before the list was last left: with them a scroll position means the same row again. */
  measured: { current: VirtualItem[] };
  renderRow: (item: T) => ComponentChildren;
}

/** Rows drawn above and below the window: a fast turn of the wheel stays inside them. */
const OVERSCAN = 12;
/** After each letter the results are first drawn with no more than these, so that they stand there sooner; the others follow in a pause of typing. */
const FIRST_OVERSCAN = 1;
const PAUSE_MS = 120;

export function VirtualRows<T>({ items, keyOf, typed, label, estimatePx, measured, renderRow }: VirtualRowsProps<T>) {
  const list = useRef<HTMLOListElement>(null);
  // The same function as long as the rows are the same: a new one has all of them laid out anew.
  const keyOfIndex = useCallback((index: number) => keyOf(items[index] as T), [items, keyOf]);
  const overscan = useOverscan(typed);
  const rows = useVirtualizer({ count: items.length, getItemKey: keyOfIndex, overscan, estimatePx, list, measured });
  const shown = rows.getVirtualItems();

  const focusRow = (index: number) => {
    if (index < 0 || index >= items.length) return;
    rows.scrollToIndex(index, { align: 'auto' });
    requestAnimationFrame(() => linkOfRow(list.current, index)?.focus({ preventScroll: true }));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const row = (event.target as Element).closest<HTMLElement>('[data-index]');
    if (!step || !row || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    focusRow(Number(row.dataset.index) + step);
  };

  return (
    <ol ref={list} class="rows" aria-label={label} onKeyDown={onKeyDown} style={{ height: `${rows.getTotalSize()}px` }}>
      {shown.map((row) => {
        const item = items[row.index];
        if (item === undefined) return null;
        return (
          <li
            key={row.key}
            ref={rows.measureElement}
            data-index={row.index}
            aria-setsize={items.length}
            aria-posinset={row.index + 1}
            class="rows-row"
            style={{ transform: `translateY(${row.start - rows.options.scrollMargin}px)` }}
          >
            {renderRow(item)}
          </li>
        );
      })}
    </ol>
  );
}

const linkOfRow = (list: HTMLElement | null, index: number) =>
  list?.querySelector<HTMLElement>(`[data-index="${index}"] [data-row-link]`);

type Rows = Virtualizer<Window, HTMLElement>;

interface RowsOptions extends Pick<VirtualRowsProps<unknown>, 'estimatePx' | 'measured'> {
  count: number;
  getItemKey: (index: number) => string;
  overscan: number;
  list: { readonly current: HTMLElement | null };
}

function useVirtualizer({ count, getItemKey, overscan, estimatePx, list, measured }: RowsOptions): Rows {
  const [, draw] = useState(0);
  const [scrollMargin, setScrollMargin] = useState(0);
  const options: VirtualizerOptions<Window, HTMLElement> = {
    count,
    getItemKey,
    estimateSize: () => estimatePx,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    // Unrounded, so that no line of the paper shows between two rows.
    measureElement: (row) => row.getBoundingClientRect().height,
    initialMeasurementsCache: measured.current,
    initialOffset: () => window.scrollY,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    overscan,
    scrollMargin,
    onChange: () => draw((n) => n + 1),
  };
  const [rows] = useState<Rows>(() => new Virtualizer(options));
  rows.setOptions(options);
  useEffect(() => rows._didMount(), [rows]);
  useEffect(
    () => () => {
      measured.current = rows.measurementsCache;
    },
    [rows, measured],
  );
  useLayoutEffect(() => rows._willUpdate());
  // What stands above the list changes its height (chips, notes): where the list begins is looked up after each drawing.
  useLayoutEffect(() => {
    const top = list.current ? list.current.getBoundingClientRect().top + window.scrollY : 0;
    if (Math.abs(top - scrollMargin) > 1) setScrollMargin(top);
  });
  return rows;
}

function useOverscan(typed: string): number {
  const [drawnFor, setDrawnFor] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setDrawnFor(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return drawnFor === typed ? OVERSCAN : FIRST_OVERSCAN;
}
