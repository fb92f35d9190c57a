// A text of the record in the reader's language, marked with the language it is really in.
import { textIn } from '../i18n/localized.ts';
import type { LocalizedText } from '../incident/types.ts';
import { useLanguage } from './language.tsx';

export function RecordText({ text }: { text: LocalizedText }) {
  const shown = useLanguage();
  const { text: words, lang } = textIn(text, shown);
  return lang === shown ? words : <span lang={lang}>{words}</span>;
}
