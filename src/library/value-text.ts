// Values of the filters as words: what a facet, a chip and a picture call the same thing.
import type { Formats } from '../i18n/format.ts';
import type { LibraryTexts } from '../i18n/ja/library.ts';
import type { VocabularyTexts } from '../i18n/ja/vocabulary.ts';
import { delayBounds } from './days.ts';
import { type FilterName, OWN, UNKNOWN } from './entry.ts';
import type { SubjectUnit } from './figures.ts';
import { heldParts } from './held-parts.ts';

export interface ValueWords {
  texts: LibraryTexts;
  vocabulary: VocabularyTexts;
  formats: Formats;
  /** Organizations are filtered by a folded key; this gives the name as written. */
  organizationName(key: string): string;
}

/** The word for one value of one filter; a value nobody knows (from a mistyped address) stands as it is. */
export function valueText(name: FilterName, value: string, words: ValueWords): string {
  const { texts, vocabulary } = words;
  if (value === UNKNOWN) {
    return name === 'year' || name === 'cause' || name === 'category' ? texts.unknown[name] : texts.unknown.other;
  }
  switch (name) {
    case 'year':
      return texts.year(value);
    case 'organization':
      return words.organizationName(value);
    case 'delay':
      return delayText(Number(value), words) ?? value;
    case 'size':
      return sizeText(value, words) ?? value;
    case 'holds':
      return heldPartText(value, texts);
    case 'level':
      return lookUp(texts.level, value);
    case 'basis':
      return value === OWN ? texts.own : lookUp(vocabulary.basis, value);
    default:
      return lookUp(vocabulary[name], value);
  }
}

function lookUp(labels: Readonly<Record<string, string>>, value: string): string {
  return Object.hasOwn(labels, value) ? (labels[value] ?? value) : value;
}

function heldPartText(value: string, texts: LibraryTexts): string {
  const part = heldParts.find(({ name }) => name === value);
  return part ? texts.holds[part.name] : value;
}

/** Class of delay as days: "4–7 days". */
export function delayText(
  index: number,
  { texts, formats }: Pick<ValueWords, 'texts' | 'formats'>,
): string | undefined {
  if (index === 0) return texts.delaySame;
  const below = delayBounds[index - 1];
  if (below === undefined) return undefined;
  const upTo = delayBounds[index];
  return upTo === undefined
    ? texts.delayOver(formats.number(below))
    : texts.delayClass(formats.number(below + 1), formats.number(upTo));
}

const units: readonly SubjectUnit[] = ['people', 'records', 'orders', 'cards', 'accounts'];

/** "people-4" as "10,000 – 99,999 people". */
function sizeText(value: string, { texts, formats }: ValueWords): string | undefined {
  const [unitName, magnitudeText = ''] = value.split('-');
  const unit = units.find((u) => u === unitName);
  const magnitude = Number(magnitudeText);
  if (!unit || !/^\d{1,2}$/.test(magnitudeText)) return undefined;
  return texts.sizeRange(formats.number(10 ** magnitude), formats.count(10 ** (magnitude + 1) - 1, unit));
}
