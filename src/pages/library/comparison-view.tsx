// The comparison under its own address, with what can be made from it.
import { useState } from 'preact/hooks';
import { comparisonTexts } from '../../i18n/comparison.ts';
import { libraryTexts } from '../../i18n/library.ts';
import { libraryExportTexts } from '../../i18n/library-export.ts';
import { serviceNameOf } from '../../i18n/statement.ts';
import { togglePick } from '../../library/address.ts';
import { compareIncidents, isDifference } from '../../library/compare.ts';
import { comparisonToMarkdown } from '../../library/export-markdown.ts';
import { factWordsFor } from '../../library/fact-text.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { useFormats, useLanguage, useTexts } from '../../ui/language.tsx';
import { ComparisonTable } from '../../ui/library/comparison-table.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { useToast } from '../../ui/toast.tsx';
import './comparison-view.css';
import { ExportMenu } from './export-menu.tsx';
import type { ViewProps } from './library-app.tsx';

export function ComparisonView(props: ViewProps & { isLoading: boolean }) {
  const { state, go, hrefOf, picked, today } = props;
  const t = useTexts(comparisonTexts);
  const library = useTexts(libraryTexts);
  const language = useLanguage();
  const formats = useFormats();
  const tell = useToast();
  const [isFolded, setFolded] = useState(false);
  const incidents = picked.map((entry) => entry.incident);
  const rows = compareIncidents(incidents);
  const shown = isFolded ? rows.filter(isDifference) : rows;
  const saveComparison = () => {
    const context = { words: factWordsFor(language, formats), texts: libraryExportTexts[language], today };
    const name = `owabi-${today}-comparison.md`;
    saveFile(name, 'text/markdown;charset=utf-8', comparisonToMarkdown(incidents, rows, context));
    tell({ text: library.saved(name) });
  };
  return (
    <div class="compare-view">
      <p class="library-back">
        <ButtonLink kind="quiet" compact icon="undo" data-back href={hrefOf({ ...state, view: { kind: 'list' } })}>
          {library.back}
        </ButtonLink>
      </p>
      <h1 tabIndex={-1} class="view-title">
        {t.title}
      </h1>
      <LeftOut {...props} />
      {incidents.length < 2 ? (
        <p class="sheet">{t.needTwo}</p>
      ) : (
        <>
          <p class="view-lead">{t.lead}</p>
          <div class="compare-tools">
            <label class="compare-fold">
              <input type="checkbox" checked={isFolded} onChange={() => setFolded(!isFolded)} />
              <span>{t.differencesOnly}</span>
            </label>
            <ButtonLink
              kind="primary"
              compact
              icon="letter"
              href={hrefOf({ ...state, view: { kind: 'draft', lang: language } })}
            >
              {t.draft}
            </ButtonLink>
            <Button compact icon="download" onClick={saveComparison}>
              {t.exportComparison}
            </Button>
            <ExportMenu found={picked} picked={[]} today={today} />
          </div>
          <ComparisonTable
            incidents={incidents}
            rows={shown}
            today={today}
            hrefOf={(incident) => hrefOf({ ...state, view: { kind: 'incident', id: incident.id } })}
            onRemove={(incident) => go({ ...state, picked: togglePick(state.picked, incident.id) })}
          />
          {shown.length < rows.length && (
            <p class="fact-note">{t.hidden(formats.number(rows.length - shown.length))}</p>
          )}
          <p class="fact-note">{t.dutyNote}</p>
        </>
      )}
    </div>
  );
}

/** An address from elsewhere may name records that are not in the lists here, or more than fit side by side. */
function LeftOut({ state, picked, byId, isLoading }: ViewProps & { isLoading: boolean }) {
  const t = useTexts(comparisonTexts);
  const language = useLanguage();
  if (isLoading) return null;
  const missing = state.picked.filter((id) => !picked.some((entry) => entry.incident.id === id));
  const titles = (state.surplus ?? []).map((id) => {
    const entry = byId.get(id);
    return entry ? serviceNameOf(entry.incident, language) : id;
  });
  return (
    <>
      {missing.length > 0 && <p class="compare-left-out">{t.missing(missing.join(t.between))}</p>}
      {titles.length > 0 && <p class="compare-left-out">{t.tooMany(titles.join(t.between))}</p>}
    </>
  );
}
