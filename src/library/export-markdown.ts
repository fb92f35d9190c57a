// Incidents as a Markdown document, and a comparison as a Markdown table.
import type { LibraryExportTexts } from '../i18n/ja/library-export.ts';
import { textIn } from '../i18n/localized.ts';
import type { Incident, Source } from '../incident/types.ts';
import { appiFactsOf, appiItems, isBeforeDuty } from './appi-items.ts';
import { type CompareRow, compareGroups } from './compare.ts';
import { warnedFactText } from './contact-warning.ts';
import type { ExportContext } from './export-context.ts';
import type { FactWords } from './fact-text.ts';
import type { Fact } from './facts.ts';
import { escapeMarkdown, markdownLink } from './markdown.ts';

/** One section an incident: the nine items with what the record holds, then its sources. */
export function incidentsToMarkdown(incidents: readonly Incident[], context: ExportContext): string {
  const { words, texts, today } = context;
  const title = texts.documentTitle(words.formats.number(incidents.length));
  const head = [`# ${title}`, '', `${texts.asOf(words.formats.day(today))} ${texts.caution}`, ''];
  return `${[...head, ...incidents.flatMap((incident) => section(incident, context))].join('\n')}\n`;
}

function section(incident: Incident, context: ExportContext): string[] {
  const { words, texts } = context;
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
    for (const fact of facts) lines.push(`- ${factLine(fact, incident, context)}`);
  }
  lines.push('', `### ${texts.sources}`, '');
  for (const source of incident.sources) lines.push(`- ${sourceLine(source, texts)}`);
  return [...lines, ''];
}

/** The comparison as it stands on the screen, one table a group of questions. */
export function comparisonToMarkdown(
  incidents: readonly Incident[],
  rows: readonly CompareRow[],
  context: ExportContext,
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
          ...incidents.map((incident, i) => {
            const facts = row.cells[i] ?? [];
            return facts.map((fact) => factLine(fact, incident, context)).join('<br>') || words.texts.notInRecord;
          }),
        ]),
      ),
  ]);
  const notes = incidents
    .filter(isBeforeDuty)
    .map((incident) => `- ${escapeMarkdown(titleOf(incident, words))}: ${texts.beforeDuty}`);
  const sources = incidents.flatMap((incident) =>
    incident.sources.map((source) => `- ${escapeMarkdown(titleOf(incident, words))}: ${sourceLine(source, texts)}`),
  );
  const tail = ['', ...notes, ...(notes.length > 0 ? [''] : []), `## ${texts.sources}`, '', ...sources, ''];
  return [...head, ...tables, ...tail].join('\n');
}

const tableLine = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** With the licence, where the source asks for credit. */
function sourceLine({ publisher, url, licence }: Source, texts: LibraryExportTexts): string {
  const link = markdownLink(publisher, url);
  return licence ? `${link} ${texts.licence(escapeMarkdown(licence))}` : link;
}

function factLine(fact: Fact, incident: Incident, { words, today }: ExportContext): string {
  const text = warnedFactText(fact, incident, today, words, true);
  return fact.kind === 'notice' ? markdownLink(text, fact.notice.url) : escapeMarkdown(text);
}

/** "ゲオEショップ（株式会社ゲオ）": service first, as readers know it. */
export function titleOf(incident: Incident, words: Pick<FactWords, 'language' | 'texts'>): string {
  const organization = textIn(incident.organization.name, words.language).text;
  if (!incident.service) return organization;
  return words.texts.withNote(textIn(incident.service.name, words.language).text, organization);
}
