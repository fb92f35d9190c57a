// Texts of a record: broken encodings, controls that change what a reader sees, and people's own data.
import type { Incident } from '../incident/types.ts';
import { doubt, fault, type Lint } from './lint.ts';

/** UTF-8 read as Shift_JIS ("縺ゅ"), as Latin-1 ("ã\u0081‚", "Ã©"), or already replaced. */
const MOJIBAKE = /\ufffd|(?:[縺繧繝].*){2}|(?:[ãâåæç][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹Œ]){2}|Ã[\u0080-\u00bf]|â€[™œ\u009d]/;
/** Marks that turn writing direction or cannot be seen; a source has no need of them. */
const HIDDEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/;
const MARKUP = /<\/?[a-z][^>]*>|&(?:[a-z]+|#\d+|#x[\da-f]+);/i;
const MAIL = /[\w.+-]+[@＠][\w-]+(?:\.[\w-]+)+/g;
const TELEPHONE = /(?<![\d.,-])(?:\+\d{1,3}[ -]?)?0\d{1,4}[-‐−–(（ ]\d{1,4}[-‐−–)） ]\d{3,4}(?!\d)/g;
/** A named person in a role, or with a title; companies' names carry neither. */
const PERSON =
  /(?:担当者?|責任者|問い?合わ?せ先)[:： 　][ 　]*\p{Script=Han}{1,4}[ 　]\p{Script=Han}{1,4}|\b(?:Mr|Ms|Mrs)\.? [A-Z][a-z]+/u;

export function lintText(incident: Incident): Lint[] {
  const desks = deskDataOf(incident);
  return [...textsOf(incident, '')].flatMap(([field, text]) => {
    const found: Lint[] = [];
    if (MOJIBAKE.test(text)) found.push(fault(field, 'is garbled: characters were read in the wrong encoding'));
    if (HIDDEN.test(text)) found.push(fault(field, 'contains an invisible or direction-changing character'));
    if (isProse(field)) {
      if (MARKUP.test(text)) found.push(fault(field, 'contains markup; texts are plain'));
      for (const mail of text.match(MAIL) ?? []) {
        if (!desks.has(mail.toLowerCase()))
          found.push(doubt(field, `contains an e-mail address that is no desk's (${mail})`));
      }
      for (const tel of text.match(TELEPHONE) ?? []) {
        if (!desks.has(tel.replace(/\D/g, '')))
          found.push(doubt(field, `contains a telephone number that is no desk's (${tel})`));
      }
      const person = PERSON.exec(text);
      if (person) found.push(doubt(field, `seems to name a person ("${person[0]}")`));
    }
    return found;
  });
}

const isProse = (field: string) =>
  !/(?:^|\.)(?:url|archivedUrl|email|tel|id|site|on|from|to|until|[a-z]+On)$/.test(field);

function deskDataOf(incident: Incident): ReadonlySet<string> {
  const desks = new Set<string>();
  for (const contact of incident.contacts ?? []) {
    if (contact.tel) desks.add(contact.tel.replace(/\D/g, ''));
    if (contact.email) desks.add(contact.email.toLowerCase());
  }
  return desks;
}

function* textsOf(value: unknown, path: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) yield* textsOf(child, path === '' ? key : `${path}.${key}`);
  }
}
