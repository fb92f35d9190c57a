// Results of search and filters, as a list or as pictures.
import { useMemo } from 'preact/hooks';
import { libraryTexts } from '../../i18n/library.ts';
import { textIn } from '../../i18n/localized.ts';
import { vocabularyTexts } from '../../i18n/vocabulary.ts';
import { MAX_COMPARED, toggleFilter, withOrder } from '../../library/address.ts';
import { createFinder } from '../../library/create-finder.ts';
import { type FilterName, isOwn, type LibraryEntry } from '../../library/entry.ts';
import { type Loosening, loosen, type Query } from '../../library/find-entries.ts';
import { wordsOf } from '../../library/fold.ts';
import { orderEntries } from '../../library/order-entries.ts';
import type { ValueWords } from '../../library/value-text.ts';
import { useFormats, useLanguage, useTexts } from '../../ui/language.tsx';
import { FacetList } from '../../ui/library/facet-list.tsx';
import { FilterChips } from '../../ui/library/filter-chips.tsx';
import { IncidentRow } from '../../ui/library/incident-row.tsx';
import { NothingFound } from '../../ui/library/nothing-found.tsx';
import { OrderField } from '../../ui/library/order-field.tsx';
import { ExportMenu } from './export-menu.tsx';
import { FacetPanel } from './facet-panel.tsx';
import { FiguresView } from './figures-view.tsx';
import type { ViewProps } from './library-app.tsx';
import { PrintedRows, usePrinting } from './printed-rows.tsx';
import './search-view.css';
import { VirtualRows } from './virtual-rows.tsx';

export function SearchView(props: ViewProps & { isLoading: boolean; onPick: (id: string) => void }) {
  const { state, go, hrefOf, entries, isLoading } = props;
  const t = useTexts(libraryTexts);
  const formats = useFormats();
  const words = useValueWords(entries);
  const { query } = state;
  const isFigures = state.view.kind === 'figures';
  // The pictures are of what was published to the list; what somebody kept for themselves would count twice or falsely.
  const searched = useMemo(
    () => (isFigures ? entries.filter((entry) => !isOwn(entry)) : entries),
    [isFigures, entries],
  );
  const find = useMemo(() => createFinder(searched), [searched]);
  const found = useMemo(() => find(query), [find, query]);
  const ordered = useMemo(() => orderEntries(found.entries, state.order), [found, state.order]);
  const isNothing = found.entries.length === 0 && !isLoading;
  const ways = useMemo(() => (isNothing ? loosen(searched, query) : []), [isNothing, searched, query]);
  const total = formats.number(searched.length);
  const count = formats.number(found.entries.length);
  const change = (next: Query) => go({ ...state, query: next });
  const toggle = (name: FilterName, value: string) => change(toggleFilter(query, name, value));
  const hasFilters = Object.values(query.filters).some((values) => values.length > 0);
  return (
    <div class="search-view">
      <FacetPanel chosen={Object.values(query.filters).flat().length}>
        <FacetList counts={found.counts} filters={query.filters} words={words} onToggle={toggle} />
      </FacetPanel>
      <section class="results">
        <div class="results-head">
          <p class="results-count" role="status">
            {hasFilters || query.text ? t.results(count, total) : t.allResults(total, searched.length)}
          </p>
          {!isFigures && <OrderField order={state.order} onOrder={(order) => go(withOrder(state, order))} />}
          <ExportMenu {...props} found={ordered} />
        </div>
        {query.text && <p class="results-query">{t.searchedFor(query.text)}</p>}
        <FilterChips
          filters={query.filters}
          words={words}
          onRemove={toggle}
          onClear={() => change({ ...query, filters: {} })}
        />
        {isNothing && <NothingFound ways={ways} onLoosen={(way) => change(loosened(query, way))} />}
        {isFigures ? (
          <FiguresView found={found} query={query} words={words} hrefOf={(next) => hrefOf({ ...state, query: next })} />
        ) : (
          <ResultList {...props} found={ordered} />
        )}
      </section>
    </div>
  );
}

function ResultList({
  found,
  state,
  hrefOf,
  measured,
  onPick,
}: ViewProps & { found: readonly LibraryEntry[]; onPick: (id: string) => void }) {
  const t = useTexts(libraryTexts);
  const isPrinting = usePrinting(window);
  const marked = useMemo(() => wordsOf(state.query.text), [state.query.text]);
  const renderRow = (entry: LibraryEntry) => (
    <IncidentRow
      entry={entry}
      words={marked}
      href={hrefOf({ ...state, view: { kind: 'incident', id: entry.incident.id } })}
      isPicked={state.picked.includes(entry.incident.id)}
      canPick={state.picked.length < MAX_COMPARED}
      {...(!isOwn(entry) && { onPick })}
    />
  );
  if (isPrinting) return <PrintedRows entries={found} renderRow={renderRow} />;
  return (
    <VirtualRows
      items={found}
      keyOf={keyOfEntry}
      typed={state.query.text}
      label={t.list}
      estimatePx={ROW_ESTIMATE_PX}
      measured={measured}
      renderRow={renderRow}
    />
  );
}

const ROW_ESTIMATE_PX = 172;
const keyOfEntry = (entry: LibraryEntry) => entry.incident.id;

function loosened(query: Query, way: Loosening): Query {
  switch (way.kind) {
    case 'filter':
      return { ...query, filters: { ...query.filters, [way.name]: [] } };
    case 'all-filters':
      return { ...query, filters: {} };
    case 'text':
      return { ...query, text: '' };
    case 'word':
      return {
        ...query,
        text: wordsOf(query.text)
          .filter((word) => word !== way.word)
          .join(' '),
      };
  }
}

function useValueWords(entries: readonly LibraryEntry[]): ValueWords {
  const texts = useTexts(libraryTexts);
  const vocabulary = useTexts(vocabularyTexts);
  const formats = useFormats();
  const language = useLanguage();
  return useMemo(() => {
    const names = new Map<string, string>();
    for (const { incident, values } of entries) {
      const [key = ''] = values.organization;
      if (!names.has(key)) names.set(key, textIn(incident.organization.name, language).text);
    }
    return { texts, vocabulary, formats, organizationName: (key) => names.get(key) ?? key };
  }, [entries, texts, vocabulary, formats, language]);
}
