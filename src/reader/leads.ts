// Reads the line a list stands under: what it says of its items.
import { lineIndexOf, type NoticeDocument } from './document.ts';
import type { Line } from './lines.ts';
import * as words from './wording.ts';

const LEADS = /次の|つぎの|以下|下記|左記|右記|following|(?:は|とは|[:：])$|below/i;

/** The line above the list an item stands in, no more than twelve items up. */
export function leadOf(doc: NoticeDocument, item: Line): Line | undefined {
  if (item.text.length > 120 || item.isHeading) return undefined;
  const index = lineIndexOf(doc.lines, item);
  if (item.mark === '') return leadOfBare(doc, item, index);
  for (let i = index - 1; i >= Math.max(0, index - 12); i--) {
    const line = doc.lines[i];
    if (!line || line.mark === item.mark) continue;
    // "(次のとおり)" alone says nothing: what stands above it does.
    if (/次のとおり|以下の|下記/.test(line.text) && !words.leak.test(line.text) && !words.isDenied(line.text)) continue;
    return line;
  }
  return undefined;
}

/** Items without marks, as a page's own bullets leave them: short lines right below one that announces them. */
function leadOfBare(doc: NoticeDocument, item: Line, index: number): Line | undefined {
  for (let i = index; i >= Math.max(0, index - 8); i--) {
    const line = doc.lines[i];
    if (!line || line.isHeading || item.group - line.group > 1 || line.mark !== '') return undefined;
    if (i < index && ANNOUNCES.test(line.text)) return line;
    if (line.text.length > 90 || /[。]$|(?:ます|です|した|せん)$/.test(line.text)) return undefined;
  }
  return undefined;
}
const ANNOUNCES =
  /^(?:なお、|また、)?(?:次|つぎ|以下|下記)の[^。]{2,40}(?:ません|ない|です|ます|した)。?[:：]?$|(?:次|つぎ|以下|下記|左記)の(?:とおり|通り)(?:です|でした|でございます|となります)。?$/;

/** What the lead says of kinds of data or of groups: that they are out of it. */
export function isDenyingLead(lead: Line): boolean {
  return !lead.isHeading && LEADS.test(lead.text) && (words.isDenied(lead.text) || words.unaffected.test(lead.text));
}
