// The one optional permission, asked for at the moment somebody marks a site as watched.
import { browser } from './browser.ts';

export interface NotificationPermission {
  isAllowed(): Promise<boolean>;
  /** Call it within a press; answers whether notifications are allowed now. */
  ask(): Promise<boolean>;
}

const WANTED = { permissions: ['notifications' as const] };

export const notificationPermission: NotificationPermission = {
  isAllowed: () => browser.permissions.contains(WANTED),
  async ask() {
    try {
      return await browser.permissions.request(WANTED);
    } catch {
      // Refused without a question: not within a press, or by policy. Watching works without.
      return browser.permissions.contains(WANTED);
    }
  },
};
