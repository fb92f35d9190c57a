// The library page, in every language.
import { library as en } from './en/library.ts';
import { library as ja, type LibraryTexts } from './ja/library.ts';
import type { Texts } from './language.ts';

export const libraryTexts: Texts<LibraryTexts> = { ja, en };
