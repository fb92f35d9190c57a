// The list on paper: rows that are not on the screen have no place there either, so printing draws them all, within reason.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { libraryTexts } from '../../i18n/library.ts';
import type { LibraryEntry } from '../../library/entry.ts';
import { useFormats, useTexts } from '../../ui/language.tsx';

/** About fifty sheets of paper; more is a case for export. */
const PRINTED_AT_MOST = 500;

interface PrintedRowsProps {
  entries: readonly LibraryEntry[];
  renderRow: (entry: LibraryEntry) => ComponentChildren;
}

export function PrintedRows({ entries, renderRow }: PrintedRowsProps) {
  const t = useTexts(libraryTexts);
  const formats = useFormats();
  const printed = entries.slice(0, PRINTED_AT_MOST);
  return (
    <>
      {printed.length < entries.length && (
        <p>{t.printFirst(formats.number(printed.length), formats.number(entries.length))}</p>
      )}
      <ol class="rows-printed">
        {printed.map((entry) => (
          <li key={entry.incident.id}>{renderRow(entry)}</li>
        ))}
      </ol>
    </>
  );
}

/** True from just before the browser takes its picture of the page until the dialog is closed. */
export function usePrinting(view: Window): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => setPrinting(true);
    const after = () => setPrinting(false);
    view.addEventListener('beforeprint', before);
    view.addEventListener('afterprint', after);
    return () => {
      view.removeEventListener('beforeprint', before);
      view.removeEventListener('afterprint', after);
    };
  }, [view]);
  return isPrinting;
}
