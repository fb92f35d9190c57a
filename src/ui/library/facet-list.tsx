// The filters beside the results: each value with how many results it would give. Long lists begin with the most frequent.
import { useMemo, useState } from 'preact/hooks';
import { libraryTexts } from '../../i18n/library.ts';
import { dataCategories } from '../../incident/vocabulary.ts';
import { type FacetName, type FilterName, facetNames, UNKNOWN } from '../../library/entry.ts';
import type { Filters, Found } from '../../library/find-entries.ts';
import { firstOf } from '../../library/first-of.ts';
import { narrowValues } from '../../library/narrow-values.ts';
import { type ValueWords, valueText } from '../../library/value-text.ts';
import { useFormats, useTexts } from '../language.tsx';
import '../field.css';
import './facet-list.css';

interface FacetListProps {
  counts: Found['counts'];
  filters: Filters;
  words: ValueWords;
  onToggle: (name: FilterName, value: string) => void;
}

export function FacetList(props: FacetListProps) {
  return (
    <div class="facets">
      {facetNames.map((name) => (
        <Facet key={name} name={name} {...props} />
      ))}
    </div>
  );
}

const SHOWN_AT_FIRST = 6;
const SHOWN_STEP = 40;

function Facet({ name, counts, filters, words, onToggle }: FacetListProps & { name: FacetName }) {
  const t = useTexts(libraryTexts);
  const formats = useFormats();
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const chosen = filters[name] ?? [];
  const order = useMemo(() => valueOrder(name, counts[name]), [name, counts]);
  const [typed, setTyped] = useState('');
  const isLong = name === 'organization' && (counts[name].size > SHOWN_AT_FIRST || typed !== '');
  const values = useMemo(
    () => narrowValues(counts[name].keys(), typed, (value) => valueText(name, value, words)),
    [name, counts, typed, words],
  );
  const first = useMemo(() => firstOf(values, shown, order), [values, shown, order]);
  // A chosen value never disappears, however rare it is.
  const visible = [...first, ...chosen.filter((value) => !first.includes(value)).sort(order)];
  const rest = values.filter((value) => !visible.includes(value)).length;
  return (
    <fieldset class="facet">
      <legend>{t.facet[name]}</legend>
      {isLong && (
        <input
          type="search"
          class="text-input facet-find"
          value={typed}
          placeholder={t.findOrganization}
          aria-label={t.findOrganization}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      {(typed === '' ? visible : first).length === 0 && <p class="facet-none">{t.noValues}</p>}
      {visible.map((value) => (
        <label key={value} class="facet-value">
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(name, value)} />
          <span class="facet-word">{valueText(name, value, words)}</span>
          <span class="facet-count">{formats.number(counts[name].get(value) ?? 0)}</span>
        </label>
      ))}
      {rest > 0 && (
        <button type="button" class="facet-more" onClick={() => setShown(shown + SHOWN_STEP)}>
          {t.showMore(formats.number(rest))}
        </button>
      )}
      {rest === 0 && shown > SHOWN_AT_FIRST && visible.length > SHOWN_AT_FIRST && (
        <button type="button" class="facet-more" onClick={() => setShown(SHOWN_AT_FIRST)}>
          {t.showFewer}
        </button>
      )}
    </fieldset>
  );
}

const levelOrder = ['alert', 'history', 'related', 'none'];
const categoryOrder = new Map<string, number>(dataCategories.map((category, i) => [category, i]));

/** Years newest first, levels by urgency, everything else by frequency; the unknown last. */
function valueOrder(name: FacetName, counts: ReadonlyMap<string, number>): (a: string, b: string) => number {
  const rank = (value: string) => {
    if (value === UNKNOWN) return Number.POSITIVE_INFINITY;
    if (name === 'year') return -Number(value);
    return name === 'level' ? levelOrder.indexOf(value) : -(counts.get(value) ?? 0);
  };
  const order = (value: string) => (name === 'category' ? (categoryOrder.get(value) ?? 0) : 0);
  return (a, b) => {
    const [rankA, rankB] = [rank(a), rank(b)];
    if (rankA !== rankB) return rankA < rankB ? -1 : 1;
    return order(a) - order(b) || (a < b ? -1 : 1);
  };
}
