// One incident as a line to quote: who, what, when, where it stands, which record says so, and whose credit it asks for.
import type { LibraryExportTexts } from '../i18n/ja/library-export.ts';
import { plainText, textIn } from '../i18n/localized.ts';
import { statementTexts } from '../i18n/statement.ts';
import type { Incident } from '../incident/types.ts';
import type { FeedInfo } from '../store/types.ts';
import { examplePageOf } from './example-page.ts';
import { titleOf } from './export-markdown.ts';
import type { FactWords } from './fact-text.ts';

/**
 * Plain text. A notice is quoted by its own title and day; a press report is named as one, for it is no notice.
 * @param publisher of the list that holds the record
 */
export function citationOf(
  incident: Incident,
  publisher: FeedInfo['publisher'],
  words: FactWords,
  { citation: texts }: Pick<LibraryExportTexts, 'citation'>,
): string {
  const page = examplePageOf(incident);
  const notice = page && incident.notices?.find(({ url }) => url === page.url);
  const name = notice?.title
    ? texts.titled(textIn(incident.organization.name, words.language).text, plainText(notice.title))
    : titleOf(incident, words);
  const day = notice?.publishedOn ?? incident.publishedOn;
  // A catalogue's day is its own, not the organization's.
  const dated = statementTexts[words.language][incident.basis === 'catalogue' ? 'listedOn' : 'publishedOn'];
  const credits = incident.sources.flatMap((source) =>
    source.licence ? words.texts.withNote(plainText(source.publisher), source.licence) : [],
  );
  const record = texts.record(publisher.name, incident.id, words.formats.number(incident.revision));
  const parts = [
    name,
    day && dated(words.formats.day(day)),
    page && texts.page(words.texts.page[page.kind], page.url),
    publisher.licence ? words.texts.withNote(record, publisher.licence) : record,
    credits.length > 0 && texts.credit([...new Set(credits)].join(words.texts.separator)),
  ];
  return parts.flatMap((part) => part || []).join(texts.between) + texts.end;
}
