// Which languages there are and which one a person reads. A new one is a folder beside ja and a line here; the types list the rest.

export const languages = ['ja', 'en'] as const;
export type Language = (typeof languages)[number];

/** How each language calls itself, and the side its lines begin on. */
export const languageFacts: Record<Language, { name: string; direction: 'ltr' | 'rtl' }> = {
  ja: { name: '日本語', direction: 'ltr' },
  en: { name: 'English', direction: 'ltr' },
};

/** The texts of one screen in every language; `typeof ja` is the shape that the others satisfy. */
export type Texts<T> = Readonly<Record<Language, T>>;

/**
 * The language to show.
 * @param settings `language: 'auto'` follows the browser
 * @param uiLanguage the browser's own language, such as "en-GB" (`browser.i18n.getUILanguage()`)
 */
export function languageFor(settings: { language: 'auto' | Language }, uiLanguage: string): Language {
  if (settings.language !== 'auto') return settings.language;
  const base = uiLanguage.toLowerCase().split(/[-_]/, 1)[0];
  return languages.find((language) => language === base) ?? 'en';
}

/** The locale for dates and numbers: the browser's own variant where it is of the shown language ("en-GB"), else the language. */
export function localeFor(language: Language, uiLanguage: string): string {
  const tag = uiLanguage.replaceAll('_', '-');
  return tag.toLowerCase().split('-', 1)[0] === language && isLocale(tag) ? tag : language;
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
