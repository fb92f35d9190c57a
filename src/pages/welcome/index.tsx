// The first page after installing: what it does, what it reads, the one permission, one example.
import { render } from 'preact';
import { languageFor } from '../../i18n/language.ts';
import { browser } from '../../shared/browser.ts';
import { siteAccess } from '../../shared/site-access.ts';
import { createChoicesStore } from '../../store/choices-store.ts';
import { LanguageProvider } from '../../ui/language.tsx';
import { WelcomePage } from './welcome-page.tsx';

const uiLanguage = browser.i18n.getUILanguage();
const { settings } = await createChoicesStore(Date.now).load();
const language = languageFor(settings, uiLanguage);

/** Whether the button is in the toolbar; undefined where the browser does not say. */
async function isPinned(): Promise<boolean | undefined> {
  try {
    return (await browser.action.getUserSettings()).isOnToolbar;
  } catch {
    return undefined;
  }
}

render(
  <LanguageProvider language={language} uiLanguage={uiLanguage}>
    <WelcomePage access={siteAccess} isPinned={isPinned} />
  </LanguageProvider>,
  document.body,
);
