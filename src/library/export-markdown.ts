// Incidents as a Markdown document, and a comparison as a Markdown table.

import type { LibraryExportTexts } from '../i18n/ja/library-export.ts';
import { textIn } from '../i18n/localized.ts';
import type { Incident } from '../incident/types.ts';
import { appiFactsOf, appiItems, isBeforeDuty } from './appi-items.ts';
import { type CompareRow, compareGroups } from './compare.ts';
import { type FactWords, factText } from './fact-text.ts';
import type { Fact } from './facts.ts';
import { escapeMarkdown, markdownLink } from './markdown.ts';

export interface MarkdownContext {
  words: FactWords;
  texts: LibraryExportTexts;
  /** "2026-11-22" */
  today: string;
}

/** One section an incident: the nine items with what the record holds, then its sources. */
export function incidentsToMarkdown(incidents: readonly Incident[], context: MarkdownContext): string {
  const { words, texts, today } = context;
  const title = texts.documentTitle(words.formats.number(incidents.length));
  const head = [`# ${title}`, '', `${texts.asOf(words.formats.day(today))} ${texts.caution}`, ''];
  return `${[...head, ...incidents.flatMap((incident) => section(incident, context))].join('\n')}\n`;
}

function section(incident: Incident, { words, texts }: MarkdownContext): string[] {
  const lines = [
    `## ${escapeMarkdown(titleOf(incident, words))}`,
    '',
    `- ${texts.column.basis}: ${words.vocabulary.basis[incident.basis]}`,
    `- ${texts.column.disclosure}: ${words.vocabulary.disclosure[incident.disclosure]}`,
    `- ${texts.record}: ${escapeMarkdown(incident.id)} (${incident.revision})`,
  ];
  if (isBeforeDuty(incident)) lines.push(`- ${texts.beforeDuty}`);
  for (const item of appiItems) {
    lines.push('', `### ${words.texts.row[item]}`, '');
    const facts = appiFactsOf(incident, item);
    if (facts.length === 0) lines.push(words.texts.notInRecord);
    for (const fact of facts) lines.push(`- ${factLine(fact, words)}`);
  }
  lines.push('', `### ${texts.sources}`, '');
  for (const source of incident.sources) {
    const licence = source.licence ? ` ${texts.licence(escapeMarkdown(source.licence))}` : '';
    lines.push(`- ${markdownLink(source.publisher, source.url)}${licence}`);
  }
  return [...lines, ''];
}

/** The comparison as it stands on the screen, one table a group of questions. */
export function comparisonToMarkdown(
  incidents: readonly Incident[],
  rows: readonly CompareRow[],
  context: MarkdownContext,
): string {
  const { words, texts, today } = context;
  const head = [`# ${texts.comparisonTitle}`, '', `${texts.asOf(words.formats.day(today))} ${texts.caution}`];
  const columns = [texts.question, ...incidents.map((incident) => escapeMarkdown(titleOf(incident, words)))];
  const tables = compareGroups.flatMap((group) => [
    '',
    `## ${words.texts.group[group]}`,
    '',
    tableLine(columns),
    tableLine(columns.map(() => '---')),
    ...rows
      .filter((row) => row.group === group)
      .map((row) =>
        tableLine([
          words.texts.row[row.key],
          ...row.cells.map(
            (facts) => facts.map((fact) => factLine(fact, words)).join('<br>') || words.texts.notInRecord,
          ),
        ]),
      ),
  ]);
  const notes = incidents
    .filter(isBeforeDuty)
    .map((incident) => `- ${escapeMarkdown(titleOf(incident, words))}: ${texts.beforeDuty}`);
  const sources = incidents.flatMap((incident) =>
    incident.sources.map(
      (source) => `- ${escapeMarkdown(titleOf(incident, words))}: ${markdownLink(source.publisher, source.url)}`,
    ),
  );
  const tail = ['', ...notes, ...(notes.length > 0 ? [''] : []), `## ${texts.sources}`, '', ...sources, ''];
  return [...head, ...tables, ...tail].join('\n');
}

const tableLine = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function factLine(fact: Fact, words: FactWords): string {
  const text = factText(fact, words, true);
  return fact.kind === 'notice' ? markdownLink(text, fact.notice.url) : escapeMarkdown(text);
}

/** "ゲオEショップ（株式会社ゲオ）": service first, as readers know it. */
export function titleOf(incident: Incident, words: Pick<FactWords, 'language' | 'texts'>): string {
  const organization = textIn(incident.organization.name, words.language).text;
  if (!incident.service) return organization;
  return words.texts.withNote(textIn(incident.service.name, words.language).text, organization);
}
