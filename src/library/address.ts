// The library's state as the part of its address after "#", both ways: bookmarks and the back button hold everything.
import { type FilterName, filterNames } from './entry.ts';
import type { Filters, Query } from './find-entries.ts';
import { isOrder, type Order } from './order-entries.ts';

/** How many incidents fit side by side. */
export const MAX_COMPARED = 4;

export type View =
  | { kind: 'list' }
  | { kind: 'figures' }
  | { kind: 'incident'; id: string }
  | { kind: 'compare' }
  | { kind: 'draft'; lang: 'ja' | 'en' };

export interface LibraryState {
  view: View;
  query: Query;
  /** Incidents picked for comparison and export, in the order picked; four at most. */
  picked: readonly string[];
  /** What an address picks beyond those: read from it to be named, never written to one. */
  surplus?: readonly string[];
  /** How the list is sorted; absent: newest first. */
  order?: Order;
}

export const initialState: LibraryState = { view: { kind: 'list' }, query: { text: '', filters: {} }, picked: [] };

/** "#/?q=geo&year=2011&pick=jp-2011-geo-eshop" */
export function formatState(state: LibraryState): string {
  const params = new URLSearchParams();
  if (state.query.text) params.set('q', state.query.text);
  for (const name of filterNames) {
    for (const value of state.query.filters[name] ?? []) params.append(name, value);
  }
  if (state.order) params.set('order', state.order);
  for (const id of state.picked) params.append('pick', id);
  const path = pathOf(state.view);
  const search = params.toString();
  return `#/${path}${search ? `?${search}` : ''}`;
}

function pathOf(view: View): string {
  if (view.kind === 'list') return '';
  if (view.kind === 'incident') return `incident/${encodeURIComponent(view.id)}`;
  if (view.kind === 'draft') return `draft/${view.lang}`;
  return view.kind;
}

/** Reads any text after "#"; what it does not know is left out, so an old or mistyped address still opens the list. */
export function parseState(hash: string): LibraryState {
  const [path = '', search = ''] = splitOnce(hash.replace(/^#?\/?/, ''), '?');
  const params = new URLSearchParams(search);
  const filters: Filters = {};
  for (const name of filterNames) {
    const values = [...new Set(params.getAll(name))].filter((value) => value !== '');
    if (values.length > 0) filters[name as FilterName] = values;
  }
  const picked = [...new Set(params.getAll('pick'))].filter((id) => id !== '');
  const surplus = picked.splice(MAX_COMPARED);
  const order = params.get('order');
  return {
    view: viewOf(path),
    query: { text: params.get('q') ?? '', filters },
    picked,
    ...(surplus.length > 0 && { surplus }),
    ...(isOrder(order) && { order }),
  };
}

function viewOf(path: string): View {
  const [kind, rest] = splitOnce(path, '/');
  if (kind === 'incident' && rest) return { kind, id: decoded(rest) };
  if (kind === 'figures' || kind === 'compare') return { kind };
  if (kind === 'draft') return { kind, lang: rest === 'en' ? 'en' : 'ja' };
  return { kind: 'list' };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** Adds or takes away one value of one filter. */
export function toggleFilter(query: Query, name: FilterName, value: string): Query {
  const values = query.filters[name] ?? [];
  const next = values.includes(value) ? values.filter((v) => v !== value) : [...values, value];
  return { ...query, filters: { ...query.filters, [name]: next } };
}

/** The same place, sorted otherwise; without an order it is the newest first. */
export function withOrder({ order: _, ...state }: LibraryState, order: Order | undefined): LibraryState {
  return order ? { ...state, order } : state;
}

/** Adds or takes away one incident; a fifth is not added. */
export function togglePick(picked: readonly string[], id: string): readonly string[] {
  if (picked.includes(id)) return picked.filter((p) => p !== id);
  return picked.length < MAX_COMPARED ? [...picked, id] : picked;
}
