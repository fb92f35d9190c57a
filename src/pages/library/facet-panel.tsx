// The filters: a column beside the results where there is room, a part that folds where there is none.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { libraryTexts } from '../../i18n/library.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useFormats, useTexts } from '../../ui/language.tsx';
import { letterPx } from '../../ui/letter-size.ts';

/** From here on there is room for two columns, in the reader's own letters. */
const WIDE_REM = 60;

export function FacetPanel({ chosen, children }: { chosen: number; children: ComponentChildren }) {
  const t = useTexts(libraryTexts);
  const formats = useFormats();
  const hasRoom = useRoom(window, WIDE_REM);
  if (hasRoom) {
    return (
      <aside class="facet-panel facet-panel-beside" aria-label={t.filters}>
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

/** Whether the window is that wide. A media query would not see letters that are larger than the browser's own. */
function useRoom(view: Window, rem: number): boolean {
  const [hasRoom, setRoom] = useState(() => isWide(view, rem));
  useEffect(() => {
    const look = () => setRoom(isWide(view, rem));
    look();
    // Larger letters make a longer page in a window of the same size.
    const observer = new ResizeObserver(look);
    observer.observe(view.document.documentElement);
    view.addEventListener('resize', look);
    return () => {
      observer.disconnect();
      view.removeEventListener('resize', look);
    };
  }, [view, rem]);
  return hasRoom;
}

const isWide = (view: Window, rem: number) => view.innerWidth >= rem * letterPx(view.document);
