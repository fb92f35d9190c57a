// What was read, as rows of words: one fact a row, with the sentences behind it.
import type { Formats } from '../../i18n/format.ts';
import type { NoticeReaderTexts } from '../../i18n/ja/notice-reader.ts';
import type { VocabularyTexts } from '../../i18n/ja/vocabulary.ts';
import type { Language } from '../../i18n/language.ts';
import { textIn } from '../../i18n/localized.ts';
import type { LocalizedText } from '../../incident/types.ts';
import type { Reading } from '../../reader/types.ts';

export interface FactRow {
  field: keyof NoticeReaderTexts['fields'];
  values: string[];
  quotes: string[];
}

export interface FactWords {
  formats: Formats;
  vocabulary: VocabularyTexts;
  language: Language;
}

/** In the order of a letter; absent facts have no row. */
export function factRows(reading: Reading, words: FactWords): FactRow[] {
  const { formats, vocabulary, language } = words;
  const d = reading.draft;
  const say = (text: LocalizedText | undefined) => (text ? [textIn(text, language).text] : []);
  const count = (n: number, unit?: 'people' | 'records' | 'orders' | 'cards' | 'accounts') => formats.count(n, unit);
  const joined = (items: string[]) => (items.length === 0 ? [] : [formats.list(items)]);
  const note = d.subjects?.note ? `（${textIn(d.subjects.note, language).text}）` : '';
  const values: Record<FactRow['field'], string[]> = {
    organization: say(d.organization?.name),
    service: say(d.service?.name),
    publishedOn: d.publishedOn ? [formats.day(d.publishedOn)] : [],
    disclosure: d.disclosure ? [vocabulary.disclosure[d.disclosure]] : [],
    data: joined(
      (d.data ?? []).map((item) => {
        const more = [
          ...(item.count === undefined ? [] : [count(item.count)]),
          ...(item.protection ? [vocabulary.protection[item.protection]] : []),
        ];
        return vocabulary.category[item.category] + (more.length > 0 ? ` (${more.join(', ')})` : '');
      }),
    ),
    subjects: d.subjects ? [count(d.subjects.max, d.subjects.unit) + note] : [],
    affectedPeriod: d.affectedPeriod ? [formats.period(d.affectedPeriod)] : [],
    occurred: d.occurred ? [formats.period(d.occurred)] : [],
    cause: d.cause ? [vocabulary.cause[d.cause]] : [],
    via: say(d.via),
    in: (d.scope?.in ?? []).map((entry) =>
      [entry.name && textIn(entry.name, language).text, entry.site].filter(Boolean).join(' '),
    ),
    out: (d.scope?.out ?? []).map((entry) =>
      [entry.name && textIn(entry.name, language).text, entry.site].filter(Boolean).join(' '),
    ),
    notLeaked: joined((d.notLeaked ?? []).flatMap(say)),
    secondaryHarm: d.secondaryHarm ? [vocabulary.harm[d.secondaryHarm]] : [],
    contacts: (d.contacts ?? []).map((c) =>
      [c.name && textIn(c.name, language).text, c.tel, c.hours && textIn(c.hours, language).text, c.email]
        .filter(Boolean)
        .join(' '),
    ),
  };
  return (Object.keys(values) as FactRow['field'][]).flatMap((field) =>
    values[field].length === 0 ? [] : [{ field, values: values[field], quotes: quotesOf(reading, field) }],
  );
}

const MAX_QUOTES = 3;
const MAX_QUOTE = 220;

function quotesOf(reading: Reading, field: FactRow['field']): string[] {
  const path = field === 'in' || field === 'out' ? `scope.${field}` : field;
  const quotes = new Set<string>();
  for (const [name, spans] of Object.entries(reading.evidence)) {
    if (name !== path && !name.startsWith(`${path}.`)) continue;
    for (const { quote } of spans) {
      const text = quote.replace(/\s+/g, ' ').trim();
      if (text !== '') quotes.add(text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE)}…` : text);
    }
  }
  return [...quotes].slice(0, MAX_QUOTES);
}
