// Who says what about an incident, in one English sentence. Never more than the source says.
import type { Disclosure } from '../../incident/types.ts';
import type { StatementTexts } from '../ja/statement.ts';

const claims: Record<Disclosure, string> = {
  confirmed: 'personal data leaked',
  suspected: 'personal data may have leaked',
  investigating: 'an investigation is under way into whether personal data leaked',
  'not-confirmed': 'no leak of personal data has been confirmed',
  'no-personal-data': 'no personal data was among what leaked',
  withdrawn: 'an earlier statement is withdrawn',
};

/** Ends the sentence: with the one full stop where the name has its own ("Ltd."). */
const at = (place: string, disclosure: Disclosure) =>
  disclosure === 'confirmed' || disclosure === 'suspected'
    ? `${claims[disclosure]} from ${place.replace(/\.$/, '')}.`
    : `${claims[disclosure]} (${place}).`;

export const statement: StatementTexts = {
  company: (organization, disclosure) => `${organization} published a notice that ${claims[disclosure]}.`,
  regulator: (publisher, organization, disclosure) => `Published by ${publisher}: ${at(organization, disclosure)}`,
  press: (publisher, organization, disclosure) => `Reported by ${publisher}: ${at(organization, disclosure)}`,
  catalogue: (catalogue, service, disclosure) => `Listed by ${catalogue}: ${at(service, disclosure)}`,
  withdrawn: (organization) => `This record about ${organization} is withdrawn. Its revisions say why.`,
  publishedOn: (day) => `Published ${day}`,
  listedOn: (day) => `Listed ${day}`,
  publishedUnknown: 'Date of publication not in this record',
};
