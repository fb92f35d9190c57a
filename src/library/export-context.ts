// What every export needs beside the records: words of a language, headings, and the day it is made.
import type { LibraryExportTexts } from '../i18n/ja/library-export.ts';
import type { FactWords } from './fact-text.ts';

export interface ExportContext {
  words: FactWords;
  texts: LibraryExportTexts;
  /** "2026-11-22" */
  today: string;
}
