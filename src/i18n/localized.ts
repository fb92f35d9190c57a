// A record's text in the reader's language, or in the one it has.
import type { LocalizedText } from '../incident/types.ts';
import { type Language, languages } from './language.ts';

export interface ReadableText {
  text: string;
  /** The language it is really in: goes into the `lang` attribute. */
  lang: Language;
}

/** The text in `language`, else in the first language that has one. Empty only for a text that no validator would pass. */
export function textIn(localized: LocalizedText, language: Language): ReadableText {
  const lang = localized[language] !== undefined ? language : languages.find((l) => localized[l] !== undefined);
  return { text: plainText((lang && localized[lang]) ?? ''), lang: lang ?? language };
}

/** Characters that turn the direction of what follows or take no room: in a record they could only mislead. */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** A record's own text (titles, publishers) without characters that only mislead the eye. */
export function plainText(text: string): string {
  return text.replace(INVISIBLE, '');
}
