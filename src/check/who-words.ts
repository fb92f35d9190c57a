// How far a record's description of people reaches: words such as "some members" or "and others" decide less than they seem to.
import type { LocalizedText } from '../incident/types.ts';

/** Only a part of those described was concerned: fitting the description is not yet being in it. */
export function isOnlySome({ ja = '', en = '' }: LocalizedText): boolean {
  return /一部/.test(ja) || /\bsome\b/i.test(en);
}

/** The description names examples: not fitting it is not yet being out of it. */
export function isNotAll({ ja = '', en = '' }: LocalizedText): boolean {
  return (
    /(?<![均同対平優高初中])等(?![しに級])|など|ほか(?!の)/.test(ja) ||
    /\b(?:and others|among them|such as)\b/i.test(en)
  );
}
