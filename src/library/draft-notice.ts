// A notice to begin from: the nine items as headings, what belongs under each, and where others wrote about it.
import type { LibraryDraftTexts } from '../i18n/ja/library-draft.ts';
import type { Incident } from '../incident/types.ts';
import { appiFactsOf, appiItems } from './appi-items.ts';
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
    const links = holders.map(
      (incident) => `> - ${markdownLink(titleOf(incident, words), exampleAddressOf(incident))}`,
    );
    const found = links.length > 0 ? [`> ${texts.examples}`, ...links] : [`> ${texts.noExample}`];
    lines.push('', `## ${texts.heading(index + 1, name)}`, '', hint, ...(examples.length > 0 ? ['', ...found] : []));
  }
  lines.push('', `## ${texts.desk}`, '', texts.deskHint, '', ...(texts.end ? [texts.end, ''] : []));
  return lines.join('\n');
}

/** The organization's own notice, as its record lists it first, else the record's first source. */
export function exampleAddressOf(incident: Incident): string | undefined {
  const notice = incident.notices?.find((n) => n.official) ?? incident.notices?.[0];
  return notice?.url ?? incident.sources[0]?.url;
}
