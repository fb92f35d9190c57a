// A kind of data in a record's own words: where these are just the name of a known kind, the reader's name for it.
import type { LocalizedText } from '../incident/types.ts';
import { dataCategories } from '../incident/vocabulary.ts';
import type { Language } from './language.ts';
import { textIn } from './localized.ts';
import { vocabularyTexts } from './vocabulary.ts';

/** "パスワード" alone is "Password" to a reader of English; words of any other kind stay as they are. */
export function itemTextIn(item: LocalizedText, language: Language): string {
  const { text, lang } = textIn(item, language);
  if (lang === language) return text;
  const known = dataCategories.find((category) => vocabularyTexts[lang].category[category] === text.trim());
  return known ? vocabularyTexts[language].category[known] : text;
}
