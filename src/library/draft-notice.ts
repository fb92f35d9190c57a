// A notice to begin from: the nine items as headings, what belongs under each, and where others wrote about it.
import type { LibraryDraftTexts } from '../i18n/ja/library-draft.ts';
import type { Incident } from '../incident/types.ts';
import { appiFactsOf, appiItems } from './appi-items.ts';
import { examplePageOf } from './example-page.ts';
import { titleOf } from './export-markdown.ts';
import type { FactWords } from './fact-text.ts';
import { markdownLink } from './markdown.ts';

/**
 * A Markdown skeleton. Of the examples only names and addresses are used, never their sentences; lines that begin
 * with ">" are for the author.
 */
export function draftNotice(examples: readonly Incident[], words: FactWords, texts: LibraryDraftTexts): string {
  const lines = [
    ...texts.guide.map((line) => `> ${line}`),
    `> ${markdownLink(texts.dutyLink.text, texts.dutyLink.url)}`,
    '',
    texts.date,
    '',
    texts.addressee,
    '',
    texts.sender,
    '',
    `# ${texts.title}`,
    '',
    texts.opening,
  ];
  for (const [index, item] of appiItems.entries()) {
    const { name, hint } = texts.item[item];
    const holders = examples.filter((incident) => appiFactsOf(incident, item).length > 0);
    const links = holders.map((incident) => exampleLine(incident, words));
    const found = links.length > 0 ? [`> ${texts.examples}`, ...links] : [`> ${texts.noExample}`];
    lines.push('', `## ${texts.heading(index + 1, name)}`, '', hint, ...(examples.length > 0 ? ['', ...found] : []));
  }
  lines.push('', `## ${texts.desk}`, '', texts.deskHint, '', ...(texts.end ? [texts.end, ''] : []));
  return lines.join('\n');
}

/** What the page is stands beside every link: most records rest on press reports, which need not tell the item. */
function exampleLine(incident: Incident, words: FactWords): string {
  const page = examplePageOf(incident);
  const link = markdownLink(titleOf(incident, words), page?.url);
  return `> - ${page ? words.texts.withNote(link, words.texts.page[page.kind]) : link}`;
}
