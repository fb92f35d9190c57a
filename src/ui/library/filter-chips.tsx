// What narrows the results just now, each with a button that takes it away.
import { libraryTexts } from '../../i18n/library.ts';
import { type FilterName, filterNames } from '../../library/entry.ts';
import type { Filters } from '../../library/find-entries.ts';
import { type ValueWords, valueText } from '../../library/value-text.ts';
import { Button } from '../button.tsx';
import { Icon } from '../icon.tsx';
import { useTexts } from '../language.tsx';
import './filter-chips.css';

interface FilterChipsProps {
  filters: Filters;
  words: ValueWords;
  onRemove: (name: FilterName, value: string) => void;
  onClear: () => void;
}

export function FilterChips({ filters, words, onRemove, onClear }: FilterChipsProps) {
  const t = useTexts(libraryTexts);
  const chips = filterNames.flatMap((name) => (filters[name] ?? []).map((value) => ({ name, value })));
  if (chips.length === 0) return null;
  return (
    <div class="chips">
      <ul class="chip-list" aria-label={t.activeFilters}>
        {chips.map(({ name, value }) => {
          return (
            <li key={`${name}=${value}`}>
              <button type="button" class="chip" onClick={() => onRemove(name, value)}>
                <span class="chip-name">{t.facet[name]}</span>
                <span>{valueText(name, value, words)}</span>
                <span class="unseen">{t.removeFilter}</span>
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ul>
      {chips.length > 1 && (
        <Button kind="quiet" compact onClick={onClear}>
          {t.clearFilters}
        </Button>
      )}
    </div>
  );
}
