// Notifications about watched sites, in English.
import type { WatchTexts } from '../ja/watch.ts';

export const watch: WatchTexts = {
  detail: (published, site) => `${published}. You marked ${site} as a site where you have an account.`,
  discreetTitle: 'A site you watch has published an incident',
  discreetDetail: 'Press to read it.',
  manyDetail: (count) => `New incidents: ${count}. Press to see them in the library.`,
};
