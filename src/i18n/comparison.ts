// Comparison and draft of a notice, in every language.
import { comparison as en } from './en/comparison.ts';
import { type ComparisonTexts, comparison as ja } from './ja/comparison.ts';
import type { Texts } from './language.ts';

export const comparisonTexts: Texts<ComparisonTexts> = { ja, en };
