// The first line about an incident, strictly by its basis: the organization published, the press reported, a catalogue listed.
import type { Incident } from '../incident/types.ts';
import { statement as en } from './en/statement.ts';
import type { Formats } from './format.ts';
import { statement as ja, type StatementTexts } from './ja/statement.ts';
import type { Language, Texts } from './language.ts';
import { plainText, textIn } from './localized.ts';

export const statementTexts: Texts<StatementTexts> = { ja, en };

/** "〈organization〉 published …", "Reported by 〈publisher〉: …" or "Listed by 〈catalogue〉: …". */
export function statementOf(incident: Incident, language: Language): string {
  const texts = statementTexts[language];
  const organization = textIn(incident.organization.name, language).text;
  if (incident.disclosure === 'withdrawn' && incident.changes) return texts.withdrawn(organization);
  const publisher = plainText(incident.sources[0]?.publisher ?? organization);
  switch (incident.basis) {
    case 'company-notice':
      return texts.company(organization, incident.disclosure);
    case 'regulator':
      return texts.regulator(publisher, organization, incident.disclosure);
    case 'press':
      return texts.press(publisher, organization, incident.disclosure);
    case 'catalogue':
      return texts.catalogue(publisher, serviceNameOf(incident, language), incident.disclosure);
  }
}

/** The service's name where the record has one, else the organization's. */
export function serviceNameOf(incident: Incident, language: Language): string {
  return textIn(incident.service?.name ?? incident.organization.name, language).text;
}

/** "Published 8 June 2011"; says so where the record does not know. */
export function publicationOf(incident: Incident, language: Language, formats: Formats): string {
  const texts = statementTexts[language];
  if (!incident.publishedOn) return texts.publishedUnknown;
  const day = formats.day(incident.publishedOn);
  return incident.basis === 'catalogue' ? texts.listedOn(day) : texts.publishedOn(day);
}
