// Copies one incident as a line to quote.
import { libraryTexts } from '../../i18n/library.ts';
import { libraryExportTexts } from '../../i18n/library-export.ts';
import { citationOf } from '../../library/citation.ts';
import type { LibraryEntry } from '../../library/entry.ts';
import { factWordsFor } from '../../library/fact-text.ts';
import { Button } from '../../ui/button.tsx';
import { useFormats, useLanguage, useTexts } from '../../ui/language.tsx';
import { useToast } from '../../ui/toast.tsx';

export function CiteButton({ entry }: { entry: LibraryEntry }) {
  const t = useTexts(libraryTexts);
  const language = useLanguage();
  const formats = useFormats();
  const tell = useToast();
  const copy = () => {
    const { incident, feed } = entry;
    const words = factWordsFor(language, formats);
    const text = citationOf(incident, feed.publisher, words, libraryExportTexts[language]);
    navigator.clipboard.writeText(text).then(
      () => tell({ text: t.cited }),
      () => tell({ text: t.citeFailed(text) }),
    );
  };
  return (
    <Button compact icon="copy" onClick={copy}>
      {t.cite}
    </Button>
  );
}
