// The settings page in every language.
import { settings as en } from './en/settings.ts';
import { settings as ja, type SettingsTexts } from './ja/settings.ts';
import type { Texts } from './language.ts';

export const settingsTexts: Texts<SettingsTexts> = { ja, en };
