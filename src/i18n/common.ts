// Words that several screens share, in every language.
import { common as en } from './en/common.ts';
import { type CommonTexts, common as ja } from './ja/common.ts';
import type { Texts } from './language.ts';

export const commonTexts: Texts<CommonTexts> = { ja, en };
