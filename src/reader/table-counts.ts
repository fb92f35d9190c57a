// Counts in tables whose head says the unit once: "人数" above "31,208".
import type { CountMention, CountUnit } from './find-counts.ts';
import type { Line } from './lines.ts';
import { parseNumber } from './numbers.ts';
import { cellsOf, findHeads } from './tables.ts';

const COLUMNS: readonly (readonly [CountUnit, RegExp])[] = [
  [
    'people',
    /人数|名数|対象者数|(?:方|会員)の?数|[(（](?:名|人)[)）]|^(?:people|customers|members|patients|employees|number)\b/i,
  ],
  ['cards', /枚数|[(（]枚[)）]|^cards/i],
  ['accounts', /(?:アカウント|ID|口座)数|^accounts/i],
  ['records', /件数|[(（]件[)）]|^records/i],
];

export function findTableCounts(lines: readonly Line[]): CountMention[] {
  const found: CountMention[] = [];
  for (const [row, head] of findHeads(lines)) {
    if (found.length >= 200) break;
    const columns = cellsOf(head);
    const cells = cellsOf(row);
    const shift = cells.length - columns.length;
    if (shift < 0 || shift > 1) continue;
    let cursor = 0;
    for (const [i, cell] of cells.entries()) {
      const at = row.text.indexOf(cell, cursor);
      cursor = at + cell.length;
      if (i === 0 || !/^(?:約|最大)?\d[\d,]{0,12}$/.test(cell)) continue;
      const unit = COLUMNS.find(([, rule]) => rule.test(columns[i - shift] ?? ''))?.[0];
      const value = parseNumber(cell.replace(/^(?:約|最大)/, ''));
      if (!unit || value === undefined || value < 1 || !Number.isInteger(value)) continue;
      found.push({
        start: row.start + at,
        end: row.start + at + cell.length,
        value,
        unit,
        isUpperBound: cell.startsWith('最大'),
        isApproximate: cell.startsWith('約'),
        isCumulative: false,
        isTotal: /合計|総計|^計$|total/i.test(cells[0] ?? ''),
        isSubset: /^(?:うち|内|of which)/i.test(cells[0] ?? ''),
      });
    }
  }
  return found;
}
