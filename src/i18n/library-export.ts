// Headings of exported tables and documents, in every language.
import { libraryExport as en } from './en/library-export.ts';
import { libraryExport as ja, type LibraryExportTexts } from './ja/library-export.ts';
import type { Texts } from './language.ts';

export const libraryExportTexts: Texts<LibraryExportTexts> = { ja, en };
