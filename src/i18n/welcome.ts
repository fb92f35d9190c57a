// The first page after installing, in every language.
import { welcome as en } from './en/welcome.ts';
import { welcome as ja, type WelcomeTexts } from './ja/welcome.ts';
import type { Texts } from './language.ts';

export const welcomeTexts: Texts<WelcomeTexts> = { ja, en };
