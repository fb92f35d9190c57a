// The part of settings about where records come from, in every language.
import { sources as en } from './en/sources.ts';
import { sources as ja, type SourcesTexts } from './ja/sources.ts';
import type { Texts } from './language.ts';

export const sourcesTexts: Texts<SourcesTexts> = { ja, en };
