// Reads desks that can only be written to: an address for the press, a form, a mailbox.
import { readHours } from './desk-hours.ts';
import { cleanName } from './desk-name.ts';
import type { NoticeDocument } from './document.ts';
import { ADDRESS, type DeskReading, EMAIL, PRESS } from './read-desks.ts';

const ASK = /お?問い?合わ?せ|窓口|相談|連絡先|フォーム|contact|enquir|inquir|e-?mail|write to/i;

const DESK = /サポート|窓口|お?問い?合わ?せ|係|事務局|デスク|相談|センター|support|help/i;

/** @param known the desks with a telephone; what is written beside them is theirs */
export function readWrittenDesks(doc: NoticeDocument, known: readonly DeskReading[]): DeskReading[] {
  const found: DeskReading[] = [];
  const hasCustomers = () => [...known, ...found].some((d) => d.contact.audience !== 'press');
  for (const [index, line] of doc.lines.entries()) {
    const isSignature = index >= doc.lines.length - 4 && EMAIL.test(line.text) && DESK.test(line.text);
    if (index < 3 || (line.topic !== 'contact' && !isSignature && !(PRESS.test(line.text) && EMAIL.test(line.text))))
      continue;
    let from = 0;
    for (const part of line.text.split(/(?<=[。])|(?:[／/]|、)\s?(?=取材|報道|マスコミ|メディア|プレス)/)) {
      const at = line.start + line.text.indexOf(part, from);
      from += part.length;
      if (/\d{2,4}[-)]\d{2,4}-\d{3,4}/.test(part)) continue;
      const email = EMAIL.exec(part)?.[0];
      const url = ADDRESS.exec(part)?.[0];
      const words = part.replace(EMAIL, '').replace(ADDRESS, '');
      if (!email && !(url && ASK.test(words))) continue;
      if ([...known, ...found].some((d) => email !== undefined && d.contact.email === email)) continue;
      if (known.some((d) => url !== undefined && !email && d.contact.url === url)) continue;
      const audience = PRESS.test(words) || /^(?:press|media|pr)@/.test(email ?? '') ? 'press' : 'customers';
      if (audience === 'customers' && hasCustomers()) continue;
      const name = cleanName(words);
      const next = doc.lines[index + 1]?.text ?? '';
      const hours =
        readHours(part.replace(ADDRESS, '')) ?? (/^[(（].*(?:受付|時間)/.test(next) ? readHours(next) : undefined);
      const say = (text: string) => (doc.lang === 'ja' ? { ja: text } : { en: text });
      found.push({
        contact: {
          ...(email ? { email } : {}),
          ...(url && URL.canParse(url) ? { url } : {}),
          audience,
          ...(name.length >= 2 ? { name: say(name.slice(0, 120)) } : {}),
          ...(hours ? { hours: say(hours) } : {}),
        },
        start: at,
        end: at + part.length,
      });
    }
  }
  return found;
}
