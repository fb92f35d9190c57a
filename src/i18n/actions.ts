// What to do now, in every language.
import { actions as en } from './en/actions.ts';
import { type ActionTexts, actions as ja } from './ja/actions.ts';
import type { Texts } from './language.ts';

export const actionTexts: Texts<ActionTexts> = { ja, en };
