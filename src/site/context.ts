// What every page of one site shares: the records, who publishes them, where the files are.
import type { Collection } from './collection.ts';

export interface SitePublisher {
  name: string;
  url?: string;
  /** Address for corrections: https or mailto. */
  corrections?: string;
  licence?: string;
}

export interface SiteContext {
  collection: Collection;
  publisher: SitePublisher;
  /** Absolute address of the site's root, ending in "/"; canonical links, feeds and the sitemap need it. */
  base?: string;
  /** "2026-11-22": from when desks count as ended. */
  today: string;
  /** Ask search engines to stay away. */
  noindex: boolean;
  /** The link that subscribes the extension to the feed beside the site, from `owabi link`. */
  subscribeLink?: string;
  /** File names under assets/, with their content's hash in them. */
  assets: { style: string; search: string };
}
