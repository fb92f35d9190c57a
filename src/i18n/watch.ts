// Notifications about watched sites, in every language.
import { watch as en } from './en/watch.ts';
import { watch as ja, type WatchTexts } from './ja/watch.ts';
import type { Texts } from './language.ts';

export const watchTexts: Texts<WatchTexts> = { ja, en };
