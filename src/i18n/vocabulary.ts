// The closed vocabularies of a record as words a reader knows, in every language.
import { vocabulary as en } from './en/vocabulary.ts';
import { vocabulary as ja, type VocabularyTexts } from './ja/vocabulary.ts';
import type { Texts } from './language.ts';

export const vocabularyTexts: Texts<VocabularyTexts> = { ja, en };
