// Whether the browser lets the product see on which site a tab is; both browsers let the user withdraw it.
import { browser } from './browser.ts';

export interface SiteAccess {
  isAllowed(): Promise<boolean>;
  /** Call it within a press; answers whether access is given now. */
  ask(): Promise<boolean>;
  /** Tells of every change; gives back how to stop listening. */
  onChange(listener: () => void): () => void;
}

/** Just what the content script asks for, so that the two can never differ. */
const wanted = () => ({
  origins: browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches) ?? [],
});

export const siteAccess: SiteAccess = {
  isAllowed: () => browser.permissions.contains(wanted()),
  async ask() {
    try {
      return await browser.permissions.request(wanted());
    } catch {
      return browser.permissions.contains(wanted());
    }
  },
  onChange(listener) {
    browser.permissions.onAdded.addListener(listener);
    browser.permissions.onRemoved.addListener(listener);
    return () => {
      browser.permissions.onAdded.removeListener(listener);
      browser.permissions.onRemoved.removeListener(listener);
    };
  },
};
