// A fact as one line in a language. The same line stands on the screen, in a comparison and in an export.
import { createFormats, type Formats } from '../i18n/format.ts';
import { itemTextIn } from '../i18n/item-text.ts';
import type { LibraryFactTexts } from '../i18n/ja/library-facts.ts';
import type { VocabularyTexts } from '../i18n/ja/vocabulary.ts';
import type { Language } from '../i18n/language.ts';
import { libraryFactTexts } from '../i18n/library-facts.ts';
import { textIn } from '../i18n/localized.ts';
import { vocabularyTexts } from '../i18n/vocabulary.ts';
import type { Contact, LocalizedText } from '../incident/types.ts';
import type { Interval } from './days.ts';
import type { Fact } from './facts.ts';

export interface FactWords {
  language: Language;
  formats: Formats;
  vocabulary: VocabularyTexts;
  texts: LibraryFactTexts;
}

export function factWordsFor(language: Language, formats: Formats = createFormats(language)): FactWords {
  return { language, formats, vocabulary: vocabularyTexts[language], texts: libraryFactTexts[language] };
}

/**
 * @param labelled "Planned: …" instead of "…": for lists that mix facts of several kinds
 */
export function factText(fact: Fact, words: FactWords, labelled = false): string {
  const { formats, vocabulary, texts } = words;
  const read = (text: LocalizedText) => textIn(text, words.language).text;
  const named = (label: (text: string) => string, text: string) => (labelled ? label(text) : text);
  const dated = (text: string, on: string | undefined) => (on ? texts.withDay(text, formats.day(on)) : text);
  switch (fact.kind) {
    case 'text':
      return read(fact.text);
    case 'not-leaked':
      return texts.notLeaked(itemTextIn(fact.text, words.language));
    case 'not-affected':
      return texts.notAffected(read(fact.text));
    case 'service':
      return named(texts.service, read(fact.text));
    case 'via':
      return named(texts.via, read(fact.text));
    case 'why-then':
      return named(texts.whyThen, read(fact.text));
    case 'remedy':
      return named(texts.remedy, read(fact.text));
    case 'reported-to':
      return named(texts.reportedTo, dated(read(fact.party), fact.party.on));
    case 'investigator':
      return named(texts.investigator, dated(read(fact.party), fact.party.on));
    case 'basis':
      return vocabulary.basis[fact.basis];
    case 'disclosure':
      return vocabulary.disclosure[fact.disclosure];
    case 'cause':
      return vocabulary.cause[fact.cause];
    case 'data': {
      const { category, count, protection } = fact.item;
      const details = [count && formats.count(count), protection && vocabulary.protection[protection]];
      return texts.dataItem(
        vocabulary.category[category],
        details.flatMap((detail) => detail || []),
      );
    }
    case 'subjects': {
      const { max, unit, qualifier, note } = fact.subjects;
      const count = formats.count(max, unit, qualifier);
      return note ? texts.withNote(count, read(note)) : count;
    }
    case 'affected-period': {
      const { from, to, who } = fact.period;
      const period = from || to ? formats.period({ from, to }) : '';
      if (who && period) return named(texts.affectedPeriod, texts.withNote(period, read(who)));
      return who ? read(who) : named(texts.affectedPeriod, period);
    }
    case 'occurred':
      return named(texts.occurred, formats.period(fact));
    case 'secondary-harm':
      return vocabulary.harm[fact.harm];
    case 'notified':
      return dated(vocabulary.channel[fact.notified.channel], fact.notified.on);
    case 'measure': {
      const label = fact.measure.kind === 'taken' ? texts.measureTaken : texts.measurePlanned;
      return named(label, read(fact.measure.text));
    }
    case 'contact':
      return named(texts.contact, contactText(fact.contact, words));
    case 'published':
      return named(texts.published, formats.day(fact.on));
    case 'step':
      return formats.day(fact.on);
    case 'notice': {
      const { title, url, publishedOn, stage, official } = fact.notice;
      const name = title ?? hostOf(url);
      const copy = official === false && texts.page.reproduction;
      const details = [copy, stage && vocabulary.stage[stage], publishedOn && formats.day(publishedOn)];
      const shown = details.flatMap((detail) => detail || []);
      return shown.length > 0 ? texts.withNote(name, shown.join(texts.separator)) : name;
    }
    case 'interval':
      return intervalText(fact.interval, words);
  }
}

/** An address is for a link; read aloud or in a narrow cell, its host says whose page it is. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url;
}

export function intervalText({ days }: Pick<Interval, 'days'>, { formats, texts }: FactWords): string {
  if (days === 0) return texts.sameDay;
  return days < 0 ? texts.intervalBefore(formats.days(-days)) : texts.interval(formats.days(days));
}

function contactText(contact: Contact, { language, formats, texts }: FactWords): string {
  const parts = [
    contact.name && textIn(contact.name, language).text,
    contact.tel,
    contact.email,
    contact.url,
    contact.hours && textIn(contact.hours, language).text,
    contact.until && texts.untilDay(formats.day(contact.until)),
  ];
  return parts.flatMap((part) => part || []).join(texts.separator);
}
