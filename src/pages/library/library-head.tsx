// The head of the library: name, search, and the way to the other views.
import { useEffect, useRef } from 'preact/hooks';
import { libraryTexts } from '../../i18n/library.ts';
import { initialState } from '../../library/address.ts';
import { IconButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useTexts } from '../../ui/language.tsx';
import { ViewsNav } from '../../ui/views-nav.tsx';
import type { ViewProps } from './library-app.tsx';
import './library-head.css';

export function LibraryHead({ state, go, hrefOf, isSearching }: ViewProps & { isSearching: boolean }) {
  const t = useTexts(libraryTexts);
  const here = state.view.kind;
  return (
    <header class="library-head">
      <button type="button" class="library-skip" onClick={skipToContent}>
        {t.skip}
      </button>
      <div class="library-bar">
        <a class="library-name" href={hrefOf(initialState)}>
          {isSearching ? <h1 tabIndex={-1}>{t.title}</h1> : t.title}
        </a>
        <ViewsNav
          here={here === 'list' || here === 'figures' ? here : undefined}
          list={hrefOf({ ...state, view: { kind: 'list' } })}
          figures={hrefOf({ ...state, view: { kind: 'figures' } })}
        />
      </div>
      {isSearching && (
        <>
          <p class="library-lead">{t.lead}</p>
          <SearchBox
            text={state.query.text}
            onChange={(text) => go({ ...state, query: { ...state.query, text } }, 'replace')}
          />
        </>
      )}
    </header>
  );
}

/** The address holds the state, so skipping moves the focus instead of following a link. */
function skipToContent(): void {
  document.querySelector<HTMLElement>('#main [data-row-link], #main h1, #main a')?.focus();
}

function SearchBox({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const t = useTexts(libraryTexts);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.select();
      input.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  const clear = () => {
    onChange('');
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method is choosing characters, its keys are its own.
    if (event.isComposing) return;
    if (event.key === 'Escape' && text) clear();
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      document.querySelector<HTMLElement>('[data-row-link]')?.focus();
    }
  };
  return (
    <search class="search">
      <label class="search-field">
        <Icon name="search" />
        <span class="unseen">{t.search}</span>
        <input
          ref={input}
          type="search"
          value={text}
          placeholder={t.search}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="search-hint"
          onInput={(event) => onChange(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {text && <IconButton icon="close" label={t.clearSearch} onClick={clear} />}
      </label>
      <p id="search-hint" class="search-hint">
        {t.searchHint}
      </p>
    </search>
  );
}
