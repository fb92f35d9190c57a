// What only one of the two browsers does: every branch a story takes on a browser's name comes from here, with its reason.
import type { BrowserName } from './driver.ts';

export interface Differences {
  /** Firefox knows no speculation rules: there the click alone leads to the next page. */
  prerenders: boolean;
  /** Firefox without a desktop lets go of a notification as soon as it is shown. */
  keepsNotifications: boolean;
  /** Chromium leaves the old script in open pages until their reload; Firefox puts one of the new version in its place. */
  renewsScriptsOnUpdate: boolean;
  /**
   * Firefox starts an event page for every message of an extension, also for the one to the tab by which the popup asks for the
   * page's text (https://bugzilla.mozilla.org/show_bug.cgi?id=1852317). Nothing on the screen waits for it.
   */
  startsAtPopup: 0 | 1;
}

export const differences: Record<BrowserName, Differences> = {
  chromium: { prerenders: true, keepsNotifications: true, renewsScriptsOnUpdate: false, startsAtPopup: 0 },
  firefox: { prerenders: false, keepsNotifications: false, renewsScriptsOnUpdate: true, startsAtPopup: 1 },
};
