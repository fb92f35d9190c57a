// The words of the notice in the page, made by the worker: the content script holds none.
import type { Formats } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { noticeTexts } from '../i18n/notice.ts';
import { publicationOf, statementOf } from '../i18n/statement.ts';
import { vocabularyTexts } from '../i18n/vocabulary.ts';
import { orderData } from '../incident/order-data.ts';
import { dataHeldAt } from '../incident/risk.ts';
import type { LeakedData } from '../incident/types.ts';
import type { PageNotice } from '../shared/messages.ts';
import { isQuiet } from './level.ts';
import type { Finding, PageReport } from './report.ts';

/** More names than these do not fit into one calm line. */
const NAMED_ITEMS = 3;

/** The notice of a report, or nothing where the report announces nothing. */
export function buildPageNotice(report: PageReport, language: Language, formats: Formats): PageNotice | undefined {
  const finding = report.announce;
  if (!finding) return undefined;
  const { incident } = finding;
  const texts = noticeTexts[language];
  const others = announcedFindings(report).length - 1;
  const detail = detailOf(finding, language, formats);
  return {
    incidentId: incident.id,
    revision: incident.revision,
    lang: language,
    sender: texts.sender,
    title: statementOf(incident, language),
    detail: others > 0 ? `${detail} ${texts.others(formats.number(others), others)}` : detail,
    openLabel: texts.open,
    dismissLabel: texts.dismiss,
  };
}

/** Every alert that one notice speaks for: all are marked as noticed, so that five incidents are not five notices. */
export function announcedFindings(report: PageReport): Finding[] {
  return report.announce ? report.findings.filter((f) => f.level === 'alert' && !isQuiet(f)) : [];
}

function detailOf({ incident, match, feed }: Finding, language: Language, formats: Formats): string {
  const texts = noticeTexts[language];
  const published = publicationOf(incident, language, formats);
  const held = orderData(dataHeldAt(incident, match.side === 'in' ? match.entry : undefined));
  const names = held.slice(0, NAMED_ITEMS).map((item) => nameOf(item, language));
  const rest = held.length - names.length;
  const detail =
    names.length === 0
      ? texts.detailWithoutData(published)
      : texts.detail(published, texts.items(names, rest > 0 ? formats.number(rest) : undefined));
  return feed.kind === 'private' ? `${detail} ${texts.own}` : detail;
}

/** With the source's own word for what makes it less: "card details" alone says more than "the last four digits". */
function nameOf({ category, protection }: LeakedData, language: Language): string {
  const words = vocabularyTexts[language];
  const name = words.category[category];
  return protection && protection !== 'plain'
    ? noticeTexts[language].protected(name, words.protection[protection])
    : name;
}
