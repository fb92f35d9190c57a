// The popup's own words, in every language.
import { popup as en } from './en/popup.ts';
import { popup as ja, type PopupTexts } from './ja/popup.ts';
import type { Texts } from './language.ts';

export const popupTexts: Texts<PopupTexts> = { ja, en };
