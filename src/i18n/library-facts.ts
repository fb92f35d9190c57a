// Facts of a record as short lines, in every language.
import { libraryFacts as en } from './en/library-facts.ts';
import { libraryFacts as ja, type LibraryFactTexts } from './ja/library-facts.ts';
import type { Texts } from './language.ts';

export const libraryFactTexts: Texts<LibraryFactTexts> = { ja, en };
