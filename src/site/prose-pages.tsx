// Pages of prose (how to read, about) and the search page's frame.

import type { SiteProse } from '../i18n/ja/site.ts';
import { siteProseTexts, siteTexts } from '../i18n/site.ts';
import { vocabularyTexts } from '../i18n/vocabulary.ts';
import { causes, dataCategories } from '../incident/vocabulary.ts';
import { useLanguage, useTexts } from '../ui/language.tsx';
import type { SiteContext } from './context.ts';
import { linkBetween, pathOf } from './page.ts';

export function ProsePage({ kind, title, context }: { kind: keyof SiteProse; title: string; context: SiteContext }) {
  const prose = useTexts(siteProseTexts)[kind];
  const texts = useTexts(siteTexts);
  const { publisher } = context;
  return (
    <article class="site-prose">
      <h1>{title}</h1>
      {prose.map((part) => (
        <section>
          <h2>{part.heading}</h2>
          <p>{part.text}</p>
        </section>
      ))}
      {kind === 'about' && publisher.corrections && (
        <section>
          <h2>{texts.corrections}</h2>
          <p>
            <a href={publisher.corrections}>{publisher.corrections.replace(/^mailto:/, '')}</a>
          </p>
        </section>
      )}
      {kind === 'about' && context.subscribeLink && (
        <section>
          <h2>{texts.subscribe}</h2>
          <p>
            <a href={context.subscribeLink}>{context.subscribeLink}</a>
          </p>
        </section>
      )}
    </article>
  );
}

/** Where the script finds its data; also the names of its parts of the page. */
export const searchIndexName = 'search-index.json';

export function SearchPage({ context, path }: { context: SiteContext; path: string }) {
  const texts = useTexts(siteTexts);
  const words = useTexts(vocabularyTexts);
  const language = useLanguage();
  const home = pathOf({ kind: 'home' }, language);
  const years = context.collection.groups.year.map((group) => group.value);
  return (
    <>
      <h1>{texts.search}</h1>
      <noscript>
        <p>{texts.noScriptSearch}</p>
      </noscript>
      <search
        class="site-search"
        id="search"
        data-index={linkBetween(path, home + searchIndexName)}
        data-home={linkBetween(path, home)}
        hidden
      >
        <label>
          <span>{texts.searchLabel}</span>
          <input type="search" name="q" autocomplete="off" />
        </label>
        <div class="site-filters">
          <Choice name="year" label={texts.by.year} all={texts.searchAll} options={years.map((year) => [year, year])} />
          <Choice
            name="category"
            label={texts.by.category}
            all={texts.searchAll}
            options={dataCategories.map((value) => [value, words.category[value]])}
          />
          <Choice
            name="cause"
            label={texts.by.cause}
            all={texts.searchAll}
            options={causes.map((value) => [value, words.cause[value]])}
          />
        </div>
        <p role="status" id="found" />
        <ol class="site-list" id="results" />
      </search>
    </>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  all: string;
  options: readonly (readonly [value: string, label: string])[];
}

function Choice({ name, label, all, options }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select name={name}>
        <option value="">{all}</option>
        {options.map(([value, text]) => (
          <option value={value}>{text}</option>
        ))}
      </select>
    </label>
  );
}
