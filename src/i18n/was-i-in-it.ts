// "Was I in it?", in every language.
import { wasIInIt as en } from './en/was-i-in-it.ts';
import { wasIInIt as ja, type WasIInItTexts } from './ja/was-i-in-it.ts';
import type { Texts } from './language.ts';

export const wasIInItTexts: Texts<WasIInItTexts> = { ja, en };
