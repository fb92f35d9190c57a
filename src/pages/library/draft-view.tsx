// The skeleton of a notice, to copy or save, in either language whatever the page's own is.
import { comparisonTexts } from '../../i18n/comparison.ts';
import { type Language, languageFacts, languages } from '../../i18n/language.ts';
import { libraryTexts } from '../../i18n/library.ts';
import { libraryDraftTexts } from '../../i18n/library-draft.ts';
import { draftNotice } from '../../library/draft-notice.ts';
import { factWordsFor } from '../../library/fact-text.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { useTexts } from '../../ui/language.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { useToast } from '../../ui/toast.tsx';
import './draft-view.css';
import type { ViewProps } from './library-app.tsx';

export function DraftView({ state, hrefOf, picked, today, lang }: ViewProps & { lang: Language }) {
  const t = useTexts(comparisonTexts);
  const library = useTexts(libraryTexts);
  const tell = useToast();
  const incidents = picked.map((entry) => entry.incident);
  const draft = draftNotice(incidents, factWordsFor(lang), libraryDraftTexts[lang]);
  const copy = () => {
    navigator.clipboard.writeText(draft).then(
      () => tell({ text: t.copied }),
      () => tell({ text: t.copyFailed }),
    );
  };
  const save = () => {
    const name = `owabi-${today}-draft-${lang}.md`;
    saveFile(name, 'text/markdown;charset=utf-8', draft);
    tell({ text: library.saved(name) });
  };
  return (
    <div class="draft-view">
      <p class="library-back">
        <ButtonLink kind="quiet" compact icon="undo" href={hrefOf({ ...state, view: { kind: 'compare' } })}>
          {t.backToComparison}
        </ButtonLink>
      </p>
      <h1 tabIndex={-1} class="view-title">
        {t.draftTitle}
      </h1>
      <p class="view-lead">{t.draftLead}</p>
      <div class="compare-tools">
        <nav class="draft-languages" aria-label={t.draftLanguage}>
          {languages.map((language) => (
            <a
              key={language}
              href={hrefOf({ ...state, view: { kind: 'draft', lang: language } })}
              lang={language}
              {...(language === lang && { 'aria-current': 'true' as const })}
            >
              {languageFacts[language].name}
            </a>
          ))}
        </nav>
        <Button compact icon="copy" onClick={copy}>
          {t.copy}
        </Button>
        <Button compact icon="download" onClick={save}>
          {t.save}
        </Button>
      </div>
      <textarea class="draft sheet" readOnly lang={lang} rows={40} aria-label={t.draftTitle} value={draft} />
      {/* Paper cannot scroll, and a field is never broken over two pages. */}
      <pre class="draft-printed" lang={lang}>
        {draft}
      </pre>
    </div>
  );
}
