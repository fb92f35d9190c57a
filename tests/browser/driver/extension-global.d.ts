// Functions handed to the driver run inside the extension, where both browsers have the global `browser`.
import type { Browser } from 'webextension-polyfill';

declare global {
  const browser: Browser;
}
