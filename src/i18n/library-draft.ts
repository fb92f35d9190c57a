// The skeleton of a notice, in every language.
import { libraryDraft as en } from './en/library-draft.ts';
import { libraryDraft as ja, type LibraryDraftTexts } from './ja/library-draft.ts';
import type { Texts } from './language.ts';

export const libraryDraftTexts: Texts<LibraryDraftTexts> = { ja, en };
