// How far a record's description of people reaches: words such as "some members" or "and others" decide less than they seem to.
import type { LocalizedText } from '../incident/types.ts';

/** Only a part of those described was concerned: fitting the description is not yet being in it. */
export function isOnlySome({ ja = '', en = '' }: LocalizedText): boolean {
  return /一部|のうち、?約?[\d０-９]/.test(ja) || /\b(?:some|[\d,]+ of (?:the|those|these|its))\b/i.test(en);
}

/** The description says that nobody has published how many there were. */
export function isNumberUnknown({ ja = '', en = '' }: LocalizedText): boolean {
  return (
    /(?:件数|人数|範囲)[はが]?(?:未確認|未公表|非公表|調査中|不明)/.test(ja) ||
    /\b(?:number|extent)\b[^,;()]*\b(?:not (?:published|confirmed)|unknown|under investigation)/i.test(en)
  );
}

/** The description takes in everybody of a kind. */
export function isEverybody({ ja = '', en = '' }: LocalizedText): boolean {
  if (/ではな[いく]|でない|を除/.test(ja) || /\b(?:not|except|but)\b/i.test(en)) return false;
  return /全員|[全総](?:会員|顧客|利用者)|(?:全|すべ)ての/.test(ja) || /\b(?:all|everyone|everybody)\b/i.test(en);
}

/** The description names examples: not fitting it is not yet being out of it. */
export function isNotAll({ ja = '', en = '' }: LocalizedText): boolean {
  return (
    /(?<![均同対平優高初中])等(?![しに級])|など|ほか(?!の)/.test(ja) ||
    /\b(?:and others|among them|such as)\b/i.test(en)
  );
}
