// An old telephone number never leaves the screen without saying that it is old.
import { incidentTexts } from '../i18n/incident.ts';
import { contactStateOf } from '../incident/contact-state.ts';
import type { Incident } from '../incident/types.ts';
import { type FactWords, factText } from './fact-text.ts';
import type { Fact } from './facts.ts';

/**
 * What to say beside a desk whose number may be somebody else's by now; undefined for every other fact.
 * @param today "2026-11-22"
 */
export function contactWarningOf(
  fact: Fact,
  incident: Incident,
  today: string,
  { language, formats }: Pick<FactWords, 'language' | 'formats'>,
): string | undefined {
  if (fact.kind !== 'contact' || fact.contact.tel === undefined) return undefined;
  const state = contactStateOf(fact.contact, incident, today);
  return state.kind === 'as-of' ? incidentTexts[language].contactAsOf(formats.day(state.on)) : undefined;
}

/** A fact as one line that stands alone, in a file: with its warning, where there is one. */
export function warnedFactText(
  fact: Fact,
  incident: Incident,
  today: string,
  words: FactWords,
  labelled = false,
): string {
  const text = factText(fact, words, labelled);
  const warning = contactWarningOf(fact, incident, today, words);
  return warning === undefined ? text : words.texts.withNote(text, warning);
}
