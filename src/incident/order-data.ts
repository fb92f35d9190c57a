// The order in which leaked data is shown: special-care and high-risk first, then as the vocabulary has it.
import { isHighRisk } from './risk.ts';
import type { LeakedData } from './types.ts';
import { dataCategories } from './vocabulary.ts';

export function orderData(items: readonly LeakedData[]): LeakedData[] {
  return [...items].sort(
    (a, b) =>
      Number(isHighRisk(b)) - Number(isHighRisk(a)) ||
      dataCategories.indexOf(a.category) - dataCategories.indexOf(b.category),
  );
}
