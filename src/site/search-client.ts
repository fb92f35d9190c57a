// The search page's script: the library's search over the downloaded rows, in the visitor's own machine.
import { createFormats } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { siteTexts } from '../i18n/site.ts';
import { findEntries } from '../library/find-entries.ts';
import { entryOf, type SearchRow, type SiteEntry } from './search-index.ts';

/** More than anybody reads; the rest is counted. */
const MOST_SHOWN = 50;
const filters = ['year', 'category', 'cause'] as const;

async function start(search: HTMLElement): Promise<void> {
  const response = await fetch(search.dataset.index ?? '');
  const rows = (await response.json()) as SearchRow[];
  const entries = rows.map(entryOf);
  const field = search.querySelector('input') as HTMLInputElement;
  const choices = filters.map((name) => search.querySelector(`[name=${name}]`) as HTMLSelectElement);
  readAddress(field, choices);
  const update = () => {
    writeAddress(field, choices);
    show(search, entries, field.value, Object.fromEntries(choices.map((c) => [c.name, c.value ? [c.value] : []])));
  };
  field.addEventListener('input', update);
  for (const choice of choices) choice.addEventListener('change', update);
  search.hidden = false;
  update();
}

function show(
  search: HTMLElement,
  entries: readonly SiteEntry[],
  text: string,
  chosen: Record<string, string[]>,
): void {
  const texts = siteTexts[document.documentElement.lang as Language];
  const formats = createFormats(document.documentElement.lang as Language);
  const found = findEntries(entries, { text, filters: chosen }).entries;
  const more = found.length - MOST_SHOWN;
  const status = search.querySelector('#found') as HTMLElement;
  status.textContent =
    found.length === 0
      ? texts.searchNothing
      : texts.searchCount(formats.number(found.length)) +
        (more > 0 ? ` ${texts.searchMore(formats.number(more))}` : '');
  const items = found.slice(0, MOST_SHOWN).map((entry) => {
    const item = element('li', 'site-item');
    const facts = element('p', 'site-item-facts');
    facts.textContent = entry.publishedOn ? formats.day(entry.publishedOn) : texts.noDate;
    const heading = element('h2', 'site-item-title');
    const link = element('a') as HTMLAnchorElement;
    link.href = `${search.dataset.home}incidents/${entry.id}/`;
    link.textContent = entry.title;
    heading.append(link);
    const organization = element('p');
    organization.textContent = entry.organization;
    item.append(facts, heading, organization);
    return item;
  });
  search.querySelector('#results')?.replaceChildren(...items);
}

/** The address carries the search, so that it can be bookmarked and the back button works. */
function readAddress(field: HTMLInputElement, choices: readonly HTMLSelectElement[]): void {
  const query = new URLSearchParams(location.search);
  field.value = query.get('q') ?? '';
  for (const choice of choices) choice.value = query.get(choice.name) ?? '';
}

function writeAddress(field: HTMLInputElement, choices: readonly HTMLSelectElement[]): void {
  const query = new URLSearchParams();
  if (field.value) query.set('q', field.value);
  for (const choice of choices) if (choice.value) query.set(choice.name, choice.value);
  const text = query.toString();
  history.replaceState(null, '', text ? `?${text}` : location.pathname);
}

function element(name: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  return made;
}

const search = document.getElementById('search');
if (search) void start(search);
