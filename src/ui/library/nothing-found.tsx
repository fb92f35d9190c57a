// No result: says which single thing, left out, would find something, and that absence proves nothing.
import { libraryTexts } from '../../i18n/library.ts';
import type { Loosening } from '../../library/find-entries.ts';
import { Button } from '../button.tsx';
import { useFormats, useTexts } from '../language.tsx';
import './nothing-found.css';

interface NothingFoundProps {
  ways: readonly Loosening[];
  onLoosen: (way: Loosening) => void;
}

export function NothingFound({ ways, onLoosen }: NothingFoundProps) {
  const t = useTexts(libraryTexts);
  const formats = useFormats();
  const label = (way: Loosening) => {
    const count = formats.number(way.count);
    switch (way.kind) {
      case 'filter':
        return t.loosen.filter(t.facet[way.name], count);
      case 'word':
        return t.loosen.word(way.word, count);
      case 'text':
        return t.loosen.text(count);
      case 'all-filters':
        return t.loosen.allFilters(count);
    }
  };
  return (
    <div class="nothing sheet">
      <p class="nothing-lead">{t.nothingFound}</p>
      <p class="fact-note">{t.nothingFoundMeans}</p>
      {ways.length > 0 ? (
        <>
          <p>{t.loosen.lead}</p>
          <ul class="nothing-ways">
            {ways.map((way) => (
              <li key={JSON.stringify(way)}>
                <Button compact onClick={() => onLoosen(way)}>
                  {label(way)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t.loosen.nothing}</p>
      )}
    </div>
  );
}
