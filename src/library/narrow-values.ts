// Narrows a long list of filter values to those whose name holds what was typed.
import { foldForSearch, wordsOf } from './fold.ts';

/** All words must occur in the name, folded as the search folds; without words all values stay. */
export function narrowValues(values: Iterable<string>, text: string, nameOf: (value: string) => string): string[] {
  const words = wordsOf(text);
  if (words.length === 0) return [...values];
  return [...values].filter((value) => {
    const name = foldForSearch(nameOf(value));
    return words.every((word) => name.includes(word));
  });
}
