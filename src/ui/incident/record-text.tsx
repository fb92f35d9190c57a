// One text of a record in the reader's language; marked with its own language where it is another.
import { plainText, textIn } from '../../i18n/localized.ts';
import type { LocalizedText } from '../../incident/types.ts';
import { useLanguage } from '../language.tsx';

export function RecordText({ of }: { of: LocalizedText }) {
  const language = useLanguage();
  const { text, lang } = textIn(of, language);
  return lang === language ? <bdi>{text}</bdi> : <bdi lang={lang}>{text}</bdi>;
}

/** A text that the record has in one language only, such as a notice's own title. */
export function PlainText({ of }: { of: string }) {
  return <bdi>{plainText(of)}</bdi>;
}
