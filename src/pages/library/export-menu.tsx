// Export and print: which records, in which format, saved as a file.
import { useState } from 'preact/hooks';
import { libraryTexts } from '../../i18n/library.ts';
import { libraryExportTexts } from '../../i18n/library-export.ts';
import { isOwn, type LibraryEntry } from '../../library/entry.ts';
import { incidentsToCsv } from '../../library/export-csv.ts';
import { incidentsToJson } from '../../library/export-json.ts';
import { incidentsToMarkdown } from '../../library/export-markdown.ts';
import { factWordsFor } from '../../library/fact-text.ts';
import { Button } from '../../ui/button.tsx';
import { useFormats, useLanguage, useTexts } from '../../ui/language.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { useToast } from '../../ui/toast.tsx';
import { Menu } from './menu.tsx';

interface ExportMenuProps {
  /** The incidents shown, in their order. */
  found: readonly LibraryEntry[];
  picked: readonly LibraryEntry[];
  /** "2026-11-22" */
  today: string;
}

export function ExportMenu({ found: shown, picked, today }: ExportMenuProps) {
  const t = useTexts(libraryTexts);
  const formats = useFormats();
  const [what, setWhat] = useState<'found' | 'picked'>('found');
  const found = shown.filter((entry) => !isOwn(entry));
  const isPicked = picked.length > 0 && (what === 'picked' || found.length === 0);
  const save = useSave(isPicked ? picked : found, today);
  const choice = (value: 'found' | 'picked', label: string) => (
    <label class="menu-choice">
      <input
        type="radio"
        name="export-what"
        checked={value === 'picked' ? isPicked : !isPicked}
        onChange={() => setWhat(value)}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <div class="results-actions">
      {(found.length > 0 || picked.length > 0) && (
        <Menu icon="download" label={t.export}>
          {(close) => {
            const format = (label: string, saveIt: () => void) => (
              <Button
                kind="quiet"
                compact
                onClick={() => {
                  saveIt();
                  close();
                }}
              >
                {label}
              </Button>
            );
            return (
              <>
                {picked.length > 0 && (
                  <fieldset>
                    <legend>{t.exportWhat}</legend>
                    {found.length > 0 && choice('found', t.exportResults(formats.number(found.length), found.length))}
                    {choice('picked', t.exportPicked(formats.number(picked.length), picked.length))}
                  </fieldset>
                )}
                <p class="menu-title">
                  {picked.length > 0 ? t.exportHow : t.exportResults(formats.number(found.length), found.length)}
                </p>
                {found.length < shown.length && <p class="menu-title">{t.exportWithoutOwn}</p>}
                {format(t.csv, save.csv)}
                {format(t.json, save.json)}
                {format(t.markdown, save.markdown)}
              </>
            );
          }}
        </Menu>
      )}
      <Button compact icon="print" onClick={() => window.print()}>
        {t.print}
      </Button>
    </div>
  );
}

function useSave(entries: readonly LibraryEntry[], today: string) {
  const t = useTexts(libraryTexts);
  const language = useLanguage();
  const formats = useFormats();
  const tell = useToast();
  const incidents = () => entries.map((entry) => entry.incident);
  const context = { words: factWordsFor(language, formats), texts: libraryExportTexts[language], today };
  const save = (extension: string, type: string, text: string) => {
    const name = `owabi-${today}-${entries.length}.${extension}`;
    saveFile(name, `${type};charset=utf-8`, text);
    tell({ text: t.saved(name) });
  };
  return {
    csv: () => save('csv', 'text/csv', incidentsToCsv(incidents(), context)),
    json: () => save('json', 'application/json', incidentsToJson(incidents())),
    markdown: () => save('md', 'text/markdown', incidentsToMarkdown(incidents(), context)),
  };
}
