// The filters: a column beside the results where there is room, a part that folds where there is none.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { libraryTexts } from '../../i18n/library.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useFormats, useTexts } from '../../ui/language.tsx';

/** From here on there is room for two columns; the same width stands in search-view.css. */
const WIDE = '(width >= 60rem)';

export function FacetPanel({ chosen, children }: { chosen: number; children: ComponentChildren }) {
  const t = useTexts(libraryTexts);
  const formats = useFormats();
  const isWide = useMedia(window, WIDE);
  if (isWide) {
    return (
      <aside class="facet-panel" aria-label={t.filters}>
        {children}
      </aside>
    );
  }
  return (
    <div class="facet-panel facet-panel-folding">
      <Disclosure summary={t.filters} level={2} {...(chosen > 0 && { aside: formats.number(chosen) })}>
        {children}
      </Disclosure>
    </div>
  );
}

function useMedia(view: Window, query: string): boolean {
  const [matches, setMatches] = useState(() => view.matchMedia(query).matches);
  useEffect(() => {
    const list = view.matchMedia(query);
    const onChange = () => setMatches(list.matches);
    list.addEventListener('change', onChange);
    return () => list.removeEventListener('change', onChange);
  }, [view, query]);
  return matches;
}
