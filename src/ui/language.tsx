// The shown language as a preact context: screens ask for their texts and formats, never for the setting.

import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { createFormats, type Formats } from '../i18n/format.ts';
import { type Language, languageFacts, localeFor, type Texts } from '../i18n/language.ts';

interface LanguageValue {
  language: Language;
  formats: Formats;
}

const LanguageContext = createContext<LanguageValue>({ language: 'en', formats: createFormats('en') });

interface LanguageProviderProps {
  language: Language;
  /** The browser's own language; decides the variant of dates and numbers. */
  uiLanguage?: string;
  children: ComponentChildren;
}

export function LanguageProvider({ language, uiLanguage = language, children }: LanguageProviderProps) {
  const value = useMemo(
    () => ({ language, formats: createFormats(language, localeFor(language, uiLanguage)) }),
    [language, uiLanguage],
  );
  return <LanguageContext.Provider value={value}>{children}</LanguageContext.Provider>;
}

export const useLanguage = (): Language => useContext(LanguageContext).language;
export const useFormats = (): Formats => useContext(LanguageContext).formats;
/** One screen's texts in the shown language. */
export const useTexts = <T,>(texts: Texts<T>): T => texts[useLanguage()];

/** Sets `lang`, `dir` and the title of the page: what screen readers and hyphenation go by. */
export function announceLanguage(document: Document, language: Language, title: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = languageFacts[language].direction;
  document.title = title;
}
