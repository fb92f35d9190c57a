// The welcome page opens once in the life of a profile, however often the browser reports an install.
import type { Browser } from 'webextension-polyfill';
import type { ChoicesStore } from '../store/choices-store.ts';

export interface GreetParts {
  choices: Pick<ChoicesStore, 'load' | 'saveSettings'>;
  tabs: Pick<Browser['tabs'], 'create'>;
  welcomeUrl: string;
  nowMs: () => number;
}

/** @returns whether it opened; a browser that refuses the tab is not asked again */
export async function greetOnce({ choices, tabs, welcomeUrl, nowMs }: GreetParts): Promise<boolean> {
  const { settings, unreadable } = await choices.load();
  // Not known is not new: it would open at every start.
  if (unreadable !== undefined || settings.installedAt !== undefined) return false;
  await choices.saveSettings({ installedAt: nowMs() });
  try {
    await tabs.create({ url: welcomeUrl });
    return true;
  } catch {
    return false;
  }
}
