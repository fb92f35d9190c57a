// Reads the line a list stands under: what it says of its items.
import { lineIndexOf, type NoticeDocument } from './document.ts';
import type { Line } from './lines.ts';
import * as words from './wording.ts';

const LEADS = /次の|つぎの|以下|下記|左記|右記|following|(?:は|とは|[:：])$|below/i;

/** The line above the list an item stands in, no more than twelve items up. */
export function leadOf(doc: NoticeDocument, item: Line): Line | undefined {
  if (item.mark === '' || item.text.length > 120) return undefined;
  const index = lineIndexOf(doc.lines, item);
  for (let i = index - 1; i >= Math.max(0, index - 12); i--) {
    const line = doc.lines[i];
    if (!line || line.mark === item.mark) continue;
    // "(次のとおり)" alone says nothing: what stands above it does.
    if (/次のとおり|以下の|下記/.test(line.text) && !words.leak.test(line.text) && !words.isDenied(line.text)) continue;
    return line;
  }
  return undefined;
}

/** What the lead says of kinds of data or of groups: that they are out of it. */
export function isDenyingLead(lead: Line): boolean {
  return !lead.isHeading && LEADS.test(lead.text) && (words.isDenied(lead.text) || words.unaffected.test(lead.text));
}
