// The pictures of the library, in every language.
import { figures as en } from './en/figures.ts';
import { type FigureTexts, figures as ja } from './ja/figures.ts';
import type { Texts } from './language.ts';

export const figureTexts: Texts<FigureTexts> = { ja, en };
